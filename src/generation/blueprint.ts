import type { Difficulty, Item, ItemKind } from '../item/item.js';
import { byProcess, processes, type ByProcess, type Process } from '../item/skill.js';

/** How a quiz is shared out, and its limits. */
export interface Blueprint {
  /** The weight of each process. */
  readonly shares: ByProcess<number>;
  /** At most this share of the items may come from facts. */
  readonly fromFacts: number;
  /** At most this share may ask for a word's meaning. */
  readonly vocabulary: number;
  /** At least this share of the length is the number of blocks of the article asked about. */
  readonly blocks: number;
  /** At most these shares may be of a kind. */
  readonly kinds?: { readonly [K in ItemKind]?: number };
  /** At most these shares may be of a difficulty. */
  readonly difficulty?: { readonly [D in Difficulty]?: number };
}

/** Of ten: two to retrieve, three to infer, three to integrate, two to evaluate; six from facts, two on words, six blocks. */
export const defaultBlueprint: Blueprint = {
  shares: { retrieve: 2, infer: 3, integrate: 3, evaluate: 2 },
  fromFacts: 0.6,
  vocabulary: 0.2,
  blocks: 0.6,
};

export type Quota = ByProcess<number>;

/**
 * Shares a length out by weight, each process at most its supply: the largest-remainder method (Hare quota), ties by the order
 * of the processes. What a process cannot take, the others share.
 */
export const shareOut = (length: number, shares: Quota, supply: Quota): Quota => {
  const quota: { -readonly [P in Process]: number } = byProcess(() => 0);
  let left = Math.min(
    length,
    processes.reduce((sum, p) => sum + supply[p], 0),
  );
  while (left > 0) {
    const open = processes.filter((p) => quota[p] < supply[p]);
    const weight = open.reduce((sum, p) => sum + shares[p], 0);
    const exact = open.map((p) => ({ p, part: weight > 0 ? (left * shares[p]) / weight : left / open.length }));
    let given = 0;
    for (const { p, part } of exact) {
      const whole = Math.min(Math.floor(part), supply[p] - quota[p]);
      quota[p] += whole;
      given += whole;
    }
    const byRemainder = exact
      .map(({ p, part }, i) => ({ p, i, rest: part - Math.floor(part) }))
      .sort((a, b) => b.rest - a.rest || a.i - b.i);
    for (const { p } of byRemainder) {
      if (given === left) break;
      if (quota[p] < supply[p]) {
        quota[p]++;
        given++;
      }
    }
    left -= given;
  }
  return quota;
};

/** Whether a blueprint has room for an item beside those chosen, in a quiz of so many items; how many may be from facts is no matter. */
export const roomIn = (
  { vocabulary, kinds, difficulty }: Blueprint,
  length: number,
): ((item: Item, chosen: readonly Item[]) => boolean) => {
  const below = (share: number | undefined, chosen: readonly Item[], alike: (other: Item) => boolean): boolean =>
    share === undefined || chosen.filter(alike).length < Math.floor(length * share);
  return (item, chosen) =>
    (item.skill !== 'vocabulary' || below(vocabulary, chosen, ({ skill }) => skill === 'vocabulary')) &&
    below(kinds?.[item.kind], chosen, ({ kind }) => kind === item.kind) &&
    below(difficulty?.[item.difficulty], chosen, (other) => other.difficulty === item.difficulty);
};
