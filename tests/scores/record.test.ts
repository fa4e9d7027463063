import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/attempt/advance.js';
import { startAttempt } from '../../src/attempt/start.js';
import { canCheck } from '../../src/grading/grade.js';
import { itemKinds, misreadings, type ChoiceItem, type Item } from '../../src/item/item.js';
import type { Response } from '../../src/item/response.js';
import { decodeRecord, encodeRecord } from '../../src/scores/codec.js';
import { recordOf } from '../../src/scores/record.js';
import { keptWithin, packResponse } from '../../src/scores/response.js';
import { openScores } from '../../src/scores/scores.js';
import { parseNumber } from '../../src/text/numbers.js';
import { shortHash } from '../../src/text/hash.js';
import { choiceItem, finished, itemOf, numericItem, play, quiz, responseTo } from '../support/arbitrary.js';
import { fakeArea } from '../support/fake-area.js';
import {
  categorise,
  choice,
  chosenCloze,
  evidence,
  matching,
  multipleResponse,
  ordering,
  shortAnswer,
  twoPart,
  typedCloze,
} from '../support/items.js';

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
      { numRuns: 500 },
    );
    expect(most).toBeGreaterThan(230);
  });

  it.each(itemKinds)('makes at most 250 UTF-16 units of ten items of the kind %s', (kind) => {
    fc.assert(
      fc.property(finished(quiz(ten, itemOf[kind])), (attempt) => {
        const area = fakeArea();
        openScores({ area, writer: 'Wr1t3r', profile: 'pr0f1l3s' }).finish(attempt, 4e12);
        expect(size(area)).toBeLessThanOrEqual(250);
      }),
      { numRuns: 50 },
    );
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
            credit: Math.round((outcome?.credit ?? 0) * 60),
            misreading: outcome?.misreading ?? 'none',
          });
          expect(kept.blindCredit).toBe(Math.round((asked?.blindCredit ?? -1) * 60));
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

  it('keeps places in digits, by the ids of options and entries, however these stand', () => {
    const kept = (asked: Item, given: Response) => packResponse(asked, given);
    const turned = (asked: Item): Item =>
      'entries' in asked
        ? { ...asked, entries: [...asked.entries].reverse() }
        : 'options' in asked
          ? { ...asked, options: [...asked.options].reverse() }
          : asked;
    const pinned = [
      // Sorted: d1 d2 d3 k1 k2, from the lowest bit.
      [multipleResponse('t'), { kind: 'multiple-response', options: ['k2', 'd1'] }, 'R'],
      [evidence('t'), { kind: 'evidence', options: ['k1', 'k2'] }, 'M'],
      // Three entries to a digit where there are four places: 1 + 0·4 + 2·16, then 3.
      [matching('t'), { kind: 'matching', assigned: { a: 'B', b: 'A', c: 'C', d: 'D' } }, 'hD'],
      [categorise('t'), { kind: 'categorise', assigned: { a: 'A', b: 'A', c: 'B', d: 'A', e: 'B', f: 'B' } }, '0'],
      // The places of a b c d: 2 + 0·4 + 3·16, then 1.
      [ordering('t'), { kind: 'ordering', order: ['b', 'd', 'a', 'c'] }, 'yB'],
      [chosenCloze('t'), { kind: 'cloze', text: 'k1' }, 'C'],
      [typedCloze('t'), { kind: 'cloze', text: 'went up' }, 'went up'],
      [shortAnswer('t'), { kind: 'short-answer', text: ' the sea ' }, ' the sea '],
      [twoPart('t'), { kind: 'two-part', option: 'k1', locked: true, sentence: 's1' }, 'CB'],
    ] satisfies [Item, Response, string][];
    for (const [asked, given, text] of pinned) {
      expect(kept(asked, given), asked.kind).toBe(text);
      expect(kept(turned(asked), given), asked.kind).toBe(text);
    }
  });

  it('keeps two responses apart that differ, to one item', () => {
    const chosen = fc
      .constantFrom(...itemKinds.filter((kind) => kind !== 'numeric'))
      .chain((kind): fc.Arbitrary<Item> => itemOf[kind])
      .chain((asked) => fc.tuple(fc.constant(asked), responseTo(asked), responseTo(asked)));
    fc.assert(
      fc.property(chosen, ([asked, one, two]) => {
        fc.pre(canCheck(asked, one) && canCheck(asked, two));
        const unordered = (given: Response) => ('options' in given ? [...given.options].sort() : given);
        const alike = JSON.stringify(unordered(one)) === JSON.stringify(unordered(two));
        expect(packResponse(asked, one) === packResponse(asked, two)).toBe(alike);
      }),
      { numRuns: 500 },
    );
  });

  it('cuts long words before short ones, and leaves places and numbers whole beside them', () => {
    const words = (text: string) => [shortAnswer('t'), { kind: 'short-answer', text }] as const;
    const match = [matching('t'), { kind: 'matching', assigned: matching('t').key }] as const;
    const fitted = (room: number, ...given: readonly (readonly [Item, Response])[]) =>
      keptWithin(
        given.map(([asked, response]) => ({ item: asked, kept: packResponse(asked, response) })),
        room,
      );
    expect(fitted(12, words('a very long one'), match, words('short'))).toEqual({
      responses: ['a ver', packResponse(...match), 'short'],
      room: 0,
    });
    // The fifteenth letter costs two.
    expect(fitted(15, words('a very long one'))).toEqual({ responses: ['a very long on'], room: 1 });
    expect(fitted(16, words('a very long one'))).toEqual({ responses: ['a very long one'], room: 0 });
    expect(fitted(1, match, [choice('t'), { kind: 'choice', option: 'd1' }])).toEqual({ responses: ['', 0], room: 1 });
    expect(fitted(-5, words('any'), match).responses).toEqual(['', '']);
    expect(fitted(4, words('abc🙂')).responses).toEqual(['abc']);
  });

  it('numbers every misreading within the five bits that it has', () => {
    expect(misreadings.length).toBeLessThan(32);
  });
});
