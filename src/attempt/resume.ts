import type { Quiz } from '../item/quiz.js';
import type { Response } from '../item/response.js';
import { advance } from './advance.js';
import type { Asking, Feedback, Mode } from './attempt.js';
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
  /** What was given to the next item, not yet checked. */
  readonly draft?: Response;
}

/**
 * The attempt that these responses lead to, by going through it again; undefined where they do not lead through this quiz.
 * One with every item graded comes back at its last feedback, so that it still ends in front of the student.
 */
export const resumeAttempt = (
  quiz: Quiz,
  { id, mode, responses, elapsed, feedback, draft }: Progress,
): Asking | Feedback | undefined => {
  let attempt = startAttempt(quiz, { id, mode });
  for (const response of responses) {
    attempt = advance(advance(attempt, { type: 'next' }), { type: 'draft', response });
    attempt = advance(attempt, { type: 'check', elapsed: attempt.graded.length ? 0 : elapsed });
  }
  if (attempt.graded.length !== responses.length) return undefined;
  if (!feedback && responses.length < quiz.items.length) attempt = advance(attempt, { type: 'next' });
  if (draft) attempt = advance(attempt, { type: 'draft', response: draft });
  return attempt.status === 'finished' ? undefined : attempt;
};
