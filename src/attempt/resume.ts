import type { Quiz } from '../item/quiz.js';
import type { Response } from '../item/response.js';
import { advance } from './advance.js';
import type { Asking, Attempt, Feedback, Mode } from './attempt.js';
import { startAttempt } from './start.js';

/** What is needed beside the quiz to go on with an attempt: outcomes are graded anew. */
export interface Progress {
  readonly id: string;
  readonly mode: Mode;
  readonly responses: readonly Response[];
  /** Milliseconds. */
  readonly elapsed: number;
  /** Whether the last item's feedback was showing. */
  readonly feedback: boolean;
  /** Hints taken at each item up to the one that is asked; left out, none. */
  readonly hints?: readonly number[];
  /** What was given to the next item, not yet checked. */
  readonly draft?: Response;
}

/** With so many hints taken, as far as the item has them. */
const hinted = (attempt: Attempt, hints = 0): Attempt => {
  const after = hints > 0 ? advance(attempt, { type: 'hint' }) : attempt;
  return after === attempt ? attempt : hinted(after, hints - 1);
};

/**
 * The attempt that these responses lead to, by going through it again; undefined where they do not lead through this quiz.
 * One with every item graded comes back at its last feedback, so that it still ends in front of the student.
 */
export const resumeAttempt = (
  quiz: Quiz,
  { id, mode, responses, elapsed, feedback, draft, hints = [] }: Progress,
): Asking | Feedback | undefined => {
  let attempt = startAttempt(quiz, { id, mode });
  for (const response of responses) {
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
