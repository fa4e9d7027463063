import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/attempt/advance.js';
import { currentItem, type Action, type Attempt } from '../../src/attempt/attempt.js';
import { score } from '../../src/attempt/score.js';
import { startAttempt } from '../../src/attempt/start.js';
import type { ResponseOf } from '../../src/item/response.js';
import { finished, itemOf, play, quiz, response, responseTo, rightResponse } from '../support/arbitrary.js';

const start = (drawn: Parameters<typeof startAttempt>[0]) =>
  startAttempt(drawn, { id: 'ABCabc0123', mode: 'practice' });

/** An action that may or may not fit the moment. */
const action = (drawn: Parameters<typeof startAttempt>[0]): fc.Arbitrary<Action> =>
  fc.oneof(
    fc.oneof(...drawn.items.map(responseTo)).map((given) => ({ type: 'draft' as const, response: given })),
    response.map((given) => ({ type: 'draft' as const, response: given })),
    fc
      .oneof(fc.integer(), fc.constantFrom(NaN, Infinity, -1, 1e300))
      .map((elapsed) => ({ type: 'check' as const, elapsed })),
    fc.constantFrom({ type: 'next' as const }, { type: 'hint' as const }),
  );

const consistent = ({ status, graded, quiz: { items } }: Attempt) => {
  if (status === 'finished') return graded.length === items.length;
  return status === 'asking' ? graded.length < items.length : graded.length > 0 && graded.length <= items.length;
};

describe('an attempt', () => {
  it('stays consistent and never loses what is graded, whatever is done to it', () => {
    fc.assert(
      fc.property(
        quiz({ maxLength: 4 }).chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.array(action(drawn), { size: 'large' })),
        ),
        ([drawn, actions]) => {
          let before: Attempt = start(drawn);
          for (const one of actions) {
            const after = advance(before, one);
            expect(consistent(after)).toBe(true);
            expect(after.graded.slice(0, before.graded.length)).toEqual(before.graded);
            expect(after.graded.length - before.graded.length).toBeLessThanOrEqual(one.type === 'check' ? 1 : 0);
            expect(after.elapsed).toBeGreaterThanOrEqual(before.elapsed);
            expect(Number.isSafeInteger(Math.ceil(after.elapsed))).toBe(true);
            expect(after.graded.every(({ outcome }, i) => outcome.item === drawn.items[i]?.id)).toBe(true);
            before = after;
          }
        },
      ),
    );
  });

  it('goes through every item to its end', () => {
    fc.assert(
      fc.property(quiz(), (drawn) => {
        const right = drawn.items.map(rightResponse);
        const end = advance(play(start(drawn), right), { type: 'next' });
        expect(end.status).toBe('finished');
        expect(score(end)).toEqual({ credit: drawn.items.length, of: drawn.items.length, correct: drawn.items.length });
        expect(currentItem(end)).toBeUndefined();
      }),
    );
  });

  it('is at its end at once where the quiz has no items', () => {
    fc.assert(
      fc.property(quiz(), (drawn) => {
        expect(start({ ...drawn, items: [] }).status).toBe('finished');
      }),
    );
  });

  it('ignores a draft of another kind than the item’s, and a check without a draft that can be graded', () => {
    fc.assert(
      fc.property(quiz(), response, (drawn, given) => {
        const attempt = start(drawn);
        expect(advance(attempt, { type: 'check', elapsed: 5 })).toBe(attempt);
        if (given.kind !== drawn.items[0]?.kind)
          expect(advance(attempt, { type: 'draft', response: given })).toBe(attempt);
        for (const kind of ['numeric', 'cloze', 'short-answer'] as const) {
          const empty = advance(attempt, { type: 'draft', response: { kind, text: ' ' } });
          expect(advance(empty, { type: 'check', elapsed: 5 })).toBe(empty);
        }
      }),
    );
  });

  it('keeps its outcome during feedback: no second check, no other draft', () => {
    fc.assert(
      fc.property(quiz(), response, (drawn, given) => {
        const [first] = drawn.items;
        if (!first) return;
        const feedback = play(start(drawn), [rightResponse(first)]);
        expect(feedback.status).toBe('feedback');
        expect(feedback).not.toHaveProperty('draft');
        expect(advance(feedback, { type: 'draft', response: given })).toBe(feedback);
        expect(advance(feedback, { type: 'check', elapsed: 5 })).toBe(feedback);
        expect(currentItem(feedback)).toBe(first);
      }),
    );
  });

  it('counts the time between checks, and no time that a clock cannot have measured', () => {
    fc.assert(
      fc.property(quiz(), fc.constantFrom(NaN, -1, -Infinity, Infinity, 1e13), (drawn, wrong) => {
        const [first] = drawn.items;
        if (!first) return;
        expect(play(start(drawn), [rightResponse(first)], 1234).elapsed).toBe(1234);
        expect(play(start(drawn), [rightResponse(first)], wrong).elapsed).toBe(0);
      }),
    );
  });

  it('scores the items that are graded against all that the quiz has', () => {
    fc.assert(
      fc.property(finished(), (end) => {
        const { credit, of, correct } = score(end);
        expect(of).toBe(end.quiz.items.length);
        expect(correct).toBe(end.graded.filter(({ outcome }) => outcome.correct).length);
        expect(credit).toBeGreaterThanOrEqual(correct);
        expect(credit).toBeLessThanOrEqual(of);
      }),
    );
  });
});

