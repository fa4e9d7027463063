import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, leitner } from '../../src/scores/schedule.js';
import { asked } from '../support/records.js';

const day = 86_400;
/** Days from box to box. */
const intervals = [1, 2, 4, 8, 16];

describe('the schedule', () => {
  it('moves a target one box up with each full credit, as far as the last', () => {
    for (let times = 1; times <= 7; times++) {
      const records = Array.from({ length: times }, (_, i) => asked(i, [['t', 60]]));
      const box = Math.min(times, 5);
      expect(leitner(records)).toEqual([
        { target: 't', bank: 'b', box, due: times - 1 + (intervals[box - 1] ?? 0) * day },
      ]);
    }
  });

  it('sends a target back, due at once, when its credit is not full, be it by a hint', () => {
    expect(leitner([asked(1, [['t', 60]]), asked(2, [['t', 60]]), asked(9, [['t', 45]])])).toEqual([
      { target: 't', bank: 'b', box: 0, due: 9 },
    ]);
  });

  it('keeps the targets of two banks apart', () => {
    expect(leitner([asked(1, [['t', 60]]), asked(2, [['t', 0]], 'other')]).map(({ box }) => box)).toEqual([1, 0]);
  });

  it('names as due just what has waited long enough', () => {
    const scheduled = leitner([
      asked(0, [
        ['missed', 0],
        ['once', 60],
      ]),
      asked(5, [['twice', 60]]),
      asked(6, [['twice', 60]]),
    ]);
    const names = (now: number) => dueAt(scheduled, now).map(({ target }) => target);
    expect(names(0)).toEqual(['missed']);
    expect(names(day)).toEqual(['missed', 'once']);
    expect(names(6 + 2 * day)).toEqual(['missed', 'once', 'twice']);
  });

  it('does not depend on the clock for its boxes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.constantFrom(0, 30, 60))), fc.array(fc.nat(1e9)), (rounds, clock) => {
        const boxes = (times: readonly number[]) =>
          leitner(rounds.map(([t, credit], i) => asked(times[i] ?? 0, [[`t${t}`, credit]]))).map(({ target, box }) => [
            target,
            box,
          ]);
        expect(boxes(clock)).toEqual(boxes([]));
      }),
    );
  });
});
