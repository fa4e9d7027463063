import type { ClozeItem } from '../item/item.js';
import { editDistance, forgiven } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';
import { languageOf } from '../text/language.js';
import type { Mark } from './grader.js';

/** So many letters at the start of a word are never mistyped: increased is not decreased. */
const start = 3;

/** A digit, or a letter of a script without case (Han, Arabic …), where one letter more or less is another word. */
const exact = /[\p{N}\p{Lo}]/u;

/** Folded, without marks, hyphens as spaces, and without the article that English puts before it. */
const normal = (text: string, lang: string): string => {
  const plain = fold(text)
    .replace(/['"]|[.,;:!?()](?!\d)/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
  return languageOf(lang) === 'en' ? plain.replace(/^(?:an?|the) /, '') : plain;
};

/** Without spaces, save those that part two numbers. */
const closed = (text: string): string => text.replace(/(\d) (?=\d)/g, '$1_').replaceAll(' ', '');

/** How many typing mistakes make what was typed of a form; infinite where that is no form of it. Both normal. */
const mistakes = (typed: string, form: string): number => {
  if (closed(typed) === closed(form)) return 0;
  const given = typed.split(' ');
  const wanted = form.split(' ');
  let sum = given.length === wanted.length ? 0 : Infinity;
  for (const [i, word] of wanted.entries()) {
    const other = given[i] ?? '';
    if (word === other) continue;
    const most = forgiven(word.length);
    const edits = editDistance(word, other, most);
    const isMistake = edits <= most && other.startsWith(word.slice(0, start)) && !exact.test(word + other);
    sum += isMistake ? edits : Infinity;
  }
  return sum <= forgiven(closed(form).length) ? sum : Infinity;
};

/**
 * Grades typed words: right where they are an accepted form, or no more than mistyped and nearer to it than to any rival. Else the
 * rival that they come nearest to, if any, says why not. Undefined where nothing was typed.
 */
export const typed = (
  { accepted, rivals, lang }: Pick<ClozeItem, 'accepted' | 'rivals' | 'lang'>,
  text: string,
): Mark | undefined => {
  const given = normal(text, lang);
  if (!given) return undefined;
  const apart = Math.min(...accepted.map((form) => mistakes(given, normal(form, lang))));
  let met: Mark = { credit: 0 };
  let nearest = Infinity;
  for (const { text: form, rationale, misreading } of rivals) {
    const other = normal(form, lang);
    // A rival is as near as its letters are, wherever the edits.
    const gap = Math.min(mistakes(given, other), apart < Infinity ? editDistance(given, other, apart) : Infinity);
    if (gap < nearest) {
      nearest = gap;
      met = { credit: 0, rationale, misreading };
    }
  }
  return apart === 0 || apart < nearest ? { credit: 1 } : met;
};
