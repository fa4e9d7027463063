import type { Bank } from '../bank/bank.js';
import { defaultBlueprint } from '../generation/blueprint.js';
import { generateQuiz, type QuizOptions } from '../generation/generate-quiz.js';

/** What the element asks where its page says nothing else. */
export const usualLength = 10;
const draws = 20;

/** The most questions that a quiz has, of several draws. */
const longestOf = (bank: Bank, options: Omit<QuizOptions, 'seed'> & { readonly length: number }): number => {
  let longest = 0;
  for (let n = 0; n < draws && longest < options.length; n++)
    longest = Math.max(longest, generateQuiz(bank, { ...options, seed: String(n) }).items.length);
  return longest;
};

/**
 * Says that a quiz comes out shorter than it is asked for, and why; undefined where it does not.
 *
 * @param targets how many facts and questions there is an item of
 */
export const shortQuiz = (bank: Bank, targets: number, length = usualLength): string | undefined => {
  const most = longestOf(bank, { length });
  if (most >= length) return undefined;
  const says = `a quiz of ${length} has at most ${most} ${most === 1 ? 'question' : 'questions'}`;
  if (most >= targets) return `${says}: each target is asked once in a quiz, and there are no more`;
  const free = longestOf(bank, { length, blueprint: { ...defaultBlueprint, fromFacts: 1, vocabulary: 1 } });
  const shares =
    free > most
      ? '; of ten at most six are from facts where there are questions enough by hand, and two ask for a word'
      : '';
  return `${says}: what shares a fact, or gives another away, as by its evidence, is not asked beside it${shares}`;
};
