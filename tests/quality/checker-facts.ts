// Items with one right answer, against the answer table alone.
import type { Item, ItemOf, Option, Verdict } from '../../src/item/item.js';
import type { AnswerRow, Closure } from './answers.js';
import { isListed, isRight, isRightByName, leftOpen, notWrong } from './checker-rows.js';
import { label, numberIn, prints } from './checker-text.js';
import type { Knowledge } from './knowledge.js';

const hasKey = (key: string | readonly string[], id: string): boolean =>
  typeof key === 'string' ? key === id : key.includes(id);

/** Options to choose or tick, held against a row. */
export const optionFaults = (
  know: Knowledge,
  options: readonly Option[],
  key: string | readonly string[],
  row: AnswerRow,
): string[] => {
  const faults: string[] = [];
  for (const option of options) {
    if (hasKey(key, option.id)) {
      if (!isRightByName(know, option.text, row)) faults.push(`the key ${option.text} is not right by ${row.id}`);
      continue;
    }
    const why = notWrong(know, option.text, row);
    if (why) faults.push(`the distractor ${option.text} ${why} by ${row.id}`);
    if (!('proof' in option)) faults.push(`the distractor ${option.text} has no proof`);
    else if (option.proof.by === 'conflict' && isListed(row))
      faults.push(`the distractor ${option.text} is said to conflict with a row that excludes nothing: ${row.id}`);
  }
  return faults;
};

/** Whether a question on what is so stands where the article only names some, or where somebody only says so. */
export const askedAsSo = (stem: string, row: AnswerRow): string[] => {
  const speaker = row.closed === 'attributed' ? row.id.split(': ')[1] : undefined;
  const isNamed = /\barticle|\bnamed?\b/.test(stem) || (speaker !== undefined && prints(stem, speaker));
  return isListed(row) && !isNamed
    ? [`the stem asks what is so, not what the article names, of the ${row.closed} row ${row.id}`]
    : [];
};

const numbersOf = (row: AnswerRow, forms: readonly string[]): number[] => [
  ...(forms === row.right && row.value !== undefined ? [row.value] : []),
  ...forms.map(numberIn).filter((value) => value !== undefined),
];

export const numericFaults = (item: ItemOf<'numeric'>, row: AnswerRow): string[] => {
  const faults: string[] = [];
  const right = row.value ?? numberIn(row.right[0] ?? '');
  const { key, scale, tolerance } = item;
  if (right === undefined) faults.push(`${row.id} is no number`);
  else if (key * scale !== right) faults.push(`the key ${key} × ${scale} is not ${right}, which ${row.id} has`);
  const within = (plain: number, of: number): boolean => Math.abs(plain - of * scale) <= tolerance * scale;
  for (const value of numbersOf(row, row.unsafe))
    if (within(value, key)) faults.push(`the tolerance accepts ${value}, which is unsafe by ${row.id}`);
  // The article's numbers are exact as written: a tolerance is for the rounding of a large unit.
  if (scale === 1 ? tolerance !== 0 : tolerance >= 1)
    faults.push(`the tolerance ${tolerance} is wider than the article allows`);
  for (const { value } of item.rivals) {
    if (numbersOf(row, row.right).includes(value * scale)) faults.push(`the rival ${value} is right by ${row.id}`);
    if (numbersOf(row, row.unsafe).includes(value * scale)) faults.push(`the rival ${value} is unsafe by ${row.id}`);
    if (within(value * scale, key)) faults.push(`the rival ${value} counts as right`);
  }
  if (!isRight(item.keyText, row)) faults.push(`the key as shown, ${item.keyText}, is not right by ${row.id}`);
  return faults;
};

/** A number that the article does not print, against the row that computes it from those that it does. */
export const computedFaults = (know: Knowledge, item: ItemOf<'numeric'>, id: string): string[] => {
  const row = know.computed.find((one) => one.id === id);
  if (!row) return [`no row computes ${id}`];
  const { key, scale, tolerance, rivals } = item;
  const [least, most] = row.between.map((value) => value / scale) as [number, number];
  const exact = row.value / scale;
  const faults: string[] = [];
  if (Math.abs(key - exact) > 1e-9 * Math.abs(exact)) faults.push(`the key ${key} is not ${exact}, which follows`);
  // Where the number comes out even nothing else is right; else a rounding is, to some percent and a half.
  const slack = least === most ? 0 : 0.015 * Math.abs(exact);
  if (key - tolerance < least - slack || key + tolerance > most + slack)
    faults.push(`the tolerance ${tolerance} is wider than a rounding`);
  for (const wrong of row.unsafe)
    if (Math.abs(wrong / scale - key) <= tolerance) faults.push(`the tolerance accepts ${wrong}, which is unsafe`);
  for (const { value } of rivals) {
    if (Math.abs(value - key) <= tolerance) faults.push(`the rival ${value} counts as right`);
    if (value >= least && value <= most) faults.push(`the rival ${value} is right: ${row.question}`);
  }
  return faults;
};

