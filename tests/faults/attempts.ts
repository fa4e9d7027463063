import fc from 'fast-check';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { advance } from '../../src/attempt/advance.js';
import type { Finished } from '../../src/attempt/attempt.js';
import { startAttempt } from '../../src/attempt/start.js';
import { generateQuiz } from '../../src/index.js';
import { play, responseTo, rightResponse } from '../support/arbitrary.js';

/** A finished attempt at ten items of the real bank, of whatever kinds come up; every third response is any that a student might give. */
export const finishedAttempt = (n: number): Finished => {
  const quiz = generateQuiz(bank, { seed: `faults ${n}`, length: 10 });
  let attempt = startAttempt(quiz, { id: `faults${String(n).padStart(4, '0')}`, mode: 'practice' });
  for (const [i, item] of quiz.items.entries()) {
    const [any] = i % 3 ? [] : fc.sample(responseTo(item), { numRuns: 1, seed: n * 10 + i });
    const before = attempt;
    attempt = play(attempt, [any ?? rightResponse(item)], 21_000);
    // Nothing was given that can be graded.
    if (attempt.graded.length === before.graded.length) attempt = play(before, [rightResponse(item)], 21_000);
    attempt = advance(attempt, { type: 'next' });
  }
  if (attempt.status !== 'finished') throw new Error('the attempt did not come to its end');
  return attempt;
};

/** Attempts at different quizzes, made anew in each process, the same in all. */
export const finishedAttempts = (count: number): Finished[] =>
  Array.from({ length: count }, (_, n) => finishedAttempt(n));
