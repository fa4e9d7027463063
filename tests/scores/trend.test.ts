import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processShares, trend } from '../../src/scores/trend.js';
import { asked } from '../support/records.js';

describe('the trend', () => {
  it('is 1 where all is right, 0 where it is what guessing gets, whatever the kinds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 59 }), (n, blindCredit) => {
        const share = (credit: number) => {
          const targets = Array.from({ length: n }, (_, i) => [`t${i}`, credit] as const);
          return trend([asked(1, targets, 'b', { blindCredit })])[0]?.share;
        };
        expect(share(60)).toBe(1);
        expect(share(blindCredit)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('counts a target when it is asked first, and never again', () => {
    const points = trend([
      asked(1, [['a', 0]]),
      asked(2, [
        ['a', 60],
        ['b', 60],
      ]),
      asked(3, [['a', 60]]),
      asked(4, [['a', 60]], 'other'),
    ]);
    expect(points.map(({ at, of, bank }) => [at, of, bank])).toEqual([
      [1, 1, 'b'],
      [2, 1, 'b'],
      [4, 1, 'other'],
    ]);
    expect(points[0]?.share).toBeCloseTo(-1 / 3, 12);
  });

  it('has no point where nothing lies beyond guessing', () => {
    expect(trend([asked(1, [['a', 60]], 'b', { blindCredit: 60 }), asked(2, [])])).toEqual([]);
  });
});

describe('the shares of the processes', () => {
  it('count vocabulary under infer, each target once, and leave out skills of a later version', () => {
    const records = [
      asked(
        1,
        [
          ['a', 60],
          ['b', 0],
        ],
        'b',
        { skill: 'vocabulary' },
      ),
      asked(
        2,
        [
          ['a', 0],
          ['c', 30],
        ],
        'b',
        { skill: 'infer' },
      ),
      asked(3, [['d', 60]], 'b', { skill: 7 }),
    ];
    expect(processShares(records)).toEqual([{ process: 'infer', credit: 1.5, of: 3 }]);
  });
});
