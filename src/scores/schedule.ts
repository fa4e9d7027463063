import type { AttemptRecord } from './record.js';

/** When a target should be asked again. */
export interface Scheduled {
  /** Five digits, as records keep it. */
  readonly target: string;
  /** The bank's id. */
  readonly bank: string;
  /** Seconds since 1970. What was missed is due at once. */
  readonly due: number;
}

/**
 * Every target that was asked, and when it is due: a fold over the records in their order, so that it is kept nowhere and two tabs come
 * to the same. `leitner` is one; another can be given to the elements.
 */
export type Schedule = (records: readonly AttemptRecord[]) => readonly Scheduled[];

/** Of a target in Leitner's boxes. */
export interface Boxed extends Scheduled {
  /** From 1 to 5; 0 where its last credit was not full. */
  readonly box: number;
}

const day = 86_400;

/**
 * The boxes of Leitner (1972): one box up with each full credit, out of them all without; from box to box twice the days, 16 at most.
 * They do not heed the clock, so one that went back moves no target to another box.
 */
export const leitner = (records: readonly AttemptRecord[]): Boxed[] => {
  const boxes = new Map<string, Boxed>();
  for (const { bank, at, items } of records)
    for (const { target, credit } of items) {
      const name = `${bank.id} ${target}`;
      const box = credit === 60 ? Math.min((boxes.get(name)?.box ?? 0) + 1, 5) : 0;
      boxes.set(name, { target, bank: bank.id, box, due: at + (box && day * 2 ** (box - 1)) });
    }
  return [...boxes.values()];
};

/** Those to be asked at a time: seconds since 1970. */
export const dueAt = (scheduled: readonly Scheduled[], now: number): Scheduled[] =>
  scheduled.filter(({ due }) => due <= now);
