import { joined, shortHash } from '../text/hash.js';
import type { Item } from './item.js';

/** An item's options or entries by id, in code units: an order of their own, however they stand. */
export const sortedById = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

const texts = (list: readonly { readonly id: string; readonly text: string }[]): string[] =>
  sortedById(list).map(({ text }) => text);

/** What is shown beside the stem. */
const shown = (item: Item): string[] => [
  ...('unit' in item ? [item.unit] : []),
  ...('entries' in item ? texts(item.entries) : []),
  ...('options' in item ? texts(item.options) : []),
  ...('support' in item ? [item.support.stem, ...texts(item.support.options)] : []),
];

const keyText = (item: Item): string => {
  if (item.kind === 'matching' || item.kind === 'categorise')
    return joined(sortedById(item.entries).map(({ id }) => `${item.key[id]}`));
  if (typeof item.key !== 'object') return `${item.key}`;
  return joined(item.kind === 'ordering' ? item.key : [...item.key].sort());
};

/**
 * Three digits (18 bits) of what a student was asked: kind, stem, what is shown beside it, key and evidence. Records carry it, so
 * that one who meets an edited bank can tell the items that are still the same. The order of options and entries does not count.
 */
export const contentHash = (item: Item): string =>
  shortHash(
    joined([item.kind, item.stem, joined(shown(item)), keyText(item), joined(item.evidence.map(({ quote }) => quote))]),
    3,
  );
