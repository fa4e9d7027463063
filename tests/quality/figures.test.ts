import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { enumerateItems } from '../../src/index.js';
import type { Item, ItemOf } from '../../src/item/item.js';
import { byTarget, hit, mean } from './figures.js';
import { cueFigures } from './figures-cues.js';
import { ruleFigures } from './figures-rules.js';
import { drawSeeds, together } from './figures-seeds.js';
import { chiSquareTail, evenness, sequence } from './figures-statistics.js';
import { disjointQuizzes, usableBlocks } from './figures-supply.js';
import { slips } from './figures-typed.js';
import { convergence, known } from './figures-words.js';
import { crossValidated } from './guesser.js';
import type { Guess } from './guesser-features.js';
import { logistic, stumps } from './guesser-models.js';
import { printed } from './report-print.js';

const article = known(bank.article.text);
const space = [...enumerateItems(bank)];
const isChoice = (item: Item): item is ItemOf<'choice'> => item.kind === 'choice' && !item.ordered;
const choice = space.find(isChoice);
if (!choice) throw new Error('the bank has no choice');

/** The item with its options' texts replaced, the key's first. */
const withTexts = (key: string, ...others: string[]): Item => {
  const rest = choice.options.filter(({ id }) => id !== choice.key);
  const right = choice.options.filter(({ id }) => id === choice.key);
  const texts = [key, ...others];
  return {
    ...choice,
    options: [...right, ...rest].slice(0, texts.length).map((o, i) => ({ ...o, text: texts[i] ?? '' })),
  };
};
const broken = (item: Item): string[] =>
  ruleFigures([item], bank, article).flatMap(({ name, held }) => (held ? [] : [name.split(' ')[0] ?? '']));

describe('the statistics', () => {
  it.each([
    [3.841, 1, 0.05],
    [9.21, 2, 0.01],
    [11.345, 3, 0.01],
    [0, 3, 1],
  ])('give the tail of a chi-square of %f with %i degrees as the tables do: %f', (value, freedom, p) => {
    expect(chiSquareTail(value, freedom)).toBeCloseTo(p, 3);
  });
  it('find an even spread even, and a biased one not', () => {
    expect(evenness([2500, 2500, 2500, 2500])).toBe(1);
    expect(evenness([2700, 2500, 2400, 2400])).toBeLessThan(0.01);
  });
  it('take ties for a pick at random, which keeps to chance over all', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 5 }), (scores) => {
        const sum = scores.reduce((all, _, key) => all + hit(scores, new Set([key])), 0);
        expect(sum).toBeCloseTo(1);
      }),
    );
  });
  it('count each target once, however many items it has', () => {
    const other = { ...choice, target: 'another' };
    const items = [choice, choice, choice, other];
    expect(mean(items, byTarget(items), ({ target }) => Number(target === 'another'))).toBeCloseTo(0.5);
  });
});

describe('the figures on cues', () => {
  it('see a key that is always the longest, and one that never is', () => {
    const figure = (...items: Item[]) =>
      cueFigures(items, new Map(), article).find(({ name }) => name === 'pick the longest option, each target once');
    expect(figure(withTexts('Ulaanbaatar', 'Oslo', 'Rome'))).toMatchObject({ held: false });
    expect(figure(withTexts('Oslo', 'Ulaanbaatar', 'Rome'))).toMatchObject({ held: false });
    expect(figure(withTexts('Oslo', 'Rome', 'Baku'))).toMatchObject({ held: true });
  });
  it('see which option shares most words with the others', () => {
    const [first = 0, second = 0, third = 0] = convergence(['the old salt tower', 'the old bell', 'salt mines']);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
  });
});

describe('the rules of item writing', () => {
  it('are kept by options alike in all', () => {
    expect(broken(withTexts('Beijing', 'Kazakhstan', 'Europe'))).toEqual([]);
  });
  it.each<[rule: string, key: string, others: string[]]>([
    ['1', 'an extraordinarily long option of words', ['Tuesday', 'Monday']],
    ['5', 'Oslo', ['tuesday', 'monday']],
    ['5', 'Oslo.', ['Tuesday', 'Monday']],
    ['6', 'Beijing', ['China', 'all of these']],
    ['8', 'always in China', ['often in Beijing', 'some in Beijing']],
    ['9', 'Beijing', ['Beijing', 'China']],
    ['10', '2013', ['2012', '2023']],
    ['16', 'Beijing', ['China', 'a very long way from Beijing']],
  ])('rule %s finds the fault in %s beside %j', (rule, key, others) => {
    expect(broken(withTexts(key, ...others))).toContain(rule);
  });
  it.each<[rule: string, stem: string]>([
    ['7', 'Which of these is not a day of the arrival?'],
    ['12', 'The day of the arrival.'],
    ['12a', 'What followed his previous visit in September 2022?'],
    ['13', 'Which of these is true?'],
  ])('rule %s finds the fault in the stem “%s”', (rule, stem) => {
    expect(broken({ ...choice, stem })).toContain(rule);
  });
});

/** Choices of three whose key carries a mark as often as `share` says. */
const guesses = (share: number): Guess[] => {
  const random = sequence(7);
  return Array.from({ length: 200 }, (_, i) => {
    const key = Math.floor(random() * 3);
    const marked = random() < share ? key : Math.floor(random() * 3);
    const rows = [0, 1, 2].map((row) => [row === marked ? 1 : 0, random() - 0.5, random() - 0.5]);
    return { target: `t${i >> 1}`, kind: 'choice', skill: 'infer', rows, keys: new Set([key]), weight: 1 };
  });
};
const rate = (share: number, learn: typeof logistic): number => {
  const tried = crossValidated(guesses(share), learn);
  return tried.reduce((sum, one) => sum + one.hit, 0) / tried.length;
};

describe.each([
  ['logistic regression', logistic],
  ['boosted stumps', stumps],
])('the guesser by %s', (_, learn) => {
  it('finds a cue that gives the key away', () => {
    expect(rate(1, learn)).toBeGreaterThan(0.95);
  });
  it('finds nothing in noise', () => {
    expect(rate(0, learn)).toBeLessThan(0.43);
  });
});

describe('the figures on supply, typing and seeds', () => {
  it('draw quizzes apart until the supply ends, and leave out the headline and blocks beyond use', () => {
    expect(disjointQuizzes(bank, 'x')).toBeGreaterThan(0);
    expect(usableBlocks(bank)).not.toContain(0);
  });
  it('make every single slip of a word once', () => {
    expect(new Set(slips('oil').map(({ typed }) => typed)).size).toBe(slips('oil').length);
    expect(slips('oil').map(({ typed }) => typed)).toEqual(expect.arrayContaining(['il', 'ooil', 'iol', 'oli']));
  });
  it('come out the same however the seeds are shared among threads', () => {
    const all = drawSeeds(bank, 0, 30, () => {});
    const shared = together(
      drawSeeds(bank, 0, 11, () => {}),
      drawSeeds(bank, 11, 30, () => {}),
    );
    expect(shared).toEqual(all);
    expect(all.strangers).toEqual([]);
  });
});

it('a figure that misses its bar is printed with its value as MISS, and again at the end', () => {
  const figures = [{ group: 'g', name: 'keys', value: '7', bar: '0', held: false }];
  expect(printed({ bank: 'b', seeds: 1, items: 1, figures }).match(/MISS {2}keys: 7/g)).toHaveLength(2);
});
