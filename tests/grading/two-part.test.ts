import { describe, expect, it } from 'vitest';
import { canCheck, gradeResponse } from '../../src/grading/grade.js';
import { twoPart } from '../support/items.js';

const item = twoPart('t');
const given = (option: string, sentence?: string, locked = true) =>
  ({ kind: 'two-part', option, locked, ...(sentence !== undefined && { sentence }) }) as const;

describe('two parts', () => {
  it('give full credit for both, and half for the option alone', () => {
    expect(gradeResponse(item, given('k1', 'ks'))).toEqual({
      item: item.id,
      correct: true,
      credit: 1,
      rationale: item.rationale,
    });
    expect(gradeResponse(item, given('k1', 's1'))).toEqual({
      item: item.id,
      correct: false,
      credit: 0.5,
      rationale: 'On s1.',
      misreading: 'other-passage',
    });
  });

  it('give nothing for the sentence with a wrong option, which says why', () => {
    for (const sentence of ['ks', 's1'])
      expect(gradeResponse(item, given('d2', sentence))).toEqual({
        item: item.id,
        correct: false,
        credit: 0,
        rationale: 'On d2.',
        misreading: 'other-passage',
      });
  });

  it('hold nothing to grade before the option is locked and a sentence picked', () => {
    expect(canCheck(item, given('k1', 'ks'))).toBe(true);
    for (const early of [given('k1'), given('k1', 'ks', false), given('x', 'ks'), given('k1', 'k1')])
      expect(canCheck(item, early)).toBe(false);
  });
});
