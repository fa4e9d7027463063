import { modes, type Asking, type Attempt, type Feedback } from '../attempt/attempt.js';
import { resumeAttempt } from '../attempt/resume.js';
import type { Response } from '../item/response.js';
import { seal, unseal } from './envelope.js';
import { isQuiz } from './quiz-shape.js';

/** A sealed JSON text. */
export const sealJson = (value: unknown): string => seal(JSON.stringify(value));

/** Throws where the text is damaged or no JSON. */
const unsealJson = (text = ''): unknown => {
  const opened = unseal(text);
  return 'body' in opened ? JSON.parse(opened.body) : null;
};

/**
 * What goes with the quiz: id, mode, milliseconds of work, whether feedback is showing, responses, and what is given but not
 * checked. Outcomes are left out, for they follow from the responses.
 */
export const sealSnapshot = (attempt: Attempt): string => {
  const { id, status, mode, elapsed, graded } = attempt;
  const draft = status === 'asking' && attempt.draft ? [attempt.draft] : [];
  return sealJson([id, mode, elapsed, status === 'feedback', graded.map(({ response }) => response), ...draft]);
};

/**
 * The attempt that a snapshot and its quiz lead to. Undefined where they lead to none: what is stored can be anything, and going
 * through it again shows what it is worth. A response that is none makes grading throw.
 */
export const unsealAttempt = (
  snapshot: string | undefined,
  quizOf: (id: string) => string | undefined,
): Asking | Feedback | undefined => {
  try {
    const [id, mode, elapsed, feedback, responses, draft] = unsealJson(snapshot) as [
      string,
      never,
      number,
      boolean,
      Response[],
      Response?,
    ];
    const quiz = unsealJson(quizOf(id));
    return isQuiz(quiz) && modes.includes(mode)
      ? resumeAttempt(quiz, { id, mode, elapsed, feedback, responses, ...(draft && { draft }) })
      : undefined;
  } catch {
    return undefined;
  }
};
