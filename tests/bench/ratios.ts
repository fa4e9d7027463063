/** Speed as ratios: what is measured and its baseline take turns in one run, so that a busy machine slows both alike. */

export interface Ratio {
  readonly name: string;
  readonly baseline: string;
  readonly ratio: number;
  /** The most it may be, where something is asked of it. */
  readonly bar?: number;
}

type Work = () => unknown;

const rounds = 9;

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const took = (work: Work, times: number): number => {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
};

/** So many repeats that the clock can see them. */
const repeats = (work: Work): number => Math.max(1, Math.ceil(20 / Math.max(0.001, took(work, 1))));

export const ratioOf = (work: Work, baseline: Work): number => {
  // Once each, unmeasured: what is made once is made, what is compiled is compiled.
  work();
  baseline();
  const [times, others] = [repeats(work), repeats(baseline)];
  return median(Array.from({ length: rounds }, () => took(work, times) / took(baseline, others)));
};
