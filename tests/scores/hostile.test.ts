import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { startAttempt } from '../../src/attempt/start.js';
import { encodeRecord } from '../../src/scores/codec.js';
import { attachKeeper } from '../../src/scores/keeper.js';
import { keyOf } from '../../src/scores/keys.js';
import { openScores } from '../../src/scores/scores.js';
import { compact, segmentsOf } from '../../src/scores/segments.js';
import { openStore } from '../../src/scores/store.js';
import { unite } from '../../src/scores/unite.js';
import { finished, quiz } from '../support/arbitrary.js';
import { fakeArea } from '../support/fake-area.js';
import { tenItemRecords } from '../support/records.js';

const attempts = fc.sample(finished(quiz({ minLength: 1, maxLength: 2 })), { numRuns: 5, seed: 9 });
const [one] = attempts;
if (!one) throw new Error('no attempt');
const open = (values: Map<string, string>, writer = 'w') => openScores({ area: fakeArea(values), writer });
const ids = (values: Map<string, string>) =>
  open(values, 'reader')
    .history()
    .records.map(({ id }) => id);
const records = tenItemRecords(6);
const texts = records.map(encodeRecord);

describe('a clock', () => {
  it('that says 1970, 2100, nothing, or goes back leaves the order of finishing, and can be written', () => {
    const values = new Map<string, string>();
    const clocks = [Date.UTC(2100, 0), 0, NaN, -1e15, Infinity];
    const said = attempts.map((attempt, i) => open(values, `w${i}`).finish(attempt, clocks[i] ?? 0));
    expect(said.map(({ status }) => status)).toEqual(clocks.map(() => 'browser'));
    expect(ids(values)).toEqual(attempts.map(({ id }) => id));
    const times = open(values)
      .history()
      .records.map(({ at }) => new Date(at * 1000).getUTCFullYear());
    expect(times.slice(0, 4)).toEqual([2100, 2020, 2020, 2020]);
    compact(segmentsOf(openStore(fakeArea(values)), '', 'c'), 0);
    expect(ids(values)).toEqual(attempts.map(({ id }) => id));
  });
});

/** A program of tomorrow: it writes what this one cannot read, and reads both. */
const tomorrow = (values: Map<string, string>) => ({
  finish: (id: string) => values.set(keyOf('a', '', 'new', id).replace('kz1', 'kz2'), JSON.stringify({ id })),
  ids: () => [
    ...ids(values),
    ...[...values].flatMap(([key, value]) =>
      key.startsWith('kz2|') ? [(JSON.parse(value) as { id: string }).id] : [],
    ),
  ],
});

describe('an upgrade, a rollback and an upgrade', () => {
  it('end with the union of all, whatever each has merged, and what is newer stays byte for byte', () => {
    const values = new Map<string, string>();
    open(values, 'today').finish(attempts[0] ?? one, 0);
    tomorrow(values).finish('next1');
    const newer = values.get('kz2|a||new|next1');
    const back = open(values, 'back');
    attachKeeper(back, { writer: 'back' });
    back.finish(attempts[1] ?? one, 0);
    values.set(keyOf('a', '', 'x', 9), `2${(texts[0] ?? '').slice(1)}`);
    compact(segmentsOf(back.store, '', 'c'), 0);
    unite(openStore(fakeArea(values)), new Map([['kz2|a||old|0', 'mirrored']]), 'u');
    tomorrow(values).finish('next2');
    expect(tomorrow(values).ids()).toEqual([attempts[0]?.id, attempts[1]?.id, 'next1', 'next2']);
    expect(values.get('kz2|a||new|next1')).toBe(newer);
    expect(values.get(keyOf('a', '', 'x', 9))).toBe(`2${(texts[0] ?? '').slice(1)}`);
  });
});

