import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/attempt/advance.js';
import type { Attempt } from '../../src/attempt/attempt.js';
import { resumeAttempt } from '../../src/attempt/resume.js';
import { startAttempt } from '../../src/attempt/start.js';
import { hintsFor, struckOption } from '../../src/item/hints.js';
import { recordOf } from '../../src/scores/record.js';
import { sealSnapshot, unsealAttempt } from '../../src/scores/snapshot.js';
import { itemOf, play, quiz, rightResponse } from '../support/arbitrary.js';

const given = { id: 'ABCabc0123', mode: 'practice' } as const;
const hint = (attempt: Attempt, times: number): Attempt =>
  times > 0 ? hint(advance(attempt, { type: 'hint' }), times - 1) : attempt;

/** An attempt with hints taken at each item before it is given right, ending in front of the feedback. */
const hinted = (drawn: Parameters<typeof startAttempt>[0], hints: readonly number[]): Attempt =>
  hints.reduce<Attempt>(
    (attempt, times, i) => {
      const item = drawn.items[i];
      const asked = hint(advance(attempt, { type: 'next' }), times);
      return item ? play(asked, [rightResponse(item)]) : attempt;
    },
    startAttempt(drawn, given),
  );

const withHints = quiz({ minLength: 2 }).chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.array(fc.nat(5), { minLength: 1, maxLength: drawn.items.length - 1 }), fc.nat(5)),
);

describe('a hint', () => {
  it('takes a quarter off the credit each, and no more are given than the item has', () => {
    fc.assert(
      fc.property(withHints, ([drawn, hints]) => {
        for (const [i, { outcome, hints: taken = 0 }] of hinted(drawn, hints).graded.entries()) {
          const item = drawn.items[i];
          expect(taken).toBe(Math.min(hints[i] ?? 0, item ? hintsFor(item).length : 0));
          expect(outcome).toMatchObject({ correct: true, credit: 1 - taken / 4 });
        }
      }),
    );
  });

  it('that strikes out what was chosen leaves nothing chosen', () => {
    fc.assert(
      fc.property(fc.oneof(itemOf.choice, itemOf.cloze), quiz(), (item, drawn) => {
        const struck = struckOption(item);
        fc.pre(struck !== undefined);
        const start = startAttempt({ ...drawn, items: [item] }, given);
        for (const { id } of item.options) {
          const response = item.kind === 'choice' ? { kind: item.kind, option: id } : { kind: item.kind, text: id };
          const after = hint(advance(start, { type: 'draft', response }), hintsFor(item).length);
          expect(after.status === 'asking' && after.draft).toEqual(id === struck ? undefined : response);
        }
      }),
    );
  });

  it('is not to be had during feedback', () => {
    fc.assert(
      fc.property(withHints, ([drawn, hints]) => {
        const feedback = hinted(drawn, hints);
        expect(advance(feedback, { type: 'hint' })).toBe(feedback);
      }),
    );
  });

  it('is not given back by a reload, nor forgotten by the record', () => {
    fc.assert(
      fc.property(withHints, ([drawn, hints, more]) => {
        const feedback = hinted(drawn, hints);
        const asking = hint(advance(feedback, { type: 'next' }), more);
        for (const attempt of [feedback, asking])
          expect(unsealAttempt(sealSnapshot(attempt), () => drawn)).toEqual(attempt);
        const rest = drawn.items.slice(hints.length).map(rightResponse);
        const end = advance(play(asking, rest), { type: 'next' });
        if (end.status !== 'finished') throw new Error(end.status);
        const { items } = recordOf(end, { sequence: 1, at: 0 });
        expect(items.map((item) => item.hints)).toEqual(end.graded.map((one) => one.hints ?? 0));
        expect(items.map((item) => item.credit)).toEqual(end.graded.map((one) => 60 - 15 * (one.hints ?? 0)));
      }),
    );
  });

  it('that storage claims in any number or shape is never more than the item has', () => {
    fc.assert(
      fc.property(quiz({ minLength: 1 }), fc.double(), (drawn, hints) => {
        const first = drawn.items[0];
        const attempt = resumeAttempt(drawn, { ...given, responses: [], elapsed: 0, feedback: false, hints: [hints] });
        const most = first ? hintsFor(first).length : 0;
        expect((attempt?.status === 'asking' && attempt.hints) || 0).toBeLessThanOrEqual(most);
      }),
    );
  });
});
