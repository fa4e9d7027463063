// @ts-check
/** What `npm start` and `npm test` need before anything else: a Node new enough, and the packages of the lock file. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A problem of this machine, not of the code: it is told in its message alone, without a stack. */
export class SetupProblem extends Error {}

/** What npm says of a failure, without where in npm it happened. @param {string} text */
const withoutStacks = (text) => text.replaceAll(/^npm error\s+at .*\n/gm, '').replaceAll(/^npm error\s*\n/gm, '');

/**
 * Runs a program in the root of the repository and shows what it prints; true if it ended well.
 * @param {string} program @param {readonly string[]} args @param {import('node:child_process').SpawnSyncOptions} options
 */
export const run = (program, args, options = {}) => {
  const { status, stderr } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    maxBuffer: 2 ** 26,
    ...options,
  });
  if (status !== 0 && stderr) process.stderr.write(withoutStacks(String(stderr)));
  return status === 0;
};

/**
 * Runs npm: the one that runs us, else the one on the path (on Windows a .cmd file, which needs a shell).
 * @param {readonly string[]} args @param {import('node:child_process').SpawnSyncOptions} options
 */
export const npm = (args, options = {}) => {
  const cli = process.env['npm_execpath'];
  return cli !== undefined && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli)
    ? run(process.execPath, [cli, ...args], options)
    : run('npm', args, { shell: process.platform === 'win32', ...options });
};

/** @param {string} path */
const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new SetupProblem(`This needs Node 20.19 or newer; here is ${process.versions.node}.`);
  }
};

/** Installs the packages when there are none, or when the lock file has changed since. */
const installPackages = () => {
  const installed = changed(join(root, 'node_modules', '.package-lock.json'));
  if (installed > 0 && installed >= changed(join(root, 'package-lock.json'))) return;
  console.log(`${installed > 0 ? 'The lock file has changed' : 'No packages yet'}: npm ci …`);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!npm(args, { stdio: ['ignore', 'inherit', 'pipe'] })) {
    throw new SetupProblem('npm ci has failed (see above). It needs the network; try again when that is there.');
  }
};

export const setUp = () => {
  checkNode();
  installPackages();
};
