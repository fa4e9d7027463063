import type { CategoriseItem, MatchingItem } from '../item/item.js';
import type { ResponseOf } from '../item/response.js';
import { assigningCredit } from '../item/scoring.js';
import type { Mark } from './grader.js';
import { misplaced } from './misplaced.js';

/** How many entries the option has that has most. */
const mostOf = (key: Readonly<Record<string, string>>): number => {
  const options = Object.values(key);
  return Math.max(...options.map((option) => options.filter((other) => other === option).length));
};

/** Matching and categorise: the share of entries with their own option, beyond what one option for all would get. */
export const assigning = (
  { entries, options, key }: MatchingItem | CategoriseItem,
  { assigned }: ResponseOf<'matching' | 'categorise'>,
): Mark | undefined => {
  if (!entries.every((entry) => options.some(({ id }) => id === assigned[entry.id]))) return undefined;
  const wrong = entries.filter(({ id }) => assigned[id] !== key[id]);
  return misplaced(wrong, assigningCredit(entries.length - wrong.length, entries.length, mostOf(key)));
};
