import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRecord } from '../../src/scores/codec.js';
import { attachKeeper } from '../../src/scores/keeper.js';
import { keyOf } from '../../src/scores/keys.js';
import { holdingIn } from '../../src/scores/records.js';
import { openScores } from '../../src/scores/scores.js';
import { compact, segmentOf, segmentsOf, segmentUnits } from '../../src/scores/segments.js';
import { openStore, reserveKey } from '../../src/scores/store.js';
import { fakeArea, type Fault } from '../support/fake-area.js';
import { fakeBrowser } from '../support/fake-browser.js';
import { tenItemRecords } from '../support/records.js';

const records = tenItemRecords(300);
const texts = records.map(encodeRecord);
const filled = (count: number, more: readonly (readonly [string, string])[] = []) =>
  new Map([...texts.slice(0, count).map((text, i): [string, string] => [keyOf('a', '', 'w', i), text]), ...more]);
const open = (area: ReturnType<typeof fakeArea>, writer = 'c') => {
  const scores = openScores({ area, writer });
  attachKeeper(scores, { writer });
  return scores;
};
const ids = (values: Map<string, string>): string[] =>
  openScores({ area: fakeArea(values), writer: 'reader' })
    .history()
    .records.map(({ id }) => id);
const all = (count: number) => records.slice(0, count).map(({ id }) => id);
const segmentKeys = (values: Map<string, string>) => [...values.keys()].filter((key) => key.startsWith('kz1|m|'));

