import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { inTurn } from '../../src/generation/exposure.js';
import type { Exposure } from '../../src/item/exposure.js';
import { generateQuiz, quizOf } from '../../src/generation/generate-quiz.js';
import { shortHash } from '../../src/text/hash.js';

const seen = (target: string, correct: boolean, sequence: number): Exposure => ({
  target: shortHash(target, 5),
  correct,
  sequence,
});
const target = (id: string) => ({ id, enemies: [] }) as const;

describe('what was asked before', () => {
  it('puts the unseen first, then the missed, then what was right the longest ago', () => {
    const history = [seen('new right', true, 9), seen('old right', true, 2), seen('missed', false, 5)];
    const ids = inTurn(['new right', 'old right', 'missed', 'unseen'].map(target), history).map(({ id }) => id);
    expect(ids).toEqual(['unseen', 'missed', 'old right', 'new right']);
  });

  it('counts the last of several exposures, in whatever order they come', () => {
    const history = [seen('a', false, 8), seen('a', true, 3), seen('b', true, 4)];
    for (const each of [history, [...history].reverse()])
      expect(inTurn([target('b'), target('a')], each).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('loses no target and leaves those of one turn as they stood', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), fc.array(fc.boolean()), (ids, rights) => {
        const history = rights.map((correct, i) => seen(ids[i % Math.max(1, ids.length)] ?? '', correct, i));
        const turned = inTurn(ids.map(target), history).map(({ id }) => id);
        expect([...turned].sort()).toEqual([...ids].sort());
        const unseen = (list: readonly string[]) =>
          list.filter((id) => !history.some((h) => h.target === shortHash(id, 5)));
        expect(unseen(turned)).toEqual(unseen(ids));
      }),
    );
  });

  it('makes the second quiz ask what the first did not, wherever the bank still has some', () => {
    let fresh = 0;
    for (let i = 0; i < 50; i++) {
      const first = generateQuiz(bank, { seed: `${i}` }).items;
      const history = first.map((item, n) => seen(item.target, true, n));
      const second = generateQuiz(bank, { seed: `${i}`, history }).items;
      fresh += second.filter((item) => !first.some((old) => old.target === item.target)).length;
    }
    expect(fresh / 500).toBeGreaterThan(0.8);
  });

  it('leaves a mark in the id, which then brings nothing back', () => {
    const { id } = generateQuiz(bank, { seed: 'a', history: [seen('arrival', true, 1)] });
    expect(id).toMatch(/^kz2h\./);
    expect(quizOf(bank, id)).toEqual({ ok: false, reason: 'steered' });
  });

  it('has no say where there is none', () => {
    expect(generateQuiz(bank, { seed: 'a', history: [] })).toEqual(generateQuiz(bank, { seed: 'a' }));
  });
});
