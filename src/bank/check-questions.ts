import { languageOf } from '../text/language.js';
import { fold } from '../text/fold.js';
import { authoredItems } from './authored-items.js';
import { checkQuote } from './check-article.js';
import { checkKind } from './check-kinds.js';
import { lintItems } from './check-stems.js';
import { own, repeated, type Checking } from './checking.js';
import type { Question } from './question.js';

const negative = /\b(not|except|least)\b/i;
/** The share of the questions that may ask for what is not. */
const mostNegative = 0.05;

/** Whether a stem asks for what is not: a rule about English, and about stems that ask. */
const isNegative = ({ kind, stem }: Question): boolean =>
  kind !== 'true-false-not-given' &&
  kind !== 'cloze' &&
  negative.test(stem.replace(/\bat least\b|[“"][^”"]*[”"]/gi, ''));

const checkNegative = (check: Checking): void => {
  if (languageOf(check.bank.lang) !== 'en') return;
  const questions = Object.entries(check.bank.questions);
  const found = questions.filter(([, question]) => isNegative(question));
  for (const [id, { stem }] of found)
    if (!/\b(NOT|EXCEPT|LEAST)\b/.test(stem))
      check.report(`questions.${id}.stem`, 'a negative stem, not marked', 'ask for what is, or write NOT in capitals');
  if (found.length > 1 && found.length > questions.length * mostNegative)
    check.report('questions', `${found.length} negative stems`, 'keep them to one in twenty');
};

const checkQuestion = (check: Checking, path: string, id: string, question: Question): void => {
  const { bank } = check;
  if (own(bank.facts, id)) check.report(path, 'a fact has the same name', 'give one of them another name');
  // Where whole sentences are shown, checkKind looks at them.
  if (!('sentences' in question))
    for (const [i, quote] of question.evidence.entries()) checkQuote(check, `${path}.evidence.${i}`, quote);
  for (const [i, enemy] of (question.enemies ?? []).entries()) {
    const at = `${path}.enemies.${i}`;
    if (enemy === id) check.report(at, 'the question itself', 'take it out');
    else if (!own(bank.facts, enemy) && !own(bank.questions, enemy))
      check.report(at, `no fact or question is named ${enemy}`, 'name one that there is, or take it out');
  }
  if ('distractors' in question)
    for (const [i, { refutedBy }] of (question.distractors ?? []).entries())
      if (refutedBy !== undefined) checkQuote(check, `${path}.distractors.${i}.refutedBy`, refutedBy);
  lintItems(check, path, authoredItems(check, id, question));
  checkKind(check, path, question);
};

/** Hand-written questions: evidence, enemies, the rules of item writing, and those of each kind. */
export const checkQuestions = (check: Checking): void => {
  const questions = Object.entries(check.bank.questions);
  for (const [id, question] of questions) checkQuestion(check, `questions.${id}`, id, question);
  repeated(
    questions,
    ([, { kind, stem, evidence }]) => JSON.stringify([kind, fold(stem), evidence]),
    ([id], [first]) => check.report(`questions.${id}.stem`, `${first} asks the same`, 'keep one of them'),
  );
  checkNegative(check);
};
