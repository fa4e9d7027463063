import type { ChoiceItem, Item } from '../item/item.js';
import { shuffled, stream } from '../text/random.js';

/** The options with the key at a place, the others in the order given. */
const withKeyAt = (item: ChoiceItem, place: number, others: ChoiceItem['options']): ChoiceItem => {
  const key = item.options.filter(({ id }) => id === item.key);
  return { ...item, options: [...others.slice(0, place), ...key, ...others.slice(place)] };
};

/**
 * Shuffles the options of each item by a stream of its own, then spreads the places of the keys over the quiz: among the items
 * with equally many options each place is used as often as any other, give or take one, and which places get the odd one is
 * settled so that the whole quiz is even as well. Items whose options have an order keep it.
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
  return items.map((item) => {
    const place = places.get(item.id);
    if (place === undefined || !free(item)) return item;
    const others = item.options.filter(({ id }) => id !== item.key);
    return withKeyAt(item, place, shuffled(stream(seed, bankId, item.id, 'options'), others));
  });
};

const free = (item: Item): item is ChoiceItem => item.kind === 'choice' && !item.ordered;
