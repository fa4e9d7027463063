import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/attempt/advance.js';
import { startAttempt } from '../../src/attempt/start.js';
import { contentHash } from '../../src/item/content-hash.js';
import { misreadings, type ChoiceItem, type Item } from '../../src/item/item.js';
import { decodeRecord, encodeRecord } from '../../src/scores/codec.js';
import { recordOf } from '../../src/scores/record.js';
import { openScores } from '../../src/scores/scores.js';
import { parseNumber } from '../../src/text/numbers.js';
import { shortHash } from '../../src/text/hash.js';
import { choiceItem, finished, numericItem, play, quiz } from '../support/arbitrary.js';
import { fakeArea } from '../support/fake-area.js';

const unitOf = (item: Item | undefined) => (item?.kind === 'numeric' ? item.unit : '');
const ten = { minLength: 10, maxLength: 10 };
const size = (area: { readonly values: Map<string, string> }) =>
  [...area.values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);

describe('recordOf', () => {
  it('makes at most 250 UTF-16 units of ten items, key and value together, whatever was asked and given', () => {
    let most = 0;
    fc.assert(
      fc.property(finished(quiz(ten)), fc.integer({ min: 0, max: 4e12 }), (attempt, at) => {
        const area = fakeArea();
        openScores({ area, writer: 'Wr1t3r' }).finish(attempt, at);
        most = Math.max(most, size(area));
        expect(area.values.size).toBe(1);
        expect(size(area)).toBeLessThanOrEqual(250);
      }),
      { numRuns: 1000 },
    );
    expect(most).toBeGreaterThan(230);
  });

  it('stays within 250 units with ten numbers to be typed, and with a profile of eight units', () => {
    fc.assert(
      fc.property(finished(quiz(ten, numericItem)), (attempt) => {
        const area = fakeArea();
        openScores({ area, writer: 'Wr1t3r', profile: 'pr0f1l3s' }).finish(attempt, 4e12);
        expect(size(area)).toBeLessThanOrEqual(250);
        recordOf(attempt, { sequence: 1, at: 0 }).items.forEach(({ response }, i) => {
          const given = attempt.graded[i]?.response;
          const typed =
            given?.kind === 'numeric' ? parseNumber(given.text, 'en', unitOf(attempt.quiz.items[i])) : undefined;
          if (response !== '') expect(Number(response)).toBe(typed?.value);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the title what the responses leave, between 8 and 24 units', () => {
    fc.assert(
      fc.property(finished(quiz()), (attempt) => {
        const read = decodeRecord(encodeRecord(recordOf(attempt, { sequence: 1, at: 0 })));
        const title = read.ok ? read.record.bank.title : '';
        expect(attempt.quiz.bank.title.startsWith(title)).toBe(true);
        expect(title.length).toBeGreaterThanOrEqual(8);
        expect(title.length).toBeLessThanOrEqual(24);
      }),
    );
  });

  it('keeps of each item what it tested, as it was asked, and what came of it', () => {
    fc.assert(
      fc.property(finished(), (attempt) => {
        const { items } = recordOf(attempt, { sequence: 3, at: 0 });
        expect(items).toHaveLength(attempt.quiz.items.length);
        items.forEach((kept, i) => {
          const asked = attempt.quiz.items[i];
          const outcome = attempt.graded[i]?.outcome;
          expect(kept).toMatchObject({
            target: shortHash(asked?.target ?? '', 5),
            kind: asked?.kind,
            skill: asked?.skill,
            credit: (outcome?.credit ?? 0) * 60,
            misreading: outcome?.misreading ?? 'none',
          });
          expect(kept.blindCredit / 60).toBeCloseTo(asked?.blindCredit ?? -1);
        });
      }),
    );
  });

  it('keeps the option that was chosen by its place among the sorted ids, however the options stood', () => {
    fc.assert(
      fc.property(quiz({ maxLength: 1 }, choiceItem), fc.nat(3), (drawn, n) => {
        const [asked] = drawn.items;
        if (asked?.kind !== 'choice') return;
        const ids = asked.options.map(({ id }) => id).sort();
        const option = ids[n % ids.length] ?? '';
        const turned: ChoiceItem = { ...asked, options: [...asked.options].reverse() };
        for (const one of [asked, turned]) {
          const start = startAttempt({ ...drawn, items: [one] }, { id: 'ABCabc0123', mode: 'practice' });
          const end = advance(play(start, [{ kind: 'choice', option }]), { type: 'next' });
          if (end.status !== 'finished') throw new Error('not finished');
          expect(recordOf(end, { sequence: 1, at: 0 }).items[0]?.response).toBe(n % ids.length);
        }
      }),
    );
  });

  it('keeps a typed number whole or not at all', () => {
    fc.assert(
      fc.property(quiz({ maxLength: 1 }, numericItem), (drawn) => {
        const kept = (text: string) => {
          const start = startAttempt(drawn, { id: 'ABCabc0123', mode: 'practice' });
          const end = advance(play(start, [{ kind: 'numeric', text, lang: 'en' }]), { type: 'next' });
          return end.status === 'finished' && recordOf(end, { sequence: 1, at: 0 }).items[0]?.response;
        };
        expect([kept('41,000,000,000'), kept('1.5'), kept('2013'), kept('5 trn')]).toEqual([
          '41e9',
          '1.5',
          '2013',
          '5e12',
        ]);
        expect(kept(`0.${'1'.repeat(200)}`)).toBe('0.1111111111111111');
      }),
    );
  });

  it('numbers every misreading within the five bits that it has', () => {
    expect(misreadings.length).toBeLessThan(32);
  });
});

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
        const [evidence] = item.evidence;
        expect(contentHash({ ...item, evidence: [{ ...evidence, quote: `${evidence.quote}!` }] })).not.toBe(hash);
      }),
      // 18 bits: of a hundred runs of four changes one in 655 would meet a collision.
      { seed: 1 },
    );
  });
});
