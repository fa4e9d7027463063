/** What must hold, and whether it does. */
import type { Figures, Growing } from './figures.js';
import type { Outcome } from './rounds.js';

export interface Verdict {
  readonly what: string;
  readonly measured: string;
  readonly bar: string;
  readonly held: boolean;
}

const KiB = 1024;
const MB = 1_000_000;

/** One frame of a screen that draws sixty a second, in milliseconds. */
const frame = 1000 / 60;

const most = (what: string, value: number, bar: number, unit: string, digits = 2): Verdict => ({
  what,
  measured: `${value.toFixed(digits)}${unit}`,
  bar: `≤ ${bar}${unit}`,
  held: value <= bar,
});

type Of = Outcome<Figures>['figures'];
const number = (value: number | undefined): number => value ?? Number.NaN;

/** Of a page with kz-quiz, beside the floor page of the same rounds. `scriptBytes`: of all that is needed to answer, without bank. */
export function* barsOf(of: Of, floor: Of, scriptBytes: number): Generator<Verdict> {
  yield most('needed to answer, without bank, brotli', scriptBytes / KiB, 20, ' KiB');
  yield most('CPU to the first question', number(of.first) / number(floor.first), 1.9, ' × floor');
  yield most('the same at 4× slow-down', number(of.slow) / number(floor.slow), 1.5, ' × floor');
  yield most('CPU of ten answers', number(of.ten) / number(floor.ten), 1.3, ' × floor');
  yield most('heap', number(of.heap) / MB, 1.15, ' MB');
  yield most('click to feedback', number(of.frames), 1, ' frame', 0);
  yield most('  its CPU', number(of.told), Number(frame.toFixed(1)), ' ms', 1);
  yield most('layout shift', number(of.shift), 0, '', 3);
}

/** Requests beside page and bank until the first question. */
export const requestBar = (requests: number, banks: number): Verdict =>
  most('requests beside page and bank to the first question', requests - banks, 1, '', 0);

type Grown = Outcome<Growing>['figures'];

export function* barsOfGrowth(
  ours: readonly { readonly count: number; readonly of: Grown }[],
  vanilla: Grown,
): Generator<Verdict> {
  const nodes = ours.map(({ of }) => number(of.nodes));
  yield {
    what: 'DOM nodes, whatever the bank holds',
    measured: nodes.join(', '),
    bar: 'constant',
    held: new Set(nodes).size === 1,
  };
  const last = ours.at(-1);
  if (last)
    yield most(
      `CPU to the first question, bank of ${last.count.toLocaleString('en')} by property`,
      number(last.of.first) / number(vanilla.first),
      1.3,
      ' × vanilla',
    );
}
