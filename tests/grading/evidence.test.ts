import { describe, expect, it } from 'vitest';
import { canCheck, gradeResponse } from '../../src/grading/grade.js';
import { evidence } from '../support/items.js';

const item = evidence('t');
const picked = (...options: string[]) => ({ kind: 'evidence', options }) as const;
const grade = (...options: string[]) => gradeResponse(item, picked(...options));

describe('evidence', () => {
  it('is right when the picks are one sufficient set, whichever', () => {
    for (const set of [['k1', 'k2'], ['k2', 'k1'], ['k3'], ['k3', 'k3']])
      expect(grade(...set), set.join()).toEqual({ item: item.id, correct: true, credit: 1, rationale: item.rationale });
  });

  it('is wrong when the picks hold less or more than one', () => {
    for (const set of [['k1'], ['k1', 'k2', 'k3'], ['k1', 'k3'], ['k3', 'd1'], ['d1', 'd2']])
      expect(grade(...set), set.join()).toMatchObject({ correct: false, credit: 0 });
  });

  it('lets the first sentence speak that proves nothing, else the first that is lacking', () => {
    expect(grade('k1', 'd2', 'd1')).toMatchObject({ rationale: 'On d1.', misreading: 'other-passage' });
    expect(grade('k2')).toEqual({ item: item.id, correct: false, credit: 0, rationale: 'On k1.' });
    expect(grade('k1', 'k3').rationale).toBe(item.rationale);
  });

  it('holds nothing to grade where nothing, or an unknown sentence, is picked', () => {
    expect([canCheck(item, picked()), canCheck(item, picked('k3', 'x')), canCheck(item, picked('d1'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
