import type { Finished, Graded } from '../../attempt/attempt.js';
import type { Item } from '../../item/item.js';

/** An item of a finished attempt, and what came of it. */
export interface Reviewed extends Graded {
  /** Its place in the quiz, from 0. */
  readonly place: number;
  readonly item: Item;
}

export const reviewedIn = ({ quiz, graded }: Finished): Reviewed[] =>
  quiz.items.flatMap((item, place) => {
    const one = graded[place];
    return one ? [{ ...one, item, place }] : [];
  });
