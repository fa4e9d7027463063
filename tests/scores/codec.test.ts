import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../src/scores/codec.js';
import { toDigits } from '../../src/scores/digits.js';
import { recordOf, type AttemptRecord } from '../../src/scores/record.js';
import { crc32 } from '../../src/text/crc32.js';
import { finished } from '../support/arbitrary.js';

const at = Date.UTC(2024, 10, 24, 3, 45, 12, 345);
const some = (): AttemptRecord => ({
  id: 'ABCabc0123',
  sequence: 17,
  at: at / 1000,
  duration: 321.9,
  mode: 'practice',
  bank: { hash: 'Ab3-_x9ZkQ', id: 'kazakhstan-visit', title: 'Қазақстанға сапар' },
  items: [
    {
      target: 'tArg3',
      content: 'cOn',
      kind: 'choice',
      hints: 1,
      block: 12,
      credit: 0,
      blindCredit: 20,
      skill: 'infer',
      misreading: 'wrong-referent',
      response: 2,
    },
    {
      target: 'tArg4',
      content: 'c0n',
      kind: 'numeric',
      hints: 0,
      block: 99,
      credit: 60,
      blindCredit: 0,
      skill: 'structure',
      misreading: 'none',
      response: '41e9',
    },
  ],
  more: '',
});
const decoded = (text: string): AttemptRecord => {
  const result = decodeRecord(text);
  if (!result.ok) throw new Error(result.reason);
  return result.record;
};
const sealed = (format: string, body: string): string => format + toDigits(crc32(format + body), 6) + body;

