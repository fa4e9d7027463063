import type { Question } from '../bank/bank.js';
import type { ItemKind } from '../item/item.js';
import type { Asked } from './asked.js';
import { assigningFromQuestion, assigningFromRows } from './assigning.js';
import { choiceFromFact, choiceFromQuestion, firstOfRows } from './choice.js';
import { clozeFromFact, clozeFromQuestion } from './cloze.js';
import type { Draft, Frame } from './draft.js';
import { evidenceFromFact, evidenceFromQuestion } from './evidence.js';
import { multipleResponseFromFact, multipleResponseFromQuestion } from './multiple-response.js';
import { numericFromFact, numericFromQuestion } from './numeric.js';
import { orderingFromQuestion, orderingFromRows } from './ordering.js';
import type { Rows } from './rows.js';
import { shortAnswerFromFact, shortAnswerFromQuestion } from './short-answer.js';
import { statementFromQuestion, statementsFromFact } from './true-false-not-given.js';
import { twoPartFromFact, twoPartFromQuestion } from './two-part.js';

/** How items of one kind come about: of one fact, of several at once, and of a hand-written question. */
interface Generator<K extends ItemKind> {
  readonly fromFact?: (asked: Asked) => Draft[];
  readonly fromRows?: (rows: Rows) => Draft[];
  readonly fromQuestion: (question: Extract<Question, { kind: K }>, frame: Frame) => Draft[];
}

/** One generator for each kind; a kind that is missing here does not compile. */
export const generators: { readonly [K in ItemKind]: Generator<K> } = {
  choice: { fromFact: choiceFromFact, fromRows: firstOfRows, fromQuestion: choiceFromQuestion },
  'true-false-not-given': { fromFact: statementsFromFact, fromQuestion: statementFromQuestion },
  numeric: { fromFact: numericFromFact, fromQuestion: numericFromQuestion },
  'multiple-response': { fromFact: multipleResponseFromFact, fromQuestion: multipleResponseFromQuestion },
  cloze: { fromFact: clozeFromFact, fromQuestion: clozeFromQuestion },
  'short-answer': { fromFact: shortAnswerFromFact, fromQuestion: shortAnswerFromQuestion },
  matching: { fromRows: assigningFromRows('matching'), fromQuestion: assigningFromQuestion },
  ordering: { fromRows: orderingFromRows, fromQuestion: orderingFromQuestion },
  categorise: { fromRows: assigningFromRows('categorise'), fromQuestion: assigningFromQuestion },
  evidence: { fromFact: evidenceFromFact, fromQuestion: evidenceFromQuestion },
  'two-part': { fromFact: twoPartFromFact, fromQuestion: twoPartFromQuestion },
};

/** The items of a hand-written question. */
export const fromQuestion = <K extends ItemKind>(question: Extract<Question, { kind: K }>, frame: Frame): Draft[] => {
  const generator: Generator<K> = generators[question.kind as K];
  return generator.fromQuestion(question, frame);
};
