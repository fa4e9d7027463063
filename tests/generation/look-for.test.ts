import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { enumerateItems, refusals } from '../../src/generation/enumerate.js';
import { small, withChange } from '../support/small-bank.js';

const bankWith = (path: string, lookFor: string) => {
  const parsed = parseBank(withChange(`${path}.lookFor`, lookFor));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.bank;
};

describe('what a hint tells the reader to look for', () => {
  it.each([
    ['models.calls/count', 'calls'],
    ['questions.headline', 'headline'],
  ])('goes from %s into every item of it, and into no other', (path, target) => {
    const items = [...enumerateItems(bankWith(path, 'a word on the sea'))];
    const own = items.filter((item) => item.lookFor === 'a word on the sea');
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((item) => item.target))).toEqual(new Set([target]));
    expect(own.length).toBe([...enumerateItems(small)].filter((item) => item.target === target).length);
  });

  it('does not print the key', () => {
    const bank = bankWith('models.calls/count', 'the number 40');
    expect([...enumerateItems(bank)].some(({ model }) => model === 'calls/count')).toBe(false);
    expect(refusals(bank).map(({ reason }) => reason)).toContain('its hint prints the key');
  });
});
