/** Importing this registers `<kz-quiz>`, unless the tag is taken. */
import { defineQuiz } from './elements/define-quiz.js';

defineQuiz();
