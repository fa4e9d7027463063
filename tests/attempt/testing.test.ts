import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/attempt/advance.js';
import { currentItem, questionNumber, type Action, type Attempt, type Testing } from '../../src/attempt/attempt.js';
import { resumeAttempt } from '../../src/attempt/resume.js';
import { score } from '../../src/attempt/score.js';
import { startAttempt } from '../../src/attempt/start.js';
import { doneIn } from '../../src/attempt/testing.js';
import { gradeResponse } from '../../src/grading/grade.js';
import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import { decodeRecord, encodeRecord } from '../../src/scores/codec.js';
import { recordOf } from '../../src/scores/record.js';
import { sealJson, sealSnapshot, unsealAttempt } from '../../src/scores/snapshot.js';
import { play, quiz, response, responseTo, rightResponse } from '../support/arbitrary.js';

const given = { id: 'ABCabc0123', mode: 'test' } as const;
const testOf = (drawn: Quiz): Testing => {
  const attempt = startAttempt(drawn, given);
  if (attempt.status !== 'testing') throw new Error(attempt.status);
  return attempt;
};
const all = (attempt: Attempt, actions: readonly Action[]): Attempt => actions.reduce(advance, attempt);

/** What can be done in a test before it is handed in, some of it out of place. */
const action = (drawn: Quiz): fc.Arbitrary<Action> =>
  fc.oneof(
    fc.oneof(...drawn.items.map(responseTo)).map((to) => ({ type: 'draft' as const, response: to })),
    response.map((to) => ({ type: 'draft' as const, response: to })),
    fc.record({
      type: fc.constant('go' as const),
      to: fc.oneof(fc.integer({ min: -1, max: drawn.items.length + 1 }), fc.constantFrom(NaN, 0.5)),
      elapsed: fc.oneof(fc.nat(9999), fc.constantFrom(NaN, -1, Infinity)),
    }),
    fc.constantFrom({ type: 'flag' as const }, { type: 'hint' as const }, { type: 'next' as const }),
    fc.constant({ type: 'check' as const, elapsed: 5 }),
  );
const withActions = quiz({ maxLength: 5 }).chain((drawn) =>
  fc.tuple(fc.constant(drawn), fc.array(action(drawn), { size: 'large' })),
);

const turned = <T>([first, ...rest]: readonly T[]): T[] => (first === undefined ? [] : [...rest, first]);
/** The same item to look at, with another key. */
const rekeyed = (item: Item): Item => {
  switch (item.kind) {
    case 'choice':
    case 'two-part':
      return { ...item, key: item.options.find(({ id }) => id !== item.key)?.id ?? '' };
    case 'true-false-not-given':
      return { ...item, key: item.key === 'true' ? 'false' : 'true' };
    case 'numeric':
      return { ...item, key: item.key + 1000 };
    case 'cloze':
    case 'short-answer':
      return { ...item, key: 'quite another', accepted: ['quite another'] };
    case 'matching':
    case 'categorise': {
      const ids = Object.keys(item.key);
      const options = turned(Object.values(item.key));
      return { ...item, key: Object.fromEntries(ids.map((id, i) => [id, options[i] ?? ''])) };
    }
    default:
      return { ...item, key: turned(item.key) };
  }
};
const withoutQuiz = (attempt: Attempt): object => ({ ...attempt, quiz: undefined });

