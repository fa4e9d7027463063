// @ts-check
/** `npm run size`: what a page loads, in bytes after brotli, against the budget; and what a bank adds for each target. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './setup.mjs';

const core = 'dist/kz-quiz.core.min.js';
const withBank = 'dist/kz-quiz.min.js';
const bankModule = 'dist/banks/kazakhstan-visit.js';
/** What the script should weigh with all its kinds. `npm run size` fails past it. */
const budget = 20 * 1024;
/** What it weighs at most as it stands: `npm test` fails past this, so that it only ever shrinks. Lower it with each saving. */
const ceiling = 45_100;
const limit = process.argv.includes('--ceiling') ? ceiling : budget;

const missing = [core, withBank, bankModule].filter((file) => !existsSync(join(root, file)));

/** @param {string} file */
const brotli = (file) =>
  existsSync(join(root, file))
    ? brotliCompressSync(readFileSync(join(root, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
    : undefined;

/** Facts and hand-written questions: what the items of a bank test. */
const targets = async () => {
  const { bank } = await import(pathToFileURL(join(root, bankModule)).href);
  return Object.keys(bank.facts ?? {}).length + Object.keys(bank.questions ?? {}).length;
};

const coreBytes = brotli(core);
const allBytes = brotli(withBank);
if (coreBytes !== undefined) {
  console.log(
    `${core}: ${coreBytes} of ${budget} bytes${coreBytes > budget ? `, OVER THE BUDGET by ${coreBytes - budget}` : ''}`,
  );
}
if (allBytes !== undefined) console.log(`${withBank}: ${allBytes} bytes`);
if (coreBytes !== undefined && allBytes !== undefined && existsSync(join(root, bankModule))) {
  const bank = allBytes - coreBytes;
  const count = await targets();
  const each = count > 0 ? `, ${Math.round(bank / count)} for each of ${count} targets` : ', and no target in it';
  console.log(`the bank: ${bank} bytes${each}`);
}
for (const file of missing) console.error(`${file} is missing: npm run build makes it.`);

process.exitCode = missing.length > 0 || (coreBytes ?? 0) > limit ? 1 : 0;
