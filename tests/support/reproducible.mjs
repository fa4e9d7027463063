// @ts-check
/**
 * `npm run check:reproducible`: builds twice, in two folders, by two clocks, and compares every byte of dist/. Red is what lets the
 * place, the time, the language or the order of a folder's files into the package.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, hashOf, hashesOf } from './hashes.mjs';
import { npm, root, SetupProblem } from './setup.mjs';

/** All that a build reads; packages are only pointed to. */
const needed = ['package.json', 'rollup.config.mjs', 'tsconfig.json', 'src', 'questions', 'demo', 'tests'];

// Both lie as deep: the maps name the packages by the way from here to where they really are.
/** What a build in a folder of its own comes to. @param {string} name @param {NodeJS.ProcessEnv} env */
const built = (name, env) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'kz-quiz-')), name);
  try {
    for (const path of needed) cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    console.log(`Building in ${folder} …`);
    /** @type {import('node:child_process').SpawnSyncOptions} */
    const options = { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] };
    if (!npm(['run', '--silent', 'build'], options)) throw new SetupProblem('The build has failed (see above).');
    return hashesOf(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

try {
  const first = built('a', { TZ: 'Pacific/Auckland', LANG: 'en_GB.UTF-8' });
  const second = built('and another', { TZ: 'America/Los_Angeles', LANG: 'C' });
  const found = differences(first, second);
  for (const difference of found) console.error(difference);
  console.log(found.length ? `${found.length} files differ` : `${first.size} files, one hash: ${hashOf(first)}`);
  process.exitCode = found.length || !first.size ? 1 : 0;
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 1;
}
