// Items of several facts: what belongs to what, and what comes before what.
import type { Item, ItemOf } from '../../src/item/item.js';
import { isRightByName, notWrong } from './checker-rows.js';
import { label } from './checker-text.js';
import { linkRow, type Knowledge } from './knowledge.js';
import type { EventRow } from './tables.js';

type Assigning = ItemOf<'matching'> | ItemOf<'categorise'>;

/** Every entry against every option: its own right, every other wrong. */
export const pairFaults = (know: Knowledge, item: Assigning, relation: string): string[] => {
  const faults: string[] = [];
  for (const entry of item.entries) {
    const row = linkRow(know, relation, entry.text);
    if (!row) {
      faults.push(`the table does not know to what ${entry.text} belongs`);
      continue;
    }
    for (const option of item.options) {
      const isKey = item.key[entry.id] === option.id;
      if (isKey && !isRightByName(know, option.text, row))
        faults.push(`the key of ${entry.text}, ${option.text}, is not right by ${row.id}`);
      const why = isKey ? undefined : notWrong(know, option.text, row);
      if (why) faults.push(`${option.text}, a distractor of ${entry.text}, ${why} by ${row.id}`);
    }
  }
  return faults;
};

/** What is wrong with entries and options as such. */
export const assigningForm = (item: Assigning): string[] => {
  const faults: string[] = [];
  const { entries, options, key } = item;
  const ids = new Set(options.map(({ id }) => id));
  if (entries.length < 4) faults.push(`${entries.length} entries`);
  if (item.kind === 'categorise' && (options.length < 2 || options.length > 4))
    faults.push(`${options.length} options`);
  if (Object.keys(key).length !== entries.length || entries.some(({ id }) => !ids.has(key[id] ?? '')))
    faults.push('not every entry has one of the options as its key');
  const used = Object.values(key);
  if (item.kind === 'matching' && new Set(used).size < used.length) faults.push('two entries have one option');
  if (item.kind === 'categorise' && options.some(({ id }) => !used.includes(id))) faults.push('an option has no entry');
  return faults;
};

const eventOf = (know: Knowledge, text: string): EventRow | undefined =>
  know.events.find(({ names }) => names.some((name) => know.namesOf(text).has(label(name))));

/** Whether the article tells that one event comes before another; undefined where it tells neither way. */
const isBefore = (a: EventRow, b: EventRow): boolean | undefined => {
  const threads = Object.keys(a.ranks).filter((thread) => b.ranks[thread] !== undefined);
  const steps = new Set(threads.map((thread) => Math.sign((b.ranks[thread] ?? 0) - (a.ranks[thread] ?? 0))));
  steps.delete(0);
  return steps.size === 1 ? steps.has(1) : undefined;
};

const orderOf = (know: Knowledge, first: string, then: string): string | undefined => {
  const a = eventOf(know, first);
  const b = eventOf(know, then);
  if (!a || !b) return `the table does not know when ${a ? then : first} was`;
  const before = isBefore(a, b);
  if (before === undefined) return `of ${first} and ${then} the article does not tell which is first`;
  return before ? undefined : `${then} is before ${first}`;
};

/** Every pair of the key's order. */
export const orderFaults = (know: Knowledge, item: ItemOf<'ordering'>): string[] => {
  const inOrder = item.key.map((id) => item.entries.find((entry) => entry.id === id)?.text ?? '');
  return inOrder
    .flatMap((first, i) => inOrder.slice(i + 1).flatMap((then) => orderOf(know, first, then) ?? []))
    .map((fault) => `the key is not the order: ${fault}`);
};

/** A choice of the first of some events. */
export const firstFaults = (know: Knowledge, item: ItemOf<'choice'>): string[] => {
  const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
  return item.options
    .flatMap(({ id, text }) => (id === item.key ? [] : (orderOf(know, key, text) ?? [])))
    .map((fault) => `a distractor may be first: ${fault}`);
};

export const orderingForm = (item: ItemOf<'ordering'>): string[] => {
  const ids = item.entries.map(({ id }) => id);
  const faults = ids.length < 4 ? [`${ids.length} entries`] : [];
  if ([...ids].sort().join() !== [...item.key].sort().join()) faults.push('the key is no order of the entries');
  return faults;
};

/** How many pairs of the shown order are in the right one. */
export const pairsShownRight = (item: ItemOf<'ordering'>): number => {
  const at = item.entries.map(({ id }) => item.key.indexOf(id));
  return at.reduce((sum, place, i) => sum + at.slice(i + 1).filter((later) => later > place).length, 0);
};

/** Half of the pairs, or the next below: neither the shown order nor its reverse earns anything. */
export const shownOrderFault = (item: Item): string | undefined => {
  if (item.kind !== 'ordering') return undefined;
  const wanted = Math.floor((item.entries.length * (item.entries.length - 1)) / 4);
  const right = pairsShownRight(item);
  return right === wanted ? undefined : `its shown order has ${right} pairs right, not ${wanted}`;
};
