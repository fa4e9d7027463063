import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canCheck, gradeResponse } from '../../src/grading/grade.js';
import type { Response } from '../../src/item/response.js';
import { item, response, rightResponse } from '../support/arbitrary.js';
import {
  categorise,
  evidence,
  matching,
  multipleResponse,
  number,
  ordering,
  shortAnswer,
  twoPart,
  typedCloze,
} from '../support/items.js';

describe('gradeResponse', () => {
  it('gives the key full credit, with the item’s own rationale', () => {
    fc.assert(
      fc.property(item, (asked) => {
        const right = { item: asked.id, correct: true, credit: 1, rationale: asked.rationale };
        expect(gradeResponse(asked, rightResponse(asked))).toEqual(right);
      }),
    );
  });

  it('never throws, keeps credit between 0 and 1, and calls correct what has full credit', () => {
    fc.assert(
      fc.property(item, response, (asked, given) => {
        const { credit, correct } = gradeResponse(asked, given);
        expect(credit >= 0 && credit <= 1).toBe(true);
        expect(correct).toBe(credit === 1);
      }),
    );
  });

  it('takes what cannot be graded for incorrect: another kind’s response, an unknown option, no number', () => {
    fc.assert(
      fc.property(item, fc.string(), (asked, text) => {
        const beside: Response[] = [
          { kind: 'choice', option: `no option ${text}` },
          { kind: 'numeric', text: `${text} or 41 or 42` },
          { kind: 'multiple-response', options: [] },
          { kind: 'evidence', options: [`no option ${text}`] },
          { kind: 'matching', assigned: { [text]: text } },
          { kind: 'categorise', assigned: {} },
          { kind: 'ordering', order: [text] },
          { kind: 'two-part', option: text, locked: false },
          { kind: 'short-answer', text: ' ?! ' },
          { kind: 'cloze', text: '' },
          JSON.parse('{"kind":"true-false-not-given","verdict":"maybe"}'),
          JSON.parse('{"kind":"essay"}'),
        ];
        for (const given of beside) {
          expect(gradeResponse(asked, given)).toEqual({
            item: asked.id,
            correct: false,
            credit: 0,
            rationale: asked.rationale,
          });
          expect(canCheck(asked, given)).toBe(false);
        }
      }),
    );
  });
});

describe('canCheck', () => {
  it('says yes to the key and no to nothing', () => {
    fc.assert(
      fc.property(item, (asked) => {
        expect(canCheck(asked, rightResponse(asked))).toBe(true);
        expect(canCheck(asked, undefined)).toBe(false);
      }),
    );
  });
});

describe('a response that lacks what its kind has', () => {
  const items = [number, multipleResponse, typedCloze, shortAnswer, matching, categorise, ordering, evidence, twoPart];

  it.each(items.map((make) => make('t')).map((asked) => [asked.kind, asked] as const))(
    'is incorrect and no error: %s',
    (kind, asked) => {
      for (const more of [{}, { text: null, options: null, assigned: null, order: null }, { text: 7, options: 'ab' }])
        expect(gradeResponse(asked, { kind, ...more } as never)).toMatchObject({ correct: false, credit: 0 });
    },
  );
});
