/** Banks of so many hand-written statements: the one kind of question of which ten thousand fit into what a bank may hold. */
import type { Bank } from '../../../src/bank/bank.js';
import type { AuthoredTrueFalseNotGiven } from '../../../src/bank/question.js';
import type { Quote } from '../../../src/bank/quote.js';
import { verdicts } from '../../../src/item/item.js';

const skills = ['retrieve', 'infer', 'integrate', 'evaluate'] as const;

const sentenceOf = (i: number): string => `Depot ${i} stands in town ${i % 40} beside yard ${i}.`;

const questionOf = (i: number): AuthoredTrueFalseNotGiven => {
  const key = verdicts[i % 3] ?? 'true';
  const town = (i + (key === 'false' ? 1 : 0)) % 40;
  return {
    kind: 'true-false-not-given',
    skill: skills[i % 4] ?? 'retrieve',
    stem: key === 'not-given' ? `Depot ${i} was opened last year.` : `The place of depot ${i} is town ${town}.`,
    key,
    // A quote is a string that the article has, and the article is made of these.
    evidence: [sentenceOf(i) as Quote],
    rationale: key === 'not-given' ? 'When it was opened is not told.' : `Depot ${i} is in town ${i % 40}.`,
  };
};

export const statements = (count: number): Bank => {
  const each = Array.from({ length: count }, (_, i) => i);
  return {
    id: 'statements',
    title: 'Depots and towns',
    lang: 'en',
    article: { text: ['Depots and towns', ...each.map(sentenceOf)].join('\n\n') },
    entities: {},
    relations: {},
    facts: {},
    models: {},
    questions: Object.fromEntries(each.map((i) => [`q${i}`, questionOf(i)])),
  };
};
