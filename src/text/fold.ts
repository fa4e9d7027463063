const marks: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
};

/** One UTF-16 unit with typographic quotes, dashes and the ellipsis replaced by what a keyboard has. */
export const foldMarks = (unit: string): string => marks[unit] ?? unit;

/**
 * A text made comparable for matching words: no case, no diacritics, one kind of quote and dash, single spaces, and no
 * mark at either end.
 */
export const fold = (text: string): string =>
  [...text.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map(foldMarks)
    .join('')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'.,;:!?()-]+|[\s"'.,;:!?()-]+$/g, '');

/** The words of a text, folded: letters and digits, with apostrophes, hyphens and decimal signs inside a word kept. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];

/** The words of a text as one line with a space at either end: a run of words stands in another where one line holds the other. */
export const runOf = (text: string): string => ` ${words(text).join(' ')} `;

/** Whether the words of `part` stand in `whole` one after another. Both as `words` gives them. */
export const hasRun = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
