/** `<kz-quiz>` from the same sources as the published script, with one language more: see `mirrored.ts`. */
import { bank } from '../questions/kazakhstan-visit/index.js';
import { defineQuiz } from '../src/elements/define-quiz.js';

defineQuiz(bank);
