import type { Grader } from './grader.js';
import { typed } from './typed.js';

/** Right or not, by the words typed. */
export const shortAnswer: Grader<'short-answer'> = (item, { text }) => typed(item, text);
