import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateQuiz, quizOf } from '../../src/generation/generate-quiz.js';
import { everyKind } from '../support/every-kind.js';

const targets = [...Object.keys(everyKind.facts), ...Object.keys(everyKind.questions)];

describe('a quiz of certain targets alone', () => {
  it('asks none beside them, whatever its items rest on', () => {
    fc.assert(
      fc.property(fc.subarray(targets), fc.string(), (some, seed) => {
        const only = new Set(some);
        const { items } = generateQuiz(everyKind, { seed, length: 10, only });
        for (const { target } of items) expect(some).toContain(target);
        if (some.length === 0) expect(items).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(targets)('asks the only one there is, where any item can be made of it: %s', (target) => {
    const all = generateQuiz(everyKind, { seed: 'a', length: 100 }).items.map((item) => item.target);
    const { items } = generateQuiz(everyKind, { seed: 'a', length: 10, only: new Set([target]) });
    if (all.includes(target)) expect(items.map((item) => item.target)).toEqual([target]);
  });

  it('is nobody else’s: its id does not bring it back', () => {
    const { id } = generateQuiz(everyKind, { seed: 'a', only: new Set(targets) });
    expect(quizOf(everyKind, id)).toEqual({ ok: false, reason: 'steered' });
  });
});
