/**
 * A pseudo-language, to see that the frame mirrors: English in Arabic letters, a third longer. It is no language, and it runs from right
 * to left. Made by this program from whatever is English, and no part of what is published.
 */
import { en, type Messages } from '../src/locales/en.js';
import type { inLanguage } from '../src/locales/in-language.js';

/** As pseudo-locales are named: Arabic letters, no country. */
export const mirroredLang = 'ar-XB';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

const pseudo = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => arabic[latin.indexOf(letter)] ?? letter)
    .replace(/[\u0621-\u064a]{3,}/g, (word) => word + word.slice(0, word.length / 3));

const turned = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function')
    // What a message is given stays as it is.
    return (...given: unknown[]) =>
      pseudo(
        String(value(...given.map((each, i) => (typeof each === 'string' ? String.fromCharCode(0xe000 + i) : each)))),
      ).replace(/[\ue000-\ue00f]/g, (mark) => String(given[mark.charCodeAt(0) - 0xe000]));
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(Object.entries(Object(value) as object).map(([name, each]) => [name, turned(each)]));
};

/** A table in English, mirrored. */
const mirroredFrom = <Table>(table: Table): Table => ({
  ...(turned(table) as Table),
  ...(table instanceof Object && 'dir' in table && { lang: mirroredLang, dir: 'rtl' }),
});

/** The words of the frame. */
export const mirrored: Messages = mirroredFrom(en);

/** In place of `inLanguage`: the tables of the parts have the pseudo-language too. */
export const withMirrored =
  (own: typeof inLanguage): typeof inLanguage =>
  (tables) => {
    const among = own(tables);
    const made = mirroredFrom(tables.en);
    return (words) => (words.lang === mirroredLang ? made : among(words));
  };
