import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a file of the test data beside the project lies; undefined in a clone that has none. */
export const sharedFile = (path: string): string | undefined => {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  return existsSync(file) ? file : undefined;
};
