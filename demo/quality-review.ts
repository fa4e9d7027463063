/** A bank as an editor reviews it: by target, each with what is asked of it, what is wrong with it and what was not made. */
import type { Bank } from '../src/bank/bank.js';
import { checkBank } from '../src/bank/check-bank.js';
import type { Problem } from '../src/bank/problem.js';
import { statementOf } from '../src/generation/asked.js';
import { indexOf, type BankIndex } from '../src/generation/bank-index.js';
import type { Refusal } from '../src/generation/draft.js';
import { enumerateItems, refusals } from '../src/generation/enumerate.js';
import type { Item } from '../src/item/item.js';
import { lint } from '../src/item/lint.js';
import { fold } from '../src/text/fold.js';

/** Items that ask the same in the same way and differ in which distractors stand beside the key. */
export interface Asked {
  /** The first of them, with the options of all. */
  readonly item: Item;
  readonly sets: number;
  readonly problems: readonly Problem[];
  /** All its words, folded, to be searched. */
  readonly words: string;
}

export interface Target {
  readonly name: string;
  readonly source: 'fact' | 'authored';
  /** What the fact states, or what the question asks. */
  readonly says: string;
  readonly asked: readonly Asked[];
  readonly problems: readonly Problem[];
  readonly refused: readonly Refusal[];
}

export interface Review {
  readonly bank: Bank;
  readonly index: BankIndex;
  readonly items: number;
  readonly targets: readonly Target[];
  /** Problems that belong to no target. */
  readonly problems: readonly Problem[];
}

/** One item with the options of all, each once. */
const merged = (items: readonly [Item, ...Item[]]): Item => {
  const [first] = items;
  if (!('options' in first) || items.length === 1) return first;
  const options = new Map(items.flatMap((item) => ('options' in item ? item.options : [])).map((o) => [o.id, o]));
  // The kind is the same in all, and so is the shape of its options.
  return { ...first, options: [...options.values()] } as Item;
};

const askedOf = (items: readonly [Item, ...Item[]], index: BankIndex): Asked => {
  const item = merged(items);
  const faults = items.flatMap((one) => lint(one, index.fullText));
  const found = [...new Map(faults.map((fault) => [fault.found, fault])).values()];
  return {
    item,
    sets: items.length,
    problems: found.map(({ rule, found: what }) => ({
      path: item.id,
      found: what,
      fix: `keep rule ${rule} of item writing`,
    })),
    words: fold(JSON.stringify(item)),
  };
};

/** In groups, each by its key, in the order in which the keys were met. */
const grouped = <T>(list: Iterable<T>, key: (one: T) => string): Map<string, [T, ...T[]]> => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
};

/** The fact or question that a path leads into. */
const targetIn = (path: string): string => /^(?:facts|questions)\.([^.]+)/.exec(path)?.[1] ?? '';

export const review = (bank: Bank): Review => {
  const index = indexOf(bank);
  const items = grouped(enumerateItems(bank), ({ target }) => target);
  const problems = grouped(checkBank(bank), ({ path }) => targetIn(path));
  const refused = grouped(refusals(bank), ({ target }) => target);
  // A fact that is one of several in another target's item is asked about all the same.
  const used = new Set([...items.values()].flatMap((own) => own.flatMap(({ uses }) => uses)));
  const targetOf = (name: string, source: Target['source'], says: string): Target => {
    const own = items.get(name) ?? [];
    const variants = grouped(own, ({ kind, model, stem }) => JSON.stringify([kind, model, stem]));
    const barren = { path: name, found: 'nothing can be asked of it', fix: 'see below what was not made, and why' };
    return {
      name,
      source,
      says,
      asked: [...variants.values()].map((some) => askedOf(some, index)),
      problems: [...(problems.get(name) ?? []), ...(used.has(name) ? [] : [barren])],
      refused: refused.get(name) ?? [],
    };
  };
  const targets = [
    ...Object.keys(bank.facts).map((name) => targetOf(name, 'fact', statementOf(index, name))),
    ...Object.entries(bank.questions).map(([name, { stem }]) => targetOf(name, 'authored', stem)),
  ];
  const named = new Set(targets.map(({ name }) => name));
  return {
    bank,
    index,
    items: [...items.values()].reduce((sum, own) => sum + own.length, 0),
    targets,
    problems: [...problems].flatMap(([name, some]) => (named.has(name) ? [] : some)),
  };
};
