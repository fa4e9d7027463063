import { verdicts } from '../item/item.js';
import type { Grader } from './grader.js';

/**
 * Right or not. The rationale is the item's in any case, for it says what the article has on the statement. To take what is only
 * expected for true has a name.
 */
export const trueFalseNotGiven: Grader<'true-false-not-given'> = ({ key, proof }, { verdict }) => {
  if (!verdicts.includes(verdict)) return undefined;
  if (verdict === key) return { credit: 1 };
  return { credit: 0, ...(proof.by === 'hedged' && verdict === 'true' && { misreading: 'expected-for-done' }) };
};
