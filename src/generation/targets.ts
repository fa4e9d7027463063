import { itemKinds, type ItemKind } from '../item/item.js';
import { processOf, type Process } from '../item/skill.js';
import { askedOf } from './asked.js';
import type { BankIndex } from './bank-index.js';
import { passagesOf, type Draft, type Frame, type Refusal } from './draft.js';
import { fromQuestion, generators } from './kinds.js';

/** Every item of one target, in all its forms; `refused` hears of each that could not be made safely. */
export const makeDrafts = (index: BankIndex, target: string, refused: (refusal: Refusal) => void): Draft[] => {
  const { bank, models } = index;
  const question = bank.questions[target];
  if (question) {
    const evidence = passagesOf(index, question.evidence);
    const refuse: Frame['refuse'] = (kind, reason) => refused({ target, model: target, reason, ...(kind && { kind }) });
    if (!evidence) {
      refuse(question.kind, 'its evidence cannot be found in the article');
      return [];
    }
    const { skill } = question;
    return fromQuestion(question, { index, target, model: target, source: 'authored', skill, evidence, refuse });
  }
  const drafts = (models.get(bank.facts[target]?.relation ?? '') ?? []).flatMap((model) => {
    const asked = askedOf(index, target, model, refused);
    const kinds = asked?.itemModel.kinds ?? itemKinds;
    return asked ? kinds.flatMap((kind: ItemKind) => generators[kind].fromFact(asked)) : [];
  });
  // Two models of one relation make the same true statement.
  const seen = new Set<string>();
  return drafts.filter(({ item: { kind, stem } }) => {
    const statement = kind === 'true-false-not-given' && stem;
    return !statement || (!seen.has(statement) && seen.add(statement));
  });
};

/** The items of a target, made once for each index. */
export const draftsOf = (index: BankIndex, target: string): readonly Draft[] => {
  let drafts = index.drafts.get(target);
  if (!drafts) index.drafts.set(target, (drafts = makeDrafts(index, target, () => {})));
  return drafts;
};

/** The items of a target that count under a process. */
export const draftsUnder = (index: BankIndex, target: string, process: Process): readonly Draft[] =>
  draftsOf(index, target).filter(({ item }) => processOf(item.skill) === process);
