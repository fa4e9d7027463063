/** The entry of the classic script without a bank. What guards its start stands in rollup.config.mjs, around all of it. */
import { defineQuiz } from './define-quiz.js';

defineQuiz();
