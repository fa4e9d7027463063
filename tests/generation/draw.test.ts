import { describe, expect, it } from 'vitest';
import { bank as visit } from '../../questions/kazakhstan-visit/index.js';
import type { Bank, Fact, Question } from '../../src/bank/bank.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import type { Item, ItemKind } from '../../src/item/item.js';
import { town, townQuote, townWith } from '../support/town-bank.js';

const evidence = [townQuote('Nobody has seen one yet.')] as const;
const rationale = 'So it stands.';
const skills = ['retrieve', 'infer', 'integrate', 'evaluate'] as const;
const skillOf = (i: number) => skills[i % skills.length] ?? 'infer';

/** Of 48 statements three in four are true, an eighth each is false or not given. */
const statements = Array.from({ length: 48 }, (_, i): [string, Question] => {
  const turn = Math.floor(i / 4) % 8;
  const key = turn === 0 ? 'false' : turn === 1 ? 'not-given' : 'true';
  const stem = `This is how statement number ${i} reads.`;
  return [`statement-${i}`, { kind: 'true-false-not-given', skill: skillOf(i), stem, evidence, rationale, key }];
});
/** What has neither a verdict nor a rank. */
const choices = Array.from({ length: 24 }, (_, i): [string, Question] => {
  const wrong = (text: string) => ({ text: `${text} ${i}`, rationale, misreading: 'not-in-text' as const });
  const distractors = [wrong('Red'), wrong('Blue'), wrong('Green')] as const;
  const stem = `How does question ${i} go?`;
  return [
    `choice-${i}`,
    { kind: 'choice', skill: skillOf(i), stem, evidence, rationale, key: `Gray ${i}`, distractors },
  ];
});

/** Nine houses of the first year, and one of each other: the key is nearly always the least of the four years. */
const years = ['mill', 'mill', 'mill', 'mill', 'mill', 'mill', 'mill', 'mill', 'mill', 'school', 'bridge', 'tower'];
const houses = Object.fromEntries(years.map((_, i) => [`house${i}`, { kind: 'house', label: `house ${i}` }]));
const facts: Record<string, Fact> = Object.fromEntries(
  years.flatMap((name, i) => {
    const fact = town.facts[name];
    return fact ? [[`built${i}`, { ...fact, slots: { ...fact.slots, house: `house${i}` } }]] : [];
  }),
);
const bank: Bank = townWith({
  entities: { ...town.entities, ...houses },
  facts,
  models: {
    year: { relation: 'building', asks: 'year', stem: 'In which year was {house} raised?', kinds: ['choice'] },
  },
  questions: Object.fromEntries([...statements, ...choices]),
});

const seeds = 1500;

/** How often each name comes, of the items of many seeds. */
const counted = (
  nameOf: (item: Item) => string | undefined,
  from = bank,
  kinds: readonly ItemKind[] = ['true-false-not-given', 'choice'],
) => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed++)
    for (const item of generateQuiz(from, { seed: `${seed}`, kinds }).items) {
      const name = nameOf(item);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
};
const shares = (counts: ReadonlyMap<string, number>): number[] => {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return [...counts.values()].map((n) => n / all);
};

describe('over many seeds', () => {
  it('each verdict is drawn as often as another, however many a bank has of each', () => {
    const verdicts = counted((item) => (item.kind === 'true-false-not-given' ? item.key : undefined));
    expect([...verdicts.keys()].sort()).toEqual(['false', 'not-given', 'true']);
    for (const share of shares(verdicts)) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.07);
  });

  const rankOf = (item: Item): string | undefined =>
    'ordered' in item && item.ordered ? `${item.options.findIndex(({ id }) => id === item.key)}` : undefined;

  it('so is each rank of the key among ordered options', () => {
    const ranks = counted(rankOf);
    expect([...ranks.keys()].sort()).toEqual(['0', '1', '2', '3']);
    for (const share of shares(ranks)) expect(Math.abs(share - 1 / 4)).toBeLessThan(0.07);
  });

  it('so it is where one target of many has a rank, and statements might stand in its way', () => {
    const ranks = counted(rankOf, visit, []);
    expect([...ranks.keys()].sort()).toEqual(['0', '1', '2']);
    for (const share of shares(ranks)) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.05);
  });
});
