import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';

let asked: readonly Item[] = [];

/** The items of the next quiz that an element draws. */
export const ask = (items: readonly Item[]): void => {
  asked = items;
};

/** Stands in for the drawing of quizzes; this module imports nothing of the element's, or mocking with it would wait for itself. */
export const drawQuiz = (): Quiz => ({
  id: 'made',
  seed: 'made',
  bank: { id: 'harbour', title: 'The harbour of Lund', hash: 'made', lang: 'en' },
  items: asked,
  shortfall: [],
});

/** Nothing that these tests ask for is odd. */
export const isOdd = (): boolean => false;
