import { expect, it } from 'vitest';
import fc from 'fast-check';
import { bank } from '../../questions/salt-tower/index.js';
import { itemStatistics } from '../../src/convert/item-statistics.js';
import { enumerateItems } from '../../src/generation/enumerate.js';
import { contentHash } from '../../src/item/content-hash.js';
import type { Item } from '../../src/item/item.js';
import type { Response } from '../../src/item/response.js';
import { packResponse } from '../../src/scores/response.js';
import { shortHash } from '../../src/text/hash.js';
import { asked, recordItemOf } from '../support/records.js';

const items = [...enumerateItems(bank)];
const kept = (item: Item, response: Response, credit = 0) => ({
  ...asked(1_750_000_000, []),
  items: [
    {
      ...recordItemOf,
      target: shortHash(item.target, 5),
      content: contentHash(item),
      credit,
      response: packResponse(item, response),
    },
  ],
});
const ofKind = (kind: Item['kind']): Item[] => items.filter((item) => item.kind === kind);
/** A response that chooses some of an item's options, and which those are. */
const some = (item: Item, chance: (n: number) => number): readonly [Response, string[]] | undefined => {
  const one = (list: readonly { readonly id: string }[]): string => list[chance(list.length)]?.id ?? '';
  if (item.kind === 'choice') {
    const option = one(item.options);
    return [{ kind: 'choice', option }, [option]];
  }
  if (item.kind === 'multiple-response' || item.kind === 'evidence') {
    const options = item.options.filter(() => chance(2) === 1).map(({ id }) => id);
    return [{ kind: item.kind, options }, options];
  }
  if (item.kind === 'two-part') {
    const [option, sentence] = [one(item.options), one(item.support.options)];
    return [{ kind: 'two-part', option, locked: true, sentence }, [option, sentence]];
  }
  if (item.kind === 'cloze' && item.options.length) {
    const text = one(item.options);
    return [{ kind: 'cloze', text }, [text]];
  }
  return undefined;
};

it('tells which options were chosen, of every item that has options', () => {
  fc.assert(
    fc.property(fc.nat(items.length - 1), fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), (n, dice) => {
      const item = items[n];
      const rolls = [...dice];
      const given = item && some(item, (of) => (rolls.pop() ?? 0) % of);
      if (!given) return;
      const tally = itemStatistics(items, [kept(item, given[0])]).get(item.id);
      expect([...(tally?.chosen.keys() ?? [])].sort()).toEqual([...given[1]].sort());
    }),
    { numRuns: 400 },
  );
});

it('counts over the records: shown, right, and each option as often as it was chosen', () => {
  const [item] = ofKind('choice');
  if (item?.kind !== 'choice') throw new Error('no item of choice');
  const [first, second] = item.options;
  const records = [first, second, second].map((option, i) =>
    kept(item, { kind: 'choice', option: option?.id ?? '' }, i === 0 ? 60 : 0),
  );
  expect(itemStatistics(items, records)).toEqual(
    new Map([
      [
        item.id,
        {
          shown: 3,
          right: 1,
          chosen: new Map([
            [first?.id, 1],
            [second?.id, 2],
          ]),
        },
      ],
    ]),
  );
});

it('a verdict stands for itself', () => {
  const [item] = ofKind('true-false-not-given');
  if (!item) throw new Error('no statement');
  const record = kept(item, { kind: 'true-false-not-given', verdict: 'not-given' });
  expect([...(itemStatistics(items, [record]).get(item.id)?.chosen ?? [])]).toEqual([['not-given', 1]]);
});

it('an item that was edited since is not counted', () => {
  const [item] = ofKind('choice');
  if (item?.kind !== 'choice') throw new Error('no item of choice');
  const record = kept(item, { kind: 'choice', option: item.options[0]?.id ?? '' });
  expect(itemStatistics([{ ...item, stem: `${item.stem} Indeed?` }], [record]).size).toBe(0);
});
