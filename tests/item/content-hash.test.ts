import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/item/content-hash.js';
import type { Item } from '../../src/item/item.js';
import { choiceItem } from '../support/arbitrary.js';
import {
  categorise,
  choice,
  chosenCloze,
  evidence,
  matching,
  multipleResponse,
  number,
  ordering,
  shortAnswer,
  statement,
  twoPart,
  typedCloze,
} from '../support/items.js';

describe('contentHash', () => {
  it('changes with what is asked, not with the order of the options', () => {
    fc.assert(
      fc.property(choiceItem, (item) => {
        const hash = contentHash(item);
        const [first, ...others] = item.options;
        if (!first) return;
        expect(contentHash({ ...item, options: [...others, first] })).toBe(hash);
        expect(contentHash({ ...item, rationale: `${item.rationale}!` })).toBe(hash);
        expect(contentHash({ ...item, stem: `${item.stem}!` })).not.toBe(hash);
        expect(contentHash({ ...item, options: [{ ...first, text: `${first.text}!` }, ...others] })).not.toBe(hash);
        const [passage] = item.evidence;
        expect(contentHash({ ...item, evidence: [{ ...passage, quote: `${passage.quote}!` }] })).not.toBe(hash);
      }),
      // 18 bits: of a hundred runs of four changes one in 655 would meet a collision.
      { seed: 1 },
    );
  });

  it('is pinned for every kind, since every score ever kept has it', () => {
    const made = [
      choice,
      statement,
      number,
      multipleResponse,
      typedCloze,
      chosenCloze,
      shortAnswer,
      matching,
      ordering,
      categorise,
      evidence,
      twoPart,
    ].map((make) => make('t'));
    expect(made.map((asked) => `${asked.kind} ${contentHash(asked)}`)).toMatchInlineSnapshot(`
      [
        "choice dvi",
        "true-false-not-given 78P",
        "numeric byI",
        "multiple-response rro",
        "cloze IT-",
        "cloze QM7",
        "short-answer kZj",
        "matching XDv",
        "ordering dkj",
        "categorise u1r",
        "evidence 5Jx",
        "two-part AWL",
      ]
    `);
  });

  const later: readonly Item[] = [
    multipleResponse,
    typedCloze,
    chosenCloze,
    shortAnswer,
    matching,
    ordering,
    categorise,
    evidence,
    twoPart,
  ].map((make) => make('t'));
  it.each(later.map((asked) => [asked.kind, asked] as const))(
    'changes with all that is shown and with the key, and with no order: %s',
    (_, asked) => {
      const hash = contentHash(asked);
      const edited = (list: readonly { readonly id: string; readonly text: string }[]) =>
        list.map((one, i) => (i ? one : { ...one, text: `${one.text}!` }));
      const changed: unknown[] = [{ stem: 'Another?' }];
      const same: unknown[] = [{ rationale: 'Another.' }];
      if ('options' in asked && asked.options.length) {
        changed.push({ options: edited(asked.options) });
        same.push({ options: [...asked.options].reverse() });
      }
      if ('entries' in asked) {
        changed.push({ entries: edited(asked.entries) });
        same.push({ entries: [...asked.entries].reverse() });
      }
      if ('support' in asked) changed.push({ support: { ...asked.support, options: edited(asked.support.options) } });
      if (asked.kind === 'matching' || asked.kind === 'categorise') changed.push({ key: { ...asked.key, a: 'B' } });
      else if (asked.kind === 'ordering') changed.push({ key: [...asked.key].reverse() });
      else if (typeof asked.key === 'object') {
        changed.push({ key: ['k1'] });
        same.push({ key: [...asked.key].reverse() });
      } else changed.push({ key: 'd1' });
      for (const change of changed) expect(contentHash(Object.assign({}, asked, change))).not.toBe(hash);
      for (const change of same) expect(contentHash(Object.assign({}, asked, change))).toBe(hash);
    },
  );
});
