import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import type { Bank } from '../../src/bank/bank.js';
import { indexOf } from '../../src/generation/bank-index.js';
import { enumerateItems } from '../../src/generation/enumerate.js';
import { generateQuiz, quizOf } from '../../src/generation/generate-quiz.js';
import { itemKinds, type Item } from '../../src/item/item.js';
import { processOf, skills } from '../../src/item/skill.js';
import { hash32 } from '../../src/text/hash.js';
import { small } from '../support/small-bank.js';

/** An item with whatever it shuffles sorted by id. */
const inOneOrder = (item: Item): unknown => {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...item,
    ...('options' in item && { options: byId(item.options) }),
    ...('entries' in item && { entries: byId(item.entries) }),
    ...('support' in item && { support: { ...item.support, options: byId(item.support.options) } }),
  };
};

describe('generateQuiz', () => {
  it('is pinned to the byte, since people link to quizzes', () => {
    const quizzes = ['7b', '', 'ä', '2024'].map((seed) => JSON.stringify(generateQuiz(small, { seed, length: 5 })));
    expect(quizzes.map((quiz) => hash32(quiz))).toMatchInlineSnapshot(`
      [
        1713629434,
        3287553022,
        3796851232,
        3105663055,
      ]
    `);
    expect(generateQuiz(bank, { seed: '7b' }).items.map((item) => item.id)).toMatchInlineSnapshot(`
      [
        "sources-for-economy.cUmmgs",
        "sale-oil.HMTIz7",
        "silk-road.qJyGCi",
        "sure-forecast.0C57vD",
        "where-is-here.F-VQng",
        "waivers-for-one-side.VvOsab",
        "fields-of-work.e9dUx-",
        "name-zhanatas.t5T_k-",
        "one-year-of-thirty.blaxGD",
        "whose-shortage.U5PitK",
      ]
    `);
  });

  it('gives the same quiz twice, and once more from its id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (seed, length) => {
        const quiz = generateQuiz(bank, { seed, length });
        expect(generateQuiz(bank, { seed, length })).toEqual(quiz);
        expect(quizOf(bank, quiz.id)).toEqual({ ok: true, quiz });
      }),
      { numRuns: 60 },
    );
  });

  it('makes no items of a kind that it has not come to', () => {
    const fresh = structuredClone(bank);
    generateQuiz(fresh, { seed: '7b' });
    const { made } = indexOf(fresh);
    const facts = [...made].filter(([target]) => fresh.facts[target]);
    const [came, could] = [facts.flatMap(([, { drafts }]) => [...drafts.keys()]), facts.length * itemKinds.length];
    expect(came.length).toBeGreaterThan(0);
    expect(came.length / could).toBeLessThan(0.3);
  });

  it('remembers filters in its id', () => {
    const quiz = generateQuiz(bank, { seed: 'x', skills: ['infer'], kinds: ['choice', 'numeric'] });
    expect(quizOf(bank, quiz.id)).toEqual({ ok: true, quiz });
  });

  it('says of an id from another edition of the bank that the bank has changed, and of nonsense that it is no id', () => {
    const { id } = generateQuiz(bank, { seed: '7b' });
    expect(quizOf({ ...bank, title: 'Edited' }, id)).toEqual({ ok: false, reason: 'bank-changed' });
    for (const nonsense of ['', 'kz1', id.replace('kz2', 'kz1'), 'kz9.a.1...x', `${id.slice(0, -2)}%E0`])
      expect(quizOf(bank, nonsense)).toEqual({ ok: false, reason: 'unknown-id' });
  });

  it('asks no target twice, whatever the length and the filters', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 60 }),
        fc.subarray([...skills]),
        fc.subarray([...itemKinds]),
        (seed, length, some, kinds) => {
          const { items } = generateQuiz(bank, { seed, length, skills: some, kinds });
          const uses = items.flatMap((item) => item.uses);
          expect(new Set(uses).size).toBe(uses.length);
          expect(items.length).toBeLessThanOrEqual(length);
          for (const item of items) {
            if (kinds.length) expect(kinds).toContain(item.kind);
            if (some.length) expect(some.includes(item.skill) || some.includes(processOf(item.skill))).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps enemies apart', () => {
    for (let i = 0; i < 500; i++) {
      const targets = generateQuiz(small, { seed: `s${i}` }).items.map((item) => item.target);
      expect(targets.includes('span') && (targets.includes('opening') || targets.includes('closing'))).toBe(false);
    }
  });

  it('gives a shorter quiz, and says why, where the bank is small', () => {
    const { items, shortfall } = generateQuiz(small, { seed: 'a' });
    expect(items.length).toBeLessThan(10);
    expect(shortfall.map(({ process, reason }) => [process, reason])).toContainEqual(['infer', 'no-targets']);
  });

  it('leaves out the targets that a page cannot show', () => {
    const usable = (target: string) => target !== 'headline' && target !== 'salt';
    for (let i = 0; i < 100; i++)
      for (const { target } of generateQuiz(small, { seed: `${i}`, usable }).items) expect(usable(target)).toBe(true);
  });
  it('asks nothing of a target of which a page that has no types says nothing', () => {
    const usable = (() => undefined) as unknown as (target: string) => boolean;
    expect(generateQuiz(small, { seed: 'a', usable }).items).toEqual([]);
  });

  it('asks from facts alone where an author wrote no question', () => {
    const facts: Bank = { ...bank, questions: {} };
    expect(generateQuiz(facts, { seed: 'a' }).items).toHaveLength(10);
  });

  it('draws only items that the bank lists, whatever the order of their options', () => {
    const listed = new Map([...enumerateItems(bank)].map((item) => [item.id, item]));
    for (let i = 0; i < 300; i++)
      for (const item of generateQuiz(bank, { seed: `s${i}` }).items) {
        const same = listed.get(item.id);
        expect(same && inOneOrder(same)).toEqual(inOneOrder(item));
      }
  });

  it('does not change the options of one item when another is added to the bank', () => {
    const more: Bank = {
      ...small,
      questions: { ...small.questions, more: { ...small.questions['ferry']!, stem: 'A ferry was for sale twice.' } },
    };
    const options = (of: Bank) =>
      Array.from({ length: 200 }, (_, i) => generateQuiz(of, { seed: `s${i}`, length: 6 }).items)
        .map((items) => items.find((item) => item.target === 'headline'))
        .map((item) => (item?.kind === 'choice' ? item.options.filter((o) => o.id !== 'key').map((o) => o.id) : []));
    const [before, after] = [options(small), options(more)];
    const both = before.flatMap((ids, i) => (ids.length && after[i]?.length ? [[ids, after[i]]] : []));
    expect(both.length).toBeGreaterThan(50);
    for (const [one, two] of both) expect(one).toEqual(two);
  });
});

describe('the verdicts of statements', () => {
  it('are spread over true, false and not given: no one of them is more than half of what is drawn', () => {
    const counts = { true: 0, false: 0, 'not-given': 0 };
    for (let i = 0; i < 2000; i++)
      for (const item of generateQuiz(bank, { seed: `s${i}`, kinds: ['true-false-not-given'], length: 6 }).items)
        if (item.kind === 'true-false-not-given') counts[item.key]++;
    const all = counts.true + counts.false + counts['not-given'];
    for (const verdict of [counts.true, counts.false, counts['not-given']]) {
      expect(verdict / all).toBeGreaterThan(0.2);
      expect(verdict / all).toBeLessThan(0.5);
    }
  });
});
