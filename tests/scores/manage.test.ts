import { describe, expect, it } from 'vitest';
import { encodeRecord } from '../../src/scores/codec.js';
import { keyOf } from '../../src/scores/keys.js';
import {
  dryRun,
  exportScores,
  holdingOf,
  importRecords,
  lastProfile,
  profilesIn,
  rememberProfile,
  removeAll,
  removeAttempt,
} from '../../src/scores/manage.js';
import { fakeArea } from '../support/fake-area.js';
import { asked } from '../support/records.js';

const [one, two] = [1, 2].map((n) => asked(1_600_000_000 + n, [[`aaaa${n}`, 60]]));
if (!one || !two) throw new Error();
const filled = () =>
  fakeArea(
    new Map([
      [keyOf('a', '', 'w', 0), encodeRecord(one)],
      [keyOf('a', '', 'w', 1), encodeRecord(two)],
      [keyOf('a', '', 'v', 0), encodeRecord(two)],
      [keyOf('a', '', 'v', 1), '?! no record'],
      [keyOf('a', 'ann|~', 'v', 1), encodeRecord(one)],
      [keyOf('p', '', 'begun', 'w', 1), '1'],
      [keyOf('i', 'begun'), '1'],
      [keyOf('i', 'begun2'), '1'],
      ['kz2|a||w|0', 'of tomorrow'],
      ['the page’s own', 'x'],
    ]),
  );

describe('what is kept', () => {
  it('is listed for a profile, with what cannot be read and what a newer format keeps', () => {
    const { attempts, unread } = holdingOf(filled(), '');
    expect(attempts.map(({ record }) => record)).toEqual([one, two, two]);
    expect(unread).toEqual([
      { key: 'kz1|a||v|1', value: '?! no record', reason: 'foreign' },
      { key: 'kz2|a||w|0', value: 'of tomorrow', reason: 'newer' },
    ]);
    expect(profilesIn(filled())).toEqual(['', 'ann|~']);
  });

  it('is removed one attempt at a time, under every key that it has, and looked for again', () => {
    const area = filled();
    expect(removeAttempt(area, '', two.id)).toEqual({ gone: 2, left: 0 });
    expect(holdingOf(area, '').attempts.map(({ record }) => record)).toEqual([one]);
    expect(area.values.size).toBe(8);
  });

  it('is removed altogether for one profile; others, newer formats and the page keep theirs', () => {
    const area = filled();
    expect(removeAll(area, '')).toEqual({ gone: 6, left: 0 });
    expect([...area.values.keys()]).toEqual([
      keyOf('a', 'ann|~', 'v', 1),
      'kz1|i|begun2',
      'kz2|a||w|0',
      'the page’s own',
    ]);
  });

  it('is said to be there still where the browser does not let go of it', () => {
    const area = fakeArea(filled().values, (_, name) => (name === 'remove' ? 'does nothing' : undefined));
    expect(removeAttempt(area, '', one.id)).toEqual({ gone: 0, left: 1 });
  });

  it('is not called gone where it cannot be looked for again', () => {
    const area = fakeArea(filled().values, (_, name) => (name === 'get' ? 'throws' : undefined));
    expect(removeAll(area, '').gone).toBe(0);
  });

  it('that the browser does not hand out is listed as blocked, and stands in no file as if it were empty', () => {
    const area = fakeArea(filled().values, (_, name) => (name === 'get' ? 'throws' : undefined));
    const { attempts, unread } = holdingOf(area, '');
    expect(attempts).toEqual([]);
    expect(unread.filter(({ reason }) => reason === 'blocked')).toHaveLength(4);
    expect(
      JSON.parse(
        exportScores(
          [],
          unread.filter(({ reason }) => reason === 'blocked'),
        ),
      ),
    ).toMatchObject({ unread: [] });
  });

  it('never throws where the browser does', () => {
    const area = fakeArea(new Map(), () => 'throws');
    expect(holdingOf(area, '')).toEqual({ attempts: [], unread: [] });
    expect(removeAll(area, '')).toEqual({ gone: 0, left: 0 });
    expect(importRecords(area, { profile: '', writer: 'w' }, [one])).toBe(0);
    expect(lastProfile(area, 'a')).toBe('a');
  });

  it('remembers who sat here last', () => {
    const area = fakeArea();
    rememberProfile(area, '', '~abcd');
    expect(lastProfile(area, '')).toBe('~abcd');
    expect(lastProfile(area, 'other')).toBe('other');
  });
});

describe('a file of scores', () => {
  const file = exportScores([one, two], holdingOf(filled(), '').unread);

  it('is looked into first, without a change: what is new, what is here, what cannot be read', () => {
    expect(dryRun(file, [])).toEqual({ fresh: [one, two], known: 0, unreadable: 0 });
    expect(dryRun(file, [one])).toEqual({ fresh: [two], known: 1, unreadable: 0 });
    const broken = JSON.stringify({ records: [encodeRecord(one), encodeRecord(one), 'x', 7] });
    expect(dryRun(broken, [])).toEqual({ fresh: [one], known: 1, unreadable: 2 });
    for (const text of ['', '{', 'null', '[]', '{"records":1}']) expect(dryRun(text, [])).toBe(undefined);
  });

  it('is added as a union: to go out and come in again gives what there was', () => {
    const area = fakeArea();
    const here = dryRun(file, [])?.fresh ?? [];
    expect(importRecords(area, { profile: 'p', writer: 'w' }, here)).toBe(2);
    expect(holdingOf(area, 'p').attempts.map(({ record }) => record)).toEqual([one, two]);
    expect(
      dryRun(
        file,
        holdingOf(area, 'p').attempts.map(({ record }) => record),
      ),
    ).toEqual({ fresh: [], known: 2, unreadable: 0 });
  });

  it('keeps what could not be read byte for byte', () => {
    expect(file).toContain('"?! no record"');
    expect(file).toContain('"of tomorrow"');
  });
});
