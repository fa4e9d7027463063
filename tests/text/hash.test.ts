import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32, hashPair, joined, shortHash } from '../../src/text/hash.js';

describe('hash32', () => {
  it('is pinned, since ids and records are made of it', () => {
    expect([hash32(''), hash32('a'), hash32('Kazakhstan'), hashPair('“’', 1, 2)[0], hashPair('a', 1, 2)[1]])
      .toMatchInlineSnapshot(`
      [
        2872998923,
        2448022055,
        1840877834,
        3521280287,
        2053804204,
      ]
    `);
  });

  it('moves about half of the output bits when one unit of the text changes', () => {
    let moved = 0;
    for (let i = 0; i < 1000; i++) {
      let bits = hash32(`text ${i}`) ^ hash32(`text ${i + 1}`);
      for (; bits; bits &= bits - 1) moved++;
    }
    expect(moved / 1000).toBeGreaterThan(15);
    expect(moved / 1000).toBeLessThan(17);
  });

  it('tells apart texts that differ only in the upper byte of a unit', () => {
    expect(hash32('A')).not.toBe(hash32('\u0141'));
  });
});

describe('shortHash', () => {
  it('meets no collision among 10,000 names at ten digits, and few at five', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `target-${i}`);
    expect(new Set(names.map((n) => shortHash(n, 10))).size).toBe(10_000);
    expect(new Set(names.map((n) => shortHash(n, 5))).size).toBeGreaterThan(9_995);
  });
});

describe('joined', () => {
  it('gives two lists one text only when they are the same list', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(joined(a) === joined(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 500 },
    );
    expect(joined(['a', 'b'])).not.toBe(joined(['a1:b']));
  });
});
