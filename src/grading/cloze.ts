import type { Grader } from './grader.js';
import { single } from './options.js';
import { typed } from './typed.js';

/** Right or not, by the option chosen or by the words typed. */
export const cloze: Grader<'cloze'> = (item, { text }) =>
  item.options.length ? single(item.options, item.key, text) : typed(item, text);