/** The verdict that the table gives on a statement, or why it gives none. */
export const verdictOn = (
  know: Knowledge,
  stem: string,
): { readonly verdict: Verdict; readonly closed?: Closure } | { readonly none: string } => {
  const readings = know.wording.readStatement(stem, know);
  if (!readings) return { none: 'is a statement that the checker cannot read' };
  const verdicts: Verdict[] = [];
  for (const { row, filler, otherwise, rightly } of readings) {
    if (isRightByName(know, filler, row)) {
      if (rightly) verdicts.push(rightly);
      continue;
    }
    const why = notWrong(know, filler, row);
    if (why) return { none: `holds ${filler}, which ${why} by ${row.id}` };
    if (row.closed === 'hedged' || rightly) return { none: `rests on ${row.id}, which is hedged` };
    verdicts.push(otherwise ?? (isListed(row) ? 'not-given' : 'false'));
  }
  if (verdicts.length > 1) return { none: `is wrong in ${verdicts.length} places at once` };
  return { verdict: verdicts[0] ?? 'true' };
};

export const statementFaults = (know: Knowledge, item: ItemOf<'true-false-not-given'>): string[] => {
  const judged = verdictOn(know, item.stem);
  if ('none' in judged) return [`the statement ${judged.none}`];
  return judged.verdict === item.key ? [] : [`the verdict is ${item.key}, by the table it is ${judged.verdict}`];
};

const gap = '____';

/** What may be typed, and what may not. `judge` says whether a form is right, and why it may not count as wrong. */
export const typedFaults = (
  item: ItemOf<'cloze'> | ItemOf<'short-answer'>,
  know: Knowledge,
  right: (form: string) => boolean,
  why: (form: string) => string | undefined,
): string[] => {
  const faults: string[] = [];
  const accepted = new Set(item.accepted.map(label));
  if (!accepted.has(label(item.key))) faults.push(`the key ${item.key} is not among what is accepted`);
  for (const form of [item.key, ...item.accepted])
    if (!right(form)) faults.push(`the key ${form} would be accepted and is not right`);
  for (const { text } of item.rivals) {
    const not = why(text);
    if (not) faults.push(`the rival ${text} ${not}`);
    const same = item.accepted.find((form) => label(form) === label(text) || know.namesOf(form).has(label(text)));
    if (same !== undefined) faults.push(`the rival ${text} is another name for ${same}, which is accepted`);
  }
  return faults;
};

/** A sentence with a gap: with the key in it it is true, with anything else it is not. */
export const clozeFaults = (know: Knowledge, item: ItemOf<'cloze'>): string[] => {
  if (item.stem.split(gap).length !== 2) return [`the stem has ${item.stem.split(gap).length - 1} gaps`];
  const filled = (text: string) =>
    verdictOn(
      know,
      item.stem.replace(gap, () => text),
    );
  const isTrue = (text: string): boolean => {
    const judged = filled(text);
    return 'verdict' in judged && judged.verdict === 'true';
  };
  const why = (text: string): string | undefined => {
    const judged = filled(text);
    return 'none' in judged
      ? `makes a statement that ${judged.none}`
      : judged.verdict === 'true'
        ? 'is right'
        : undefined;
  };
  if (item.options.length === 0) return typedFaults(item, know, isTrue, why);
  const faults: string[] = [];
  for (const { id, text } of item.options) {
    const not = id === item.key ? undefined : why(text);
    if (id === item.key && !isTrue(text)) faults.push(`the key ${text} is not right in the gap`);
    if (not) faults.push(`the distractor ${text} ${not}`);
  }
  return faults;
};

/** What the row has against an item made of one fact, whatever its sentences. */
export const rowFaults = (know: Knowledge, item: Item, row: AnswerRow): string[] => {
  const open = item.kind === 'numeric' && item.source === 'authored' ? [] : leftOpen(know, item.stem, row);
  switch (item.kind) {
    case 'choice':
    case 'two-part':
    case 'multiple-response':
      return [...open, ...optionFaults(know, item.options, item.key, row), ...askedAsSo(item.stem, row)];
    case 'numeric':
      return [...open, ...numericFaults(item, row)];
    case 'short-answer':
      return [
        ...open,
        ...typedFaults(
          item,
          know,
          (form) => isRightByName(know, form, row),
          (form) => notWrong(know, form, row),
        ),
        ...askedAsSo(item.stem, row),
      ];
    default:
      return [];
  }
};
