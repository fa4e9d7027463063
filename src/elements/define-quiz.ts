import type { Bank } from '../bank/bank.js';
import { KzQuiz } from './kz-quiz.js';

/** Registers `<kz-quiz>`, unless the tag is taken: the first script wins. `bank`: what elements ask that name no bank. */
export const defineQuiz = (bank?: Bank): void => {
  if (customElements.get('kz-quiz')) return;
  KzQuiz.defaultBank = bank;
  customElements.define('kz-quiz', KzQuiz);
};
