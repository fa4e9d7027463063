/** What a listener is told, for the tests in a browser. */
import type { QuizHarness } from './quiz-harness.js';

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What describes an element, by the ids that it names. */
export const described = (quiz: QuizHarness, element: Element | null): string =>
  (element?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => squeezed(quiz.root.getElementById(id)?.textContent))
    .join(' ')
    .trim();

/** What the aids have told last and is not over yet. */
export const told = (quiz: QuizHarness): string =>
  squeezed(quiz.root.querySelector('[part=body] > .unseen[aria-live]')?.textContent);
