import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canCheck, gradeResponse } from '../../src/grading/grade.js';
import { itemOf } from '../support/arbitrary.js';
import { multipleResponse } from '../support/items.js';

const item = multipleResponse('t');
const ticked = (...options: string[]) => ({ kind: 'multiple-response', options }) as const;
const grade = (...options: string[]) => gradeResponse(item, ticked(...options));

describe('multiple response', () => {
  it('is right when the keys are ticked and nothing else, in any order', () => {
    expect(grade('k2', 'k1')).toEqual({ item: item.id, correct: true, credit: 1, rationale: item.rationale });
  });

  it('lets the first option that is ticked wrongly say why', () => {
    expect(grade('k1', 'd2', 'k2', 'd1')).toMatchObject({
      correct: false,
      rationale: 'On d1.',
      misreading: 'other-passage',
    });
    expect(grade('k1', 'k2', 'd3').credit).toBeCloseTo(2 / 3);
  });

  it('lets the first key that is missed say why it is one, where nothing is ticked wrongly', () => {
    expect(grade('k2')).toEqual({ item: item.id, correct: false, credit: 0.5, rationale: 'On k1.' });
  });

  it('holds nothing to grade where nothing, or an unknown option, is ticked', () => {
    expect([canCheck(item, ticked()), canCheck(item, ticked('k1', 'x')), canCheck(item, ticked('d1'))]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('gives no credit for ticking everything, nor for ticking an option twice', () => {
    fc.assert(
      fc.property(itemOf['multiple-response'], (asked) => {
        const ids = asked.options.map(({ id }) => id);
        const credit = (options: readonly string[]) => gradeResponse(asked, { kind: asked.kind, options }).credit;
        expect(credit(ids)).toBe(0);
        for (const id of ids) expect(credit([id, id])).toBe(credit([id]));
      }),
    );
  });
});
