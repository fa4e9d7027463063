import { beforeAll, describe, expect, it } from 'vitest';
import { bank as kazakhstan } from '../../questions/kazakhstan-visit/index.js';
import { bank as salt } from '../../questions/salt-tower/index.js';
import { enumerateItems } from '../../src/index.js';
import { chiSquare, isJudged, type Finding } from './checker.js';
import { checkSeeds, checkSpace, linesOf, type Checked } from './seeds.js';
import { knowledgeAbout } from './tables-of.js';

// A thousand and more of the hundred thousand seeds that `npm run quality` draws, from all over them.
const [seeds, stride] = [100_000, 83];

/** Chi-square of 2, 3, 4 and 5 degrees of freedom that one in a hundred fair draws exceeds. */
const critical: Readonly<Record<number, number>> = { 3: 9.21, 4: 11.345, 5: 13.277, 6: 15.086 };

describe.each([
  ['Kazakhstan', kazakhstan],
  ['Salt Tower', salt],
])('the %s bank', (_, bank) => {
  const know = knowledgeAbout(bank.id);
  const space = [...enumerateItems(bank)];
  let items: readonly Finding[] = [];
  let checked: Checked;
  beforeAll(() => {
    items = checkSpace(know, space);
    checked = checkSeeds(bank, know, 0, seeds, { space, stride });
  }, 120_000);

  const findings = (...checks: string[]): string[] => [
    ...items.filter(({ check }) => checks.includes(check)).map(({ where, found }) => `${where}: ${found}`),
    ...linesOf(checked, ...checks),
  ];

  it('is about the article that the tables are about', () => {
    expect(bank.article.text.trim()).toBe(know.text.trim());
  });
  it('makes items that can each be held against the tables when facts made them', () => {
    expect(findings('unmapped')).toEqual([]);
    expect(space.filter((item) => item.source === 'fact' && !isJudged(know, item))).toEqual([]);
  });
  it('has right keys, and no second option, pair, order, sentence, verdict or number that could be defended', () => {
    expect(findings('answer')).toEqual([]);
  });
  it('has options, entries and sentences of the right form', () => {
    expect(findings('options', 'sentences', 'rationale')).toEqual([]);
  });
  it('quotes the article to the byte, each quote from one sentence', () => {
    expect(findings('evidence', 'block')).toEqual([]);
  });
  it('uses no damaged text', () => {
    expect(findings('damage')).toEqual([]);
  });
  it('says truly what guessing earns', () => {
    expect(findings('blind')).toEqual([]);
  });
  it('shows numbers in ascending order, and what is to be ordered half in order', () => {
    expect(findings('order')).toEqual([]);
  });
  it('draws the items of its item space', () => {
    expect(checked.strangers).toEqual([]);
    expect(Object.keys(checked.drawn).length).toBeGreaterThan(0);
  });
  it('asks nothing twice in a quiz, by whatever item', () => {
    expect(findings('targets', 'uses', 'ids', 'stems')).toEqual([]);
  });
  it('prints no answer to one question in another', () => {
    expect(findings('leak')).toEqual([]);
  });
  it('gives quizzes of ten items, and no shortfall', () => {
    expect(findings('length', 'shortfall')).toEqual([]);
  });
  it('shares them out as 2 retrieve, 3 infer, 3 integrate, 2 evaluate', () => {
    expect(findings('shares')).toEqual([]);
  });
  it('touches six blocks, with at most six items from facts and two on words', () => {
    expect(findings('blocks', 'facts', 'vocabulary')).toEqual([]);
  });
  it('spreads the places of the keys evenly within each quiz', () => {
    expect(findings('positions')).toEqual([]);
  });
  it('spreads the places of the keys evenly over all, of one key and of several (chi-square, p > .01)', () => {
    const rows = [...Object.entries(checked.positions), ...Object.entries(checked.ticked)];
    expect(rows.length).toBeGreaterThan(0);
    for (const [name, row] of rows)
      expect(chiSquare(row), `${name}: ${row.join(', ')}`).toBeLessThan(critical[row.length] ?? 0);
  });
  it('makes no verdict pay for guessing it always, by more than an eighth', () => {
    const { verdicts } = checked;
    const drawn = Object.values(verdicts).reduce((sum, times) => sum + times, 0);
    expect(drawn).toBeGreaterThan(0);
    for (const [verdict, times] of Object.entries(verdicts)) expect(times / drawn, verdict).toBeLessThan(1 / 3 + 1 / 8);
  });
});
