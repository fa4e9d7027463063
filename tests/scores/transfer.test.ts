import { describe, expect, it } from 'vitest';
import { encodeRecord } from '../../src/scores/codec.js';
import { keyOf } from '../../src/scores/keys.js';
import { lastProfile, profilesIn, rememberProfile } from '../../src/scores/profiles.js';
import { attemptOf } from '../../src/scores/records.js';
import { openScores } from '../../src/scores/scores.js';
import { segmentOf } from '../../src/scores/segments.js';
import { openStore, reserveKey } from '../../src/scores/store.js';
import { dryRun, exportScores, importRecords, unreadIn } from '../../src/scores/transfer.js';
import { fakeArea, type FakeArea } from '../support/fake-area.js';
import { asked } from '../support/records.js';

const [one, two] = [1, 2].map((n) => asked(1_600_000_000 + n, [[`aaaa${n}`, 60]]));
if (!one || !two) throw new Error();
const filled = () =>
  fakeArea(
    new Map([
      [keyOf('a', '', 'w', 0), encodeRecord(one)],
      [keyOf('m', '', 'w', 1), segmentOf([encodeRecord(two)])],
      [keyOf('a', '', 'v', 1), '?! no record'],
      [keyOf('a', 'ann|~', 'v', 1), encodeRecord(one)],
      [keyOf('m', 'bob', 'v', 1), segmentOf([encodeRecord(one)])],
      [keyOf('p', 'cid', 'begun', 'w', 1), '1'],
      [keyOf('i', 'begun'), '1'],
      ['kz1|a', ''],
      ['kz2|a||w|0', 'of tomorrow'],
      ['the page’s own', 'x'],
    ]),
  );
const here = (area: FakeArea, profile = '') => openScores({ area, writer: 'r', profile }).history().records;

describe('a place', () => {
  it('tells what cannot be read and what a newer format keeps, byte for byte', () => {
    expect(unreadIn(openStore(filled()), '')).toEqual([
      { key: 'kz1|a||v|1', value: '?! no record', reason: 'foreign' },
      { key: 'kz2|a||w|0', value: 'of tomorrow', reason: 'newer' },
    ]);
    const blind = fakeArea(filled().values, (_, name) => (name === 'get' ? 'throws' : undefined));
    const unread = unreadIn(openStore(blind), '');
    expect(unread.map(({ reason, value }) => [reason, value])).toEqual([
      ['blocked', undefined],
      ['blocked', undefined],
      ['blocked', undefined],
      ['newer', undefined],
    ]);
    expect(JSON.parse(exportScores([], unread))).toMatchObject({ unread: [] });
  });

  it('names its profiles, those too whose records are merged or whose attempt is under way', () => {
    expect(profilesIn(filled())).toEqual(['', 'ann|~', 'bob', 'cid']);
    expect(profilesIn(undefined)).toEqual([]);
    expect(profilesIn(fakeArea(new Map(), () => 'throws'))).toEqual([]);
  });

  it('remembers who sat here last', () => {
    const area = fakeArea();
    rememberProfile(area, '', '~abcd');
    rememberProfile(area, '', '~efgh');
    expect(lastProfile(area, '')).toBe('~efgh');
    expect(lastProfile(area, 'other')).toBeUndefined();
    const broken = fakeArea(new Map(), () => 'throws');
    rememberProfile(broken, '', '~abcd');
    expect(lastProfile(broken, 'a')).toBeUndefined();
  });

  it('gives the reserve for who sat here last, and rather says nobody than somebody else', () => {
    const state = { full: false, needs: false };
    const area = fakeArea(new Map([[reserveKey, '0']]), (_, name) =>
      name === 'set' && (state.full || (state.needs && area.values.has(reserveKey))) ? 'quota' : undefined,
    );
    rememberProfile(area, '', '~abcd');
    state.needs = true;
    rememberProfile(area, '', '~efgh');
    expect(lastProfile(area, '')).toBe('~efgh');
    state.full = true;
    rememberProfile(area, '', '~ijkl');
    expect(lastProfile(area, '')).toBeUndefined();
  });
});

describe('a file of scores', () => {
  const file = exportScores([one, two], unreadIn(openStore(filled()), ''));

  it('is looked into first, without a change: what is new, what is here, what cannot be read', () => {
    const none = { fresh: [], deleted: 0, known: 0, unreadable: 0 };
    expect(dryRun(file, [])).toEqual({ ...none, fresh: [one, two] });
    expect(dryRun(file, [one])).toEqual({ ...none, fresh: [two], known: 1 });
    expect(dryRun(file, [], (id) => id === one.id)).toEqual({ ...none, fresh: [one, two], deleted: 1 });
    const broken = JSON.stringify({ records: [encodeRecord(one), encodeRecord(one), 'x', 7] });
    expect(dryRun(broken, [])).toEqual({ fresh: [one], deleted: 0, known: 1, unreadable: 2 });
    for (const text of ['', '{', 'null', '[]', '{"records":1}']) expect(dryRun(text, [])).toBe(undefined);
  });

  it('is added as a union: to go out and come in again gives what there was', () => {
    const area = fakeArea();
    expect(importRecords(openStore(area), { profile: 'p', writer: 'w' }, dryRun(file, [])?.fresh ?? [])).toBe(2);
    expect(here(area, 'p').map((record) => ({ ...record, id: attemptOf(record.id) }))).toEqual([one, two]);
    expect(dryRun(file, here(area, 'p'))).toMatchObject({ fresh: [], known: 2 });
  });

  it('adds nothing that the browser does not take, and says how many it has taken', () => {
    const full = fakeArea(new Map(), undefined, 150);
    const store = openStore(full);
    expect(importRecords(store, { profile: '', writer: 'w' }, [one, two])).toBe(1);
    expect(full.values.size).toBe(1);
  });

  it('keeps what could not be read byte for byte', () => {
    expect(file).toContain('"?! no record"');
    expect(file).toContain('"of tomorrow"');
  });
});