describe('a record as text', () => {
  it('is pinned to the unit, since every score ever kept is in this form', () => {
    expect(encodeRecord(some())).toMatchInlineSnapshot(
      `"1AXhJsUKABCabc0123AAARAJNsBIAFBAFAb3-_Qkazakhstan-visitRҚазақстанға сапарACtArg3cOnBMAULytArg4c0nI_8AwE41e9"`,
    );
  });

  it('comes back as it was, but for whole seconds, a cut title and hash, and a block of 63 or more', () => {
    const record = some();
    expect(decoded(encodeRecord(record))).toEqual({
      ...record,
      at: Math.floor(at / 1000),
      duration: 321,
      bank: { ...record.bank, hash: 'Ab3-_' },
      items: [record.items[0], { ...record.items[1], block: 63 }],
    });
  });

  it('is the same text again after having been read, for every attempt', () => {
    fc.assert(
      fc.property(finished(), fc.nat(20_000), fc.integer({ min: 0, max: 4e12 }), (attempt, sequence, time) => {
        const record = recordOf(attempt, { sequence, at: time });
        const text = encodeRecord(record);
        const read = decoded(text);
        expect(encodeRecord(read)).toBe(text);
        expect(read.items.map(({ credit }) => credit)).toEqual(
          attempt.graded.map(({ outcome }) => Math.round(outcome.credit * 60)),
        );
        expect({ ...read, items: [], bank: {}, at: 0, duration: 0 }).toEqual({
          ...record,
          items: [],
          bank: {},
          at: 0,
          duration: 0,
        });
        expect(read.items).toEqual(record.items.map((item) => ({ ...item, block: Math.min(item.block, 63) })));
      }),
    );
  });

  it('keeps what a later version of this program adds: names by number, kinds with their text, more at the end', () => {
    const record = some();
    const [first] = record.items;
    if (!first) throw new Error('no item');
    const texts = ['', 'x', 'fourteen units', 'fifteen units..', 'Тексты длиннее пятнадцати единиц', 'x'.repeat(63)];
    const later = decoded(
      encodeRecord({
        ...record,
        mode: 40,
        items: [...texts.map((response) => ({ ...first, kind: 15, skill: 7, misreading: 31, response })), first],
        more: 'more',
      }),
    );
    expect(later.items.map(({ response }) => response)).toEqual([...texts, 2]);
    expect(later).toMatchObject({ mode: 40, more: 'more', items: { 0: { kind: 15, skill: 7, misreading: 31 } } });
  });

  it('takes times and counts that cannot be to the nearest that can', () => {
    const record = { ...some(), sequence: Infinity, at: NaN, duration: -1 };
    expect(decoded(encodeRecord(record))).toMatchObject({
      sequence: 64 ** 4 - 1,
      at: Date.UTC(2020, 0) / 1000,
      duration: 0,
    });
    const clock = (time: number) =>
      new Date(decoded(encodeRecord({ ...some(), at: time / 1000 })).at * 1000).getUTCFullYear();
    expect([0, Date.UTC(1980, 0), Date.UTC(2100, 0), Date.UTC(3000, 0)].map(clock)).toEqual([2020, 2020, 2100, 3000]);
  });

  it('has no half of a surrogate pair, at the cut or from before', () => {
    const title = (text: string) =>
      decoded(encodeRecord({ ...some(), bank: { ...some().bank, title: text } })).bank.title;
    expect(title(`${'x'.repeat(23)}🙂`)).toBe('x'.repeat(23));
    expect(title(`${'x'.repeat(22)}🙂`)).toBe(`${'x'.repeat(22)}🙂`);
    expect(title('a\ud800b\udc00')).toBe('ab');
  });

  it('is refused as damaged when any one character is another', () => {
    fc.assert(
      fc.property(finished(), fc.nat(), fc.integer({ min: 1, max: 0xffff }), (attempt, place, change) => {
        const text = encodeRecord(recordOf(attempt, { sequence: 1, at }));
        const i = place % text.length;
        const other = String.fromCharCode(text.charCodeAt(i) ^ change);
        expect(decodeRecord(text.slice(0, i) + other + text.slice(i + 1))).toEqual({ ok: false, reason: 'damaged' });
      }),
    );
    const text = encodeRecord(some());
    const refusals = [];
    for (let i = 0; i < text.length; i++)
      for (const other of ['A', '0', '1', '2', '|', '{', '\u0000', 'қ'])
        if (other !== text[i]) refusals.push(decodeRecord(text.slice(0, i) + other + text.slice(i + 1)));
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
      new Set(['{"ok":false,"reason":"damaged"}']),
    );
  });

  it('is refused as damaged when it is cut anywhere', () => {
    fc.assert(
      fc.property(finished(), (attempt) => {
        const text = encodeRecord(recordOf(attempt, { sequence: 1, at }));
        const refusals = Array.from(text, (_, i) => JSON.stringify(decodeRecord(text.slice(0, i))));
        expect(new Set(refusals)).toEqual(new Set(['{"ok":false,"reason":"damaged"}']));
      }),
      { numRuns: 20 },
    );
  });

  it('is told from that of a later format, which is intact but not to be read', () => {
    expect(decodeRecord(sealed('2', 'whatever it holds'))).toEqual({ ok: false, reason: 'newer' });
    expect(decodeRecord(sealed('1', 'whatever it holds'))).toEqual({ ok: false, reason: 'damaged' });
    const body = encodeRecord(some()).slice(7);
    expect(decodeRecord(sealed('1', body)).ok).toBe(true);
    expect(decodeRecord(sealed('1', body.replace('AAAR', 'AA R')))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is told from what was never a record', () => {
    for (const text of ['{"score":3}', '<!doctype html>', '[1,2,3]', 'null & void', '🙂🙂🙂🙂'])
      expect(decodeRecord(text)).toEqual({ ok: false, reason: 'foreign' });
  });

  it('never makes the reader throw, though the seal be right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeRecord(text).ok).toBe(false);
        expect(typeof decodeRecord(sealed('1', text)).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(finished(), fc.nat(), fc.string({ unit: 'binary' }), (attempt, place, other) => {
        const body = encodeRecord(recordOf(attempt, { sequence: 1, at })).slice(7);
        const i = place % body.length;
        const result = decodeRecord(sealed('1', body.slice(0, i) + other + body.slice(i + 1)));
        if (result.ok) expect(Number.isFinite(result.record.sequence + result.record.at)).toBe(true);
      }),
    );
  });
});
