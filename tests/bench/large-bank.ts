import type { Bank, Entity, Fact, Quote } from '../../src/bank/bank.js';

const sentenceOf = (i: number): string => `Depot ${i} stands in town ${i % 40} beside yard ${i}.`;

/**
 * A made-up bank of so many facts, each with a sentence and a block of its own, all of one relation, and two of its processes
 * filled: enough for what a draw costs.
 */
export const largeBank = (facts: number): Bank => {
  const each = Array.from({ length: facts }, (_, i) => i);
  const text = ['Depots and towns', ...each.map(sentenceOf)].join('\n\n');
  const entities: Record<string, Entity> = {};
  const made: Record<string, Fact> = {};
  for (let i = 0; i < 40; i++) entities[`town-${i}`] = { kind: 'town', label: `Town ${i}` };
  for (const i of each) {
    entities[`depot-${i}`] = { kind: 'depot', label: `Depot ${i}` };
    made[`stands-${i}`] = {
      relation: 'stands',
      slots: { depot: `depot-${i}`, town: `town-${i % 40}` },
      // A quote is a string that the article has, and the article is made of these.
      evidence: [sentenceOf(i) as Quote],
    };
  }
  return {
    id: 'large',
    title: 'Depots and towns',
    lang: 'en',
    article: { text },
    entities,
    relations: {
      stands: {
        slots: { depot: { kind: 'depot', closure: 'open' }, town: { kind: 'town', closure: 'functional' } },
        states: '{depot} was built at {town}.',
      },
    },
    facts: made,
    models: {
      where: { relation: 'stands', asks: 'town', stem: 'At which place was {depot} built?', kinds: ['choice'] },
      infers: {
        relation: 'stands',
        asks: 'town',
        stem: 'Where would one look for {depot}?',
        skill: 'infer',
        kinds: ['choice'],
      },
    },
    questions: {},
  };
};
