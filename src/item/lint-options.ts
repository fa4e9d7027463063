import { fold, words } from '../text/fold.js';
import { languageOf } from '../text/language.js';
import type { Item, Option } from './item.js';

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
export const contentWords = (text: string): Set<string> =>
  new Set(words(text).filter((word) => word.length > 3 && !frame.has(word)));
const frame = new Set(
  'which what when where does from with that this were have been their there into article between'.split(' '),
);

/** Words that give away how sure an option is, where one alone has them. */
const sureness = {
  'an absolute': new Set('always never only all every none must entirely completely'.split(' ')),
  'a hedged': new Set('may might could can some often usually likely probably partly several sometimes'.split(' ')),
};

export const english = (item: Item): boolean => languageOf(item.lang) === 'en';

/** What all options must have alike: whether they start with a capital and which mark they end with. */
const form = (text: string): string => {
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase() ? 'capital' : 'small';
  return `${capital}${/[.!?…]$/.exec(text)?.[0] ?? ''}`;
};

/** Whether the words of one line stand in another one after the other. */
const holds = (line: string, part: string): boolean => !!part && ` ${line} `.includes(` ${part} `);

/** Faults of texts that must not be taken for one another. */
const alikeFaults = function* (texts: readonly string[]): Generator<Fault> {
  const read = texts.map((text) => ({ text, folded: fold(text), line: words(text).join(' ') }));
  for (const [i, a] of read.entries())
    for (const b of read.slice(i + 1)) {
      if (a.folded === b.folded) yield { rule: '9', found: `two options are alike: ${a.text}` };
      else if (holds(a.line, b.line) || holds(b.line, a.line))
        yield { rule: '9', found: `one option holds another: ${a.text} / ${b.text}` };
    }
};

/** Whether a text starts as "an" asks for. By letters, which is as near as can be without a dictionary. */
const afterAn = (text: string): boolean => /^[aeiou]/i.test(text);

/** Faults of the options of an item; `keys` are the right ones. */
const optionFaults = function* (item: Item, options: readonly Option[], keys: readonly string[]): Generator<Fault> {
  const texts = options.map((option) => option.text);
  const right = options.filter(({ id }) => keys.includes(id));
  if (right.length !== keys.length) yield { rule: 'key', found: 'no option is the key' };
  yield* alikeFaults(texts);
  const lengths = texts.map((text) => text.length);
  if (Math.max(...lengths) > 1.8 * median(lengths) && Math.max(...lengths) - median(lengths) > 8)
    yield { rule: '1', found: `one option is far longer than the others: ${Math.max(...lengths)} units` };
  const counts = right.map(({ text }) => words(text).length);
  const far = texts.find((text) => {
    const count = words(text).length;
    return count > Math.max(...counts) + 2 || count < Math.min(...counts) - 2;
  });
  if (far !== undefined) yield { rule: '16', found: `more than two words longer or shorter than the key: ${far}` };
  if (new Set(texts.map(form)).size > 1) yield { rule: '5', found: 'options differ in their capital or final mark' };
  if (!english(item)) return;
  if (/\ban? _{2,}/i.test(item.stem) && new Set(texts.map(afterAn)).size > 1)
    yield { rule: '5', found: 'the article before the gap fits some of the options alone' };
  if (texts.some((text) => /\b(all|none|both) of (the above|these|them)\b/i.test(text)))
    yield { rule: '6', found: 'an option that stands for the others' };
  for (const [what, some] of Object.entries(sureness)) {
    const met = texts.filter((text) => words(text).some((word) => some.has(word)));
    if (met.length === 1) yield { rule: '8', found: `${what} word in one option alone: ${met[0]}` };
  }
  const elsewhere = new Set(options.filter((o) => !right.includes(o)).flatMap((o) => [...contentWords(o.text)]));
  const stem = contentWords(item.stem);
  const alone = right.flatMap(({ text }) => [...contentWords(text)]).filter((w) => stem.has(w) && !elsewhere.has(w));
  if (alone.length) yield { rule: '2', found: `stem and key alone share a word: ${alone.join(', ')}` };
};

const between = function* (count: number, least: number, most: number, what: string): Generator<Fault> {
  if (count < least || count > most) yield { rule: 'options', found: `${count} ${what}` };
};

/** Faults in what a kind shows beside its stem. */
export const kindFaults = function* (item: Item): Generator<Fault> {
  switch (item.kind) {
    case 'choice':
    case 'two-part':
      yield* between(item.options.length, 3, 4, 'options');
      yield* optionFaults(item, item.options, [item.key]);
      if (item.kind === 'two-part') yield* alikeFaults(item.support.options.map(({ text }) => text));
      break;
    case 'multiple-response':
      yield* between(item.key.length, 2, item.options.length - 2, 'right options');
      yield* between(item.options.length, 4, 8, 'options');
      yield* optionFaults(item, item.options, item.key);
      break;
    case 'cloze':
      if (item.options.length) yield* between(item.options.length, 3, 4, 'options');
      if (item.options.length) yield* optionFaults(item, item.options, [item.key]);
      if (item.stem.split(/_{2,}/).length !== 2) yield { rule: 'gap', found: 'not just one gap' };
      break;
    case 'evidence':
      yield* alikeFaults(item.options.map(({ text }) => text));
      break;
    case 'matching':
    case 'categorise':
      yield* alikeFaults(item.options.map(({ text }) => text));
      yield* between(item.entries.length, 4, 8, 'entries');
      yield* alikeFaults(item.entries.map(({ text }) => text));
      break;
    case 'ordering':
      yield* between(item.entries.length, 4, 8, 'entries');
      yield* alikeFaults(item.entries.map(({ text }) => text));
      break;
    case 'numeric':
      for (const { value } of item.rivals)
        if (Math.abs(value - item.key) <= item.tolerance)
          yield { rule: '15', found: `a rival within the tolerance: ${value}` };
      for (const figures of item.evidence.flatMap(({ quote }) => quote.match(/\d[\d,]*(\.\d+)?/g) ?? [])) {
        const value = Number(figures.replaceAll(',', ''));
        if (value !== item.key && Math.abs(value - item.key) <= item.tolerance)
          yield { rule: '15', found: `another number of the evidence within the tolerance: ${figures}` };
      }
      break;
    case 'short-answer':
    case 'true-false-not-given':
  }
};
