import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseBank } from '../bank/parse-bank.js';
import { problemLines } from './check.js';
import { CannotGoOn, exit, type Ending } from './ending.js';
import { writeText } from './files.js';
import { printable } from './printable.js';
import { readBank } from '../bank/read-bank.js';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The plain reason why a module cannot be run, and what to do. */
const reasonOf = (path: string, error: unknown): string => {
  const [code, message] = [codeOf(error), messageOf(error)];
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.[cm]?tsx?$/.test(path))
    return 'this Node reads no TypeScript; compile it and name the .js, or run this with Node 22.18 or later';
  if (code === 'ERR_MODULE_NOT_FOUND' && !existsSync(path)) return 'there is no such file';
  if (code === 'ERR_MODULE_NOT_FOUND')
    return `it imports what Node does not find: ${message}; write file names with their ending, as in './article.js'`;
  if (error instanceof SyntaxError && /import statement|token '?export/.test(message))
    return 'Node does not take it for a module; name it .mjs, or write "type": "module" into package.json';
  return `it cannot be run: ${message}`;
};

/** What a module exports. It is the author's own code, and it is run. */
const exportsOf = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
  try {
    return (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new CannotGoOn(`${printable(path)}: ${printable(reasonOf(path, error), 400)}`);
  }
};

/** The export that is meant: `bank`, else the one that has the shape of a bank. */
const bankIn = (path: string, all: Readonly<Record<string, unknown>>): unknown => {
  if (all['bank'] !== undefined) return all['bank'];
  const names = Object.keys(all).filter((name) => parseBank(all[name]).ok);
  const [name] = names;
  if (name !== undefined && names.length === 1) return all[name];
  const found = names.length ? `exports ${names.length} banks (${names.join(', ')})` : 'exports no bank';
  throw new CannotGoOn(`${printable(path)}: it ${printable(found)}; export the one that is meant as \`bank\``);
};

/** `json bank.js`: a typed bank as JSON, for `check`, `pack` and `src`. One with problems is not written. */
export const json = async (modulePath: string, target: string | undefined): Promise<Ending> => {
  const text = JSON.stringify(bankIn(modulePath, await exportsOf(modulePath)), null, 2) ?? '';
  const read = readBank(text);
  if (read.problems.length)
    return {
      code: exit.problems,
      out: '',
      error: [...problemLines(modulePath, read, false), '', 'Nothing was written.'].join('\n'),
    };
  if (target === undefined) return { code: exit.ok, out: text };
  writeText(target, `${text}\n`, true);
  return { code: exit.ok, out: `${printable(target)}: the bank as JSON` };
};