describe('a test', () => {
  it('reveals no outcome before it is handed in: with other keys all that can be seen of it is the same', () => {
    fc.assert(
      fc.property(withActions, ([drawn, actions]) => {
        const other = { ...drawn, items: drawn.items.map(rekeyed) };
        let [one, two]: [Attempt, Attempt] = [testOf(drawn), testOf(other)];
        for (const each of actions) {
          [one, two] = [advance(one, each), advance(two, each)];
          expect(one.graded).toEqual([]);
          expect(withoutQuiz(one)).toEqual(withoutQuiz(two));
          if (one.status === 'testing' && two.status === 'testing') expect(doneIn(one)).toEqual(doneIn(two));
          expect(sealSnapshot(one)).toBe(sealSnapshot(two));
        }
      }),
    );
  });

  it('keeps one response for each item, of its kind, and is only ever at an item or at the overview', () => {
    fc.assert(
      fc.property(withActions, ([drawn, actions]) => {
        let attempt: Attempt = testOf(drawn);
        for (const each of actions) {
          attempt = advance(attempt, each);
          if (attempt.status !== 'testing') throw new Error(attempt.status);
          expect(attempt.given).toHaveLength(drawn.items.length);
          expect(attempt.flags).toHaveLength(drawn.items.length);
          for (const [i, one] of attempt.given.entries()) if (one) expect(one.kind).toBe(drawn.items[i]?.kind);
          expect(drawn.items[attempt.at]).toBe(currentItem(attempt));
          expect(attempt.at).toBeLessThanOrEqual(drawn.items.length);
          expect(questionNumber(attempt)).toBeLessThanOrEqual(drawn.items.length);
          expect(Number.isSafeInteger(Math.ceil(attempt.elapsed))).toBe(true);
        }
      }),
    );
  });

  it('lets a response be replaced any number of times, and grades exactly what stands', () => {
    fc.assert(
      fc.property(withActions, ([drawn, actions]) => {
        const before = all(testOf(drawn), actions);
        if (before.status !== 'testing') throw new Error(before.status);
        const done = doneIn(before);
        const end = advance(before, { type: 'finish', elapsed: 7 });
        expect(end).toMatchObject({ status: 'finished', mode: 'test', elapsed: before.elapsed + 7 });
        expect(end.graded).toHaveLength(drawn.items.length);
        for (const [i, item] of drawn.items.entries()) {
          const stands = before.given[i];
          const one = end.graded[i];
          if (stands && done[i]) expect(one).toEqual({ response: stands, outcome: gradeResponse(item, stands) });
          else {
            expect(one).not.toHaveProperty('response');
            expect(one?.outcome).toMatchObject({ item: item.id, correct: false, credit: 0 });
          }
        }
      }),
    );
    fc.assert(
      fc.property(
        quiz({ maxLength: 1 }).chain((drawn) =>
          fc.tuple(fc.constant(drawn), ...drawn.items.map((item) => fc.array(responseTo(item), { minLength: 1 }))),
        ),
        ([drawn, drafts = []]) => {
          const last = drafts.at(-1);
          // A locked option stays: its second part is a hint at the first.
          if (!last || last.kind === 'two-part') return;
          const actions = drafts.map((one) => ({ type: 'draft' as const, response: one }));
          expect(all(testOf(drawn), actions)).toMatchObject({ given: [last] });
        },
      ),
    );
  });

  it('can be right from start to end, in any order of its items', () => {
    fc.assert(
      fc.property(
        quiz().chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray([...drawn.items.keys()]))),
        ([drawn, some]) => {
          const places = [...some, ...drawn.items.keys()];
          const actions = places.flatMap((to): Action[] => {
            const item = drawn.items[to];
            const go: Action = { type: 'go', to, elapsed: 1 };
            return item ? [go, { type: 'draft', response: rightResponse(item) }] : [go];
          });
          const end = all(testOf(drawn), [...actions, { type: 'finish', elapsed: 1 }]);
          expect(score(end).correct).toBe(drawn.items.length);
        },
      ),
    );
  });

  it('flags what is shown and takes the flag away again, and nothing at the overview', () => {
    fc.assert(
      fc.property(quiz(), fc.nat(11), (drawn, n) => {
        const to = n % drawn.items.length;
        const shown = advance(testOf(drawn), { type: 'go', to, elapsed: 0 });
        const flagged = advance(shown, { type: 'flag' });
        expect(flagged.status === 'testing' && flagged.flags.indexOf(true)).toBe(to);
        expect(advance(flagged, { type: 'flag' })).toEqual(shown);
        const over = advance(shown, { type: 'go', to: drawn.items.length, elapsed: 0 });
        expect(advance(over, { type: 'flag' })).toBe(over);
        expect(currentItem(over)).toBeUndefined();
      }),
    );
  });

  it('is over once it is handed in', () => {
    fc.assert(
      fc.property(withActions, ([drawn, actions]) => {
        const end = advance(testOf(drawn), { type: 'finish', elapsed: 0 });
        for (const each of actions) expect(advance(end, each)).toBe(end);
        expect(advance(end, { type: 'finish', elapsed: 0 })).toBe(end);
      }),
    );
  });

  it('is not what practice can be taken for: going, flagging and handing in do nothing there', () => {
    fc.assert(
      fc.property(quiz(), (drawn) => {
        const asking = startAttempt(drawn, { ...given, mode: 'practice' });
        const actions = [{ type: 'go', to: 1, elapsed: 0 }, { type: 'flag' }, { type: 'finish', elapsed: 0 }] as const;
        for (const each of actions) expect(advance(asking, each)).toBe(asking);
      }),
    );
  });
});

describe('what is kept of a test', () => {
  it('leads back to it, with its flags and its place', () => {
    fc.assert(
      fc.property(withActions, ([drawn, actions]) => {
        const before = all(testOf(drawn), actions);
        expect(unsealAttempt(sealSnapshot(before), () => drawn)).toEqual(before);
      }),
    );
  });

  it('leads nowhere with a response that does not fit, and somewhere with any place or flag', () => {
    fc.assert(
      fc.property(quiz(), response, fc.jsonValue(), (drawn, odd, at) => {
        const progress = { ...given, elapsed: 5, feedback: false };
        if (odd.kind !== drawn.items[0]?.kind)
          expect(resumeAttempt(drawn, { ...progress, responses: [odd] })).toBeUndefined();
        const tooMany = [...drawn.items.map(rightResponse), odd];
        expect(resumeAttempt(drawn, { ...progress, responses: tooMany })).toBeUndefined();
        const sealed = sealJson([given.id, 'test', 5, false, [null], null, [], at, [-1, 99]]);
        expect(unsealAttempt(sealed, () => drawn)).toMatchObject({ status: 'testing', elapsed: 5 });
      }),
    );
  });

  it('is a record of the mode test, with no place and no words for what was left open', () => {
    fc.assert(
      fc.property(quiz({ minLength: 2 }), (drawn) => {
        const [first] = drawn.items;
        if (!first) return;
        const end = advance(play(testOf(drawn), [rightResponse(first)]), { type: 'finish', elapsed: 0 });
        if (end.status !== 'finished') throw new Error(end.status);
        const record = recordOf(end, { sequence: 1, at: 0 });
        expect(record.mode).toBe('test');
        for (const [i, { response: kept, credit, kind }] of record.items.entries()) {
          if (!i) expect(credit).toBe(60);
          else expect([credit, kept]).toEqual([0, kind === 'choice' || kind === 'true-false-not-given' ? 15 : '']);
        }
        const back = decodeRecord(encodeRecord(record));
        expect(back.ok && back.record.items.map(({ response: kept }) => kept).slice(1)).toEqual(
          record.items.map(({ response: kept }) => kept).slice(1),
        );
      }),
    );
  });
});
