/*
 * `kz-quiz/fsrs.js`: when questions are due again by FSRS, in place of Leitner's boxes. It is asked for by importing it, and wants the
 * package ts-fsrs, which adds a few methods to `Date.prototype`; the elements themselves know nothing of it.
 */
import { FSRSAlgorithm, Rating, type FSRSState } from 'ts-fsrs';
import type { Schedule, Scheduled } from './scores/schedule.js';

export interface FsrsOptions {
  /** With what chance a target should still be known when it is asked again: over 0, up to 1; 0.9 if left out. Less of it, fewer reviews. */
  readonly retention?: number;
  /** Days: no target waits longer. A hundred years if left out. */
  readonly longest?: number;
  /** The weights of FSRS, as an optimiser fits them to reviews; those that ts-fsrs brings if left out. */
  readonly weights?: readonly number[];
}

const day = 86_400;
const gradeOf = (credit: number) => (credit === 60 ? Rating.Good : credit ? Rating.Hard : Rating.Again);

interface Known extends Scheduled {
  readonly at: number;
  readonly state: FSRSState;
}

/**
 * A schedule by FSRS, to be given to `<kz-quiz>` and `<kz-progress>` as their property `schedule`. Full credit counts as remembered,
 * part of it (be it for a hint) as hardly; what had less than full credit is due at once, as in Leitner's boxes. Whole days count, by no
 * calendar, so that it comes to the same wherever it is read; a clock that went back counts as no day.
 *
 * Throws where FSRS can do nothing with the options.
 */
export const fsrsSchedule = ({ retention, longest, weights }: FsrsOptions = {}): Schedule => {
  const algorithm = new FSRSAlgorithm({
    ...(retention !== undefined && { request_retention: retention }),
    ...(longest !== undefined && { maximum_interval: longest }),
    ...(weights && { w: weights }),
    enable_fuzz: false,
  });
  return (records) => {
    const all = new Map<string, Known>();
    for (const { bank, at, items } of records)
      for (const { target, credit } of items) {
        const name = `${bank.id} ${target}`;
        const before = all.get(name);
        const days = before ? Math.max(0, Math.floor((at - before.at) / day)) : 0;
        const state = algorithm.next_state(before?.state ?? null, days, gradeOf(credit));
        const wait = credit === 60 ? algorithm.next_interval(state.stability, days) : 0;
        all.set(name, { target, bank: bank.id, due: at + wait * day, at, state });
      }
    return [...all.values()].map(({ target, bank, due }) => ({ target, bank, due }));
  };
};