describe('compaction', () => {
  it('merges above 200 keys of records, and not before', () => {
    const few = fakeArea(filled(200));
    open(few).compact();
    expect(few.values).toEqual(filled(200));
    const { values } = fakeArea(filled(201));
    open(fakeArea(values)).compact();
    expect([...values.keys()]).toEqual(['kz1|m||c|0', 'kz1|r']);
    expect(ids(values)).toEqual(all(201));
  });

  it('makes segments of at most 64 KB, and merges small ones too', () => {
    const values = filled(300);
    compact(segmentsOf(openStore(fakeArea(values)), '', 'x'), 0);
    expect(segmentKeys(values)).toHaveLength(2);
    for (const value of values.values()) expect(value.length).toBeLessThanOrEqual(segmentUnits);
    const small = new Map(texts.map((text, i): [string, string] => [keyOf('m', '', 'w', i), segmentOf([text])]));
    compact(segmentsOf(openStore(fakeArea(small)), '', 'x'), 200);
    expect(segmentKeys(small)).toHaveLength(2);
    expect(ids(small)).toEqual(all(300));
  });

  it('leaves a segment alone that is full enough and holds nothing twice', () => {
    const values = filled(300);
    const segments = segmentsOf(openStore(fakeArea(values)), '', 'x');
    compact(segments, 0);
    const [full = ''] = segmentKeys(values);
    const before = values.get(full);
    compact(segments, 0);
    expect(values.get(full)).toBe(before);
  });

  it('makes one of segments that tabs have written at once', () => {
    const [values, again] = [filled(150), filled(150)];
    compact(segmentsOf(openStore(fakeArea(values)), '', 'x'), 0);
    compact(segmentsOf(openStore(fakeArea(again)), '', 'y'), 0);
    const both = new Map([...values, ...again]);
    expect(both.size).toBe(2);
    compact(segmentsOf(openStore(fakeArea(both)), '', 'z'), 0);
    expect([...both.keys()]).toEqual(['kz1|m||z|0']);
    expect(ids(both)).toEqual(all(150));
  });

  it('keeps byte for byte what it cannot read, whole or in part, and what is of another profile', () => {
    const hurt = segmentOf(texts.slice(250, 260)).replace('kazakhstan', 'Kazakhstan');
    const strange: [string, string][] = [
      ['kz1|a||x|0', 'garbage'],
      ['kz1|a||x|1', `${texts[299]} `],
      ['kz1|m||x|2', hurt],
      ['kz1|m||x|3', '2AAAAAAof a later format'],
      ['kz1|a|ann|x|4', texts[298] ?? ''],
      ['kz2|a||x|5', 'of a later prefix'],
    ];
    const values = filled(220, strange);
    open(fakeArea(values)).compact();
    for (const [key, value] of strange) expect(values.get(key)).toBe(value);
    expect(segmentKeys(values)).toHaveLength(3);
    // Of the damaged segment all but the record that was hit.
    expect(ids(values)).toEqual([...all(220), ...records.slice(251, 260).map(({ id }) => id)]);
  });

  it('does not write anew what it can read of a damaged segment', () => {
    const hurt = segmentOf(texts.slice(0, 10)).replace('kazakhstan', 'Kazakhstan');
    const values = new Map([['kz1|m||x|2', hurt]]);
    compact(segmentsOf(openStore(fakeArea(values)), '', 'x'), 0);
    expect([...values]).toEqual([['kz1|m||x|2', hurt]]);
  });

  it('does not merge a record that has the mark between records within', () => {
    const [record] = records;
    if (!record) throw new Error('no record');
    const text = encodeRecord({ ...record, id: 'odd', bank: { ...record.bank, title: 'two\nlines' } });
    const values = filled(220, [['kz1|a||x|0', text]]);
    open(fakeArea(values)).compact();
    expect(values.get('kz1|a||x|0')).toBe(text);
    expect(ids(values)).toContain('odd');
    expect(openScores({ area: fakeArea(values), writer: 'r' }).history().unreadable).toEqual([]);
  });

  it('drops what was deleted, and nothing else', () => {
    const values = filled(220, [[keyOf('d', 'attm000007'), '']]);
    open(fakeArea(values)).compact();
    expect([...values.values()].join()).not.toContain('attm000007');
    expect(ids(values)).toEqual(all(220).filter((id) => id !== 'attm000007'));
  });

  it.each<Fault>(['throws', 'quota', 'does nothing'])('loses nothing when any one call %s', (fault) => {
    for (let n = 0, met = true; met; n++) {
      met = false;
      const values = filled(12);
      const area = fakeArea(values, (call) => ((met ||= call === n), call === n ? fault : undefined));
      compact(segmentsOf(openStore(area), '', 'x'), 0);
      expect(ids(values), `call ${n}`).toEqual(all(12));
    }
  });

  it('loses nothing where the page ends between any two calls', () => {
    for (let n = 0, met = true; met; n++) {
      met = false;
      const values = filled(12);
      const area = fakeArea(values, (call) => ((met ||= call >= n), call >= n ? 'throws' : undefined));
      compact(segmentsOf(openStore(area), '', 'x'), 0);
      expect(ids(values)).toEqual(all(12));
    }
  });

  it('loses nothing where another tab compacts or finishes between any two calls', () => {
    for (let n = 0, met = true; met; n++) {
      met = false;
      const values = filled(12);
      const area = fakeArea(values, (call) => {
        if (call !== n) return;
        met = true;
        values.set(keyOf('a', '', 'late', 0), texts[20] ?? '');
        compact(segmentsOf(openStore(fakeArea(values)), '', 'y'), 0);
      });
      compact(segmentsOf(openStore(area), '', 'x'), 0);
      expect(ids(values)).toEqual(met ? [...all(12), records[20]?.id] : all(12));
    }
  });

  it('loses nothing where a storage lies: what it says it has taken is another thing', () => {
    const values = filled(12);
    const honest = fakeArea(values);
    const lying = { ...honest, set: (key: string, value: string) => honest.set(key, value.slice(0, -1)) };
    compact(segmentsOf(openStore(lying), '', 'x'), 0);
    expect(ids(values)).toEqual(expect.arrayContaining(all(12)));
    expect(values.size).toBeGreaterThanOrEqual(12);
  });

  it('loses nothing that reached the browser, in any order of what tabs do, see late and crash at', () => {
    const step = fc.tuple(fc.nat(2), fc.constantFrom('finish', 'compact', 'hear', 'hear', 'send', 'send', 'crash'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const browser = fakeBrowser();
        let written = 0;
        const fresh = () => {
          const area = browser.open();
          const writer = `w${written++}`;
          return { area, writer, store: openStore(area), segments: segmentsOf(openStore(area), '', writer), n: 0 };
        };
        const tabs = [fresh(), fresh(), fresh()];
        const arrived = new Set<string>();
        let next = 0;
        const look = () => {
          for (const id of ids(browser.values)) arrived.add(id);
          expect(new Set(ids(browser.values))).toEqual(arrived);
        };
        for (const [which, what] of steps) {
          const tab = tabs[which];
          if (!tab) continue;
          if (what === 'finish') tab.store.put(keyOf('a', '', tab.writer, tab.n++), texts[next++] ?? '');
          else if (what === 'compact') compact(tab.segments, 0);
          else if (what === 'crash') {
            tab.area.crash();
            tabs[which] = fresh();
          } else tab.area[what]();
          look();
        }
        for (const tab of tabs) while (tab.area.send()) look();
      }),
      { numRuns: 400 },
    );
  });
});

