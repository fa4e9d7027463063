// @ts-check
/** `npm run bench`: bytes of what is built, and speed as ratios. Nothing here is a test: a machine has its own pace. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../support/setup.mjs';
import '../support/typescript.mjs';

const { growth, recordsOf, speedOf } = await import('./bench.js');

/** @param {string | Buffer} data */
const brotli = (data) => brotliCompressSync(data).length;
const bytes = (/** @type {number} */ n) => `${n.toLocaleString('en')} bytes`;

console.log('Bytes after brotli');
for (const name of ['kz-quiz.core.min.js', 'kz-quiz.min.js']) {
  const path = join(root, 'dist', name);
  console.log(`  ${name}: ${existsSync(path) ? bytes(brotli(readFileSync(path))) : 'missing, npm run build makes it'}`);
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
