/** The bench in the browser, from beginning to end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../support/setup.mjs';
import { barsOf, barsOfGrowth, requestBar, type Verdict } from './bars.js';
import { launchChromium, type Chromium } from './chromium.js';
import { tenQuestions, type Content } from './content.js';
import { figuresOf, growingOf, type Figures, type Growing } from './figures.js';
import { floor } from './floor.js';
import { statements } from './growing.js';
import { byProperty, bySrc, withBank } from './ours.js';
import { installPeers, peerNames, peerPages } from './peers.js';
import { inRounds, type Outcome } from './rounds.js';
import { serve, type Served } from './serve.js';
import type { Missing, Subject } from './subject.js';
import { aligned, tableOf } from './table.js';
import { vanilla, vanillaOfBank } from './vanilla.js';

export interface Wanted {
  readonly browser: string;
  readonly runs: number;
  readonly peers: boolean;
}

const progress = (line: string): void => console.error(`  ${line}`);

const isMissing = (one: Subject | Missing | Outcome<never>): one is Missing => 'why' in one;

const sayMissing = (all: readonly (Missing | object)[]): void => {
  for (const one of all) if ('why' in one) console.log(`  not measured: ${one.name}: ${one.why}`);
};

/** The pages that ask the same ten questions. */
export const ownPages = ({ seed, questions, bankJson }: Content): Subject[] => [
  floor(questions),
  vanilla(questions),
  byProperty(bankJson, seed),
  bySrc(bankJson, seed),
  withBank(seed),
];

const peersFor = async ({ questions }: Content, wanted: boolean): Promise<(Subject | Missing)[]> => {
  if (!wanted) return peerNames.map((name) => ({ name, why: 'left out (--no-peers)' }));
  if (!installPeers()) return peerNames.map((name) => ({ name, why: 'npm ci in tests/bench/peers has failed' }));
  return peerPages(questions);
};

const sameTen = async (chromium: Chromium, server: Served, { runs, peers }: Wanted): Promise<Verdict[]> => {
  const content = tenQuestions();
  const found = [...ownPages(content), ...(await peersFor(content, peers))];
  const subjects = found.filter((one): one is Subject => !isMissing(one));
  const urls = new Map(subjects.map((subject) => [subject, server.urlOf(subject)]));
  const look = (subject: Subject): Promise<Figures> => figuresOf(chromium, urls.get(subject) ?? '', subject);
  const all = [...(await inRounds(subjects, runs, look, progress)), ...found.filter((one) => isMissing(one))];
  const [base, ...others] = all.filter((one): one is Outcome<Figures> => 'figures' in one);
  console.log(
    `\nThe same ten questions (seed “${content.seed}”: choice and true / false / not given, for other kinds are no plain radios), ${runs} rounds`,
  );
  sayMissing(all);
  if (!base) return [];
  console.log(tableOf(base, others, new Set(peerNames)));
  const ours = others.filter(({ name }) => name.startsWith('kz-quiz'));
  const scriptBytes = brotliCompressSync(readFileSync(join(root, 'dist', 'kz-quiz.core.min.js'))).length;
  return ours.flatMap(({ name, figures }) =>
    [
      ...barsOf(figures, base.figures, scriptBytes),
      requestBar(figures.requests ?? Number.NaN, name === 'kz-quiz.min.js' ? 0 : 1),
    ].map((verdict) => ({ ...verdict, what: `${name}: ${verdict.what}` })),
  );
};

const counts = [10, 100, 1000, 10_000];
/** As large as an address may be: 2 MB. */
const mostBytes = 2 * 1024 * 1024;

const largestBySrc = (): { readonly count: number; readonly json: string } => {
  let count = 7700;
  for (;;) {
    const json = JSON.stringify(statements(count));
    if (Buffer.byteLength(json) <= mostBytes) return { count, json };
    count -= 50;
  }
};

const growing = async (chromium: Chromium, server: Served, runs: number): Promise<Verdict[]> => {
  const banks = counts.map((count) => ({ count, json: JSON.stringify(statements(count)) }));
  const largest = largestBySrc();
  const named = (subject: Subject, name: string): Subject => ({ ...subject, name });
  const subjects = [...banks, largest].flatMap(({ count, json }) => [
    named(vanillaOfBank(json), `vanilla ${count}`),
    named(json === largest.json ? bySrc(json, 'bench') : byProperty(json, 'bench'), `kz-quiz ${count}`),
  ]);
  const urls = new Map(subjects.map((subject) => [subject, server.urlOf(subject)]));
  const look = (subject: Subject): Promise<Growing> => growingOf(chromium, urls.get(subject) ?? '', subject);
  const all = await inRounds(subjects, runs, look, progress);
  const of = (name: string) =>
    all.find((one): one is Outcome<Growing> => one.name === name && 'figures' in one)?.figures;
  console.log(
    '\nHow it grows (banks of hand-written statements: ten thousand choices are more values than a bank may hold)',
  );
  sayMissing(all);
  const smallest = of('kz-quiz 10');
  const rows = [...banks, largest].map(({ count, json }) => {
    const [ours, plain] = [of(`kz-quiz ${count}`), of(`vanilla ${count}`)];
    const ratio = (a: number | undefined, b: number | undefined): string =>
      a === undefined || b === undefined ? '–' : `${(a / b).toFixed(2)} ×`;
    return [
      `${count.toLocaleString('en')} by ${json === largest.json ? `src, ${(json.length / 2 ** 20).toFixed(2)} MB` : 'property'}`,
      ratio(ours?.first, plain?.first),
      ratio(ours?.first, smallest?.first),
      ratio(ours?.heap, plain?.heap),
      String(ours?.nodes ?? '–'),
    ];
  });
  console.log(aligned([['', 'CPU to vanilla', 'CPU to its own of 10', 'heap to vanilla', 'DOM nodes'], ...rows]));
  const ours = counts.flatMap((count) => {
    const figures = of(`kz-quiz ${count}`);
    return figures ? [{ count, of: figures }] : [];
  });
  const plain = of(`vanilla ${counts.at(-1)}`);
  return plain && ours.length === counts.length ? [...barsOfGrowth(ours, plain)] : [];
};

/** Prints all that was measured, and gives what must hold. */
export const runPages = async (wanted: Wanted): Promise<Verdict[]> => {
  const server = await serve();
  const chromium = launchChromium(wanted.browser);
  try {
    const { product } = await chromium.browser.send('Browser.getVersion');
    console.log(`\nIn the browser (${product}), CPU of the page's main thread, medians, as ratios to the floor page`);
    return [...(await sameTen(chromium, server, wanted)), ...(await growing(chromium, server, wanted.runs))];
  } finally {
    await chromium.close();
    await server.close();
  }
};
