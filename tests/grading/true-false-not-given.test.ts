import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeResponse } from '../../src/grading/grade.js';
import { verdicts } from '../../src/item/item.js';
import { trueFalseNotGivenItem } from '../support/arbitrary.js';

describe('true, false or not given', () => {
  it('is right for one verdict of three, and says in any case what the article has', () => {
    fc.assert(
      fc.property(trueFalseNotGivenItem, (item) => {
        const outcomes = verdicts.map((verdict) => gradeResponse(item, { kind: 'true-false-not-given', verdict }));
        expect(outcomes.filter(({ correct }) => correct)).toHaveLength(1);
        expect(outcomes.every(({ rationale }) => rationale === item.rationale)).toBe(true);
      }),
    );
  });
});
