import { describe, expect, it } from 'vitest';
import { bank } from '../../questions/kazakhstan-visit/index.js';
import { checkBank } from '../../src/bank/check-bank.js';
import { parseBank } from '../../src/bank/parse-bank.js';
import { canonical } from '../../src/bank/canonical.js';
import { enumerateItems } from '../../src/generation/enumerate.js';
import { generateQuiz } from '../../src/generation/generate-quiz.js';
import { itemKinds } from '../../src/item/item.js';
import { processOf } from '../../src/item/skill.js';

describe('the Kazakhstan bank', () => {
  it('holds together', () => expect(checkBank(bank)).toEqual([]));

  it('written as JSON and read back is the same bank and gives the same quiz', () => {
    const read = parseBank(JSON.stringify(bank));
    if (!read.ok) return expect.fail(JSON.stringify(read.problems));
    expect(canonical(read.bank)).toBe(canonical(bank));
    expect(generateQuiz(read.bank, { seed: '7b' })).toEqual(generateQuiz(bank, { seed: '7b' }));
  });

  it('has a target for each fact that a stem asks about and each question, under every process', () => {
    const items = [...enumerateItems(bank)];
    const asked = new Set(items.map((item) => item.target));
    const models = new Set(Object.values(bank.models).map((model) => model.relation));
    const facts = Object.keys(bank.facts).filter((id) => models.has(bank.facts[id]?.relation ?? ''));
    expect([...asked].sort()).toEqual([...facts, ...Object.keys(bank.questions)].sort());
    expect(new Set(items.map((item) => processOf(item.skill))).size).toBe(4);
    expect(new Set(items.map((item) => item.kind)).size).toBe(itemKinds.length);
  });

  it('asks about 45 facts and more, from every block but those with nothing whole to ask about', () => {
    const made = [...enumerateItems(bank)].filter((item) => item.source === 'fact');
    expect(new Set(made.map((item) => item.target)).size).toBeGreaterThanOrEqual(45);
    // The sense of 6 and 16 is lost to damage; 22 is a fragment, and of 23 nobody knows who says it.
    const bare = [6, 16, 22, 23];
    const blocks = Array.from({ length: 24 }, (_, block) => block).filter((block) => !bare.includes(block));
    expect([...new Set(made.map((item) => item.block))].sort((a, b) => a - b)).toEqual(blocks);
  });

  it('gives ten items in every quiz of a thousand, as the blueprint shares them', () => {
    for (let i = 0; i < 1000; i++) {
      const { items, shortfall } = generateQuiz(bank, { seed: `s${i}` });
      expect(shortfall).toEqual([]);
      const shares = { retrieve: 0, infer: 0, integrate: 0, evaluate: 0 };
      for (const item of items) shares[processOf(item.skill)]++;
      expect(shares).toEqual({ retrieve: 2, infer: 3, integrate: 3, evaluate: 2 });
      expect(new Set(items.map((item) => item.block)).size).toBeGreaterThanOrEqual(6);
    }
  });
});
