import type { Entity } from '../bank/bank.js';
import { slotsIn } from '../bank/stem.js';
import type { Entry, Item, ItemKind } from '../item/item.js';
import { askedOf, underStem, type Asked } from './asked.js';
import { formsOf, type BankIndex } from './bank-index.js';
import { draftOf, type Draft, type Frame, type Refusal } from './draft.js';
import { setsOf } from './sets.js';
import { judge, truthsOf } from './truth.js';

/** One fact among those that a model asks about at once. */
export interface Row {
  /** The name of the entity that is shown. */
  readonly entry: string;
  readonly entity: Entity;
  /** The value of what belongs to it; NaN where it has none. */
  readonly value: number;
  readonly asked: Asked;
}

/** The facts that a model asks about at once. */
export interface Rows {
  readonly asked: Asked;
  /** The target first, then those that the bank states after it. */
  readonly rows: readonly [Row, ...Row[]];
}

/** So many facts from the target on are looked at: what a target costs must not grow with the bank. */
const mostRows = 20;

/** The rows that the model could ask about together, from the target on: facts with the same fillers in what the stem states. */
export const rowsFrom = (
  index: BankIndex,
  target: string,
  model: string,
  refused: (refusal: Refusal) => void,
): Rows | undefined => {
  const { facts, models, entities } = index.bank;
  const itemModel = models[model];
  const own = facts[target];
  const each = itemModel?.each;
  if (!itemModel || !own || each === undefined) return undefined;
  const stated = slotsIn(itemModel.stem);
  const kin = index
    .factsUnder(own.relation)
    .filter((name) => stated.every((slot) => facts[name]?.slots[slot] === own.slots[slot]));
  const from = kin.indexOf(target);
  const rows = kin.slice(from, from + mostRows).flatMap((name): Row[] => {
    const asked = askedOf(index, name, model, refused);
    const entry = facts[name]?.slots[each];
    const entity = entities[entry ?? ''];
    // An entry with two answers has no place of its own.
    const alone = kin.filter((other) => facts[other]?.slots[each] === entry).length === 1;
    if (!asked || entry === undefined || !entity || !alone) return [];
    return [
      {
        entry,
        entity,
        value: asked.keyEntity.value ?? Number.NaN,
        asked: underStem(asked, itemModel.stem, each),
      },
    ];
  });
  const [first, ...rest] = rows;
  return first && first.asked.target === target ? { asked: first.asked, rows: [first, ...rest] } : undefined;
};

/** Whether what belongs to one row is proven wrong for the other, both ways. */
const apart = (a: Row, b: Row): boolean => {
  const wrong = (row: Row, other: string) => judge(row.asked, truthsOf(row.asked), other).safe;
  return a.asked.key === b.asked.key || (wrong(a, b.asked.key) && wrong(b, a.asked.key));
};

/** So many sets of rows are made for a target, of so many rows beside its own: they grow too fast for more. */
const mostSets = 6;
const mostOthers = 8;

/**
 * Sets of at most so many rows, the target's among them, of which every two are proven apart. `makes` says whether a set makes an
 * item, `suits` whether a row can stand beside the target's.
 */
export const setsApart = (
  { rows: [first, ...rest] }: Rows,
  most: number,
  makes: (rows: readonly Row[]) => boolean,
  suits: (row: Row) => boolean = () => true,
): Row[][] => {
  const others = rest.filter((row) => suits(row) && apart(first, row)).slice(0, mostOthers);
  return setsOf(others, Math.min(most - 1, others.length))
    .map((set) => [first, ...set])
    .filter((set) => makes(set) && set.every((a, i) => set.slice(i + 1).every((b) => apart(a, b))))
    .slice(0, mostSets);
};

/** The same in the order of their values, at least so many of them and no two alike. */
export const setsByValue = (all: Rows, fewest: number, most: number): Row[][] =>
  setsApart(
    all,
    most,
    (rows) =>
      rows.length >= fewest &&
      rows.every(({ value }) => !Number.isNaN(value)) &&
      new Set(rows.map(({ value }) => value)).size === rows.length,
    ({ value }) => !Number.isNaN(value) && value !== all.rows[0].value,
  ).map((rows) => rows.sort((a, b) => a.value - b.value));

/** Rows as they are shown, each with the sentence that says where it belongs. */
export const entriesOf = (rows: readonly Row[]): Entry[] =>
  rows.map(({ entry, entity, asked }) => ({ id: entry, text: entity.label, rationale: asked.states() }));

/** What items of several rows share: proved by the evidence of all, each passage once. */
export const joint = (rows: readonly Row[]): Frame | undefined => {
  const passages = new Map(rows.flatMap(({ asked }) => asked.evidence).map((passage) => [passage.start, passage]));
  const [one, ...more] = passages.values();
  return rows[0] && one && { ...rows[0].asked, evidence: [one, ...more] };
};

/** All the sentences of the rows, and the targets that they rest on. */
export const rationaleOf = (rows: readonly Row[]): string => rows.map(({ asked }) => asked.states()).join(' ');
export const usesOf = (rows: readonly Row[]): string[] => rows.map(({ asked }) => asked.target);

/** The draft of an item of several rows: what belongs to an entry, printed beside it, gives it away. */
export const draftOfRows = (frame: Frame, item: Item, rows: readonly Row[]): Draft =>
  draftOf(
    frame,
    item,
    rows.flatMap(({ asked }) => formsOf(asked.keyEntity)),
    rows.flatMap(({ entity }) => formsOf(entity)),
  );

/** Says that a model has too few rows for a kind. */
export const tooFew = ({ asked }: Rows, kind: ItemKind, needed: number): Draft[] =>
  asked.refuse(kind, `fewer than ${needed} facts stand together safely`);
