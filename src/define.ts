/** Importing this registers `<kz-quiz>` and `<kz-progress>`, unless a tag is taken. */
import { defineProgress } from './elements/define-progress.js';
import { defineQuiz } from './elements/define-quiz.js';

defineQuiz();
defineProgress();
