import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { below, drawn, shuffled, stream, xoroshiro128plus } from '../../src/text/random.js';

describe('stream', () => {
  it('is pinned, since a quiz that people link to hangs on it', () => {
    const random = stream('seed', 'bank', 'purpose');
    expect([random(), random(), random(), random()]).toMatchInlineSnapshot(`
      [
        4192947897,
        957212776,
        2283052822,
        2330340000,
      ]
    `);
  });

  it('depends on each part and on where one part ends', () => {
    const first = (...parts: string[]) => stream(...parts)();
    expect(new Set([first('ab', 'c'), first('a', 'bc'), first('abc'), first('ab', 'c', '')]).size).toBe(4);
  });
});

describe('xoroshiro128plus', () => {
  it('gives the numbers of the reference implementation', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), (state) => {
        const [a = 0, b = 0, c = 0, d = 1] = state;
        const theirs = xoroshiro128plusFromState([a, b, c, d]);
        const ours = xoroshiro128plus(a, b, c, d);
        for (let i = 0; i < 20; i++) expect(ours()).toBe(theirs.next() >>> 0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('below', () => {
  it('spreads evenly over a range that does not divide 2^32 (chi-square, p > .001)', () => {
    const counts = Array.from({ length: 7 }, () => 0);
    const random = stream('chi');
    for (let i = 0; i < 70_000; i++) counts[below(random, 7)]!++;
    const chi = counts.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(22.46);
  });

  it('draws again where a plain remainder would favour small numbers', () => {
    const numbers = [0xffff_ffff, 5];
    expect(below(() => numbers.shift() ?? 0, 3)).toBe(2);
  });
});

describe('shuffled', () => {
  it('keeps every member once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const sort = (l: readonly number[]) => [...l].sort((a, b) => a - b);
        expect(sort(shuffled(stream(seed), list))).toEqual(sort(list));
      }),
      { numRuns: 300 },
    );
  });

  it('gives each of the 24 orders of four its share', () => {
    const counts = new Map<string, number>();
    const random = stream('orders');
    for (let i = 0; i < 24_000; i++) {
      const order = shuffled(random, 'abcd'.split('')).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chi = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(chi).toBeLessThan(49.73);
  });

  it('takes from a long list at the cost of what is taken', () => {
    const million = Array.from({ length: 1_000_000 }, (_, i) => i);
    const draw = drawn(stream('long'), million);
    const five = Array.from({ length: 5 }, () => draw.next().value);
    expect(new Set(five).size).toBe(5);
  });
});
