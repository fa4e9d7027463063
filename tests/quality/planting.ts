// Items of both banks in which nothing is wrong, to plant faults in.
import { bank as kazakhstan } from '../../questions/kazakhstan-visit/index.js';
import { bank as salt } from '../../questions/salt-tower/index.js';
import { enumerateItems } from '../../src/index.js';
import type { Item, ItemKind, ItemOf } from '../../src/item/item.js';
import { checkItemBy, checkOrder } from './checker.js';
import { knowledgeAbout } from './tables-of.js';
import type { Knowledge } from './knowledge.js';

interface Planted<K extends ItemKind> {
  readonly item: ItemOf<K>;
  /** What the checker finds when the item has been changed, one finding a line. */
  readonly caught: (change: Partial<ItemOf<K>>) => string;
  readonly know: Knowledge;
}

const isOf = <K extends ItemKind>(item: Item, kind: K): item is ItemOf<K> => item.kind === kind;

const spaces = [kazakhstan, salt].map((bank) => ({
  know: knowledgeAbout(bank.id),
  items: [...enumerateItems(bank)],
}));

export const findingsOn = (know: Knowledge, item: Item): string =>
  [...checkItemBy(know, item), ...checkOrder(item)].map(({ check, found }) => `${check}: ${found}`).join('\n');

/** The first item that fits and of which only its shown order may be wrong, which the quiz settles. Throws where there is none. */
export const real = <K extends ItemKind>(kind: K, fits: (item: ItemOf<K>) => boolean = () => true): Planted<K> => {
  for (const { know, items } of spaces)
    for (const item of items)
      if (isOf(item, kind) && fits(item) && checkItemBy(know, item).length === 0)
        return { item, know, caught: (change) => findingsOn(know, { ...item, ...change } as Item) };
  throw new Error(`neither bank has a ${kind} to plant this fault in`);
};

/** The list with one of its members changed: the first that fits. */
export const changed = <T>(list: readonly T[], fits: (one: T) => boolean, change: (one: T) => T): T[] => {
  const at = list.findIndex(fits);
  if (at < 0) throw new Error('nothing to change');
  return list.map((one, i) => (i === at ? change(one) : one));
};
