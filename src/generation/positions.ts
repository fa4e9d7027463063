import type { ChoiceItem, ClozeItem, Item, OrderingItem, TwoPartItem } from '../item/item.js';
import { pairsInOrder, pairsInShownOrder } from '../item/scoring.js';
import { shuffled, stream, type Random } from '../text/random.js';

/** An item with one key among options that may stand in any order. */
type Free = ChoiceItem | ClozeItem | TwoPartItem;

/** The options with the key at a place, the others in the order given. */
const withKeyAt = (item: Free, place: number, others: Free['options']): Free => {
  const key = item.options.filter(({ id }) => id === item.key);
  return { ...item, options: [...others.slice(0, place), ...key, ...others.slice(place)] };
};

/** The entries in an order with half of the pairs right, so that neither it nor its reverse earns anything. */
const scrambled = (item: OrderingItem, random: Random): OrderingItem => {
  const wanted = pairsInShownOrder(item.entries.length);
  for (;;) {
    const entries = shuffled(random, item.entries);
    if (pairsInOrder(entries.map(({ id }) => item.key.indexOf(id))) === wanted) return { ...item, entries };
  }
};

/** All that may stand in any order, shuffled by streams of its own; the key's place among options is settled later. */
const mixed = (item: Item, seed: string, bankId: string): Item => {
  const mix = <T>(list: readonly T[], purpose: string): T[] => shuffled(stream(seed, bankId, item.id, purpose), list);
  switch (item.kind) {
    case 'multiple-response':
    case 'evidence':
      return { ...item, options: mix(item.options, 'options') };
    case 'matching':
      return { ...item, entries: mix(item.entries, 'entries'), options: mix(item.options, 'options') };
    case 'categorise':
      return { ...item, entries: mix(item.entries, 'entries') };
    case 'ordering':
      return scrambled(item, stream(seed, bankId, item.id, 'entries'));
    case 'two-part':
      return { ...item, support: { ...item.support, options: mix(item.support.options, 'sentences') } };
    default:
      return item;
  }
};

/**
 * Shuffles what each item shows by streams of its own, then spreads the places of the keys over the quiz: among the items
 * with equally many options each place is used as often as any other, give or take one, and which places get the odd one is
 * settled so that the whole quiz is even as well. Options that have an order keep it.
 */
export const placeKeys = (items: readonly Item[], seed: string, bankId: string): Item[] => {
  const places = new Map<string, number>();
  const overall = new Map<number, number>();
  for (const size of [4, 3]) {
    const ids = items.flatMap((item) => (free(item) && item.options.length === size ? [item.id] : []));
    const random = stream(seed, bankId, String(size), 'key places');
    const used = Array.from({ length: size }, () => 0);
    for (const id of shuffled(random, ids)) {
      const order = shuffled(random, [...used.keys()]);
      // Four-option items come first and by themselves: to look at the whole quiz there would favour the fourth place.
      const cost = (place: number): number => (used[place] ?? 0) * 100 + (size === 3 ? (overall.get(place) ?? 0) : 0);
      const place = order.reduce((best, next) => (cost(next) < cost(best) ? next : best));
      used[place] = (used[place] ?? 0) + 1;
      overall.set(place, (overall.get(place) ?? 0) + 1);
      places.set(id, place);
    }
  }
  return items.map((given) => {
    const item = mixed(given, seed, bankId);
    const place = places.get(item.id);
    if (place === undefined || !free(item)) return item;
    const others = item.options.filter(({ id }) => id !== item.key);
    return withKeyAt(item, place, shuffled(stream(seed, bankId, item.id, 'options'), others));
  });
};

const free = (item: Item): item is Free =>
  (item.kind === 'choice' || item.kind === 'cloze' || item.kind === 'two-part') && !item.ordered;
