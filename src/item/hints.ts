import { shortHash } from '../text/hash.js';
import type { Item } from './item.js';

/** What a hint tells: where in the article the evidence stands, then its very sentence, then one option that is wrong. */
export type HintTier = 'block' | 'sentence' | 'option';

/** The share of an item's credit that each hint costs. */
export const hintCost = 1 / 4;

/** The options of which just one is right, where an item shows such. */
const oneOf = (
  item: Item,
): { readonly options: readonly { readonly id: string }[]; readonly key: string } | undefined =>
  (item.kind === 'choice' || item.kind === 'cloze') && item.options.length > 2 ? item : undefined;

/** The hints that an item has, in the order in which they are given. Where a sentence is the key, none shows it. */
export const hintsFor = (item: Item): readonly HintTier[] => [
  'block',
  ...(item.kind === 'evidence' || item.kind === 'two-part' ? [] : (['sentence'] as const)),
  ...(oneOf(item) ? (['option'] as const) : []),
];

/** The id of the option that a hint strikes out: a wrong one, the same in every quiz, whatever its place. */
export const struckOption = (item: Item): string | undefined => {
  const { options = [], key } = oneOf(item) ?? {};
  const rank = (id: string): string => shortHash(`${item.id} ${id}`, 5);
  return options
    .map(({ id }) => id)
    .filter((id) => id !== key)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
};
