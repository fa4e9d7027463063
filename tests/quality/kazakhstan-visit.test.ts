import { beforeAll, describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { enumerateItems, generateQuiz } from '../../src/index.js';
import type { Item } from '../../src/item/item.js';
import { answers, damaged } from './answers.js';
import { checkItem, checkOrder, checkQuiz, chiSquare, positionsOf, type Finding } from './checker.js';
import { placesOf } from './checker-text.js';

const seeds = 10_000;
const { text } = bank.article;
const space = [...enumerateItems(bank)];

/** What a quiz shows of an item must be what the item space has under its id; only the order of the options may differ. */
const contentOf = (item: Item): string =>
  JSON.stringify(
    item.kind === 'choice' ? { ...item, options: [...item.options].sort((a, b) => (a.id < b.id ? -1 : 1)) } : item,
  );

const found: Finding[] = [];
const strangers = new Set<string>();
const seen = new Set<string>();
const counts = new Map<number, number[]>();

beforeAll(() => {
  for (const item of space) found.push(...checkItem(item, text), ...checkOrder(item));
  const known = new Map(space.map((item) => [item.id, { item, content: contentOf(item) }]));
  const twin = (item: Item): Item => known.get(item.id)?.item ?? item;
  for (let seed = 0; seed < seeds; seed++) {
    const quiz = generateQuiz(bank, { seed: `seed ${seed}`, length: 10 });
    found.push(...checkQuiz(quiz, 10, twin));
    for (const item of quiz.items) {
      seen.add(item.id);
      if (known.get(item.id)?.content !== contentOf(item)) strangers.add(item.id);
    }
    for (const [options, row] of positionsOf(quiz.items)) {
      const sums = counts.get(options) ?? row.map(() => 0);
      counts.set(
        options,
        sums.map((sum, i) => sum + (row[i] ?? 0)),
      );
    }
  }
}, 60_000);

/** The different findings of some checks, each with how often it was made. */
const findings = (...checks: string[]): string[] => {
  const times = new Map<string, number>();
  for (const { check, where, found: what } of found)
    if (checks.includes(check)) {
      // A quiz's own findings are told apart by what they say, not by its id.
      const line = /^(answer|damage|evidence|options|order|leak|unmapped|block|rationale)$/.test(check)
        ? `${where}: ${what}`
        : what;
      times.set(line, (times.get(line) ?? 0) + 1);
    }
  return [...times].sort((a, b) => b[1] - a[1]).map(([line, n]) => `${line} (${n}×)`);
};

describe('the answer table of the Kazakhstan article', () => {
  it('quotes evidence and damage that stand in the article once', () => {
    const quotes = [...answers.map(({ evidence }) => evidence), ...damaged.map(({ quote }) => quote)];
    expect(quotes.filter((quote) => placesOf(text, quote).length !== 1)).toEqual([]);
  });
});

describe(`the items of the Kazakhstan bank, all of them and as ${seeds} seeds draw them`, () => {
  it('can each be held against a row of the answer table when a fact made them', () => {
    expect(findings('unmapped')).toEqual([]);
  });
  it('have right keys, and no second option, verdict or number that could be defended', () => {
    expect(findings('answer')).toEqual([]);
  });
  it('have three or four options that differ, one of them the key', () => {
    expect(findings('options', 'rationale')).toEqual([]);
  });
  it('quote the article to the byte, each quote from one sentence', () => {
    expect(findings('evidence', 'block')).toEqual([]);
  });
  it('use no damaged text', () => {
    expect(findings('damage')).toEqual([]);
  });
  it('stand in ascending order when their options are numbers', () => {
    expect(findings('order')).toEqual([]);
  });
  it('are the same in a quiz as in the item space', () => {
    expect([...strangers]).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
  });
});

describe(`the quizzes of ${seeds} seeds`, () => {
  it('ask nothing twice', () => {
    expect(findings('targets', 'ids', 'stems')).toEqual([]);
  });
  it('print no answer to one question in another', () => {
    expect(findings('leak')).toEqual([]);
  });
  it('have ten items, and no shortfall', () => {
    expect(findings('length', 'shortfall')).toEqual([]);
  });
  it('share them out as 2 retrieve, 3 infer, 3 integrate, 2 evaluate', () => {
    expect(findings('shares')).toEqual([]);
  });
  it('touch six blocks, with at most six items from facts and two on words', () => {
    expect(findings('blocks', 'facts', 'vocabulary')).toEqual([]);
  });
  it('spread the positions of the keys evenly within each quiz', () => {
    expect(findings('positions')).toEqual([]);
  });
  it('spread the positions of the keys evenly over all (chi-square, p > .01)', () => {
    const critical: Readonly<Record<number, number>> = { 3: 9.21, 4: 11.345 };
    expect(counts.size).toBeGreaterThan(0);
    for (const [options, row] of counts)
      expect(chiSquare(row), `${options} options: ${row.join(', ')}`).toBeLessThan(critical[options] ?? 0);
  });
});
