import fc, { type Arbitrary } from 'fast-check';
import { advance } from '../../src/attempt/advance.js';
import { currentItem, modes, type Attempt, type Finished } from '../../src/attempt/attempt.js';
import { startAttempt } from '../../src/attempt/start.js';
import type { Passage } from '../../src/article/passage.js';
import {
  misreadings,
  verdicts,
  type ChoiceItem,
  type Item,
  type NumericItem,
  type Option,
} from '../../src/item/item.js';
import type { TrueFalseNotGivenItem } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import type { Response } from '../../src/item/response.js';
import { skills } from '../../src/item/skill.js';

/** Items and quizzes of every shape that the types allow, their texts without sense. */

const word = fc.string({ minLength: 1, maxLength: 12 });

const passage: Arbitrary<Passage> = fc
  .tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(6000))
  .map(([quote, start]) => ({
    quote,
    start,
    end: start + quote.length,
    prefix: '',
    suffix: '',
  }));

const base = {
  id: word,
  target: word,
  model: word,
  source: fc.constantFrom('fact' as const, 'authored' as const),
  skill: fc.constantFrom(...skills),
  stem: fc.string({ unit: 'grapheme' }),
  evidence: fc.tuple(passage, passage).map(([first, second]): [Passage, ...Passage[]] => [first, second]),
  block: fc.nat(80),
  rationale: fc.string(),
  lang: fc.constantFrom('en', 'kk', 'ru', 'zh'),
};

const option = (id: string): Arbitrary<Option> =>
  fc.oneof(
    fc.record({ id: fc.constant(id), text: word, rationale: word }),
    fc.record({
      id: fc.constant(id),
      text: word,
      rationale: word,
      proof: fc.constant({ by: 'authored' as const }),
      role: fc.constant('no-support' as const),
      misreading: fc.constantFrom(...misreadings),
    }),
  );

export const choiceItem: Arbitrary<ChoiceItem> = fc.uniqueArray(word, { minLength: 3, maxLength: 4 }).chain((ids) =>
  fc.record({
    ...base,
    kind: fc.constant('choice' as const),
    options: fc.tuple(...ids.map(option)),
    ordered: fc.boolean(),
    key: fc.constantFrom(...ids),
    blindCredit: fc.constant(1 / ids.length),
  }),
);

export const trueFalseNotGivenItem: Arbitrary<TrueFalseNotGivenItem> = fc.record({
  ...base,
  kind: fc.constant('true-false-not-given'),
  key: fc.constantFrom(...verdicts),
  proof: fc.constant({ by: 'authored' }),
  blindCredit: fc.constant(1 / 3),
});

export const numericItem: Arbitrary<NumericItem> = fc
  .record({ key: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constantFrom(0.5, 1.1, 41, 32, 2013)) })
  .chain(({ key }) =>
    fc.record({
      ...base,
      kind: fc.constant('numeric' as const),
      key: fc.constant(key),
      unit: fc.constantFrom('', '%', 'billion US dollars'),
      scale: fc.constantFrom(1, 1e3, 1e9),
      tolerance: fc.constantFrom(0, 0.1, 0.5),
      keyText: fc.constant(`${key}`),
      rivals: fc.array(
        fc.record({
          value: fc.constantFrom(key + 7, key * 3),
          rationale: word,
          misreading: fc.constantFrom(...misreadings),
        }),
        { maxLength: 2 },
      ),
      blindCredit: fc.constant(0),
    }),
  );

export const item: Arbitrary<Item> = fc.oneof(choiceItem, trueFalseNotGivenItem, numericItem);

/** The bank whose ten-item records the limit is stated for, its title longer than what is kept. */
export const bank = {
  id: 'kazakhstan-visit',
  title: 'A state visit to Kazakhstan and what came of it',
  hash: 'Ab3-_x9ZkQ',
  lang: 'en',
};

export const quiz = (
  length: { readonly minLength?: number; readonly maxLength?: number } = {},
  of = item,
): Arbitrary<Quiz> =>
  fc.array(of, { minLength: 1, maxLength: 12, ...length }).map((items) => ({
    id: 'kz1.Ab3-_x9ZkQ.10...7b',
    seed: '7b',
    bank,
    items,
    shortfall: [],
  }));

const typed = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: 0, max: 99_999_999_999 }).map((n) => n.toLocaleString('en')),
  fc.constantFrom('41', '41 billion', '$41bn', '2013', '0.3333333333333333', '123456789.123', '1,5'),
);

/** A response to an item, right, wrong or beside the point. */
export const responseTo = (asked: Item): Arbitrary<Response> => {
  switch (asked.kind) {
    case 'choice':
      return fc.constantFrom(...asked.options).map(({ id }) => ({ kind: 'choice', option: id }));
    case 'true-false-not-given':
      return fc.constantFrom(...verdicts).map((verdict) => ({ kind: 'true-false-not-given', verdict }));
    case 'numeric':
      return fc.oneof(typed, fc.constant(`${asked.key}`)).map((text) => ({ kind: 'numeric', text, lang: 'en' }));
  }
};

/** Whatever a student might send, most of it for another item. */
export const response: Arbitrary<Response> = item.chain(responseTo);

export const id = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), minLength: 10, maxLength: 10 });

/** Gives the responses one after the other, with feedback read in between; stops in front of the feedback's "next" of the last. */
export const play = (start: Attempt, responses: readonly Response[], elapsed = 1000): Attempt => {
  let attempt = start;
  for (const given of responses) {
    attempt = advance(attempt, { type: 'next' });
    attempt = advance(attempt, { type: 'draft', response: given });
    attempt = advance(attempt, { type: 'check', elapsed });
  }
  return attempt;
};

/** A right response to what is asked. */
export const rightResponse = (asked: Item): Response => {
  switch (asked.kind) {
    case 'choice':
      return { kind: 'choice', option: asked.key };
    case 'true-false-not-given':
      return { kind: 'true-false-not-given', verdict: asked.key };
    case 'numeric':
      return { kind: 'numeric', text: `${asked.key}`, lang: 'en' };
  }
};

/** An attempt that has come to its end, what cannot be graded replaced by a right response. */
export const finished = (of: Arbitrary<Quiz> = quiz()): Arbitrary<Finished> =>
  fc.tuple(of, id, fc.constantFrom(...modes), fc.nat(4e8)).chain(([drawn, attemptId, mode, elapsed]) =>
    fc.tuple(...drawn.items.map(responseTo)).map((responses) => {
      let attempt = startAttempt(drawn, { id: attemptId, mode });
      for (const given of responses) {
        const asked = currentItem(attempt);
        if (!asked) break;
        attempt = play(attempt, [given], elapsed / responses.length);
        if (attempt.status === 'asking') attempt = play(attempt, [rightResponse(asked)], elapsed / responses.length);
        attempt = advance(attempt, { type: 'next' });
      }
      if (attempt.status !== 'finished') throw new Error('the attempt did not come to its end');
      return attempt;
    }),
  );
