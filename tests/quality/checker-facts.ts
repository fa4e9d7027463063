// Items made from facts, against the answer table alone.
import type { ChoiceItem, Item, ItemOf, Verdict } from '../../src/item/item.js';
import type { AnswerRow } from './answers.js';
import { isRight, leftOpen, notWrong, readStatement, rowFor } from './checker-rows.js';
import { numberIn } from './checker-text.js';

const listed = (row: AnswerRow): boolean => row.closed === 'open' || row.closed === 'attributed';

const choiceFaults = (item: ChoiceItem, row: AnswerRow): string[] => {
  const faults: string[] = [];
  for (const option of item.options) {
    if (option.id === item.key) {
      if (!isRight(option.text, row)) faults.push(`the key ${option.text} is not right by ${row.id}`);
      continue;
    }
    const why = notWrong(option.text, row);
    if (why) faults.push(`the distractor ${option.text} ${why} by ${row.id}`);
    if (!('proof' in option)) faults.push(`the distractor ${option.text} has no proof`);
    else if (option.proof.by === 'conflict' && listed(row))
      faults.push(`the distractor ${option.text} is said to conflict with a row that excludes nothing: ${row.id}`);
  }
  if (listed(row) && !/\barticle|\bnamed?\b/.test(item.stem))
    faults.push(`the stem asks what is so, not what the article names, of the ${row.closed} row ${row.id}`);
  return faults;
};

/** The plain numbers that a row takes for right, or for neither. */
const numbersOf = (row: AnswerRow, forms: readonly string[]): number[] => [
  ...(forms === row.right && row.value !== undefined ? [row.value] : []),
  ...forms.map(numberIn).filter((value) => value !== undefined),
];

const numericFaults = (item: ItemOf<'numeric'>, row: AnswerRow): string[] => {
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

/** The verdict that the table gives on a statement, or why it gives none. */
export const verdictOn = (stem: string): { readonly verdict: Verdict } | { readonly none: string } => {
  const readings = readStatement(stem);
  if (!readings) return { none: 'is a statement that the checker cannot read' };
  const verdicts: Verdict[] = [];
  for (const { row, filler, otherwise } of readings) {
    if (isRight(filler, row)) continue;
    const why = notWrong(filler, row);
    if (why) return { none: `holds ${filler}, which ${why} by ${row.id}` };
    if (row.closed === 'hedged') return { none: `rests on ${row.id}, which is hedged` };
    verdicts.push(otherwise ?? (listed(row) ? 'not-given' : 'false'));
  }
  if (verdicts.length > 1) return { none: `is wrong in ${verdicts.length} places at once` };
  return { verdict: verdicts[0] ?? 'true' };
};

const statementFaults = (item: ItemOf<'true-false-not-given'>): string[] => {
  const judged = verdictOn(item.stem);
  if ('none' in judged) return [`the statement ${judged.none}`];
  return judged.verdict === item.key ? [] : [`the verdict is ${item.key}, by the table it is ${judged.verdict}`];
};

/** What the answer table has against an item made from a fact; undefined where no row stands for the item. */
export const factFaults = (item: Item): string[] | undefined => {
  if (item.kind === 'true-false-not-given') return readStatement(item.stem) && statementFaults(item);
  const row = rowFor(item);
  if (!row) return undefined;
  const blocks = row.blocks.includes(item.block)
    ? []
    : [`its evidence stands in block ${item.block}, not where ${row.id} has it`];
  return [
    ...blocks,
    ...leftOpen(item.stem, row),
    ...(item.kind === 'choice' ? choiceFaults(item, row) : numericFaults(item, row)),
  ];
};

/** What gives a fact-made item away when it is printed: the right fillers, as labels. */
export const answersTo = (item: Item): readonly string[] => {
  if (item.kind === 'choice') return [item.options.find(({ id }) => id === item.key)?.text ?? ''];
  if (item.kind === 'numeric') {
    // One digit alone stands for too many things; with its unit it is an answer.
    const bare = item.key < 10 ? `${item.key} ${item.unit}` : `${item.key}`;
    return [item.keyText, bare];
  }
  if (item.key === 'not-given') return [];
  // The filler that the statement has, or should have, in the slot that decides: the last one, or the one that is wrong.
  const readings = readStatement(item.stem) ?? [];
  const wrong = readings.find(({ row, filler }) => !isRight(filler, row));
  if (wrong) return wrong.row.right;
  const asked = readings.find(({ row }) => row.id === item.model) ?? readings.at(-1);
  return asked ? [asked.filler] : [];
};
