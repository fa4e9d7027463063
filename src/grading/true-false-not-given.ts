import { verdicts } from '../item/item.js';
import type { Grader } from './grader.js';

/** Right or not. The rationale is the item's in any case, for it says what the article has on the statement. */
export const trueFalseNotGiven: Grader<'true-false-not-given'> = (item, { verdict }) =>
  verdicts.includes(verdict) ? { credit: verdict === item.key ? 1 : 0 } : undefined;
