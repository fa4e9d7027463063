// @ts-check
/**
 * `npm run quality -- [BANK …] [--seeds N] [--json]`: every figure of a bank that a program can know, each beside its bar. Ends
 * with 1 where a figure of safety is not 0. Without a name, every bank in questions/.
 */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { root } from '../support/setup.mjs';
import '../support/typescript.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, seeds: { type: 'string', default: '100000' } },
});
const seeds = Number(values.seeds);
const all = readdirSync(join(root, 'questions')).filter((name) =>
  existsSync(join(root, 'questions', name, 'index.ts')),
);
const unknown = positionals.filter((name) => !all.includes(name));
if (!Number.isInteger(seeds) || seeds < 1 || unknown.length > 0) {
  console.error(
    unknown.length > 0 ? `No bank is named ${unknown.join(', ')}: ${all.join(', ')}.` : '--seeds takes a number.',
  );
  process.exit(2);
}
const names = positionals.length > 0 ? positionals : all;

const { bankOf, reportOn } = await import('./report.js');
const { together } = await import('./figures-seeds.js');
const { isUnsafe, printed } = await import('./report-print.js');

const line = process.stderr.isTTY ? '\r\u001b[K' : '';
/** @param {string} text */
const progress = (text) => process.stderr.write(`${line}${text}${line ? '' : '\n'}`);

/** @param {string} name @param {number} from @param {number} to @param {(done: number) => void} heard */
const share = (name, from, to, heard) =>
  new Promise((/** @type {(drawn: import('./figures-seeds.js').Drawn) => void} */ resolve, reject) => {
    const worker = new Worker(new URL('report-worker.mjs', import.meta.url), { workerData: { name, from, to } });
    worker.on('error', reject);
    worker.on('message', ({ done, drawn }) => (drawn ? resolve(drawn) : heard(done)));
  });

/** @param {string} name */
const drawAll = async (name) => {
  const threads = Math.max(1, Math.min(availableParallelism(), 8, Math.ceil(seeds / 500)));
  const done = Array.from({ length: threads }, () => 0);
  let told = 0;
  const cut = (/** @type {number} */ i) => Math.floor((seeds * i) / threads);
  const parts = await Promise.all(
    done.map((_, i) =>
      share(name, cut(i), cut(i + 1), (count) => {
        done[i] = count;
        const sum = done.reduce((a, b) => a + b, 0);
        if (line || sum - told >= seeds / 10) progress(`${name}: ${(told = sum)} of ${seeds} seeds`);
      }),
    ),
  );
  return parts.reduce(together);
};

const reports = [];
for (const name of names) {
  progress(`${name}: drawing`);
  const drawn = await drawAll(name);
  const report = reportOn(await bankOf(name), drawn, (what) => progress(`${name}: ${what}`));
  progress('');
  reports.push(report);
  if (!values.json) console.log(`${printed(report)}\n`);
}
if (values.json) console.log(JSON.stringify(reports, null, 2));
process.exitCode = reports.some(({ figures }) => figures.some(isUnsafe)) ? 1 : 0;
