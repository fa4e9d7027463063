/** Importing this registers `<kz-quiz>` and `<kz-progress>`, unless a tag is taken. */
import { defineProgress } from './elements/define-progress.js';
import { defineQuiz } from './elements/define-quiz.js';
// With them the compiler knows the tags and their events.
export type { KzProgress } from './elements/kz-progress.js';
export type { KzQuiz } from './elements/kz-quiz.js';

defineQuiz();
defineProgress();
