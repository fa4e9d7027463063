import type { Entity, Fact, ItemModel, Relation } from '../bank/bank.js';
import { filled, slotsIn } from '../bank/stem.js';
import { formsOf, type BankIndex } from './bank-index.js';
import { passagesOf, refusing, type Frame, type Refusal } from './draft.js';

/** A fact and the slot of it that an item model asks for. */
interface Posed extends Frame {
  readonly fact: Fact;
  readonly relation: Relation;
  readonly itemModel: ItemModel;
  /** The name of the entity that fills the slot asked for. */
  readonly key: string;
  readonly keyEntity: Entity;
  /** The fact in a sentence; with `filler`, the sentence with another entity in the slot asked for. */
  readonly states: (filler?: string) => string;
}

/** A fact as one item model asks about it. */
export interface Asked extends Posed {
  readonly stem: string;
  /** The slots whose fillers the stem prints. */
  readonly stated: readonly string[];
  /** Forms of what the stem prints. */
  readonly statedForms: readonly string[];
}

const fillerOf = ({ index, fact }: Posed, slot: string): Entity | undefined =>
  index.bank.entities[fact.slots[slot] ?? ''];

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const sentenceOf = (index: BankIndex, fact: Fact, slot?: string, filler?: string): string => {
  const { entities, relations } = index.bank;
  return capitalised(
    filled(relations[fact.relation]?.states ?? '', (name) => {
      const entity = name === slot && filler !== undefined ? filler : fact.slots[name];
      return entities[entity ?? '']?.label ?? '';
    }),
  );
};

/** The fact in a sentence, by its relation's own words. */
export const statementOf = (index: BankIndex, fact: string): string => {
  const named = index.bank.facts[fact];
  return named ? sentenceOf(index, named) : '';
};

/** Sets out a fact under a model, or undefined where the bank does not hold together (`checkBank` says where). */
export const askedOf = (
  index: BankIndex,
  target: string,
  model: string,
  refused: (refusal: Refusal) => void,
): Asked | undefined => {
  const { facts, models, relations, entities } = index.bank;
  const fact = facts[target];
  const itemModel = models[model];
  const relation = fact && relations[fact.relation];
  const key = fact && itemModel && fact.slots[itemModel.asks];
  const keyEntity = key === undefined ? undefined : entities[key];
  const evidence = fact && passagesOf(index, fact.evidence);
  const refuse = refusing(target, model, refused);
  const named = [...slotsIn(itemModel?.stem ?? ''), ...slotsIn(relation?.states ?? '')];
  const whole = named.every((slot) => fact && entities[fact.slots[slot] ?? '']);
  if (!fact || !itemModel || !relation || key === undefined || !keyEntity || !evidence || !whole) {
    refuse(undefined, 'the fact, its relation, its entities or its evidence cannot be found');
    return undefined;
  }
  const asked: Posed = {
    index,
    target,
    model,
    source: 'fact',
    skill: itemModel.skill ?? 'retrieve',
    difficulty: itemModel.difficulty ?? 2,
    lookFor: itemModel.lookFor,
    evidence,
    refuse,
    fact,
    relation,
    itemModel,
    key,
    keyEntity,
    states: (filler) => sentenceOf(index, fact, itemModel.asks, filler),
  };
  return underStem(asked, itemModel.stem);
};

/** The fact asked about with another stem of the same slot. `each`: a slot that an entry states beside it. */
export const underStem = (asked: Posed, stem: string, each?: string): Asked => {
  const stated = [...slotsIn(stem), ...(each === undefined ? [] : [each])].filter(
    (slot) => slot !== asked.itemModel.asks,
  );
  return {
    ...asked,
    itemModel: { ...asked.itemModel, stem },
    stem: capitalised(
      filled(stem, (slot) => (slot === asked.itemModel.asks ? gap : (fillerOf(asked, slot)?.label ?? ''))),
    ),
    stated,
    statedForms: stated.flatMap((slot) => {
      const entity = fillerOf(asked, slot);
      return entity ? formsOf(entity) : [];
    }),
  };
};

/** What stands for the key in a cloze sentence. */
export const gap = '____';

/** The fact as its relation states it, with a gap for what is asked; undefined where the sentence has no such slot, or two. */
export const gapped = (asked: Asked): Asked | undefined => {
  const { states } = asked.relation;
  return slotsIn(states).filter((slot) => slot === asked.itemModel.asks).length === 1
    ? underStem(asked, states)
    : undefined;
};

/** What is only expected, said as if it had come about. */
export const doneOf = (asked: Asked): string | undefined => {
  const { done } = asked.relation;
  return done && capitalised(filled(done, (slot) => fillerOf(asked, slot)?.label ?? ''));
};
