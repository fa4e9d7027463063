import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { defaultBlueprint, shareOut } from '../../src/generation/blueprint.js';
import { processes } from '../../src/item/skill.js';

const plenty = { retrieve: 100, infer: 100, integrate: 100, evaluate: 100 };
const quotaArb = (max: number) =>
  fc.record({ retrieve: fc.nat(max), infer: fc.nat(max), integrate: fc.nat(max), evaluate: fc.nat(max) });

describe('shareOut', () => {
  it('gives ten as the default blueprint says', () => {
    expect(shareOut(10, defaultBlueprint.shares, plenty)).toEqual({ retrieve: 2, infer: 3, integrate: 3, evaluate: 2 });
  });

  it('shares other lengths by the largest remainder', () => {
    expect(shareOut(5, defaultBlueprint.shares, plenty)).toEqual({ retrieve: 1, infer: 2, integrate: 1, evaluate: 1 });
    expect(shareOut(1, defaultBlueprint.shares, plenty)).toEqual({ retrieve: 0, infer: 1, integrate: 0, evaluate: 0 });
  });

  it('lets the others share what a process cannot take', () => {
    expect(shareOut(10, defaultBlueprint.shares, { ...plenty, evaluate: 0 })).toEqual({
      retrieve: 2,
      infer: 4,
      integrate: 4,
      evaluate: 0,
    });
  });

  it('hands out all that is asked for and can be had, and no process more than it has', () => {
    fc.assert(
      fc.property(fc.nat(60), quotaArb(5), quotaArb(20), (length, shares, supply) => {
        const quota = shareOut(length, shares, supply);
        const sum = (of: typeof quota) => processes.reduce((all, process) => all + of[process], 0);
        expect(sum(quota)).toBe(Math.min(length, sum(supply)));
        for (const process of processes) expect(quota[process]).toBeLessThanOrEqual(supply[process]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an author’s own blueprint', () => {
  const own = { ...defaultBlueprint, kinds: { 'true-false-not-given': 0.1, choice: 0.2 }, difficulty: { 2: 0.5 } };

  it('holds the shares of kinds and of difficulties that it allows at most', () => {
    for (let i = 0; i < 200; i++) {
      const { items } = generateQuiz(bank, { seed: `${i}`, blueprint: own });
      expect(items.filter(({ kind }) => kind === 'true-false-not-given').length).toBeLessThanOrEqual(1);
      expect(items.filter(({ kind }) => kind === 'choice').length).toBeLessThanOrEqual(2);
      expect(items.filter(({ difficulty }) => difficulty === 2).length).toBeLessThanOrEqual(5);
    }
  });

  it('is not met by asking for more than it allows: the quiz is shorter, and says so', () => {
    const { items, shortfall } = generateQuiz(bank, {
      seed: 'a',
      blueprint: { ...own, difficulty: { 1: 0.1, 2: 0.2, 3: 0.1 } },
    });
    expect(items.length).toBeLessThanOrEqual(4);
    expect(shortfall.some(({ reason }) => reason === 'constraints')).toBe(true);
  });
});
