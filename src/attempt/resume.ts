import type { Quiz } from '../item/quiz.js';
import type { Response } from '../item/response.js';
import { advance } from './advance.js';
import type { Attempt, Mode, Testing, Unfinished } from './attempt.js';
import { addedTo } from './elapsed.js';
import { startAttempt } from './start.js';

/** What is needed beside the quiz to go on with an attempt: outcomes are graded anew. */
export interface Progress {
  readonly id: string;
  readonly mode: Mode;
  /** One for each item so far; of a test, what stands for each item, null where nothing does. */
  readonly responses: readonly (Response | null)[];
  /** Milliseconds. */
  readonly elapsed: number;
  /** Whether the last item's feedback was showing. */
  readonly feedback: boolean;
  /** Hints taken at each item up to the one that is asked; left out, none. */
  readonly hints?: readonly number[];
  /** What was given to the next item, not yet checked. */
  readonly draft?: Response;
  /** In a test, the place that was shown and the places that are flagged. */
  readonly at?: number;
  readonly flagged?: readonly number[];
}

/** With so many hints taken, as far as the item has them. */
const hinted = (attempt: Attempt, hints = 0): Attempt => {
  const after = hints > 0 ? advance(attempt, { type: 'hint' }) : attempt;
  return after === attempt ? attempt : hinted(after, hints - 1);
};

/** Through the items of a test, one after the other, then to where the student was; undefined where a response does not fit. */
const retaken = (test: Testing, { responses, elapsed, at = 0, flagged = [] }: Progress): Testing | undefined => {
  let attempt: Attempt = test;
  for (const [to, response] of responses.entries()) {
    attempt = advance(attempt, { type: 'go', to, elapsed: 0 });
    if (response) attempt = advance(attempt, { type: 'draft', response });
    if (flagged.includes(to)) attempt = advance(attempt, { type: 'flag' });
  }
  attempt = advance(attempt, { type: 'go', to: at, elapsed: 0 });
  if (attempt.status !== 'testing') return undefined;
  const { given } = attempt;
  const fits = responses.every((response, place) => given[place] === response);
  return fits ? { ...attempt, elapsed: addedTo(0, elapsed) } : undefined;
};

/**
 * The attempt that these responses lead to, by going through it again; undefined where they do not lead through this quiz.
 * One with every item graded comes back at its last feedback, so that it still ends in front of the student.
 */
export const resumeAttempt = (quiz: Quiz, progress: Progress): Unfinished | undefined => {
  const { id, mode, responses, elapsed, feedback, draft, hints = [] } = progress;
  let attempt = startAttempt(quiz, { id, mode });
  if (attempt.status === 'testing') return retaken(attempt, progress);
  for (const response of responses) {
    if (!response) return undefined;
    attempt = hinted(advance(attempt, { type: 'next' }), hints[attempt.graded.length]);
    attempt = advance(attempt, { type: 'draft', response });
    attempt = advance(attempt, { type: 'check', elapsed: attempt.graded.length ? 0 : elapsed });
  }
  if (attempt.graded.length !== responses.length) return undefined;
  if (!feedback && responses.length < quiz.items.length) attempt = advance(attempt, { type: 'next' });
  if (attempt.status === 'asking') attempt = hinted(attempt, hints[responses.length]);
  if (draft) attempt = advance(attempt, { type: 'draft', response: draft });
  return attempt.status === 'finished' ? undefined : attempt;
};
