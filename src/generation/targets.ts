import { itemKinds } from '../item/item.js';
import { joined } from '../text/hash.js';
import { askedOf } from './asked.js';
import { keptIn, type BankIndex } from './bank-index.js';
import { passagesOf, refusing, type Draft, type Frame, type Refusal } from './draft.js';
import { evened } from './even.js';
import { fromQuestion, generators } from './kinds.js';
import { rowsFrom } from './rows.js';

/** Every item of one target, in all its forms; `refused` hears of each that could not be made safely. */
export const makeDrafts = (index: BankIndex, target: string, refused: (refusal: Refusal) => void): Draft[] => {
  const { bank } = index;
  const question = bank.questions[target];
  if (question) {
    const evidence = passagesOf(index, question.evidence);
    const refuse = refusing(target, target, refused);
    if (!evidence) return refuse(question.kind, 'its evidence cannot be found in the article');
    const { skill, difficulty = 2, lookFor } = question;
    const frame: Frame = {
      index,
      target,
      model: target,
      source: 'authored',
      skill,
      difficulty,
      lookFor,
      evidence,
      refuse,
    };
    return evened(fromQuestion(question, frame));
  }
  const drafts = index.modelsUnder(bank.facts[target]?.relation ?? '').flatMap((model) => {
    const { each, kinds } = bank.models[model] ?? {};
    if (each !== undefined) {
      const rows = rowsFrom(index, target, model, refused);
      return rows ? (kinds ?? itemKinds).flatMap((kind) => generators[kind].fromRows?.(rows) ?? []) : [];
    }
    const asked = askedOf(index, target, model, refused);
    return asked ? (kinds ?? itemKinds).flatMap((kind) => generators[kind].fromFact?.(asked) ?? []) : [];
  });
  // Two models of one relation make the same statement, sentence with a gap, or search for evidence.
  const seen = new Set<string>();
  return evened(
    drafts.filter(({ item }) => {
      const options = 'options' in item ? item.options.map(({ text }) => text) : [];
      const asks = joined([item.kind, item.stem, joined(options)]);
      return !seen.has(asks) && seen.add(asks);
    }),
  );
};

/** The items of a target, made once for each index. */
export const draftsOf = (index: BankIndex, target: string): readonly Draft[] =>
  keptIn(index.drafts, target, () => makeDrafts(index, target, () => {}));
