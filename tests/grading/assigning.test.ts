import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canCheck, gradeResponse } from '../../src/grading/grade.js';
import { itemOf } from '../support/arbitrary.js';
import { categorise, matching } from '../support/items.js';

const pairs = matching('t');
const match = (assigned: Readonly<Record<string, string>>) => ({ kind: 'matching', assigned }) as const;
const groups = categorise('t');
const sort = (assigned: Readonly<Record<string, string>>) => ({ kind: 'categorise', assigned }) as const;

describe('matching', () => {
  it('gives credit beyond what one option for all would get', () => {
    const credit = (assigned: Readonly<Record<string, string>>) => gradeResponse(pairs, match(assigned)).credit;
    expect(credit(pairs.key)).toBe(1);
    expect(credit({ ...pairs.key, a: 'B', b: 'A' })).toBeCloseTo(1 / 3);
    expect(credit({ ...pairs.key, a: 'B' })).toBeCloseTo(2 / 3);
    expect(credit({ a: 'A', b: 'A', c: 'A', d: 'A' })).toBe(0);
  });

  it('lets the first two entries that are misplaced say where they belong', () => {
    const rationale = (assigned: Readonly<Record<string, string>>) => gradeResponse(pairs, match(assigned)).rationale;
    expect(rationale(pairs.key)).toBe(pairs.rationale);
    expect(rationale({ ...pairs.key, c: 'A' })).toBe('Entry c: On c.');
    expect(rationale({ a: 'A', b: 'C', c: 'D', d: 'B' })).toBe('Entry b: On b. Entry c: On c.');
  });

  it('holds nothing to grade before every entry has one of the options', () => {
    const { a: _, ...three } = pairs.key;
    expect([
      canCheck(pairs, match({})),
      canCheck(pairs, match(three)),
      canCheck(pairs, match({ ...three, a: 'X' })),
      canCheck(pairs, match({ ...three, a: 'B' })),
    ]).toEqual([false, false, false, true]);
  });
});

describe('categorise', () => {
  it('gives credit beyond what the largest group for all would get', () => {
    const all = (option: string) => Object.fromEntries(groups.entries.map(({ id }) => [id, option]));
    const credit = (assigned: Readonly<Record<string, string>>) => gradeResponse(groups, sort(assigned)).credit;
    expect([credit(groups.key), credit({ ...groups.key, f: 'A' }), credit(all('A')), credit(all('B'))]).toEqual([
      1, 0.5, 0, 0,
    ]);
  });

  it('gives nothing for any one option for all, however the groups are', () => {
    fc.assert(
      fc.property(fc.oneof(itemOf.categorise, itemOf.matching), (item) => {
        for (const { id } of item.options) {
          const assigned = Object.fromEntries(item.entries.map((entry) => [entry.id, id]));
          expect(gradeResponse(item, { kind: item.kind, assigned })).toMatchObject({ correct: false, credit: 0 });
        }
      }),
    );
  });
});
