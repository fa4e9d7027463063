import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.js';

const short = fc.string({ unit: fc.constantFrom(...'abcж'), maxLength: 8 });
const far = 99;

/** Optimal string alignment straight from its definition: the cost grows threefold with each letter. */
const reference = (a: string, b: string): number => {
  if (!a || !b) return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    reference(x, b) + 1,
    reference(a, y) + 1,
    reference(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1),
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? reference(a.slice(0, -2), b.slice(0, -2)) + 1
      : far,
  ];
  return Math.min(...ways);
};

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['visit', 'vist', 1],
    ['visit', 'vissit', 1],
    ['visit', 'visot', 1],
    ['visit', 'viist', 1],
    ['increased', 'decreased', 2],
    ['ca', 'abc', 3],
  ])('from %j to %j is %i', (a, b, wanted) => expect(editDistance(a, b, far)).toBe(wanted));

  it('is what its definition says', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        fc.pre(a.length + b.length < 14);
        expect(editDistance(a, b, far)).toBe(reference(a, b));
      }),
      { numRuns: 200 },
    );
  });

  it('is Levenshtein’s where no two letters can be swapped, and never more than it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), short, short, (a, b, c, d) => {
        // In order, no text has two letters the other way round from another.
        const [inOrder, other] = [[...c].sort().join(''), [...d].sort().join('')];
        expect(editDistance(inOrder, other, far)).toBe(distance(inOrder, other));
        expect(editDistance(a, b, far)).toBeLessThanOrEqual(distance(a, b));
      }),
    );
  });

  it('stops at one more than the limit, whatever lies beyond', () => {
    fc.assert(
      fc.property(short, short, fc.nat(4), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, far), most + 1));
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(fc.property(short, short, (a, b) => void expect(editDistance(a, b, far)).toBe(editDistance(b, a, far))));
  });
});
