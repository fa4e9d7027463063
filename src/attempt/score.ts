import type { Attempt } from './attempt.js';

export interface Score {
  /** Sum of the credits so far. */
  readonly credit: number;
  /** Number of items in the quiz, graded or not. */
  readonly of: number;
  /** Number of items with full credit. */
  readonly correct: number;
}

/** What an attempt has come to so far. */
export const score = ({ graded, quiz }: Attempt): Score => ({
  credit: graded.reduce((sum, { outcome }) => sum + outcome.credit, 0),
  of: quiz.items.length,
  correct: graded.filter(({ outcome }) => outcome.correct).length,
});
