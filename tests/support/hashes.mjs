// @ts-check
/** The bytes of a folder, by file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @param {string | Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The hash of each file below a folder, by its path with slashes, in the order of the paths. @param {string} folder */
export const hashesOf = (folder) => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  const named = paths.map(
    (path) => /** @type {const} */ ([path.replaceAll(sep, '/'), sha256(readFileSync(join(folder, path)))]),
  );
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** @typedef {ReadonlyMap<string, string>} Hashes */

/** One hash of them all. @param {Hashes} hashes */
export const hashOf = (hashes) => sha256([...hashes].map(([path, hash]) => `${hash}  ${path}\n`).join(''));

/** What is not the same in both, a line each. @param {Hashes} first @param {Hashes} second */
export const differences = (first, second) =>
  [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((path) => {
    if (first.get(path) === second.get(path)) return [];
    return `${path}: ${first.has(path) ? (second.has(path) ? 'has other bytes' : 'is missing in the second') : 'is missing in the first'}`;
  });
