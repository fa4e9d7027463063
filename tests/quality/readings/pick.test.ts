import { describe, expect, it } from 'vitest';
import { bank } from '../../../questions/kazakhstan-visit/index.js';
import { indexOf } from '../../../src/generation/bank-index.js';
import { draftsOf } from '../../../src/generation/targets.js';
import type { Item } from '../../../src/index.js';
import { picked, showsEvidence, targetsOf, withoutSupport } from './pick.js';

const index = indexOf(bank);
const isTyped = (item: Item): boolean =>
  ['numeric', 'short-answer'].includes(item.kind) || (item.kind === 'cloze' && item.options.length === 0);

describe('the items that a reader is given of a target', () => {
  it('are typed only where none can be chosen', () => {
    for (const target of targetsOf(index)) {
      const [first] = picked(index, target, 1, (item) => !showsEvidence(item));
      const others = draftsOf(index, target).filter(({ item }) => !showsEvidence(item));
      if (first && isTyped(first.item)) expect(others.every(({ item }) => isTyped(item))).toBe(true);
    }
  });
  it('are each of another kind', () => {
    for (const target of targetsOf(index)) {
      const kinds = picked(index, target, 11, () => true).map(({ item }) => item.kind);
      expect([...new Set(kinds)]).toEqual(kinds);
      expect(kinds.length).toBe(new Set(draftsOf(index, target).map(({ item }) => item.kind)).size);
    }
  });
});

describe('an item in two parts', () => {
  const twoPart = targetsOf(index).flatMap((target) =>
    draftsOf(index, target).flatMap(({ item }) => (item.kind === 'two-part' ? [item] : [])),
  );
  it('is tried by its first part alone, whose chance is that of a choice', () => {
    expect(twoPart.length).toBeGreaterThan(0);
    for (const item of twoPart) {
      const first = withoutSupport(item);
      expect(first).toMatchObject({ kind: 'choice', stem: item.stem, options: item.options, key: item.key });
      expect(first.blindCredit).toBeCloseTo(1 / item.options.length, 10);
      expect('support' in first).toBe(false);
    }
  });
});
