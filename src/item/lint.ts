import { runOf } from '../text/fold.js';
import type { Item } from './item.js';
import { english, kindFaults, type Fault } from './lint-options.js';
export type { Fault } from './lint-options.js';

/** The longest run of the article's words that a stem repeats outside quotation marks: five give the place away. */
const longestRun = 5;
const copied = (stem: string, articleWords: string): string | undefined => {
  for (const part of stem.split(/[“"][^”"]*[”"]/)) {
    const run = runOf(part).trim().split(' ');
    for (let i = 0; i + longestRun <= run.length; i++) {
      const five = run.slice(i, i + longestRun).join(' ');
      if (articleWords.includes(` ${five} `)) return five;
    }
  }
  return undefined;
};

/** The kinds whose stem may be an instruction, or is a statement. */
const noQuestion: readonly string[] = ['true-false-not-given', 'matching', 'categorise', 'ordering'];

/** The rules that an item breaks by itself. `articleWords`: the article's folded words, with a space at either end. */
export function* faultsOf(item: Item, articleWords: string): Generator<Fault, void, undefined> {
  const five = copied(item.stem, articleWords);
  if (five !== undefined) yield { rule: '12a', found: `the stem repeats the article: “${five}”` };
  if (/\{|\}/.test(item.stem)) yield { rule: 'stem', found: 'a slot of the stem is not filled' };
  if (!noQuestion.includes(item.kind) && !/[?？؟;]["”’)]*$|_{2,}|…/.test(item.stem.trim()))
    yield { rule: '12', found: 'the stem is no question and has no gap' };
  if (english(item)) {
    if (/\b(not|except|least)\b/i.test(item.stem) && item.source === 'fact')
      yield { rule: '7', found: 'a negative stem' };
    if (/\bwhich (of these |of the following )?(is|are) (true|correct)\b/i.test(item.stem))
      yield { rule: '13', found: 'a stem that asks nothing in particular' };
  }
  yield* kindFaults(item);
}

/** All of them. */
export const lint = (item: Item, articleWords: string): Fault[] => [...faultsOf(item, articleWords)];
