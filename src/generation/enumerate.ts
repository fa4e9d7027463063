import type { Bank } from '../bank/bank.js';
import type { Item } from '../item/item.js';
import { indexOf } from './bank-index.js';
import type { Refusal } from './draft.js';
import { draftsOf, makeDrafts } from './targets.js';

const targetsOf = (bank: Bank): string[] => [...Object.keys(bank.facts), ...Object.keys(bank.questions)];

/** Every item that the bank can make, its options in canonical order. */
export function* enumerateItems(bank: Bank): Generator<Item, void, undefined> {
  const index = indexOf(bank);
  for (const target of targetsOf(bank)) for (const { item } of draftsOf(index, target)) yield item;
}

/** Every item that the bank could not make safely, and why. */
export const refusals = (bank: Bank): Refusal[] => {
  const index = indexOf(bank);
  const list: Refusal[] = [];
  for (const target of targetsOf(bank)) makeDrafts(index, target, (refusal) => list.push(refusal));
  return list;
};
