import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeResponse } from '../../src/grading/grade.js';
import { verdicts, type TrueFalseNotGivenItem, type Verdict } from '../../src/item/item.js';
import { trueFalseNotGivenItem } from '../support/arbitrary.js';
import { statement } from '../support/items.js';

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

  it('names the misreading of what is only expected as done, and no other', () => {
    const hedged = { ...statement('t'), key: 'not-given', proof: { by: 'hedged', fact: 't' } } as const;
    const of = (verdict: Verdict, item: TrueFalseNotGivenItem = hedged) =>
      gradeResponse(item, { kind: 'true-false-not-given', verdict }).misreading;
    expect(of('true')).toBe('expected-for-done');
    expect(of('false')).toBeUndefined();
    expect(of('not-given')).toBeUndefined();
    expect(of('true', statement('t'))).toBeUndefined();
  });
});
