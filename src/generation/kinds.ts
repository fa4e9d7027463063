import type { Question } from '../bank/bank.js';
import type { ItemKind } from '../item/item.js';
import type { Asked } from './asked.js';
import { choiceFromFact, choiceFromQuestion } from './choice.js';
import type { Draft, Frame } from './draft.js';
import { numericFromFact, numericFromQuestion } from './numeric.js';
import { statementFromQuestion, statementsFromFact } from './true-false-not-given.js';

/** How items of one kind come about: from a fact under a model, and from a hand-written question. */
interface Generator<K extends ItemKind> {
  readonly fromFact: (asked: Asked) => Draft[];
  readonly fromQuestion: (question: Extract<Question, { kind: K }>, frame: Frame) => Draft[];
}

/** One generator for each kind; a kind that is missing here does not compile. */
export const generators: { readonly [K in ItemKind]: Generator<K> } = {
  choice: { fromFact: choiceFromFact, fromQuestion: choiceFromQuestion },
  'true-false-not-given': { fromFact: statementsFromFact, fromQuestion: statementFromQuestion },
  numeric: { fromFact: numericFromFact, fromQuestion: numericFromQuestion },
};

/** The items of a hand-written question. */
export const fromQuestion = <K extends ItemKind>(question: Extract<Question, { kind: K }>, frame: Frame): Draft[] => {
  const generator: Generator<K> = generators[question.kind as K];
  return generator.fromQuestion(question, frame);
};
