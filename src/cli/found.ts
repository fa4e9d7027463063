import type { Article } from '../article/article.js';

/** What kind of thing was found: a program can tell these, and no finer ones. */
export type FoundKind = 'year' | 'weekday' | 'month' | 'number' | 'name';

/** Something that an article names, and the numbers of the sentences that name it, from 1. */
export interface Found {
  readonly kind: FoundKind;
  readonly label: string;
  readonly sentences: readonly number[];
}

const day = 86_400_000;

/** The names of the days or months in a language, in their order. 4 January 1970 was a Sunday. */
const calendar = (lang: string, part: 'weekday' | 'month'): string[] => {
  const { format } = new Intl.DateTimeFormat(lang, { [part]: 'long', timeZone: 'UTC' });
  return Array.from({ length: part === 'weekday' ? 7 : 12 }, (_, i) =>
    format((part === 'weekday' ? i + 3 : i * 30.5 + 9) * day),
  );
};

const years = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)/gu;
const numbers = /(?<![\p{L}\d])\p{Sc}?\d+(?:[.,]\d+)*(?:\s?%|\s(?:thousand|million|billion|trillion)\b)?/gu;
const names = /(?<!\p{L})\p{Lu}[\p{L}’'-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}’'-]*)*/gu;

const matches = (text: string, pattern: RegExp): { label: string; at: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ label: match[0].replace(/\s+/g, ' '), at: match.index }));

/**
 * Years, days, months, other numbers and names, in the order in which they are met. A capital letter makes a name, so a
 * single word that only ever begins a sentence is passed over; what is left is a guess for the author to look through.
 *
 * @param lang BCP 47; of an unknown one the days and months are English
 */
export const foundIn = ({ text, sentences }: Article, lang: string): Found[] => {
  const known = Intl.DateTimeFormat.supportedLocalesOf(lang).length ? lang : 'en';
  const [weekdays, months] = [calendar(known, 'weekday'), calendar(known, 'month')];
  const dates = [...weekdays, ...months];
  const found = new Map<string, { kind: FoundKind; label: string; sentences: Set<number>; first: boolean }>();
  for (const [i, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    const all = [
      ...matches(sentence, years).map((one) => ({ ...one, kind: 'year' as const })),
      ...matches(sentence, numbers).map((one) => ({ ...one, kind: 'number' as const })),
      ...matches(sentence, /[\p{L}-]+/gu)
        .filter(({ label }) => dates.includes(label))
        .map((one) => ({ ...one, kind: weekdays.includes(one.label) ? ('weekday' as const) : ('month' as const) })),
      // "On Monday" is no name, though both words have a capital.
      ...matches(sentence, names)
        .filter(({ label }) => !dates.includes(label.split(' ').at(-1) ?? ''))
        .map((one) => ({ ...one, kind: 'name' as const })),
    ].sort((a, b) => a.at - b.at);
    for (const { kind, label, at } of all) {
      if (kind === 'number' && all.some((year) => year.kind === 'year' && year.at === at)) continue;
      const opens = kind === 'name' && !label.includes(' ') && !/\p{L}/u.test(sentence.slice(0, at));
      const one = found.get(label) ?? { kind, label, sentences: new Set<number>(), first: true };
      one.sentences.add(i + 1);
      one.first &&= opens;
      found.set(label, one);
    }
  }
  return [...found.values()]
    .filter(({ first }) => !first)
    .map(({ kind, label, sentences: where }) => ({ kind, label, sentences: [...where] }));
};
