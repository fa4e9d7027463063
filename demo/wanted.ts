/** What a student could give to an item, whoever does it and how: by mouse, by keyboard or by script. Plain data. */
import type { Item, ItemOf } from '../src/item/item.js';

/** How wrong: without any credit where the kind allows it. */
export type How = 'right' | 'wrong' | 'partly';

export interface Wanted {
  /** To type. */
  readonly text?: string;
  /** Places of the options to pick. */
  readonly picks?: readonly number[];
  /** For each list, the place of the option to choose. */
  readonly selects?: readonly number[];
  /** One after the other. */
  readonly moves?: readonly (readonly [from: number, by: 1 | -1])[];
  /** Place of the sentence to pick once the option is locked in. */
  readonly sentence?: number;
}

type Named = readonly { readonly id: string }[];

const places = (all: Named, ids: readonly string[]): number[] =>
  all.flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
/** The first that is none of these. */
const other = (all: Named, ids: readonly string[]): number => all.findIndex(({ id }) => !ids.includes(id));

/** Moves that bring the entries shown into an order. */
const movesTo = (shown: Named, order: readonly string[]): (readonly [number, 1 | -1])[] => {
  const now = shown.map(({ id }) => id);
  const moves: (readonly [number, 1 | -1])[] = [];
  for (const [to, id] of order.entries()) {
    for (let at = now.indexOf(id); at > to; at--) moves.push([at, -1]);
    now.splice(to, 0, ...now.splice(now.indexOf(id), 1));
  }
  return moves;
};

const assigned = ({ entries, options, key }: ItemOf<'matching' | 'categorise'>, how: How): number[] =>
  entries.map(({ id }, i) => {
    const right = options.findIndex((option) => option.id === key[id]);
    return how === 'wrong' || (how === 'partly' && i === 0) ? (right + 1) % options.length : right;
  });

const ordered = (key: readonly string[], how: How): readonly string[] => {
  if (how === 'wrong') return [...key].reverse();
  return how === 'right' ? key : [...key.slice(1, 2), ...key.slice(0, 1), ...key.slice(2)];
};

/** What to give; partly right where the kind knows that, else wrong. */
export const wanted = (item: Item, how: How): Wanted => {
  const right = how === 'right';
  switch (item.kind) {
    case 'choice':
      return { picks: right ? places(item.options, [item.key]) : [other(item.options, [item.key])] };
    case 'true-false-not-given':
      return { picks: [['true', 'false', 'not-given'].findIndex((verdict) => (verdict === item.key) === right)] };
    case 'numeric':
      return { text: String(right ? item.key : item.key + 1000) };
    case 'short-answer':
      return { text: right ? item.key : 'nothing of the kind' };
    case 'cloze':
      if (!item.options.length) return { text: right ? item.key : 'nothing of the kind' };
      return { selects: right ? places(item.options, [item.key]) : [other(item.options, [item.key])] };
    case 'multiple-response':
      if (how === 'wrong') return { picks: [other(item.options, item.key)] };
      return { picks: places(item.options, right ? item.key : item.key.slice(1)) };
    case 'evidence': {
      const all = item.sufficient.flat();
      if (how === 'wrong' || (!right && item.key.length < 2)) return { picks: [other(item.options, all)] };
      return { picks: places(item.options, right ? item.key : item.key.slice(1)) };
    }
    case 'matching':
    case 'categorise':
      return { selects: assigned(item, how) };
    case 'ordering':
      return { moves: movesTo(item.entries, ordered(item.key, how)) };
    case 'two-part': {
      const { options, sufficient } = item.support;
      const sentence = other(options, sufficient.flat());
      return {
        picks: how === 'wrong' ? [other(item.options, [item.key])] : places(item.options, [item.key]),
        sentence: right ? options.findIndex(({ id }) => id === sufficient[0][0]) : sentence,
      };
    }
  }
};
