// What many seeds draw: each quiz held against the checker, and what is counted over all of them.
import type { Bank } from '../../src/bank/bank.js';
import { enumerateItems, generateQuiz } from '../../src/index.js';
import type { Item } from '../../src/item/item.js';
import { checkQuiz } from './checker.js';
import { count } from './figures.js';

/** Plain data, so that several threads can share the seeds. */
export interface Drawn {
  readonly quizzes: number;
  /** What the checker found: the check, the item or quiz, what. */
  readonly findings: readonly { readonly check: string; readonly where: string; readonly found: string }[];
  /** How often each item was drawn, by its id. */
  readonly items: Readonly<Record<string, number>>;
  readonly fewestBlocks: number;
  /** Of the first 10,000 seeds: where keys stand among shuffled options, by the number of options. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  /** Ranks of the key among ordered options, by the number of options. */
  readonly ranks: Readonly<Record<string, readonly number[]>>;
  /** Quizzes whose keys are not spread evenly: places used by the most and the fewest differ by more than 1. */
  readonly uneven: number;
  /** Items whose content is not what the item space has under their id. */
  readonly strangers: readonly string[];
}

/** Seeds whose key places are counted for items.md 5, rule 11. */
const placed = 10_000;

const oneKey = (item: Item) =>
  (item.kind === 'choice' || item.kind === 'cloze' || item.kind === 'two-part') && item.options.length > 0
    ? { size: item.options.length, at: item.options.findIndex(({ id }) => id === item.key), ordered: item.ordered }
    : undefined;

const sorted = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** An item without the order in which what it shows stands. */
const contentOf = (item: Item): string =>
  JSON.stringify({
    ...item,
    ...('options' in item ? { options: sorted(item.options) } : {}),
    ...('entries' in item ? { entries: sorted(item.entries) } : {}),
    ...('support' in item ? { support: { ...item.support, options: sorted(item.support.options) } } : {}),
  });

const bump = (counts: Record<string, number[]>, size: number, at: number): void => {
  const row = (counts[size] ??= Array.from({ length: size }, () => 0));
  row[at] = (row[at] ?? 0) + 1;
};

const unevenly = (quiz: readonly Item[]): boolean => {
  const shuffled = quiz.flatMap((item) => oneKey(item) ?? []).filter(({ ordered }) => !ordered);
  return [3, 4].some((size) => {
    const places = count(shuffled.filter((one) => one.size === size).map(({ at }) => at));
    const used = Array.from({ length: size }, (_, i) => places.get(i) ?? 0);
    return Math.max(...used) - Math.min(...used) > 1;
  });
};

/** Draws the quizzes of the seeds from `from` to `to` − 1. `progress` hears how many are done. */
export const drawSeeds = (bank: Bank, from: number, to: number, progress: (done: number) => void): Drawn => {
  const known = new Map(
    [...enumerateItems(bank)].map((item) => [item.id, { item, content: contentOf(item) }] as const),
  );
  const twin = (item: Item): Item => known.get(item.id)?.item ?? item;
  const findings: Drawn['findings'][number][] = [];
  const items: Record<string, number> = {};
  const places: Record<string, number[]> = {};
  const ranks: Record<string, number[]> = {};
  const strangers = new Set<string>();
  let [fewestBlocks, uneven] = [Number.POSITIVE_INFINITY, 0];
  for (let seed = from; seed < to; seed++) {
    const quiz = generateQuiz(bank, { seed: `seed ${seed}`, length: 10 });
    findings.push(...checkQuiz(quiz, 10, twin));
    fewestBlocks = Math.min(fewestBlocks, new Set(quiz.items.map(({ block }) => block)).size);
    if (unevenly(quiz.items)) uneven++;
    for (const item of quiz.items) {
      // The order differs with every seed, the rest does not: the first time tells.
      if (!items[item.id] && known.get(item.id)?.content !== contentOf(item)) strangers.add(item.id);
      items[item.id] = (items[item.id] ?? 0) + 1;
      const shown = oneKey(item);
      if (shown?.ordered) bump(ranks, shown.size, shown.at);
      else if (shown && seed < placed) bump(places, shown.size, shown.at);
    }
    if ((seed - from) % 250 === 249) progress(seed - from + 1);
  }
  return { quizzes: to - from, findings, items, fewestBlocks, places, ranks, uneven, strangers: [...strangers] };
};

const sum = <T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, add: (x: T, y: T) => T) => {
  const all: Record<string, T> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const before = all[name];
    all[name] = before === undefined ? value : add(before, value);
  }
  return all;
};
const rows = (a: readonly number[], b: readonly number[]): number[] => a.map((n, i) => n + (b[i] ?? 0));

export const together = (a: Drawn, b: Drawn): Drawn => ({
  quizzes: a.quizzes + b.quizzes,
  findings: [...a.findings, ...b.findings],
  items: sum(a.items, b.items, (x, y) => x + y),
  fewestBlocks: Math.min(a.fewestBlocks, b.fewestBlocks),
  places: sum(a.places, b.places, rows),
  ranks: sum(a.ranks, b.ranks, rows),
  uneven: a.uneven + b.uneven,
  strangers: [...new Set([...a.strangers, ...b.strangers])],
});
