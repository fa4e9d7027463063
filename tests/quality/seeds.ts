// Many seeds of one bank, each quiz held against the checker. Not part of the checker: it calls what makes quizzes.
import type { Bank } from '../../src/bank/bank.js';
import { enumerateItems, generateQuiz } from '../../src/index.js';
import type { Item } from '../../src/item/item.js';
import type { Quiz } from '../../src/item/quiz.js';
import { checkItemBy, checkOrder, positionsOf, type Finding } from './checker.js';
import { checkQuizBy } from './checker-quiz.js';
import type { Knowledge } from './knowledge.js';

/** Plain data. */
export interface Checked {
  readonly quizzes: number;
  /** Findings in quizzes, each different one with how often it was made. */
  readonly findings: readonly { readonly finding: Finding; readonly times: number }[];
  /** Ids of the items drawn whose content is not what the item space has under them. */
  readonly strangers: readonly string[];
  /** How often each item was drawn. */
  readonly drawn: Readonly<Record<string, number>>;
  /** Places of the keys of shuffled items with one key, by the number of options. */
  readonly positions: Readonly<Record<string, readonly number[]>>;
  /** Places of all keys where several are ticked or sentences are picked, by kind and number of options. */
  readonly ticked: Readonly<Record<string, readonly number[]>>;
  readonly verdicts: Readonly<Record<string, number>>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** An item without the order in which what it shows stands. */
export const contentOf = (item: Item): string =>
  JSON.stringify({
    ...item,
    ...('options' in item ? { options: byId(item.options) } : {}),
    ...('entries' in item ? { entries: byId(item.entries) } : {}),
    ...('support' in item ? { support: { ...item.support, options: byId(item.support.options) } } : {}),
  });

const add = (sums: Record<string, number[]>, name: string, row: readonly number[]): void => {
  const before = sums[name] ?? row.map(() => 0);
  sums[name] = before.map((sum, i) => sum + (row[i] ?? 0));
};

/** The places of an item's keys among what is ticked or picked. */
const tickedIn = (
  item: Item,
): readonly (readonly [string, readonly { readonly id: string }[], readonly string[]])[] => {
  if (item.kind === 'multiple-response' || item.kind === 'evidence')
    return [[`${item.kind} ${item.options.length}`, item.options, item.key]];
  if (item.kind === 'two-part')
    return [[`second part ${item.support.options.length}`, item.support.options, item.support.sufficient[0]]];
  return [];
};

const ownWords = new Set([
  'answer',
  'damage',
  'evidence',
  'options',
  'order',
  'leak',
  'unmapped',
  'block',
  'rationale',
  'sentences',
  'blind',
]);

export interface SeedOptions {
  /** How a quiz is made of a seed; another for a generator with a fault. */
  readonly draw?: (bank: Bank, seed: string) => Quiz;
  readonly space?: readonly Item[];
  readonly length?: number;
  /** Every so many seeds one is drawn; 1 if left out. */
  readonly stride?: number;
}

/** Draws the quizzes of the seeds from `from` to `to` − 1 and checks each by the tables of the bank. */
export const checkSeeds = (
  bank: Bank,
  know: Knowledge,
  from: number,
  to: number,
  {
    draw = (of, seed) => generateQuiz(of, { seed, length: 10 }),
    space = [...enumerateItems(bank)],
    length = 10,
    stride = 1,
  }: SeedOptions = {},
): Checked => {
  const known = new Map(space.map((item) => [item.id, { item, content: contentOf(item) }]));
  const twin = (item: Item): Item => known.get(item.id)?.item ?? item;
  const found = new Map<string, { finding: Finding; times: number }>();
  const strangers = new Set<string>();
  const drawn: Record<string, number> = {};
  const [positions, ticked]: [Record<string, number[]>, Record<string, number[]>] = [{}, {}];
  const verdicts: Record<string, number> = {};
  for (let seed = from; seed < to; seed += stride) {
    const quiz = draw(bank, `seed ${seed}`);
    for (const finding of checkQuizBy(know, quiz, length, twin)) {
      // A quiz's own findings are told apart by what they say, not by its id.
      const line = `${finding.check} ${ownWords.has(finding.check) ? finding.where : ''} ${finding.found}`;
      const before = found.get(line) ?? { finding, times: 0 };
      before.times++;
      found.set(line, before);
    }
    for (const item of quiz.items) {
      // What it holds is the same with every seed, its order is not: the first time tells.
      if (!drawn[item.id] && known.get(item.id)?.content !== contentOf(item)) strangers.add(item.id);
      drawn[item.id] = (drawn[item.id] ?? 0) + 1;
      if (item.kind === 'true-false-not-given') verdicts[item.key] = (verdicts[item.key] ?? 0) + 1;
      for (const [name, options, keys] of tickedIn(item))
        add(
          ticked,
          name,
          options.map(({ id }) => Number(keys.includes(id))),
        );
    }
    for (const [size, row] of positionsOf(quiz.items)) add(positions, `${size}`, row);
  }
  const findings = [...found.values()].sort((a, b) => b.times - a.times);
  return {
    quizzes: Math.ceil((to - from) / stride),
    findings,
    strangers: [...strangers],
    drawn,
    positions,
    ticked,
    verdicts,
  };
};

/** All findings on the items of a space, as each is and as it stands. */
export const checkSpace = (know: Knowledge, space: Iterable<Item>): Finding[] =>
  [...space].flatMap((item) => [...checkItemBy(know, item), ...(item.kind === 'ordering' ? [] : checkOrder(item))]);

export const linesOf = (checked: Checked, ...checks: readonly string[]): string[] =>
  checked.findings
    .filter(({ finding }) => checks.includes(finding.check))
    .map(({ finding, times }) => `${finding.where}: ${finding.found} (${times}×)`);
