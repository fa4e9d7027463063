import { CannotGoOn } from './ending.js';
import { readFileSync } from 'node:fs';

/** The version of the package that the command is part of. Throws CannotGoOn. */
export const version = (): string => {
  try {
    const { version: own } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      readonly version?: unknown;
    };
    return String(own);
  } catch {
    throw new CannotGoOn('--version: package.json is missing from this copy of kz-quiz; install it anew');
  }
};
