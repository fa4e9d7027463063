import { hintsFor, type HintTier } from '../item/hints.js';
import type { Item } from '../item/item.js';
import type { Quiz } from '../item/quiz.js';
import type { Outcome, Response } from '../item/response.js';

export const modes = ['practice', 'test', 'review'] as const;
/** `practice` gives feedback after each item. */
export type Mode = (typeof modes)[number];

/** One item behind the student: what was given and what it came to. */
export interface Graded {
  readonly response: Response;
  /** What the hints that were taken cost is already off its credit. */
  readonly outcome: Outcome;
  /** Hints taken; left out, none. */
  readonly hints?: number;
}

interface AttemptBase {
  /** Random, given from outside; the record keeps it. */
  readonly id: string;
  readonly quiz: Quiz;
  readonly mode: Mode;
  /** One for each item so far, in the quiz's order. */
  readonly graded: readonly Graded[];
  /** Milliseconds of work so far, over all sittings. */
  readonly elapsed: number;
}
/** An item is shown and waits for a response. */
export interface Asking extends AttemptBase {
  readonly status: 'asking';
  /** What is chosen or typed so far, not yet checked. */
  readonly draft?: Response;
  /** How many of the item's hints (`hintsFor`) are taken; left out, none. */
  readonly hints?: number;
}
/** The last graded item is shown with its feedback. */
export interface Feedback extends AttemptBase {
  readonly status: 'feedback';
}
/** Every item is graded. */
export interface Finished extends AttemptBase {
  readonly status: 'finished';
}
/** One go at a quiz; a union on `status`. */
export type Attempt = Asking | Feedback | Finished;

export type Action =
  /** Choose or type, without checking; a response of another kind than the item's is ignored. */
  | { readonly type: 'draft'; readonly response: Response }
  /** Take the item's next hint, which costs `hintCost` of its credit. Without one left nothing happens. */
  | { readonly type: 'hint' }
  /** Grade the draft. Without one nothing happens. `elapsed`: milliseconds since the last check. */
  | { readonly type: 'check'; readonly elapsed: number }
  /** From feedback to the next item, or to the end. */
  | { readonly type: 'next' };

/** The number of the item that the student sees, from 1; when finished, of the last one. */
export const questionNumber = ({ status, graded }: Attempt): number => graded.length + (status === 'asking' ? 1 : 0);

/** The item that the student sees, undefined when finished. */
export const currentItem = (attempt: Attempt): Item | undefined =>
  attempt.status === 'finished' ? undefined : attempt.quiz.items[questionNumber(attempt) - 1];

/** The hints that are taken on the item that is asked. */
export const hintsTaken = (attempt: Attempt): readonly HintTier[] => {
  const item = attempt.status === 'asking' && currentItem(attempt);
  return item ? hintsFor(item).slice(0, attempt.hints ?? 0) : [];
};
