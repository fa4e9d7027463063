import type { Quiz } from '../item/quiz.js';
import type { Attempt, Mode } from './attempt.js';

/**
 * An attempt at its first item; at its end already where the quiz has none.
 *
 * @param id random, at most 63 UTF-16 units (ten base-64 digits do): two attempts with one id count as one
 */
export const startAttempt = (quiz: Quiz, { id, mode }: { readonly id: string; readonly mode: Mode }): Attempt => {
  const { items } = quiz;
  const base = { id, quiz, mode, graded: [], elapsed: 0 };
  if (!items.length) return { ...base, status: 'finished' };
  return mode === 'test'
    ? { ...base, status: 'testing', at: 0, given: items.map(() => null), flags: items.map(() => false) }
    : { ...base, status: 'asking' };
};
