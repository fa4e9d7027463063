import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeKeys } from '../../src/generation/positions.js';
import type { ChoiceItem } from '../../src/item/item.js';
import { choice } from '../support/items.js';

const placeOf = (item: ChoiceItem) => item.options.findIndex(({ id }) => id === item.key);
const placed = (sizes: readonly number[], seed: string) =>
  placeKeys(
    sizes.map((size, i) => choice(`t${i}`, size)),
    seed,
    'bank',
  ).filter((item): item is ChoiceItem => item.kind === 'choice');

const spread = (places: readonly number[], size: number) => {
  const counts = Array.from({ length: size }, (_, at) => places.filter((place) => place === at).length);
  return Math.max(...counts) - Math.min(...counts);
};

describe('placeKeys', () => {
  it('uses each place as often as any other, give or take one, among items with equally many options', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(3, 4), { maxLength: 20 }), fc.string(), (sizes, seed) => {
        const items = placed(sizes, seed);
        for (const size of [3, 4]) {
          const places = items.filter((item) => item.options.length === size).map(placeOf);
          expect(spread(places, size)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([[[4, 4, 4, 4, 4, 4]], [[3, 3, 3, 3]], [[4, 3, 4, 3, 3, 4, 4]]])(
    'puts the key of each item in each place equally often over 10,000 seeds (%j, chi-square, p > .01)',
    (sizes) => {
      const limits = { 3: 9.21, 4: 11.34 } as const;
      const counts = sizes.map((size) => Array.from({ length: size }, () => 0));
      for (let i = 0; i < 10_000; i++)
        placed(sizes, `s${i}`).forEach((item, n) => {
          const row = counts[n];
          if (row) row[placeOf(item)] = (row[placeOf(item)] ?? 0) + 1;
        });
      for (const row of counts) {
        const even = 10_000 / row.length;
        const chi = row.reduce((sum, n) => sum + (n - even) ** 2 / even, 0);
        expect(chi).toBeLessThan(limits[row.length as 3 | 4] * 1.5);
      }
    },
  );

  it('keeps every option, and leaves options that have an order where they are', () => {
    const ordered = { ...choice('t', 4), ordered: true };
    expect(placeKeys([ordered], 'seed', 'bank')).toEqual([ordered]);
    const [item] = placed([4], 'seed');
    expect(item?.options.map(({ id }) => id).sort()).toEqual(
      choice('t0', 4)
        .options.map(({ id }) => id)
        .sort(),
    );
  });
});
