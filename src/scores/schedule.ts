import type { AttemptRecord } from './record.js';

/** Days until a target is due again, by its Leitner box: one box up with each full credit, out of them all without. */
export const intervals = [1, 2, 4, 8, 16] as const;

/** When a target should be asked again. */
export interface Scheduled {
  /** Five digits, as records keep it. */
  readonly target: string;
  /** The bank's id. */
  readonly bank: string;
  /** Leitner box, from 1 to 5; 0 where its last credit was not full. */
  readonly box: number;
  /** Seconds since 1970. What was missed is due at once. */
  readonly due: number;
}

const day = 86_400;

/**
 * Every target that was asked, in Leitner's boxes (Leitner 1972): a fold over the records in their order, so that two tabs, or a clock
 * that went back, come to the same boxes.
 */
export const schedule = (records: readonly AttemptRecord[]): Scheduled[] => {
  const boxes = new Map<string, Scheduled>();
  for (const { bank, at, items } of records)
    for (const { target, credit } of items) {
      const name = `${bank.id} ${target}`;
      const box = credit === 60 ? Math.min((boxes.get(name)?.box ?? 0) + 1, intervals.length) : 0;
      boxes.set(name, { target, bank: bank.id, box, due: at + (intervals[box - 1] ?? 0) * day });
    }
  return [...boxes.values()];
};

/** Those to be asked at a time: seconds since 1970. */
export const dueAt = (scheduled: readonly Scheduled[], now: number): Scheduled[] =>
  scheduled.filter(({ due }) => due <= now);
