import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { CannotGoOn } from './ending.js';
import { printable } from './printable.js';

/** As the element has it: a larger bank would be refused in the page. */
const mostBytes = 2 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EEXIST: 'there is one already; name another with -o, or take it away',
};

/** The plain reason of a fault of the file system; `lacking`: what a path that leads nowhere lacks. */
const reasonOf = (error: unknown, lacking = 'there is no such file'): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (code === 'ENOENT' ? lacking : reasons[code]) ?? `it cannot be read or written (${code || String(error)})`;
};

const cannot = (path: string, reason: string): CannotGoOn => new CannotGoOn(`${printable(path)}: ${reason}`);

/** A text file of at most 2 MB, in UTF-8; a byte order mark is taken off. Throws CannotGoOn. */
export const readText = (path: string): string => {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > mostBytes) throw cannot(path, `it has ${(size / 1024 / 1024).toFixed(1)} MB; at most 2 MB are read`);
    bytes = readFileSync(path);
  } catch (error) {
    throw error instanceof CannotGoOn ? error : cannot(path, reasonOf(error));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw cannot(path, 'it is no text in UTF-8; save it as UTF-8');
  }
};

/** The text of a bank in JSON. A bank that is still a script is none yet. Throws CannotGoOn. */
export const readBankText = (path: string): string => {
  if (/\.[cm]?[jt]sx?$/.test(path))
    throw cannot(path, `it is a script; make JSON of it: npx kz-quiz json ${printable(path)} -o bank.json`);
  return readText(path);
};

/** Writes a text file. `anew`: one that is there is replaced; else it is left, and that is an error. Throws CannotGoOn. */
export const writeText = (path: string, text: string, anew: boolean): void => {
  try {
    writeFileSync(path, text, { flag: anew ? 'w' : 'wx' });
  } catch (error) {
    throw cannot(path, reasonOf(error, 'there is no such folder; make it, or name another with -o'));
  }
};
