import { contentHash, sortedById } from '../item/content-hash.js';
import { verdicts, type Item } from '../item/item.js';
import type { AttemptRecord, RecordItem } from '../scores/record.js';
import { fromDigits } from '../scores/digits.js';
import { shortHash } from '../text/hash.js';

/** How one item did, as kept records tell it. */
export interface ItemTally {
  /** How often it was shown, and answered with full credit. */
  readonly shown: number;
  readonly right: number;
  /**
   * How often each option was chosen, by its id; a verdict stands for itself. Empty for the kinds that choose no option, and for
   * records whose room did not hold the response.
   */
  readonly chosen: ReadonlyMap<string, number>;
}

type Ids = readonly { readonly id: string }[];

const at = (list: Ids, place: number): string[] => {
  const found = sortedById(list)[place];
  return found ? [found.id] : [];
};

/** Six options to a digit, the first one lowest. */
const picked = (list: Ids, kept: string): string[] =>
  sortedById(list).flatMap(({ id }, i) => ((fromDigits(kept[Math.floor(i / 6)] ?? '0') >> (i % 6)) & 1 ? [id] : []));

/** The ids of the options that a kept response chose: what `packResponse` wrote, read back. */
const chosenIn = (item: Item, kept: RecordItem['response']): string[] => {
  if (typeof kept === 'number') {
    if (item.kind === 'true-false-not-given') return verdicts.slice(kept, kept + 1);
    return item.kind === 'choice' ? at(item.options, kept) : [];
  }
  if (kept === '') return [];
  if (item.kind === 'multiple-response' || item.kind === 'evidence') return picked(item.options, kept);
  if (item.kind === 'cloze' && item.options.length) return at(item.options, fromDigits(kept));
  if (item.kind !== 'two-part') return [];
  return [...at(item.options, fromDigits(kept.slice(0, 1))), ...at(item.support.options, fromDigits(kept.slice(1)))];
};

/**
 * What became of each item in kept attempts, by the item's id; only of those that were shown. An item is known again by its target
 * and by the hash of its content, so that one that was edited since is counted no more.
 */
export const itemStatistics = (
  items: Iterable<Item>,
  records: readonly AttemptRecord[],
): ReadonlyMap<string, ItemTally> => {
  const kept = new Map<string, RecordItem[]>();
  for (const one of records.flatMap((record) => record.items)) {
    const name = `${one.target} ${one.content}`;
    kept.set(name, [...(kept.get(name) ?? []), one]);
  }
  const tallies = new Map<string, ItemTally>();
  for (const item of items) {
    const shown = kept.get(`${shortHash(item.target, 5)} ${contentHash(item)}`);
    if (!shown) continue;
    const chosen = new Map<string, number>();
    for (const id of shown.flatMap(({ response }) => chosenIn(item, response)))
      chosen.set(id, (chosen.get(id) ?? 0) + 1);
    tallies.set(item.id, { shown: shown.length, right: shown.filter(({ credit }) => credit === 60).length, chosen });
  }
  return tallies;
};