describe('a full store', () => {
  /** So many units of keys and values, and no more. */
  const bounded = (values: Map<string, string>, units: number) => fakeArea(values, () => undefined, units);

  it('gives up its reserve first, then is merged by small segments, each making room for the next', () => {
    const values = filled(100, [[reserveKey, '0'.repeat(8000)]]);
    const used = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const scores = open(bounded(values, used));
    const put = (n: number) => scores.store.put(keyOf('a', '', 'x', n), texts[200 + n] ?? '');
    expect(put(0)).toBe('browser');
    expect(values.has(reserveKey)).toBe(false);
    expect(segmentKeys(values).length).toBeGreaterThan(1);
    // The room of the reserve, some thirty records, and what merging a hundred has freed, some five.
    let n = 1;
    while (put(n) === 'browser') n++;
    expect(n).toBeGreaterThanOrEqual(35);
    expect(ids(values)).toEqual([...all(100), ...records.slice(200, 200 + n).map(({ id }) => id)]);
  });

  it('takes no more than it can, loses nothing, and keeps the rest in memory', () => {
    const values = filled(60);
    const used = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const scores = open(bounded(values, used + 10));
    const said = texts.slice(100, 130).map((text, n) => scores.store.put(keyOf('a', '', 'x', n), text));
    expect(said).toContain('memory');
    const there = new Set(ids(values));
    for (const id of all(60)) expect(there).toContain(id);
    expect(scores.history().records).toHaveLength(90);
  });

  it('of any size loses nothing, whatever is put and merged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), (room) => {
        const values = filled(10);
        const used = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
        const scores = open(bounded(values, used + room));
        const said = texts.slice(100, 130).map((text, n) => scores.store.put(keyOf('a', '', 'x', n), text));
        const there = new Set(ids(values));
        for (const id of all(10)) expect(there).toContain(id);
        expect(scores.history().records).toHaveLength(40);
        const last = said.lastIndexOf('browser');
        if (last >= 0) expect(there).toContain(records[100 + last]?.id);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the size of what is kept', () => {
  it('is at most 250 units for each of 10,000 attempts at ten items', () => {
    const values = new Map<string, string>();
    const scores = open(fakeArea(values));
    for (let from = 0; from < 10_000; from += 1000) {
      for (const [i, record] of tenItemRecords(1000, from).entries())
        values.set(keyOf('a', '', 'writer00', from + i), encodeRecord(record));
      scores.compact();
    }
    const units = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    expect(ids(values)).toHaveLength(10_000);
    expect(units).toBeLessThanOrEqual(2_500_000);
    expect(values.size).toBeLessThanOrEqual(200);
  });
});

describe('a segment', () => {
  it('gives all its records but the one that was hit, whichever unit is changed', () => {
    const value = segmentOf(texts.slice(0, 4));
    for (let i = 0; i < value.length; i++) {
      const hit = `${value.slice(0, i)}${value[i] === 'A' ? 'B' : 'A'}${value.slice(i + 1)}`;
      const { kept, reason } = holdingIn('kz1|m||x|0', hit);
      expect(reason).toBeDefined();
      // A mark between two makes one of them, that nobody can tell apart.
      expect(kept.length).toBeGreaterThanOrEqual(value[i] === '\n' ? 2 : 3);
    }
  });
});
