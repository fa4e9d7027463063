// @ts-check
/**
 * `node tests/faults/mutations.mjs [words]`: takes each guard of the store out in turn and sees that a test fails. The sources are
 * changed in a copy. Ends with 1 where a guard can go unnoticed, or is not where it is said to be.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/setup.mjs';
import { guards } from './guards.mjs';

const words = process.argv.slice(2);
const chosen = guards.filter(([what]) => words.every((word) => what.includes(word)));
const copy = mkdtempSync(join(tmpdir(), 'kz-guards-'));
for (const part of ['src', 'tests', 'questions', 'package.json', 'tsconfig.json'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

/** @param {readonly string[]} names */
const passes = (names) =>
  spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--project=core',
      '--bail=1',
      ...names.map((name) => `tests/scores/${name}.test.ts`),
    ],
    { cwd: copy, stdio: 'ignore' },
  ).status === 0;

let unnoticed = 0;
try {
  if (!passes([...new Set(chosen.map(([, , , , test]) => test))])) throw new Error('the tests fail as it is');
  for (const [what, file, from, to, test] of chosen) {
    const path = join(copy, 'src', 'scores', `${file}.ts`);
    const source = readFileSync(path, 'utf8');
    const isThere = source.split(from).length === 2;
    writeFileSync(
      path,
      source.replace(from, () => to),
    );
    const noticed = isThere && !passes([test]);
    writeFileSync(path, source);
    if (!noticed) unnoticed++;
    console.log(`${noticed ? 'noticed  ' : isThere ? 'UNNOTICED' : 'NOT FOUND'} ${file}: ${what}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${chosen.length - unnoticed} of ${chosen.length} guards noticed when taken out`);
process.exitCode = unnoticed ? 1 : 0;
