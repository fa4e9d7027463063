// @ts-check
/** A Chromium, Chrome or Edge that starts: one of this machine, else one that is installed now. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPaths } from './browsers.mjs';
import { root, run, SetupProblem } from './setup.mjs';

/** That a file is there says little: on Ubuntu it may be a stub that asks for snap. @param {string} executablePath */
const starts = async (executablePath) => {
  try {
    await (await chromium.launch({ executablePath, args: chromiumArgs, timeout: 60_000 })).close();
    return true;
  } catch {
    return false;
  }
};

const working = async () => {
  for (const path of chromiumPaths()) {
    if (await starts(path)) return path;
    console.log(`${path} does not start.`);
  }
  return undefined;
};

const byApt = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No Chromium, Chrome or Edge: apt-get install chromium …');
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], options);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
};

const byPlaywright = () => {
  console.log('No Chromium, Chrome or Edge: playwright install chromium …');
  // Its errors are stacks; what to do instead is said below in a line.
  return run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
};

/** @returns {Promise<string>} the path of a browser that starts */
export const ensureBrowser = async () => {
  const named = process.env['CHROME_PATH'];
  let path = await working();
  if (named && path === undefined) throw new SetupProblem(`CHROME_PATH names no browser that starts: ${named}`);
  if (path === undefined && byApt()) path = await working();
  if (path === undefined && byPlaywright()) path = await working();
  if (path === undefined) {
    throw new SetupProblem(
      'The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one, and run npm test again.',
    );
  }
  return path;
};
