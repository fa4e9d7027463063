import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { differences, hashesOf, hashOf } from '../support/hashes.mjs';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const folderOf = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-quiz-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), made.length, made.length);
  }
  return hashesOf(folder);
};

describe('the check that two builds give one hash', () => {
  const files = { 'a.js': '1', 'cli/main.js': '2', 'cli/main.js.map': '{}' };

  it('takes for the same what has the same bytes, whenever and in whatever order it was written', () => {
    const [first, second] = [folderOf(files), folderOf(Object.fromEntries(Object.entries(files).reverse()))];
    expect(differences(first, second)).toEqual([]);
    expect(hashOf(first)).toBe(hashOf(second));
  });

  it.each([
    ['a byte', { ...files, 'cli/main.js': '3' }, 'cli/main.js: has other bytes'],
    ['a file too many', { ...files, 'b.js': '' }, 'b.js: is missing in the first'],
    ['a file too few', { 'a.js': '1', 'cli/main.js': '2' }, 'cli/main.js.map: is missing in the second'],
  ])('goes red by %s, and names the file', (_, other, says) => {
    const [first, second] = [folderOf(files), folderOf(other)];
    expect(differences(first, second)).toEqual([says]);
    expect(hashOf(first)).not.toBe(hashOf(second));
  });
});
