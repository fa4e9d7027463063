import { nothing, type TemplateResult } from 'lit';
import { currentItem, hintsTaken, questionNumber, type Attempt } from '../attempt/attempt.js';
import type { Messages } from '../locales/en.js';
import type { Later } from './later.js';
import type { Mark } from './marker.js';
import type { Parts } from './parts.js';
import type { Questions } from './questions.js';
import type { QuizAttributes } from './quiz-attributes.js';
import { markerCss } from './styles/theme.js';
import { loadingView, type Frame } from './views/frame.js';
import { problemView } from './views/problem.js';
import { questionView } from './views/question.js';
import { resultView } from './views/result.js';
import { startView } from './views/start.js';

interface Cast {
  readonly host: QuizAttributes;
  readonly questions: Questions;
  readonly later: Later;
  readonly parts: Parts;
}

/** What the quiz shows now. */
export const stage = (
  { host, questions, later, parts }: Cast,
  frame: Frame,
): TemplateResult | typeof nothing | string => {
  const { play, problem } = questions;
  if (problem) return problemView(problem, frame);
  if (!play) return loadingView(frame);
  const { attempt, asked } = play;
  const set = later.view(frame, !!host.shared);
  if (set) return set;
  if (asked !== 'practice' && (!attempt || attempt.status === 'testing')) {
    const modes = parts.modes.part;
    if (!modes) return loadingView(frame);
    return attempt
      ? modes.testView(attempt, play, frame, host)
      : startView(play, frame, modes.startWords(play, asked, frame, host));
  }
  if (!attempt) return startView(play, frame);
  if (attempt.status === 'testing') return nothing;
  // From the last question on, so that it is there with the result.
  const rest = questionNumber(attempt) >= attempt.quiz.items.length ? parts.result.part : undefined;
  return attempt.status === 'finished'
    ? resultView(attempt, play, !!host.seed, frame, rest)
    : questionView(attempt, play, frame);
};

/** What is marked in the article: what proves the question that is shown, once that may be known; at the end, what was asked. */
export const marksIn = (attempt: Attempt | undefined, { result }: Parts): readonly [Mark, ...Mark[]] => {
  const settled = attempt?.status === 'feedback' || (attempt && hintsTaken(attempt).includes('sentence'));
  const passages = (settled && currentItem(attempt)?.evidence) || [];
  const rest = attempt?.status === 'finished' ? result.part?.marksOf(attempt) : undefined;
  return [{ name: 'kz-evidence', css: markerCss, passages }, ...(rest ?? [])];
};

/** What the marks in the article mean, where it is the bank's own. */
export const legendIn = (attempt: Attempt | undefined, { result }: Parts, t: Messages): TemplateResult | string =>
  (attempt?.status === 'finished' && result.part?.legend(t)) || '';

/** The number of the question that is shown; 0 where none is. */
export const placeIn = (attempt: Attempt | undefined): number =>
  attempt && currentItem(attempt) ? questionNumber(attempt) : 0;
