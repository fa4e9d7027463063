import { en, type Messages } from '../../src/locales/en.js';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

/** English in Arabic letters, a third longer: no language, and it runs from right to left. */
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
  return Object.fromEntries(Object.entries(Object(value) as object).map(([name, each]) => [name, turned(each)]));
};

/** A pseudo-locale, to see that the frame mirrors. */
export const mirrored: Messages = { ...(turned(en) as Messages), lang: 'ar-XB', dir: 'rtl' };
