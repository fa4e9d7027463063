// @ts-check
/**
 * `npm run bench`: bytes of what is built, and speed as ratios, in Node and in the browser. Nothing here is a test: a machine has its
 * own pace. `--runs N` (7 rounds if left out), `--no-peers`, `--no-node`, `--no-pages`; with `--strict` the exit code says whether
 * every bar holds.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../support/setup.mjs';
import '../support/typescript.mjs';

const { growth, recordsOf, speedOf } = await import('./bench.js');

/** @param {string | Buffer} data */
const brotli = (data) => brotliCompressSync(data).length;
const bytes = (/** @type {number} */ n) => `${n.toLocaleString('en')} bytes`;

const inNode = async () => {
  console.log('Bytes after brotli');
  for (const name of ['kz-quiz.core.min.js', 'kz-quiz.min.js']) {
    const path = join(root, 'dist', name);
    console.log(
      `  ${name}: ${existsSync(path) ? bytes(brotli(readFileSync(path))) : 'missing, npm run build makes it'}`,
    );
  }

  const names = readdirSync(join(root, 'questions')).filter((name) =>
    existsSync(join(root, 'questions', name, 'index.ts')),
  );
  /** @type {import('../../src/bank/bank.js').Bank[]} */
  const banks = [];
  for (const name of names) banks.push((await import(`../../questions/${name}/index.js`)).bank);
  for (const bank of banks) {
    const size = brotli(JSON.stringify(bank));
    const targets = Object.keys(bank.facts).length + Object.keys(bank.questions).length;
    const text = brotli(bank.article.text);
    console.log(
      `  ${bank.id} as JSON: ${bytes(size)}, of them the article ${bytes(text)}; ${Math.round((size - text) / targets)} for each of ${targets} targets`,
    );
  }

  console.log('\nSpeed, as ratios to a baseline of the same run');
  /** @param {import('./ratios.js').Ratio} ratio */
  const line = ({ name, baseline, ratio, bar }) => {
    const held = bar === undefined ? '' : `   [≤ ${bar}] ${ratio <= bar ? 'pass' : 'MISS'}`;
    console.log(`  ${name}: ${ratio.toFixed(ratio < 10 ? 2 : 0)} × ${baseline}${held}`);
  };
  for (const bank of banks) speedOf(bank).forEach(line);
  const [first] = banks;
  if (first) line(recordsOf(first));
  growth().forEach(line);
};

const given = process.argv.slice(2);
const runs = Math.max(1, Number(given[given.indexOf('--runs') + 1]) || 7);

const inPages = async () => {
  const { ensureBrowser } = await import('../support/ensure-browser.mjs');
  const { runPages } = await import('./pages/run.js');
  const verdicts = await runPages({ browser: await ensureBrowser(), runs, peers: !given.includes('--no-peers') });
  console.log('\nWhat must hold');
  for (const { what, measured, bar, held } of verdicts)
    console.log(`  ${held ? 'holds' : 'MISSED'}  ${what}: ${measured} [${bar}]`);
  const missed = verdicts.filter(({ held }) => !held).length;
  console.log(`\n${verdicts.length - missed} of ${verdicts.length} bars hold`);
  if (given.includes('--strict') && (missed || !verdicts.length)) process.exitCode = 1;
};

if (!given.includes('--no-node')) await inNode();
if (!given.includes('--no-pages')) await inPages();
