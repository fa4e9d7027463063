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
const anyMark = new RegExp(`[${Object.keys(marks).join('')}]`, 'g');

/** What a keyboard writes is as it should be already, and most of what is folded is that. */
const isPlain = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/**
 * A text made comparable for matching words: no case, no diacritics on letters of Europe (elsewhere they make another word), one kind of quote and dash, single spaces, and no
 * mark at either end.
 */
export const fold = (text: string): string =>
  (isPlain(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
        .replace(anyMark, foldMarks)
  )
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'.,;:!?()-]+|[\s"'.,;:!?()-]+$/g, '');

/** The words of a text, folded: letters and digits, with apostrophes, hyphens and decimal signs inside a word kept. */
export const words = (text: string): readonly string[] => {
  let found = known.get(text);
  if (!found) {
    const folded = fold(text);
    const word = isPlain(folded) ? /[a-z\d]+(?:['.,-][a-z\d]+)*/g : /[\p{L}\p{M}\p{N}]+(?:['.,-][\p{L}\p{M}\p{N}]+)*/gu;
    if (known.size === mostKnown) known.clear();
    known.set(text, (found = folded.match(word) ?? []));
  }
  return found;
};
/** A draw asks for the words of the same few texts again and again. */
const known = new Map<string, readonly string[]>();
const mostKnown = 500;

/**
 * The words of a text as one line with a space at either end, so that one text names another where its line holds the other's:
 * "Holm's mill" names Holm, and "40-odd" 40.
 */
export const runOf = (text: string): string =>
  ` ${words(text)
    .join(' ')
    .replace(/'s(?= |-|$)/g, '')
    .replaceAll('-', ' ')} `;

/** Whether the words of `part` stand in `whole` one after another. Both as `words` gives them. */
export const hasRun = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
