import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/scores/keys.js';

const part = fc.string({ unit: fc.constantFrom('|', '%', '7', 'C', '2', '5', 'a', '\ud800'), maxLength: 4 });

describe('keyOf', () => {
  it('gives two lists of parts one key only when they are the same list', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.array(part, { minLength: 1 }), (a, b) => {
        expect(keyOf(...a) === keyOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('starts with the key of its first parts and a bar, and with that of no others', () => {
    fc.assert(
      fc.property(part, part, part, (profile, other, writer) => {
        expect(keyOf('a', profile, writer).startsWith(keyOf('a', other, ''))).toBe(profile === other);
      }),
      { numRuns: 1000 },
    );
  });

  it('is pinned', () => {
    expect(keyOf('a', '', 'Wr1t3r', 0)).toBe('kz1|a||Wr1t3r|0');
    expect(keyOf('p', 'a|b', '50%', 'w', 12)).toBe('kz1|p|a%7Cb|50%25|w|12');
  });
});
