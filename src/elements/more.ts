import type { Graded } from '../attempt/attempt.js';
import type { Item, ItemKind } from '../item/item.js';
import type { Frame } from './views/frame.js';

/** In the words of the part that says it. */
interface Words {
  readonly worth: (credit: string, hints: number, luck: boolean) => string;
  readonly rightIs: (what: string) => string;
}

/** Those whose credit is less than the share that is right, for guessing alone would have some of it right. */
const lucky: readonly ItemKind[] = ['multiple-response', 'matching', 'categorise', 'ordering'];

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
  const luck = !!response && !correct && lucky.includes(item.kind);
  return luck || (credit > 0 && credit < 1) ? worth(n(credit), hints, luck) : '';
};
