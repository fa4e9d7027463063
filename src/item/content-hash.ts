import { joined, shortHash } from '../text/hash.js';
import type { Item, Option } from './item.js';

/** An item's options by id, in code units: an order of their own, however they stand. */
export const sortedOptions = (options: readonly Option[]): Option[] =>
  [...options].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Three digits (18 bits) of what a student was asked: kind, stem, options or unit, key and evidence. Records carry it, so
 * that one who meets an edited bank can tell the items that are still the same. The order of the options does not count.
 */
export const contentHash = (item: Item): string => {
  const { kind, stem, key, evidence } = item;
  const shown =
    kind === 'choice' ? sortedOptions(item.options).map(({ text }) => text) : kind === 'numeric' ? [item.unit] : [];
  return shortHash(joined([kind, stem, joined(shown), `${key}`, joined(evidence.map(({ quote }) => quote))]), 3);
};