/** Drafts of two parts in any order, of this item or of none. */
const twoPartDrafts = itemOf['two-part'].chain((asked) => {
  const option = fc.constantFrom(...asked.options.map(({ id }) => id), 'no such option');
  const sentence = fc.constantFrom(...asked.support.options.map(({ id }) => id), 'no such sentence');
  const draft: fc.Arbitrary<ResponseOf<'two-part'>> = fc.oneof(
    fc.record({ kind: fc.constant('two-part' as const), option, locked: fc.boolean() }),
    fc.record({ kind: fc.constant('two-part' as const), option, locked: fc.boolean(), sentence }),
  );
  const one = quiz({ maxLength: 1 }, fc.constant(asked));
  return fc.tuple(fc.constant(asked), one, fc.array(fc.oneof(draft, response), { size: 'medium' }));
});

describe('a locked option', () => {
  it('never changes, is one that the item has, and can still be answered for', () => {
    let locks = 0;
    fc.assert(
      fc.property(twoPartDrafts, ([asked, drawn, drafts]) => {
        let attempt: Attempt = start(drawn);
        let locked: string | undefined;
        for (const given of drafts) {
          attempt = advance(attempt, { type: 'draft', response: given });
          const draft = attempt.status === 'asking' ? attempt.draft : undefined;
          const now = draft?.kind === 'two-part' && draft.locked ? draft.option : undefined;
          if (locked !== undefined) expect(now).toBe(locked);
          else if (now !== undefined) locks++;
          locked = now;
        }
        if (locked === undefined) return;
        expect(asked.options.some(({ id }) => id === locked)).toBe(true);
        const sentence = asked.support.options[0]?.id ?? '';
        const end = play(attempt, [{ kind: 'two-part', option: locked, locked: true, sentence }]);
        expect(end.graded[0]?.response).toMatchObject({ option: locked, sentence });
      }),
    );
    expect(locks).toBeGreaterThan(50);
  });

  it('can be changed until it is locked, and is not checked before', () => {
    fc.assert(
      fc.property(
        itemOf['two-part'].chain((asked) => quiz({ maxLength: 1 }, fc.constant(asked))),
        (drawn) => {
          const [asked] = drawn.items;
          if (asked?.kind !== 'two-part') return;
          let attempt: Attempt = start(drawn);
          for (const { id } of asked.options) {
            const draft = { kind: 'two-part', option: id, locked: false } as const;
            attempt = advance(attempt, { type: 'draft', response: draft });
            expect(attempt).toMatchObject({ status: 'asking', draft });
            expect(advance(attempt, { type: 'check', elapsed: 5 })).toBe(attempt);
          }
        },
      ),
    );
  });
});
