import { modes, type Attempt, type Unfinished } from '../attempt/attempt.js';
import { resumeAttempt } from '../attempt/resume.js';
import type { Quiz } from '../item/quiz.js';
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
 * checked, and the hints taken at each item. Outcomes are left out, for they follow from the responses. A test has one response for
 * each item, null where there is none, and at its end the place that is shown and the places that are flagged.
 */
export const sealSnapshot = (attempt: Attempt): string => {
  const { id, status, mode, elapsed, graded } = attempt;
  if (status === 'testing') {
    const flagged = attempt.flags.flatMap((flag, place) => (flag ? [place] : []));
    return sealJson([id, mode, elapsed, false, attempt.given, null, [], attempt.at, flagged]);
  }
  const asking = status === 'asking' ? attempt : undefined;
  const hints = [...graded, ...(asking ? [asking] : [])].map((one) => one.hints ?? 0);
  // What is not there takes no room; a draft without hints reads as it did before there were any.
  const rest = hints.some(Boolean) ? [asking?.draft ?? null, hints] : asking?.draft ? [asking.draft] : [];
  return sealJson([id, mode, elapsed, status === 'feedback', graded.map(({ response }) => response), ...rest]);
};

/** The quiz in a sealed text; undefined where there is none. */
export const unsealQuiz = (text: string | undefined): Quiz | undefined => {
  try {
    const quiz = unsealJson(text);
    return isQuiz(quiz) ? quiz : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The attempt that a snapshot and its quiz lead to. Undefined where they lead to none: what is stored can be anything, and going
 * through it again shows what it is worth. A response that is none makes grading throw.
 */
export const unsealAttempt = (
  snapshot: string | undefined,
  quizOf: (id: string) => Quiz | undefined,
): Unfinished | undefined => {
  try {
    const [id, mode, elapsed, feedback, responses, draft, hints, at, flagged] = unsealJson(snapshot) as [
      string,
      never,
      number,
      boolean,
      (Response | null)[],
      (Response | null)?,
      number[]?,
      number?,
      number[]?,
    ];
    const quiz = quizOf(id);
    return quiz && modes.includes(mode)
      ? resumeAttempt(quiz, {
          id,
          mode,
          elapsed,
          feedback,
          responses,
          ...(draft && { draft }),
          ...(hints && { hints }),
          ...(at && { at }),
          ...(flagged && { flagged }),
        })
      : undefined;
  } catch {
    return undefined;
  }
};
