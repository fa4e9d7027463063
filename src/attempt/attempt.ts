import { hintsFor, type HintTier } from '../item/hints.js';
import type { Item } from '../item/item.js';
import type { Quiz } from '../item/quiz.js';
import type { Outcome, Response } from '../item/response.js';

export const modes = ['practice', 'test', 'review'] as const;
/**
 * `practice` gives feedback after each item, and so does `review`, which asks what is due or was missed; `test` tells nothing until
 * all of it is handed in.
 */
export type Mode = (typeof modes)[number];

/** One item behind the student: what was given and what it came to. */
export interface Graded {
  /** Left out where a test was handed in without one that could be graded. */
  readonly response?: Response;
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
/** A test under way: nothing is graded, and all that is given can be changed. */
export interface Testing extends AttemptBase {
  readonly status: 'testing';
  /** The place of the item that is shown, from 0; the number of items stands for the overview of them all. */
  readonly at: number;
  /** What stands for each item, ready to be graded or not; null where nothing does. */
  readonly given: readonly (Response | null)[];
  /** For each item whether the student wants to come back to it. */
  readonly flags: readonly boolean[];
}
/** Every item is graded. */
export interface Finished extends AttemptBase {
  readonly status: 'finished';
}
/** An attempt that can be gone on with. */
export type Unfinished = Asking | Feedback | Testing;
/** One go at a quiz; a union on `status`. */
export type Attempt = Unfinished | Finished;

/** What can be done in a test alone. `elapsed`: milliseconds since the last of these. */
export type TestAction =
  /** To the item at a place, from 0, or, with the number of items, to the overview. */
  | { readonly type: 'go'; readonly to: number; readonly elapsed: number }
  /** Flags the item that is shown, or takes its flag away. */
  | { readonly type: 'flag' }
  /** Hands in what stands: every item is graded, one without a response as not right. */
  | { readonly type: 'finish'; readonly elapsed: number };

export type Action =
  /** Choose or type, without checking; in a test, in place of what stood. A response of another kind than the item's is ignored. */
  | { readonly type: 'draft'; readonly response: Response }
  /** Take the item's next hint, which costs `hintCost` of its credit. Without one left nothing happens. */
  | { readonly type: 'hint' }
  /** Grade the draft. Without one nothing happens. `elapsed`: milliseconds since the last check. */
  | { readonly type: 'check'; readonly elapsed: number }
  /** From feedback to the next item, or to the end. */
  | { readonly type: 'next' }
  | TestAction;

/** The number of the item that the student sees, from 1; when finished, or at a test's overview, of the last one. */
export const questionNumber = (attempt: Attempt): number => {
  const { status, graded, quiz } = attempt;
  if (status === 'testing') return Math.min(attempt.at + 1, quiz.items.length);
  return graded.length + (status === 'asking' ? 1 : 0);
};

/** The item that the student sees, undefined when finished and at a test's overview. */
export const currentItem = (attempt: Attempt): Item | undefined => {
  if (attempt.status === 'finished') return undefined;
  return attempt.quiz.items[attempt.status === 'testing' ? attempt.at : questionNumber(attempt) - 1];
};

/** The hints that are taken on the item that is asked. */
export const hintsTaken = (attempt: Attempt): readonly HintTier[] => {
  const item = attempt.status === 'asking' && currentItem(attempt);
  return item ? hintsFor(item).slice(0, attempt.hints ?? 0) : [];
};
