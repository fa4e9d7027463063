/** What a framework's template may write on the tags, for the declarations beside this file: by the classes themselves. */
import type { LitElement } from 'lit';
import type { KzProgress } from '../elements/kz-progress.js';
import type { KzQuiz } from '../elements/kz-quiz.js';
import type { QuizAttributes } from '../elements/quiz-attributes.js';

/** What can be set on `<kz-quiz>`, but for what every HTML element has; `name` is that of its value in a form. */
export type QuizProps = Partial<Omit<QuizAttributes, keyof LitElement>> & { name?: string | undefined };

/** What can be set on `<kz-progress>`, but for what every HTML element has. */
export type ProgressProps = Partial<Omit<KzProgress, keyof LitElement>>;

/** What `<kz-quiz>` tells, by the name of the event. */
export type QuizEvents = Pick<
  HTMLElementEventMap,
  'kz-start' | 'kz-response' | 'kz-outcome' | 'kz-finish' | 'kz-error'
>;

/** Listeners by a prefix: `onkz-finish`, or `on:kz-finish`. */
export type Listeners<Prefix extends string> = {
  [Name in keyof QuizEvents as `${Prefix}${Name}`]?: (event: QuizEvents[Name]) => void;
};

export type { KzProgress, KzQuiz };
