// What guessing can expect, by trying every guess against every key that looks the same to one who reads nothing.
import type { Item } from '../../src/item/item.js';

const subsets = (n: number, k: number): number[][] =>
  k === 0
    ? [[]]
    : Array.from({ length: n }, (_, i) => i).flatMap((i) =>
        subsets(n - i - 1, k - 1).map((rest) => [i, ...rest.map((j) => i + 1 + j)]),
      );

const permutations = (list: readonly number[]): number[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one, i) => permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest]));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const best = (values: Iterable<number>): number => Math.max(0, ...values);

const multipleResponse = (keys: number, n: number): number => {
  const sets = subsets(n, keys);
  return best(
    Array.from({ length: n + 1 }, (_, ticked) =>
      mean(
        sets.map((set) => {
          const hits = set.filter((at) => at < ticked).length;
          return Math.max(0, hits / keys - (ticked - hits) / (n - keys));
        }),
      ),
    ),
  );
};

/** Guesses as restricted growth: which option has which name makes no difference. */
const guesses = (n: number, options: number, used = 0): number[][] =>
  n === 0
    ? [[]]
    : Array.from({ length: Math.min(options, used + 1) }, (_, i) => i).flatMap((i) =>
        guesses(n - 1, options, Math.max(used, i + 1)).map((rest) => [i, ...rest]),
      );

const assigning = (counts: readonly number[]): number => {
  const n = counts.reduce((a, b) => a + b, 0);
  const most = Math.max(...counts);
  const wanted = [...counts].sort().join();
  const all = (left: number): number[][] =>
    left === 0 ? [[]] : all(left - 1).flatMap((rest) => counts.map((_, i) => [...rest, i]));
  const keys = all(n).filter(
    (key) =>
      counts
        .map((_, i) => key.filter((one) => one === i).length)
        .sort()
        .join() === wanted,
  );
  return best(
    guesses(n, counts.length).map((guess) =>
      mean(
        keys.map((key) => {
          const right = key.filter((one, i) => one === guess[i]).length;
          return right === n ? 1 : Math.max(0, (right - most) / (n - most));
        }),
      ),
    ),
  );
};

const inversions = (order: readonly number[]): number =>
  order.reduce((sum, one, i) => sum + order.slice(i + 1).filter((later) => later < one).length, 0);

const ordering = (n: number): number => {
  const pairs = (n * (n - 1)) / 2;
  const orders = permutations(Array.from({ length: n }, (_, i) => i));
  // The shown order is 0, 1, 2 …; the guesser knows how many of its pairs are right, and answers with some order.
  const keys = orders.filter((order) => pairs - inversions(order) === Math.floor(pairs / 2));
  return best(
    orders.map((guess) =>
      mean(keys.map((key) => Math.max(0, (2 * (pairs - inversions(guess.map((at) => key[at] ?? 0)))) / pairs - 1))),
    ),
  );
};

const cache = new Map<string, number>();
const once = (name: string, make: () => number): number => {
  const known = cache.get(name) ?? make();
  cache.set(name, known);
  return known;
};

/** Expected credit of the best guess; undefined where trying all takes too long (more than six to order). */
export const blindCreditOf = (item: Item): number | undefined => {
  switch (item.kind) {
    case 'choice':
      return 1 / item.options.length;
    case 'true-false-not-given':
      return 1 / 3;
    case 'numeric':
    case 'short-answer':
      return 0;
    case 'cloze':
      return item.options.length === 0 ? 0 : 1 / item.options.length;
    case 'multiple-response': {
      const [keys, n] = [item.key.length, item.options.length];
      return once(`multiple ${keys} ${n}`, () => multipleResponse(keys, n));
    }
    case 'matching':
    case 'categorise': {
      const counts = item.options.map(({ id }) => Object.values(item.key).filter((one) => one === id).length);
      if (counts.length ** item.entries.length > 300_000) return undefined;
      return once(`assigning ${[...counts].sort().join()}`, () => assigning(counts));
    }
    case 'ordering':
      return item.entries.length > 6
        ? undefined
        : once(`order ${item.entries.length}`, () => ordering(item.entries.length));
    case 'evidence': {
      const sizes = new Set(item.sufficient.map(({ length }) => length));
      const share = (size: number): number =>
        item.sufficient.filter(({ length }) => length === size).length / subsets(item.options.length, size).length;
      return best([...sizes].map(share));
    }
    case 'two-part': {
      const proving = item.support.sufficient.filter(({ length }) => length === 1).length;
      const sentences = item.support.options.length;
      return (proving + (sentences - proving) / 2) / sentences / item.options.length;
    }
  }
};