/** What a page may have done to the language, and how to take it back. */
const swap = (on: object, name: PropertyKey, value: unknown): (() => void) => {
  const was = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { value, configurable: true, writable: true, enumerable: !was || !!was.enumerable });
  return () => {
    if (was) Object.defineProperty(on, name, was);
    else Reflect.deleteProperty(on, name);
  };
};
const fails = () => {
  throw new Error('patched');
};
const patches: readonly (readonly [string, () => () => void])[] = [
  ['JSON.stringify throws', () => swap(JSON, 'stringify', fails)],
  ['JSON.stringify writes another thing', () => swap(JSON, 'stringify', () => '[]')],
  ['JSON.parse throws', () => swap(JSON, 'parse', fails)],
  ['JSON.parse reads another thing', () => swap(JSON, 'parse', () => ({}))],
  ['Array.prototype.toJSON', () => swap(Array.prototype, 'toJSON', () => 'spoilt')],
  ['Array.prototype.map throws', () => swap(Array.prototype, 'map', fails)],
  ['Array.prototype.filter finds nothing', () => swap(Array.prototype, 'filter', () => [])],
  ['Array.prototype.every says yes', () => swap(Array.prototype, 'every', () => true)],
  ['Array.prototype.flatMap finds nothing', () => swap(Array.prototype, 'flatMap', () => [])],
  ['Map.prototype.get finds nothing', () => swap(Map.prototype, 'get', () => undefined)],
  ['Map.prototype.has says no', () => swap(Map.prototype, 'has', () => false)],
  ['Map.prototype.set does nothing', () => swap(Map.prototype, 'set', () => new Map())],
  ['Set.prototype.has says no', () => swap(Set.prototype, 'has', () => false)],
  ['Object.prototype has a kind', () => swap(Object.prototype, 'kind', 'choice')],
  ['Object.prototype has a reason', () => swap(Object.prototype, 'reason', 'damaged')],
  ['Object.prototype has a record', () => swap(Object.prototype, 'record', {})],
  ['Object.prototype has a get', () => swap(Object.prototype, 'get', fails)],
  ['Object.entries throws', () => swap(Object, 'entries', fails)],
  ['String.prototype.startsWith says yes', () => swap(String.prototype, 'startsWith', () => true)],
];

/** The browser's own storage, out of the reach of what a page has patched. */
const browserOwn = (filled: readonly string[] = []) => {
  const stored = Object.create(null) as Record<string, string>;
  filled.forEach((text, i) => (stored[keyOf('a', '', 'w', i)] = text));
  const { ownKeys, get, set, deleteProperty } = Reflect;
  return {
    keys: () => ownKeys(stored) as string[],
    get: (key: string) => (get(stored, key) as string | undefined) ?? null,
    set: (key: string, value: string) => void set(stored, key, value),
    remove: (key: string) => void deleteProperty(stored, key),
  };
};

describe('a polluted page', () => {
  let restore = () => undefined as void;
  afterEach(() => restore());

  it.each(patches)('loses nothing that is stored: %s', (_, patch) => {
    const area = browserOwn(texts);
    const tries = [
      () => openScores({ area, writer: 'p' }).finish(one, 0),
      () => openScores({ area, writer: 'q' }).keep(startAttempt(one.quiz, { id: 'begun', mode: 'practice' })),
      () => openScores({ area, writer: 'r' }).unfinished(() => true),
      () => compact(segmentsOf(openStore(area), '', 'c'), 0),
    ];
    restore = patch();
    for (const run of tries)
      try {
        run();
      } catch {
        // The element makes a message of it.
      }
    restore();
    const there = openScores({ area, writer: 'late' })
      .history()
      .records.map(({ id }) => id);
    expect(there).toEqual(expect.arrayContaining(records.map(({ id }) => id)));
  });

  it.each(patches)('is told the truth about an attempt that is finished: %s', (_, patch) => {
    const area = browserOwn();
    restore = patch();
    let status: unknown;
    try {
      status = openScores({ area, writer: 'p' }).finish(one, 0).status;
    } catch {
      // The element makes a message of it.
    }
    restore();
    const there = openScores({ area, writer: 'late' }).history().records;
    if (status === 'browser') expect(there.map(({ id }) => id)).toEqual([one.id]);
  });
});
