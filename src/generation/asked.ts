import type { Entity, Fact, ItemModel, Relation } from '../bank/bank.js';
import { filled, slotsIn } from '../bank/stem.js';
import { formsOf, type BankIndex } from './bank-index.js';
import { passagesOf, type Frame, type Refusal } from './draft.js';

/** A fact as one item model asks about it. */
export interface Asked extends Frame {
  readonly fact: Fact;
  readonly relation: Relation;
  readonly itemModel: ItemModel;
  readonly stem: string;
  /** The slots whose fillers the stem prints. */
  readonly stated: readonly string[];
  /** The name of the entity that fills the slot asked for. */
  readonly key: string;
  readonly keyEntity: Entity;
  /** Forms of what the stem prints. */
  readonly statedForms: readonly string[];
  /** The fact in a sentence; with `filler`, the sentence with another entity in the slot asked for. */
  readonly states: (filler?: string) => string;
}

const sentenceOf = (index: BankIndex, fact: Fact, slot?: string, filler?: string): string => {
  const { entities, relations } = index.bank;
  const sentence = filled(relations[fact.relation]?.states ?? '', (name) => {
    const entity = name === slot && filler !== undefined ? filler : fact.slots[name];
    return entities[entity ?? '']?.label ?? '';
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
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
  const refuse: Frame['refuse'] = (kind, reason) => refused({ target, model, reason, ...(kind && { kind }) });
  if (!fact || !itemModel || !relation || key === undefined || !keyEntity || !evidence) {
    refuse(undefined, 'the fact, its relation, its entities or its evidence cannot be found');
    return undefined;
  }
  const stated = slotsIn(itemModel.stem);
  return {
    index,
    target,
    model,
    source: 'fact',
    skill: itemModel.skill ?? 'retrieve',
    evidence,
    refuse,
    fact,
    relation,
    itemModel,
    stem: filled(itemModel.stem, (slot) => entities[fact.slots[slot] ?? '']?.label ?? ''),
    stated,
    key,
    keyEntity,
    statedForms: stated.flatMap((slot) => {
      const entity = entities[fact.slots[slot] ?? ''];
      return entity ? formsOf(entity) : [];
    }),
    states: (filler) => sentenceOf(index, fact, itemModel.asks, filler),
  };
};
