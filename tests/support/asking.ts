import type { Item } from '../../src/item/item.js';
import { ask } from './made-quiz.js';
import { quizWith, type QuizHarness } from './quiz-harness.js';

/** A quiz of these very items, begun. The test's file has to mock `src/elements/draw.js` with `made-quiz.js`. */
export const asking = async (...items: readonly Item[]): Promise<QuizHarness> => {
  ask(items);
  const quiz = await quizWith();
  await quiz.start();
  return quiz;
};
