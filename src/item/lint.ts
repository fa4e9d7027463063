import { fold, hasRun, words } from '../text/fold.js';
import type { ChoiceItem, Item } from './item.js';

/** A rule of item writing that an item breaks (numbers as in Haladyna, Downing & Rodriguez 2002 and the NBME's guide). */
export interface Fault {
  readonly rule: string;
  readonly found: string;
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/** Words that carry meaning: long enough, and none of the frame that every question shares. */
const contentWords = (text: string): Set<string> =>
  new Set(words(text).filter((word) => word.length > 3 && !frame.has(word)));
const frame = new Set(
  'which what when where does from with that this were have been their there into article between'.split(' '),
);

const absolutes = new Set('always never only all every none must entirely completely'.split(' '));

/** The longest run of the article's words that a stem repeats outside quotation marks: five give the place away. */
const longestRun = 5;
const copied = (stem: string, articleWords: string): string | undefined => {
  for (const part of stem.split(/[“"][^”"]*[”"]/)) {
    const run = words(part);
    for (let i = 0; i + longestRun <= run.length; i++) {
      const five = run.slice(i, i + longestRun).join(' ');
      if (articleWords.includes(` ${five} `)) return five;
    }
  }
  return undefined;
};

const english = (item: Item): boolean => item.lang.split('-')[0] === 'en';

/** What all options must have alike: whether they start with a capital and which mark they end with. */
const form = (text: string): string => {
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase() ? 'capital' : 'small';
  return `${capital}${/[.!?…]$/.exec(text)?.[0] ?? ''}`;
};

const choiceFaults = function* (item: ChoiceItem): Generator<Fault> {
  const texts = item.options.map((option) => option.text);
  const key = item.options.find((option) => option.id === item.key);
  if (!key) yield { rule: 'key', found: 'no option is the key' };
  if (texts.length < 3 || texts.length > 4) yield { rule: 'options', found: `${texts.length} options` };
  for (const [i, a] of texts.entries())
    for (const b of texts.slice(i + 1)) {
      if (fold(a) === fold(b)) yield { rule: '9', found: `two options are alike: ${a}` };
      else if (hasRun(words(a), words(b)) || hasRun(words(b), words(a)))
        yield { rule: '9', found: `one option holds another: ${a} / ${b}` };
    }
  const lengths = texts.map((text) => text.length);
  if (Math.max(...lengths) > 1.8 * median(lengths) && Math.max(...lengths) - median(lengths) > 8)
    yield { rule: '1', found: `one option is far longer than the others: ${Math.max(...lengths)} units` };
  if (new Set(texts.map(form)).size > 1) yield { rule: '5', found: 'options differ in their capital or final mark' };
  if (!english(item)) return;
  if (texts.some((text) => /\b(all|none|both) of (the above|these|them)\b/i.test(text)))
    yield { rule: '6', found: 'an option that stands for the others' };
  const withAbsolute = texts.filter((text) => words(text).some((word) => absolutes.has(word)));
  if (withAbsolute.length === 1) yield { rule: '8', found: `an absolute word in one option alone: ${withAbsolute[0]}` };
  if (key) {
    const elsewhere = new Set(item.options.filter((o) => o !== key).flatMap((o) => [...contentWords(o.text)]));
    const stem = contentWords(item.stem);
    const alone = [...contentWords(key.text)].filter((word) => stem.has(word) && !elsewhere.has(word));
    if (alone.length) yield { rule: '2', found: `stem and key alone share a word: ${alone.join(', ')}` };
  }
};

/** The rules that an item breaks by itself. `articleWords`: the article's folded words, with a space at either end. */
export const lint = (item: Item, articleWords: string): Fault[] => {
  const faults: Fault[] = [];
  const five = copied(item.stem, articleWords);
  if (five !== undefined) faults.push({ rule: '12a', found: `the stem repeats the article: “${five}”` });
  if (/\{|\}/.test(item.stem)) faults.push({ rule: 'stem', found: 'a slot of the stem is not filled' });
  if (item.kind !== 'true-false-not-given' && !/[?？؟;]["”’)]*$|_{2,}|…/.test(item.stem.trim()))
    faults.push({ rule: '12', found: 'the stem is no question and has no gap' });
  if (english(item)) {
    if (/\b(not|except|least)\b/i.test(item.stem) && item.source === 'fact')
      faults.push({ rule: '7', found: 'a negative stem' });
    if (/\bwhich (of these |of the following )?(is|are) (true|correct)\b/i.test(item.stem))
      faults.push({ rule: '13', found: 'a stem that asks nothing in particular' });
  }
  if (item.kind === 'choice') faults.push(...choiceFaults(item));
  if (item.kind === 'numeric')
    for (const { value } of item.rivals)
      if (Math.abs(value - item.key) <= item.tolerance)
        faults.push({ rule: '15', found: `a rival within the tolerance: ${value}` });
  return faults;
};
