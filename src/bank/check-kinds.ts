import { fold, hasRun, words } from '../text/fold.js';
import { parseNumber } from '../text/numbers.js';
import { checkMeasure } from './check-models.js';
import { checkSupport } from './check-support.js';
import { own, repeated, type Checking } from './checking.js';
import { computed } from './computed.js';
import type {
  Assigned,
  AuthoredCloze,
  AuthoredComputation,
  AuthoredNumeric,
  AuthoredShortAnswer,
  Operand,
  Question,
} from './question.js';

const checkOperand = (check: Checking, path: string, operand: Operand): boolean => {
  if (typeof operand === 'number') return true;
  const fact = own(check.bank.facts, operand.fact);
  const filler = fact && own(fact.slots, operand.slot);
  const value = own(check.bank.entities, filler ?? '')?.value;
  if (!fact) check.report(`${path}.fact`, `no fact is named ${operand.fact}`, 'name one of the facts, or add it');
  else if (filler === undefined)
    check.report(`${path}.slot`, `the fact has no slot ${operand.slot}`, 'name a slot of its relation');
  else if (value === undefined) check.report(`${path}.slot`, `${filler} has no value`, 'name a slot with a number');
  return value !== undefined;
};

/** The steps are shown to two decimals, and nobody types more. */
const typeable = (value: number, tolerance: number): boolean =>
  Math.abs(Math.round(value * 100) / 100 - value) <= tolerance + 1e-9 * Math.abs(value);

/** What a computation comes to in the unit; undefined where that is not sound, which is reported. */
const checkComputation = (check: Checking, path: string, question: AuthoredComputation): number | undefined => {
  const { computes, scale = 1, tolerance = 0 } = question;
  const sound = computes.of.map((operand, i) => checkOperand(check, `${path}.computes.of.${i}`, operand));
  if (sound.includes(false)) return undefined;
  const value = computed(check.bank, computes, scale)?.value;
  if (value === undefined) check.report(`${path}.computes`, 'no number comes of it', 'compute something else');
  else if (!typeable(value, tolerance))
    check.report(`${path}.tolerance`, `too small for ${value}`, 'leave room for rounding to two decimals');
  return value;
};

const checkNumber = (check: Checking, path: string, question: AuthoredNumeric | AuthoredComputation): void => {
  const { unit, scale = 1, tolerance = 0, rivals = [], keyText } = question;
  checkMeasure(check, path, scale, tolerance);
  repeated(
    rivals,
    ({ value }) => String(value),
    ({ value }, _, i) => check.report(`${path}.rivals.${i}.value`, `twice the same: ${value}`, 'keep one of them'),
  );
  const key = 'computes' in question ? checkComputation(check, path, question) : question.key;
  const read = keyText === undefined ? undefined : parseNumber(keyText, check.bank.lang, unit)?.value;
  if (key === undefined || read === undefined) return;
  const near = (plain: number): boolean => Math.abs(read - plain) <= tolerance * scale + 1e-9 * Math.abs(plain);
  if (!near(key * scale) && !near(key))
    check.report(`${path}.keyText`, `${keyText}, where the key is ${key}`, 'write the key as the reader should see it');
};

const checkTyped = (check: Checking, path: string, question: AuthoredCloze | AuthoredShortAnswer): void => {
  const { key, accepted = [], rivals = [] } = question;
  const right = [
    { text: key, at: `${path}.key` },
    ...accepted.map((text, i) => ({ text, at: `${path}.accepted.${i}` })),
  ];
  const wrong = rivals.map(({ text }, i) => ({ text, at: `${path}.rivals.${i}.text` }));
  const folded = ({ text }: { readonly text: string }): string => fold(text);
  repeated(right, folded, ({ text, at }) => check.report(at, `twice the same: ${text}`, 'keep one of them'));
  repeated(wrong, folded, ({ text, at }) => check.report(at, `twice the same: ${text}`, 'keep one of them'));
  for (const rival of wrong)
    if (right.some((form) => fold(form.text) === fold(rival.text)))
      check.report(rival.at, `right as well: ${rival.text}`, 'take it out of one of them');
};

const checkOptions = (check: Checking, path: string, kind: Question['kind'], entries: readonly Assigned[]): void => {
  if (kind === 'matching')
    repeated(
      entries,
      ({ option }) => fold(option),
      ({ option }, _, i) =>
        check.report(`${path}.entries.${i}.option`, `twice the same: ${option}`, 'give each entry one of its own'),
    );
  const count = new Set(entries.map(({ option }) => fold(option))).size;
  if (kind === 'categorise' && (count < 2 || count > 4))
    check.report(`${path}.entries`, `${count} options to sort into`, 'have two to four');
  for (const [i, { text, option }] of entries.entries())
    if (hasRun(words(text), words(option)))
      check.report(`${path}.entries.${i}.text`, `it prints its option: ${option}`, 'say it in other words');
};

/** What the rules of a kind ask of a question, beyond those of item writing. */
export const checkKind = (check: Checking, path: string, question: Question): void => {
  switch (question.kind) {
    case 'numeric':
      return checkNumber(check, path, question);
    case 'cloze': {
      const gaps = question.stem.match(/_+/g) ?? [];
      if (gaps.length === 1 && gaps[0] !== '____')
        check.report(`${path}.stem`, `a gap written ${gaps[0]}`, 'write it as ____');
      return checkTyped(check, path, question);
    }
    case 'short-answer':
      return checkTyped(check, path, question);
    case 'matching':
    case 'categorise':
      return checkOptions(check, path, question.kind, question.entries);
    case 'evidence':
    case 'two-part':
      return checkSupport(check, path, question);
    case 'choice':
    case 'true-false-not-given':
    case 'multiple-response':
    case 'ordering':
  }
};
