import fc, { type Arbitrary } from 'fast-check';
import { advance } from '../../src/attempt/advance.js';
import { currentItem, modes, type Attempt, type Finished } from '../../src/attempt/attempt.js';
import { startAttempt } from '../../src/attempt/start.js';
import { verdicts, type Item, type ItemOf } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import type { Response } from '../../src/item/response.js';
import { item, phrase } from './arbitrary-item.js';
export * from './arbitrary-item.js';

/** Quizzes, responses and attempts of every shape that the types allow. */

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
    id: 'kz2.Ab3-_x9ZkQ.10...7b',
    seed: '7b',
    bank,
    items,
    shortfall: [],
  }));

const typedNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: 0, max: 99_999_999_999 }).map((n) => n.toLocaleString('en')),
  fc.constantFrom('41', '41 billion', '$41bn', '2013', '0.3333333333333333', '123456789.123', '1,5'),
);

/** Words as typed, some of them far too long, and some with what no font can show. */
const typedWords = fc.oneof(phrase, fc.string({ unit: 'binary' }), fc.constantFrom('é🙂 '.repeat(99), 'the'));

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const assignedTo = ({ entries, options }: ItemOf<'matching' | 'categorise'>) =>
  fc
    .tuple(...entries.map(({ id }) => fc.constantFrom(...idsOf(options)).map((option) => [id, option] as const)))
    .map((pairs) => Object.fromEntries(pairs));

/** A response to an item, right, wrong or beside the point. One that locks an option also picks a sentence. */
export const responseTo = (asked: Item): Arbitrary<Response> => {
  const { kind } = asked;
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...idsOf(asked.options)).map((option) => ({ kind, option }));
    case 'true-false-not-given':
      return fc.constantFrom(...verdicts).map((verdict) => ({ kind, verdict }));
    case 'numeric':
      return fc.oneof(typedNumber, fc.constant(`${asked.key}`)).map((text) => ({ kind, text, lang: 'en' }));
    case 'cloze':
      return (asked.options.length ? fc.constantFrom(...idsOf(asked.options)) : typedWords).map((text) => ({
        kind,
        text,
      }));
    case 'short-answer':
      return typedWords.map((text) => ({ kind, text }));
    case 'multiple-response':
    case 'evidence':
      return fc.shuffledSubarray(idsOf(asked.options)).map((options) => ({ kind, options }));
    case 'matching':
    case 'categorise':
      return assignedTo(asked).map((assigned) => ({ kind, assigned }));
    case 'ordering':
      return fc
        .shuffledSubarray(idsOf(asked.entries), { minLength: asked.entries.length })
        .map((order) => ({ kind, order }));
    case 'two-part': {
      const option = fc.constantFrom(...idsOf(asked.options));
      const sentence = fc.constantFrom(...idsOf(asked.support.options));
      return fc.oneof(
        fc.record({ kind: fc.constant(kind), option, locked: fc.constant(false) }),
        fc.record({ kind: fc.constant(kind), option, locked: fc.constant(true), sentence }),
      );
    }
  }
};

/** Whatever a student might send, most of it for another item. */
export const response: Arbitrary<Response> = fc.constantFrom(
  ...fc.sample(item.chain(responseTo), { numRuns: 300, seed: 5 }),
);

export const id = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), minLength: 10, maxLength: 10 });

/**
 * Gives the responses one after the other, with feedback read in between; stops in front of the feedback's "next" of the last. In a test
 * each goes on to the next item, and the last to the overview.
 */
export const play = (start: Attempt, responses: readonly Response[], elapsed = 1000): Attempt => {
  let attempt = start;
  for (const given of responses) {
    attempt = advance(attempt, { type: 'next' });
    attempt = advance(attempt, { type: 'draft', response: given });
    attempt = advance(attempt, { type: 'check', elapsed });
    if (attempt.status === 'testing') attempt = advance(attempt, { type: 'go', to: attempt.at + 1, elapsed });
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
    case 'cloze':
    case 'short-answer':
      return { kind: asked.kind, text: asked.key };
    case 'multiple-response':
    case 'evidence':
      return { kind: asked.kind, options: asked.key };
    case 'matching':
    case 'categorise':
      return { kind: asked.kind, assigned: asked.key };
    case 'ordering':
      return { kind: 'ordering', order: asked.key };
    case 'two-part':
      return { kind: 'two-part', option: asked.key, locked: true, sentence: asked.support.sufficient[0][0] ?? '' };
  }
};

/** An attempt that has come to its end, what cannot be graded replaced by a right response; in a test it is left open. */
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
      attempt = advance(attempt, { type: 'finish', elapsed: 0 });
      if (attempt.status !== 'finished') throw new Error('the attempt did not come to its end');
      return attempt;
    }),
  );
