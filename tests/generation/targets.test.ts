import { describe, expect, it } from 'vitest';
import { bank as tower } from '../../questions/salt-tower/index.js';
import type { Bank } from '../../src/bank/bank.js';
import { indexOf } from '../../src/generation/bank-index.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { draftsOf, makeDrafts } from '../../src/generation/targets.js';
import { itemKinds } from '../../src/item/item.js';
import { town } from '../support/town-bank.js';

const targetsOf = ({ facts, questions }: Bank): string[] => [...Object.keys(facts), ...Object.keys(questions)];

describe.each([
  ['town', town],
  ['salt tower', tower],
])('the items of a target in the bank %s', (_, bank) => {
  it('are the same, and in the same order, whichever kinds are asked for first', () => {
    const index = indexOf({ ...bank });
    for (const [i, target] of targetsOf(bank).entries()) {
      const whole = makeDrafts(index, target, () => undefined);
      const some = itemKinds.filter((__, k) => (k + i) % 3 === 0);
      expect(draftsOf(index, target, some)).toEqual(whole.filter(({ item }) => some.includes(item.kind)));
      expect(draftsOf(index, target)).toEqual(whole);
    }
  });
});

describe('a draw', () => {
  const madeOf = (bank: Bank) =>
    [...indexOf(bank).made].flatMap(([target, { drafts }]) =>
      [...drafts].map(([kind, made]) => ({ target, kind, made })),
    );

  it('makes no item of a kind that was not asked for', () => {
    const bank = { ...tower };
    expect(generateQuiz(bank, { seed: 'one kind', kinds: ['numeric'] }).items.length).toBeGreaterThan(0);
    expect(new Set(madeOf(bank).map(({ kind }) => kind))).toEqual(new Set(['numeric']));
  });

  it('makes no item of a fact once it has as many of facts as it may', () => {
    const bank = { ...tower };
    const { shares, vocabulary, blocks } = {
      shares: { retrieve: 2, infer: 3, integrate: 3, evaluate: 2 },
      vocabulary: 1,
      blocks: 0,
    };
    const { items } = generateQuiz(bank, {
      seed: 'none',
      length: 3,
      blueprint: { shares, vocabulary, blocks, fromFacts: 0 },
    });
    expect(items.map(({ source }) => source)).toEqual(['authored', 'authored', 'authored']);
    expect(madeOf(bank).filter(({ target }) => target in bank.facts)).toEqual([]);
  });
});
