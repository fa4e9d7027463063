// How much there is to ask: targets, blocks, and quizzes that have no target in common.
import { readArticle, overlap } from '../../src/article/article.js';
import type { Bank } from '../../src/bank/bank.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import type { Item } from '../../src/item/item.js';
import { processOf, processes } from '../../src/item/skill.js';
import { percent, type Figure } from './figures.js';
import { median } from './figures-words.js';

const group = 'supply';
const wanted = { all: 96, retrieve: 24, infer: 24, integrate: 24, evaluate: 16 } as const;

const targetFigures = (space: readonly Item[], bank: Bank): Figure[] => {
  const distinct = (items: readonly Item[]): number => new Set(items.map(({ target }) => target)).size;
  const written = Object.keys(bank.facts).length + Object.keys(bank.questions).length;
  const all = distinct(space);
  return [
    {
      group,
      name: 'distinct targets that something can be asked of',
      value: `${all} of ${written}`,
      bar: `≥ ${wanted.all}`,
      held: all >= wanted.all,
    },
    ...processes.map((process) => {
      const some = distinct(space.filter(({ skill }) => processOf(skill) === process));
      return {
        group,
        name: `distinct targets under ${process}`,
        value: String(some),
        bar: `≥ ${wanted[process]}`,
        held: some >= wanted[process],
      };
    }),
  ];
};

/** How many full quizzes of ten can be drawn one after the other, none with a target of an earlier one. */
export const disjointQuizzes = (bank: Bank, seed: string): number => {
  const used = new Set<string>();
  for (let drawn = 0; ; drawn++) {
    const { items } = generateQuiz(bank, {
      seed: `${seed} ${drawn}`,
      length: 10,
      usable: (target) => !used.has(target),
    });
    const perProcess = processes.map((process) => items.filter(({ skill }) => processOf(skill) === process).length);
    if (perProcess.join() !== '2,3,3,2') return drawn;
    for (const { uses } of items) for (const target of uses) used.add(target);
  }
};

/** Rounds of draws: greedy draws differ in how far they get. */
const rounds = 20;

const disjointFigures = (bank: Bank): Figure[] => {
  const counts = Array.from({ length: rounds }, (_, i) => disjointQuizzes(bank, `apart ${i}`));
  const best = Math.max(...counts);
  return [
    {
      group,
      name: `default quizzes of ten that share no target, best of ${rounds} greedy draws (aim 8)`,
      value: `${best} (median ${median(counts)})`,
      bar: '≥ 6',
      held: best >= 6,
    },
  ];
};

/** Blocks below the headline with a sentence that no damage touches. */
export const usableBlocks = (bank: Bank): number[] => {
  const { blocks, sentences, damaged } = readArticle(bank.article);
  return blocks.flatMap((block, i) =>
    i > 0 && sentences.some((sentence) => overlap(block, sentence) && !damaged.some((spot) => overlap(spot, sentence)))
      ? [i]
      : [],
  );
};

/** `fewest`: blocks in the quiz that has the fewest. */
export const supplyFigures = (space: readonly Item[], bank: Bank, fewest: number): Figure[] => {
  const usable = usableBlocks(bank);
  const asked = new Set(space.map(({ block }) => block));
  const bare = usable.filter((block) => !asked.has(block));
  return [
    ...targetFigures(space, bank),
    ...disjointFigures(bank),
    {
      group,
      name: 'usable blocks of the article that the bank covers',
      value: `${usable.length - bare.length} of ${usable.length} (${percent(1 - bare.length / usable.length)})`,
      bar: 'all',
      held: bare.length === 0,
      ...(bare.length ? { examples: bare.map((block) => `block ${block}`) } : {}),
    },
    {
      group,
      name: 'blocks in a quiz of ten, the fewest of all seeds',
      value: String(fewest),
      bar: '≥ 6',
      held: fewest >= 6,
    },
  ];
};
