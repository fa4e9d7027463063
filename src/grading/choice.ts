import type { Grader } from './grader.js';
import { single } from './options.js';

/** Right or not; a distractor speaks its own rationale. */
export const choice: Grader<'choice'> = ({ options, key }, response) => single(options, key, response.option);
