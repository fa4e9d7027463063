// What a row of the answer table says of a label, and of a statement.
import type { AnswerRow } from './answers.js';
import { label, prints } from './checker-text.js';
import type { Knowledge } from './knowledge.js';

const anyOf = (names: ReadonlySet<string>, texts: readonly string[]): string | undefined =>
  texts.find((text) => names.has(label(text)));

export const isRight = (text: string, row: AnswerRow): boolean =>
  anyOf(new Set([label(text)]), row.right) !== undefined;

/** As `isRight`, by whatever name the tables have for it. */
export const isRightByName = (know: Knowledge, text: string, row: AnswerRow): boolean =>
  anyOf(know.namesOf(text), row.right) !== undefined;

/** Why a label may not stand as wrong; undefined when the row lets it. */
export const notWrong = (know: Knowledge, text: string, row: AnswerRow): string | undefined => {
  const names = know.namesOf(text);
  const right = anyOf(names, row.right);
  if (right !== undefined)
    return label(right) === label(text) ? 'is right' : `is another name for ${right}, which is right`;
  const unsafe = anyOf(names, row.unsafe);
  if (unsafe !== undefined) return `is unsafe: ${unsafe}`;
  for (const form of row.right) {
    if ([...know.namesOf(form)].some((name) => know.holdersOf(text).has(name)))
      return `is contained in ${form}, which is right`;
    if ([...names].some((name) => know.holdersOf(form).has(name))) return `contains ${form}, which is right`;
    if (prints(text, form) || prints(form, text)) return `shares its words with ${form}, which is right`;
  }
  return undefined;
};

/** What a stem leaves open. */
export const leftOpen = (know: Knowledge, stem: string, row: AnswerRow): string[] =>
  (know.wording.mustState[row.id] ?? [])
    .filter((needed) => !needed.test(stem))
    .map((needed) => `the stem lacks ${needed.source}, without which other answers than that of ${row.id} stand`);

/** Whether a row names some of what there is, so that a thing that it does not name is not thereby wrong. */
export const isListed = (row: AnswerRow): boolean => row.closed === 'open' || row.closed === 'attributed';
