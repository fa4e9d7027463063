import { orderingCredit, pairsInOrder } from '../item/scoring.js';
import type { Grader } from './grader.js';
import { misplaced } from './misplaced.js';

/** Pairs in order less pairs out of order. */
export const ordering: Grader<'ordering'> = ({ entries, key }, { order }) => {
  const { length } = entries;
  const given = order.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  if (order.length !== length || new Set(given).size !== length) return undefined;
  const places = order.map((id) => key.indexOf(id));
  const wrong = given.filter((_, i) => places[i] !== i);
  return misplaced(wrong, orderingCredit(pairsInOrder(places), length));
};
