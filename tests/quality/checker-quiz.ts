// A quiz as a whole: what its items do to one another, and whether it is the mix that was asked for.
import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import { leak } from './checker-leaks.js';
import { hasOneKey, type OneKey } from './checker-items.js';
import { shownOrderFault } from './checker-many.js';
import { rankIn } from './checker-text.js';
import type { Knowledge } from './knowledge.js';

export interface Finding {
  readonly check: string;
  /** The id of the item, or of the quiz. */
  readonly where: string;
  readonly found: string;
}

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

/** Where the key stands among the options, from 0; -1 where it is not among them. */
export const keyPosition = (item: OneKey): number => item.options.findIndex(({ id }) => id === item.key);

const isShuffled = (item: Item): item is OneKey => hasOneKey(item) && !item.ordered;

/** Counts of key positions of the shuffled items, by number of options. */
export const positionsOf = (items: readonly Item[]): Map<number, number[]> => {
  const counts = new Map<number, number[]>();
  for (const item of items.filter(isShuffled)) {
    const row = counts.get(item.options.length) ?? item.options.map(() => 0);
    const at = keyPosition(item);
    row[at] = (row[at] ?? 0) + 1;
    counts.set(item.options.length, row);
  }
  return counts;
};

/** Pearson's chi-square of counts against a uniform share. */
export const chiSquare = (counts: readonly number[]): number => {
  const even = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - even) ** 2 / even, 0);
};

/** Whether options that are numbers ascend, and whether any others claim to be in order. */
export const orderFault = (item: Item): string | undefined => {
  if (!hasOneKey(item)) return shownOrderFault(item);
  const values = item.options.map(({ text }) => rankIn(text));
  const numbers = values.filter((value) => value !== undefined);
  if (numbers.length < values.length)
    return item.ordered && numbers.length > 0 ? 'some of its ordered options are numbers and some are not' : undefined;
  if (!item.ordered) return 'its options are numbers and are shuffled';
  return numbers.some((value, i) => i > 0 && value <= (numbers[i - 1] ?? value))
    ? 'its numbers do not ascend'
    : undefined;
};

const processes: Readonly<Record<Item['skill'], string>> = {
  retrieve: 'retrieve',
  infer: 'infer',
  vocabulary: 'infer',
  reference: 'infer',
  integrate: 'integrate',
  structure: 'integrate',
  evaluate: 'evaluate',
};
const shares: Readonly<Record<string, number>> = { retrieve: 2, infer: 3, integrate: 3, evaluate: 2 };

const leaks = new WeakMap<Item, WeakMap<Item, string | null>>();

/** Remembers pairs by object: hand in one object for each item id, or it is only slower. */
const leakOf = (item: Item, other: Item, know: Knowledge): string | null => {
  const known = leaks.get(item) ?? new WeakMap<Item, string | null>();
  leaks.set(item, known);
  const before = known.get(other);
  if (before !== undefined) return before;
  const found = leak(item, other, know) ?? null;
  known.set(other, found);
  return found;
};

/**
 * What is wrong with a quiz of ten by the default blueprint. `twin` gives one object for an item whatever the order of its
 * options, so that pairs are looked at once in many quizzes.
 */
export const checkQuizBy = (
  know: Knowledge,
  quiz: Quiz,
  length = 10,
  twin: (item: Item) => Item = (item) => item,
): Finding[] => {
  const { items } = quiz;
  const findings: Finding[] = [];
  const say = (check: string, found: string, where = quiz.id): void => {
    findings.push({ check, where, found });
  };
  if (items.length !== length) say('length', `${items.length} items, not ${length}`);
  if (quiz.shortfall.length > 0) say('shortfall', JSON.stringify(quiz.shortfall));
  for (const id of repeated(items.map((item) => item.id))) say('ids', `twice: ${id}`);
  for (const target of repeated(items.map((item) => item.target))) say('targets', `asked twice: ${target}`);
  for (const use of repeated(items.flatMap((item) => [...new Set(item.uses)]))) say('uses', `rests on twice: ${use}`);
  for (const item of items)
    if (item.uses[0] !== item.target) say('uses', `does not name its target ${item.target} first`, item.id);
  for (const stem of repeated(items.map((item) => item.stem))) say('stems', `asked twice: ${stem}`);
  for (const a of items)
    for (const b of items) {
      const found = a === b ? null : leakOf(twin(a), twin(b), know);
      if (found !== null) say('leak', `${b.id} ${found}`, a.id);
    }
  for (const item of items) {
    const fault = orderFault(item);
    if (fault !== undefined) say('order', fault, item.id);
  }
  for (const [options, counts] of positionsOf(items))
    if (Math.max(...counts) - Math.min(...counts) > 1)
      say('positions', `keys of ${options} options stand at ${counts.join(', ')}`);
  if (length === 10) {
    const blocks = new Set(items.map((item) => item.block)).size;
    if (blocks < 6) say('blocks', `${blocks} blocks of the article`);
    const facts = items.filter((item) => item.source === 'fact').length;
    if (facts > 6) say('facts', `${facts} items from facts`);
    const vocabulary = items.filter((item) => item.skill === 'vocabulary').length;
    if (vocabulary > 2) say('vocabulary', `${vocabulary} items on words`);
    for (const [process, wanted] of Object.entries(shares)) {
      const got = items.filter((item) => processes[item.skill] === process).length;
      if (got !== wanted) say('shares', `${got} items under ${process}, not ${wanted}`);
    }
  }
  return findings;
};
