// What many seeds draw: each quiz held against the checker, and what is counted over all of them.
import type { Bank } from '../../src/bank/bank.js';
import { generateQuiz } from '../../src/index.js';
import type { Item } from '../../src/item/item.js';
import type { Finding } from './checker.js';
import { count } from './figures.js';
import { checkSeeds, type Checked } from './seeds.js';
import { knowledgeAbout } from './tables-of.js';

/** Plain data, so that several threads can share the seeds. */
export interface Drawn {
  readonly quizzes: number;
  /** What the checker found in quizzes, each different finding with how often it was made. */
  readonly findings: readonly { readonly finding: Finding; readonly times: number }[];
  /** How often each item was drawn, by its id. */
  readonly items: Readonly<Record<string, number>>;
  readonly fewestBlocks: number;
  /** Of the first 10,000 seeds: where keys stand among what is shuffled, by what that is. */
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

const unevenly = (quiz: readonly Item[]): boolean => {
  const shuffled = quiz.flatMap((item) => oneKey(item) ?? []).filter(({ ordered }) => !ordered);
  return [3, 4].some((size) => {
    const places = count(shuffled.filter((one) => one.size === size).map(({ at }) => at));
    const used = Array.from({ length: size }, (_, i) => places.get(i) ?? 0);
    return Math.max(...used) - Math.min(...used) > 1;
  });
};

const placesIn = ({ positions, ticked }: Checked): Drawn['places'] => ({
  ...Object.fromEntries(Object.entries(positions).map(([size, row]) => [`${size} options`, row])),
  ...Object.fromEntries(Object.entries(ticked).map(([name, row]) => [`${name} (all keys)`, row])),
});

/** Draws the quizzes of the seeds from `from` to `to` − 1. `progress` hears how many are done. */
export const drawSeeds = (bank: Bank, from: number, to: number, progress: (done: number) => void): Drawn => {
  const know = knowledgeAbout(bank.id);
  const ranks: Record<string, number[]> = {};
  let [fewestBlocks, uneven, done] = [Number.POSITIVE_INFINITY, 0, 0];
  const draw = (of: Bank, seed: string) => {
    const quiz = generateQuiz(of, { seed, length: 10 });
    fewestBlocks = Math.min(fewestBlocks, new Set(quiz.items.map(({ block }) => block)).size);
    if (unevenly(quiz.items)) uneven++;
    for (const item of quiz.items) {
      const shown = oneKey(item);
      if (!shown?.ordered) continue;
      const row = (ranks[shown.size] ??= Array.from({ length: shown.size }, () => 0));
      row[shown.at] = (row[shown.at] ?? 0) + 1;
    }
    if (++done % 250 === 0) progress(done);
    return quiz;
  };
  const cut = Math.min(to, Math.max(from, placed));
  const [early, late] = [checkSeeds(bank, know, from, cut, { draw }), checkSeeds(bank, know, cut, to, { draw })];
  const parts = [early, late].map((checked): Drawn => ({
    quizzes: checked.quizzes,
    findings: checked.findings,
    items: checked.drawn,
    strangers: checked.strangers,
    places: checked === early ? placesIn(early) : {},
    fewestBlocks,
    ranks: checked === early ? ranks : {},
    uneven: checked === early ? uneven : 0,
  }));
  return parts.reduce(together);
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
