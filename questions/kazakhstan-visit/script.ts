/** The entry of the classic script with this bank: elements that name no other ask from it. */
import { defineQuiz } from '../../src/elements/define-quiz.js';
import { bank } from './index.js';

defineQuiz(bank);
