import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evened, gainsUnder } from '../../src/generation/even.js';
import type { Draft } from '../../src/generation/draft.js';
import type { ChoiceItem, Item } from '../../src/item/item.js';
import { choice, statement } from '../support/items.js';

const draftOf = (item: Item, fault: Draft['fault'] = false): Draft => ({
  item,
  reveals: [],
  stated: [],
  prints: '',
  shows: [],
  balance: '',
  fault,
});
/** An item of one stem, its key first. */
const withTexts = (id: string, ...texts: readonly string[]): ChoiceItem => {
  const item = choice('t', texts.length);
  return { ...item, id, options: item.options.map((option, i) => ({ ...option, text: texts[i] ?? '' })) };
};
const evenedItems = (items: readonly Item[]): Item[] =>
  evened(items.map((item) => draftOf(item))).map(({ item }) => item);

describe('of the items of one stem', () => {
  it('none is kept whose key is always the longest where others make up for it', () => {
    const [long, short, level] = [
      withTexts('long', 'aaaaaaaa', 'bbbb', 'cccc'),
      withTexts('short', 'aa', 'bbbb', 'cccc'),
      withTexts('level', 'aaaa', 'bbbb', 'cccc'),
    ];
    expect(evenedItems([long, short, level])).toEqual([level]);
  });

  it('both are kept where they make up for one another', () => {
    const items = [withTexts('first', 'aaa', 'bbb', 'ccc'), withTexts('second', 'ddd', 'eee', 'fff')];
    expect(evenedItems(items)).toEqual(items);
  });

  it('the verdicts of a fact come out alike', () => {
    const verdicts = ['true', 'false', 'false', 'false', 'not-given', 'not-given'] as const;
    const kept = evenedItems(verdicts.map((key, i) => ({ ...statement('t'), id: `${i}`, key })));
    const count = (key: string) => kept.filter((item) => item.key === key).length;
    expect([count('true'), count('false'), count('not-given')]).toEqual([1, 1, 1]);
  });

  it('passing over what has a fault comes to the same as leaving it out at first', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text, fc.boolean()), { minLength: 1, maxLength: 20 }), (sets) => {
        const fault = { rule: '1', found: 'too long' };
        const drafts = sets.map(([a, b, c, isSound], i) => draftOf(withTexts(`${i}`, a, b, c), !isSound && fault));
        expect(evened(drafts)).toEqual(evened(drafts.filter((draft) => !draft.fault)));
      }),
    );
  });

  it('at least one is kept, at most eight, and none is made up', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 20 }), (sets) => {
        const items = sets.map((texts, i) => withTexts(`${i}`, ...texts));
        const kept = evenedItems(items);
        expect(kept.length).toBeGreaterThan(0);
        expect(kept.length).toBeLessThanOrEqual(8);
        expect(kept.every((item) => items.some(({ id }) => id === item.id))).toBe(true);
      }),
    );
  });

  it('those of another kind or stem are no matter', () => {
    const items = [
      withTexts('a', 'aaaaaaaa', 'bbbb', 'cccc'),
      { ...withTexts('b', 'aa', 'bbbb', 'cccc'), stem: 'Other?' },
    ];
    expect(evenedItems(items)).toEqual(items);
  });
});

describe('sentences to pick from', () => {
  it('give away by words of the stem what alone has them, and less the more have as many', () => {
    const texts = ['The mill is old.', 'The town is new.', 'A market is held.', 'A fair is held.'];
    const gain = (stem: string): number | undefined => gainsUnder(stem)({ texts, keys: [0] })[0];
    expect(gain('How old is the mill?')).toBeCloseTo(3 / 4);
    expect(gain('Has the town a mill?')).toBeCloseTo(1 / 2 - 1 / 4);
    expect(gain('How big is it?')).toBeCloseTo(0);
    expect(gain('Where is the market?')).toBeCloseTo(-1 / 4);
  });
});
