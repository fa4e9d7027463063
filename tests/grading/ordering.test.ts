import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canCheck, gradeResponse } from '../../src/grading/grade.js';
import { itemOf } from '../support/arbitrary.js';
import { ordering } from '../support/items.js';

const item = ordering('t');
const given = (order: string) => ({ kind: 'ordering', order: [...order] }) as const;

describe('ordering', () => {
  it.each([
    ['abcd', 1],
    ['abdc', 2 / 3],
    ['bacd', 2 / 3],
    ['bcad', 1 / 3],
    ['bdac', 0],
    ['dcba', 0],
  ])('gives %s its pairs in order less those out of order: %d', (order, credit) =>
    expect(gradeResponse(item, given(order)).credit).toBeCloseTo(credit),
  );

  it('lets the first two entries that are out of place say where they belong', () => {
    expect(gradeResponse(item, given('abcd')).rationale).toBe(item.rationale);
    expect(gradeResponse(item, given('abdc')).rationale).toBe('Entry d: On d. Entry c: On c.');
    expect(gradeResponse(item, given('dabc')).rationale).toBe('Entry d: On d. Entry a: On a.');
  });

  it.each(['', 'abc', 'abcc', 'abcx', 'abcda'])(
    'holds nothing to grade in %j, which is no order of the entries',
    (order) => expect(canCheck(item, given(order))).toBe(false),
  );

  it('gives an order and its reverse no more than one credit together', () => {
    fc.assert(
      fc.property(
        itemOf.ordering.chain((asked) =>
          fc.tuple(fc.constant(asked), fc.shuffledSubarray([...asked.key], { minLength: asked.key.length })),
        ),
        ([asked, order]) => {
          const credit = (ids: readonly string[]) => gradeResponse(asked, { kind: 'ordering', order: ids }).credit;
          expect(Math.min(credit(order), credit([...order].reverse()))).toBe(0);
          expect(credit(order)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
