import type { Graded } from '../attempt/attempt.js';
import type { Item } from '../item/item.js';
import type { Response } from '../item/response.js';
import { pairsInOrder } from '../item/scoring.js';
import type { Frame } from './views/frame.js';

/** In the words of the part that says it. */
interface Words {
  readonly worth: (credit: string, hints: number, luck: boolean) => string;
  readonly rightIs: (what: string) => string;
}

/** Whether some of it is right, of a kind whose credit is less than that share, for guessing alone would have some of it right. */
const isLucky = (item: Item, response: Response | undefined): boolean => {
  if (item.kind === 'multiple-response' && response?.kind === item.kind)
    return item.key.some((id) => response.options.includes(id));
  if (item.kind === 'ordering' && response?.kind === item.kind)
    return pairsInOrder(response.order.map((id) => item.key.indexOf(id))) > 0;
  return (
    (item.kind === 'matching' || item.kind === 'categorise') &&
    response?.kind === item.kind &&
    item.entries.some(({ id }) => response.assigned[id] === item.key[id])
  );
};

/**
 * What a verdict leaves open: what a response has come to, where that is neither all nor nothing, or some of it is right; and what a
 * statement is that was judged otherwise, for “The article says so” alone would read as if it agreed.
 */
export const moreOf = (
  item: Item,
  { response, outcome: { credit, correct }, hints = 0 }: Graded,
  { worth, rightIs }: Words,
  { t, n }: Frame,
): string => {
  if (response && !correct && item.kind === 'true-false-not-given') return rightIs(t.verdicts[item.key]);
  const luck = !correct && isLucky(item, response);
  return luck || (credit > 0 && credit < 1) ? worth(n(credit), hints, luck) : '';
};
