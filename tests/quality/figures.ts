// What a figure is, and what the files that compute figures share.
import type { Item } from '../../src/item/item.js';

/** A number about a bank, and the bar that it is held to. */
export interface Figure {
  readonly group: string;
  readonly name: string;
  /** As printed. */
  readonly value: string;
  /** What it has to be; left out where nothing is asked of it. */
  readonly bar?: string;
  readonly held?: boolean;
  /** One that must be 0 whatever else is given up. */
  readonly safety?: boolean;
  /** The figure by kind or by skill, or examples of what breaks it. */
  readonly by?: Readonly<Record<string, string>>;
  readonly examples?: readonly string[];
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** What a way of guessing gains, against what chance does, in points of a hundred. */
export const against = (hits: number, even: number): string => `${(100 * hits).toFixed(1)}/${(100 * even).toFixed(1)}`;

/** A count that has to be 0. */
export const none = (
  group: string,
  name: string,
  found: readonly string[],
  more: Pick<Figure, 'safety' | 'by'> = {},
): Figure => ({
  group,
  name,
  value: String(found.length),
  bar: '0',
  held: found.length === 0,
  ...more,
  ...(found.length ? { examples: [...new Set(found)].slice(0, 5) } : {}),
});

/** How much each item counts. */
export type Weigh = (item: Item) => number;

/** Each target counts once, shared by its items in the list. */
export const byTarget = (items: readonly Item[]): Weigh => {
  const counts = new Map<string, number>();
  for (const { target } of items) counts.set(target, (counts.get(target) ?? 0) + 1);
  return ({ target }) => 1 / (counts.get(target) ?? 1);
};

/** The weighted mean; NaN of nothing. */
export const mean = (items: readonly Item[], weigh: Weigh, value: (item: Item) => number): number => {
  let [sum, weight] = [0, 0];
  for (const item of items) {
    sum += weigh(item) * value(item);
    weight += weigh(item);
  }
  return sum / weight;
};

/** What there is to pick from and what of it is right, of the kinds that show options to one stem. */
export interface Picks {
  readonly texts: readonly string[];
  /** Places of the right ones, from 0. */
  readonly keys: ReadonlySet<number>;
}

export const picksOf = (item: Item): Picks | undefined => {
  if (!('options' in item) || item.options.length === 0 || 'entries' in item) return undefined;
  const keys: readonly string[] = typeof item.key === 'string' ? [item.key] : item.key;
  return {
    texts: item.options.map(({ text }) => text),
    keys: new Set(item.options.flatMap(({ id }, i) => (keys.includes(id) ? [i] : []))),
  };
};

/** The chance that a pick by the greatest score, at random among equals, is right. */
export const hit = (scores: readonly number[], keys: ReadonlySet<number>): number => {
  const best = Math.max(...scores);
  const met = scores.flatMap((score, i) => (score > best - 1e-9 ? [i] : []));
  return met.filter((i) => keys.has(i)).length / met.length;
};

/** The chance that a pick at random is right. */
export const chance = ({ texts, keys }: Picks): number => keys.size / texts.length;

export const count = <T>(list: Iterable<T>): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};
