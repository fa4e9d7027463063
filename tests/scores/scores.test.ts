import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/attempt/advance.js';
import type { Attempt } from '../../src/attempt/attempt.js';
import { startAttempt } from '../../src/attempt/start.js';
import { attachKeeper } from '../../src/scores/keeper.js';
import { encodeRecord } from '../../src/scores/codec.js';
import { toDigits } from '../../src/scores/digits.js';
import { recordOf } from '../../src/scores/record.js';
import { openScores, reached, type Scores } from '../../src/scores/scores.js';
import { crc32 } from '../../src/text/crc32.js';
import { itemKinds } from '../../src/item/item.js';
import { bank, finished, itemOf, play, quiz, rightResponse } from '../support/arbitrary.js';
import { fakeMirror } from '../support/fake-mirror.js';
import { fakeArea, type FakeArea, type Fault } from '../support/fake-area.js';

const at = Date.UTC(2024, 10, 24);
const ofBank = (asked: { readonly bank: { readonly id: string } }) => asked.bank.id === bank.id;
const open = (area: FakeArea | undefined, writer = 'Wr1t3r', profile = '') => openScores({ area, writer, profile });
const [attempt, other, third] = fc.sample(finished(quiz({ minLength: 4, maxLength: 4 })), { numRuns: 3, seed: 7 });
if (!attempt || !other || !third) throw new Error('no attempts');
const ids = (scores: Scores) => scores.history().records.map(({ id }) => id);

/** The attempt as it was after so many items, with the feedback showing. */
const after = (n: number, { quiz: asked, id, mode, graded }: Attempt = attempt): Attempt =>
  play(
    startAttempt(asked, { id, mode }),
    graded.slice(0, n).flatMap(({ response }) => response ?? []),
  );

describe('finished attempts', () => {
  it('are there when the page is opened again, in the order in which they were finished', () => {
    const area = fakeArea();
    const scores = open(area);
    expect(scores.finish(attempt, at).status).toBe('browser');
    expect(scores.finish(other, at - 1e9).record.sequence).toBe(2);
    expect(ids(open(area, 'later'))).toEqual([attempt.id, other.id]);
    expect(open(area, 'later').finish(third, NaN).record.sequence).toBe(3);
    expect(ids(open(area))).toEqual([attempt.id, other.id, third.id]);
  });

  it('are one when finished twice, in one tab or in two, before or after the other is seen', () => {
    const area = fakeArea();
    const [one, two] = [open(area, 'one'), open(area, 'two')];
    const first = one.finish(attempt, at);
    expect(one.finish(attempt, at + 5000)).toEqual(first);
    expect(two.finish(attempt, at + 5000)).toEqual(first);
    expect(area.values.size).toBe(1);

    // Two tabs that do not see each other's write in time.
    const record = recordOf(attempt, { sequence: 1, at: at + 9000 });
    area.values.set('kz1|a||late|0', encodeRecord(record));
    expect(one.history().records).toEqual(two.history().records);
    expect(ids(one)).toEqual([attempt.id]);

    // Of the two the first in order counts, wherever it stands in the storage.
    area.values.clear();
    for (const sequence of [9, 4, 7])
      area.values.set(`kz1|a||late|${sequence}`, encodeRecord(recordOf(attempt, { sequence, at })));
    expect(one.history().records.map(({ sequence }) => sequence)).toEqual([4]);
  });

  it('are in order of sequence, then id, however they stand in the storage', () => {
    const area = fakeArea();
    const made = [
      recordOf(attempt, { sequence: 2, at }),
      recordOf(other, { sequence: 1, at }),
      recordOf(third, { sequence: 2, at }),
    ];
    const turned = [...made].reverse();
    const [a, b] = [made, turned].map((records) => {
      area.values.clear();
      records.forEach((record, i) => area.values.set(`kz1|a||w|${i}`, encodeRecord(record)));
      return ids(open(area));
    });
    expect(a).toEqual([other.id, ...[attempt.id, third.id].sort()]);
    expect(b).toEqual(a);
  });

  it('come after all that this page has seen, though the storage was cleared meanwhile', () => {
    const area = fakeArea();
    for (const one of [attempt, other]) open(area, one.id).finish(one, at);
    const scores = open(area);
    scores.history();
    area.values.clear();
    expect(scores.finish(third, at).record.sequence).toBe(3);
  });

  it('belong to their profile alone, whatever its name', () => {
    const names = ['', 'a', 'a|b', 'a%7Cb', '%', '|'];
    const area = fakeArea();
    for (const name of names) open(area, 'w|1', name).finish(name ? attempt : other, at);
    for (const name of names) expect(ids(open(area, 'w', name))).toEqual([(name ? attempt : other).id]);
    expect(ids(open(area, 'w', 'b'))).toEqual([]);
  });

  it('leave keys alone that are not theirs, and values that they cannot read', () => {
    const strange = new Map([
      ['kz1|a||x|1', encodeRecord(recordOf(other, { sequence: 1, at })).slice(0, -1)],
      ['kz1|a||x|2', `2${toDigits(crc32('2a later format'), 6)}a later format`],
      ['kz1|a||x|3', '{"score":3}'],
      ['kz1|a||x|4', ''],
      ['kz2|a||x|5', 'of a later prefix'],
      ['kz1|z||x|6', 'of a kind that is not known yet'],
      ['kz1|s|theme', 'dark'],
      ['theme', 'dark'],
    ]);
    const area = fakeArea(new Map(strange));
    const scores = open(area);
    scores.keep(after(1));
    scores.finish(attempt, at);
    scores.discard(attempt.id);
    for (const [key, value] of strange) expect(area.values.get(key)).toBe(value);
    expect(ids(scores)).toEqual([attempt.id]);
    expect(scores.history().unreadable).toEqual([
      { key: 'kz1|a||x|1', reason: 'damaged' },
      { key: 'kz1|a||x|2', reason: 'newer' },
      { key: 'kz1|a||x|3', reason: 'foreign' },
      { key: 'kz1|a||x|4', reason: 'damaged' },
    ]);
  });

  it('count in this page, with the notice "memory", where there is no storage', () => {
    const scores = open(undefined);
    expect(scores.finish(attempt, at).status).toBe('memory');
    expect(scores.finish(other, at)).toMatchObject({ status: 'memory', record: { sequence: 2 } });
    expect(ids(scores)).toEqual([attempt.id, other.id]);
    expect(scores.keep(after(1, third))).toBe('memory');
    expect(scores.unfinished(ofBank)).toEqual(after(1, third));
  });

  it('never lead to a write of less where the storage could not be read', () => {
    const area = fakeArea();
    open(area).finish(attempt, at);
    const before = new Map(area.values);
    const blind = fakeArea(area.values, (_, name) => (name === 'keys' ? 'throws' : undefined));
    const scores = open(blind, 'blind');
    const unreadable = ['kz1|a||', 'kz1|m||'].map((key) => ({ key, reason: 'blocked' }));
    expect(scores.history()).toEqual({ records: [], unreadable });
    scores.finish(other, at);
    for (const [key, value] of before) expect(area.values.get(key)).toBe(value);
    expect(new Set(ids(open(area)))).toEqual(new Set([attempt.id, other.id]));
  });
});

describe('an attempt in progress', () => {
  it('goes on where it was, in another tab or after a reload, with the items as they were asked', () => {
    const area = fakeArea();
    const scores = open(area);
    for (const state of [after(1), advance(after(1), { type: 'next' }), after(2)]) {
      expect(scores.keep(state)).toBe('browser');
      expect(open(area, 'other').unfinished(ofBank)).toEqual(state);
    }
    expect(open(area, 'other').unfinished(() => false)).toBeUndefined();
    expect(open(area, 'other', 'someone else').unfinished(ofBank)).toBeUndefined();
  });

  it.each(itemKinds)('goes on after an item of the kind %s, and is not resumed from one of another shape', (kind) => {
    for (const drawn of fc.sample(quiz({ minLength: 2, maxLength: 2 }, itemOf[kind]), { numRuns: 5, seed: 11 })) {
      const [first] = drawn.items;
      if (!first) throw new Error('no item');
      const begun = play(startAttempt(drawn, { id: 'ABCabc0123', mode: 'practice' }), [rightResponse(first)]);
      const area = fakeArea();
      open(area).keep(begun);
      expect(open(area, 'next').unfinished(ofBank)).toEqual(begun);
      const key = `kz1|i|${begun.id}`;
      const resumed = (item: object) => {
        const text = JSON.stringify({ ...drawn, items: [item, item] });
        const values = new Map(area.values).set(key, `1${toDigits(crc32(`1${text}`), 6)}${text}`);
        return open(fakeArea(values)).unfinished(ofBank);
      };
      expect(resumed(first)).toBeDefined();
      for (const [field, was] of Object.entries(first))
        for (const value of [undefined, null, 0, 'x', [0], [{}], {}])
          if (typeof value !== typeof was || value === null || (Array.isArray(value) && !Array.isArray(was)))
            expect(resumed({ ...first, [field]: value }), `${field}: ${JSON.stringify(value)}`).toBeUndefined();
    }
  });

  it('goes on with what was given last, however the storage lists its keys', () => {
    const area = fakeArea();
    const scores = open(area);
    const asking = advance(after(1), { type: 'next' });
    const [given, changed] = [attempt, other].map(({ graded }) => graded[1]?.response);
    const drafts = [given, changed].map((response) =>
      response ? { ...asking, draft: response } : asking,
    ) as Attempt[];
    for (const draft of [asking, ...drafts]) scores.keep(draft);
    const kind = attempt.quiz.items[1]?.kind;
    const last = [...drafts].reverse().find((draft) => 'draft' in draft && draft.draft?.kind === kind);
    for (const listed of [[...area.values], [...area.values].reverse()])
      expect(open(fakeArea(new Map(listed))).unfinished(ofBank)).toEqual(last);
  });

  it('goes on with what was kept last, though an earlier page had kept it more often', () => {
    const area = fakeArea();
    const asking = advance(after(1), { type: 'next' });
    const [earlier, later] = [open(area, 'earlier'), open(area, 'later')];
    for (let n = 0; n < 3; n++) earlier.keep(after(1));
    earlier.keep(asking);
    later.keep({ ...asking, elapsed: asking.elapsed + 1000 });
    expect(later.unfinished(ofBank)?.elapsed).toBe(asking.elapsed + 1000);
  });

  it('goes on with what was kept last of two tabs that have it open, whichever has kept it more often', () => {
    const area = fakeArea();
    const asking = advance(after(1), { type: 'next' });
    const [one, two] = [open(area, 'one'), open(area, 'two')];
    one.keep(asking);
    for (let n = 0; n < 3; n++) two.keep(asking);
    one.keep({ ...asking, elapsed: asking.elapsed + 1000 });
    expect(open(area).unfinished(ofBank)?.elapsed).toBe(asking.elapsed + 1000);
  });

  it('keeps a hint that has taken back what was given', () => {
    const drawn = fc.sample(quiz({ minLength: 1, maxLength: 1 }, itemOf.choice), { numRuns: 1, seed: 5 })[0];
    const [first] = drawn?.items ?? [];
    if (!drawn || !first) throw new Error('no item');
    const asking = startAttempt(drawn, { id: 'ABCabc0123', mode: 'practice' });
    const given = advance(asking, { type: 'draft', response: rightResponse(first) });
    const hinted = advance(asking, { type: 'hint' });
    expect(hinted).not.toEqual(asking);
    const area = fakeArea();
    const scores = open(area);
    for (const state of [given, hinted]) scores.keep(state);
    expect(open(area, 'later').unfinished(ofBank)).toEqual(hinted);
  });

  it('keeps its quiz once and its newest two snapshots', () => {
    const area = fakeArea();
    const scores = open(area);
    for (let n = 1; n <= attempt.graded.length; n++) scores.keep(after(n));
    const keys = [...area.values.keys()];
    expect(keys.filter((key) => key.startsWith('kz1|i|'))).toEqual([`kz1|i|${attempt.id}`]);
    expect(keys.filter((key) => key.startsWith('kz1|p|'))).toHaveLength(2);
  });

  it('brings its quiz to the mirror once, and writes it again where it has gone from the storage', async () => {
    const area = fakeArea();
    const scores = open(area);
    const key = `kz1|i|${attempt.id}`;
    const mirrored: string[] = [];
    const write = (changes: ReadonlyMap<string, string | undefined>) => {
      mirrored.push(...changes.keys());
      return Promise.resolve(true);
    };
    attachKeeper(scores, { writer: 'm', mirror: Promise.resolve({ write, change: () => Promise.resolve(true) }) });
    for (const n of [1, 2, 3]) {
      expect(scores.keep(after(n))).toBe('browser');
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(mirrored.filter((each) => each === key)).toEqual([key]);
    expect(mirrored.filter((each) => each.startsWith('kz1|p|')).length).toBeGreaterThan(2);
    const text = area.values.get(key);
    area.values.clear();
    expect(scores.keep(after(4))).toBe('browser');
    expect(area.values.get(key)).toBe(text);
    expect(open(area, 'next').unfinished(ofBank)).toEqual(after(4));
  });

  it('brings its quiz to the mirror anew where another tab has given it up', async () => {
    const area = fakeArea();
    const scores = open(area);
    const mirror = fakeMirror();
    attachKeeper(scores, { writer: 'm', mirror: Promise.resolve(mirror) });
    const kept = async (n: number) => {
      expect(scores.keep(after(n))).toBe('browser');
      for (let i = 0; i < 5; i++) await Promise.resolve();
    };
    await kept(1);
    open(area, 'other').discard(attempt.id);
    mirror.values.clear();
    await kept(2);
    expect(mirror.values.has(`kz1|i|${attempt.id}`)).toBe(true);
  });

  it('is held beside the furthest three others alone, at such a quiz', () => {
    const area = fakeArea();
    const scores = open(area);
    const named = (n: number) => ({ ...after(n), id: `attempt00${n}` });
    for (const n of [0, 1, 2, 3, 4]) scores.keep(named(n));
    scores.thin('attempt000', ofBank);
    const held = () =>
      [0, 1, 2, 3, 4].filter((n) => [...area.values.keys()].some((key) => key.startsWith(`kz1|p||attempt00${n}`)));
    expect(held()).toEqual([0, 2, 3, 4]);
    scores.thin('attempt000', () => false);
    scores.thin('', ofBank);
    expect(held()).toEqual([2, 3, 4]);
  });

  it('that was given up and then goes on in its page is found again, quiz and all', () => {
    const scores = open(fakeArea());
    scores.keep(after(1));
    scores.discard(attempt.id);
    expect(scores.unfinished(ofBank)).toBeUndefined();
    scores.keep(after(2));
    expect(scores.unfinished(ofBank)).toEqual(after(2));
  });

  it('of another go at the same quiz brings the quiz there under its own name', () => {
    const area = fakeArea();
    const scores = open(area);
    const again = { ...after(1), id: 'DEFdef4567' };
    for (const state of [after(1), again]) expect(scores.keep(state)).toBe('browser');
    for (const { id } of [attempt, again]) expect(area.values.has(`kz1|i|${id}`)).toBe(true);
  });

  it('gives up no older snapshot for one that did not reach the browser', () => {
    const area = fakeArea();
    let full = false;
    const scores = open(fakeArea(area.values, (_, name) => (full && name === 'set' ? 'quota' : undefined)));
    scores.keep(after(1));
    scores.keep(after(2));
    const before = new Map(area.values);
    full = true;
    expect(scores.keep(after(3))).toBe('memory');
    expect(area.values).toEqual(before);
  });

  it('goes on from the furthest of what several tabs did, and from the one before where the newest is damaged', () => {
    const area = fakeArea();
    open(area, 'one').keep(after(1));
    open(area, 'two').keep(after(2));
    open(area, 'three').keep(after(1));
    expect(open(area).unfinished(ofBank)).toEqual(after(2));
    const newest = [...area.values.keys()].find((key) => key.includes('|two|')) ?? '';
    area.values.set(newest, `${area.values.get(newest)}x`);
    expect(open(area).unfinished(ofBank)).toEqual(after(1));
    expect(area.values.has(newest)).toBe(true);
  });

  it('is over, and leaves no snapshot, once it is finished in any tab', () => {
    const area = fakeArea();
    open(area, 'one').keep(after(1));
    open(area, 'two').keep(after(2));
    open(area, 'three').finish(attempt, at);
    expect(area.values.size).toBe(1);
    open(area, 'stale').keep(after(1));
    expect(open(area).unfinished(ofBank)).toBeUndefined();
  });

  it('is still there where its finished record did not reach the browser', () => {
    const area = fakeArea();
    open(area).keep(after(attempt.graded.length));
    const full = open(
      fakeArea(area.values, (_, name) => (name === 'set' ? 'quota' : undefined)),
      'full',
    );
    expect(full.finish(attempt, at).status).toBe('memory');
    expect(full.unfinished(ofBank)).toBeUndefined();
    expect(open(area, 'reloaded').unfinished(ofBank)).toEqual(after(attempt.graded.length));
  });

  it('can be given up, even where the storage does not let go of it', () => {
    const area = fakeArea();
    const scores = open(area);
    scores.keep(after(1));
    scores.keep(after(1, other));
    scores.discard(attempt.id);
    expect([...area.values.keys()].every((key) => key.includes(other.id))).toBe(true);
    expect(scores.unfinished(ofBank)).toEqual(after(1, other));

    const stuck = open(fakeArea(area.values, (_, name) => (name === 'remove' ? 'throws' : undefined)));
    stuck.discard(other.id);
    expect(stuck.unfinished(ofBank)).toBeUndefined();
  });

  it('is not given up for one that has come less far than it has by now, in whichever tab', () => {
    const area = fakeArea();
    const [one, two] = [open(area, 'one'), open(area, 'two')];
    one.keep(after(1));
    two.keep(after(2));
    one.discard(attempt.id, reached(after(1)));
    expect(one.unfinished(ofBank)).toEqual(after(2));
    one.discard(attempt.id, reached(after(2)));
    expect(one.unfinished(ofBank)).toBeUndefined();
  });

  it('is not given up twice for the same, where another tab has taken it further after the first time', () => {
    const area = fakeArea();
    const [one, two] = [open(area, 'one'), open(area, 'two')];
    two.keep(after(1));
    one.discard(attempt.id, reached(after(1)));
    two.keep(after(3));
    one.discard(attempt.id, reached(after(2)));
    expect(open(area).unfinished(ofBank)).toEqual(after(3));
  });

  it('is not given up for another where it cannot be read how far it has come', () => {
    const area = fakeArea();
    open(area).keep(after(3));
    const blind = fakeArea(area.values, (_, name) => (name === 'get' ? 'throws' : undefined));
    open(blind, 'blind').discard(attempt.id, reached(after(2)));
    expect(open(area).unfinished(ofBank)).toEqual(after(3));
  });

  it('does not go on, and stays where it is, where its quiz cannot be read', () => {
    const area = fakeArea();
    open(area).keep(after(1));
    const key = `kz1|i|${attempt.id}`;
    area.values.set(key, `${area.values.get(key)} `);
    const before = new Map(area.values);
    const scores = open(area, 'next');
    expect(scores.unfinished(ofBank)).toBeUndefined();
    expect(area.values).toEqual(before);
    // Nor is it said to be in the browser from then on.
    expect(scores.keep(after(2))).toBe('memory');
  });

  it('is not resumed from JSON of another shape, though its seal be right', () => {
    const seal = (text: string) => `1${toDigits(crc32(`1${text}`), 6)}${text}`;
    const good = fakeArea();
    open(good).keep(after(2));
    const snapshotKey = [...good.values.keys()].find((key) => key.startsWith('kz1|p|')) ?? '';
    const quizKey = `kz1|i|${attempt.id}`;
    const resumed = (key: string, text: string) => {
      const area = fakeArea(new Map(good.values));
      area.values.set(key, seal(text));
      return open(area).unfinished(ofBank);
    };
    const snapshot = [attempt.id, attempt.mode, 0, true, after(2).graded.map(({ response }) => response)];
    const swapped = (place: number, by: unknown) => snapshot.map((was: unknown, i) => (i === place ? by : was));
    expect(resumed(snapshotKey, JSON.stringify(snapshot))).toBeDefined();
    expect(resumed(quizKey, JSON.stringify(attempt.quiz))).toBeDefined();

    const wrong = [null, 0, 'x', true, [], {}, ['x'], { kind: 'numeric' }, { __proto__: null }];
    for (const value of wrong) {
      expect(resumed(snapshotKey, JSON.stringify(value))).toBeUndefined();
      expect(resumed(quizKey, JSON.stringify(value))).toBeUndefined();
      // The mode, and the responses.
      for (const place of [1, 4])
        if (!(place === 4 && Array.isArray(value) && !value.length))
          expect(resumed(snapshotKey, JSON.stringify(swapped(place, value)))).toBeUndefined();
      for (const kind of itemKinds)
        expect(
          resumed(
            snapshotKey,
            JSON.stringify(
              swapped(4, [
                { kind, option: value, verdict: value, text: value, lang: value },
                { kind, options: value, assigned: value, order: value, option: value, locked: value, sentence: value },
              ]),
            ),
          ),
        ).toBeUndefined();
      for (const [field, was] of Object.entries(attempt.quiz))
        if (typeof value !== typeof was || (typeof value === 'object' && !Array.isArray(value)))
          expect(resumed(quizKey, JSON.stringify({ ...attempt.quiz, [field]: value })), field).toBeUndefined();
      for (const asked of attempt.quiz.items)
        for (const [field, was] of Object.entries(asked)) {
          if (typeof value === typeof was && Array.isArray(value) === Array.isArray(was) && value !== null) continue;
          const items = attempt.quiz.items.map((one) => (one === asked ? { ...asked, [field]: value } : one));
          expect(resumed(quizKey, JSON.stringify({ ...attempt.quiz, items })), field).toBeUndefined();
        }
    }
    const fresh = new Map(good.values).set(snapshotKey, seal(JSON.stringify(swapped(4, []))));
    const begun = (items: readonly unknown[]) =>
      open(fakeArea(new Map(fresh).set(quizKey, seal(JSON.stringify({ ...attempt.quiz, items }))))).unfinished(ofBank);
    expect(begun(attempt.quiz.items)).toBeDefined();
    expect(begun(attempt.quiz.items.map((one) => ({ ...one, evidence: [] })))).toBeUndefined();
    for (const kind of ['constructor', '__proto__', 'essay'])
      expect(begun(attempt.quiz.items.map((one) => ({ ...one, kind })))).toBeUndefined();
    for (const kind of ['constructor', '__proto__', 'essay'])
      expect(
        resumed(
          quizKey,
          JSON.stringify({ ...attempt.quiz, items: attempt.quiz.items.map((one) => ({ ...one, kind })) }),
        ),
      ).toBeUndefined();
    expect(resumed(quizKey, `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`)).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('storage that fails', () => {
  it.each<Fault>(['throws', 'quota', 'does nothing'])(
    'loses nothing and throws nothing when any one call %s',
    (fault) => {
      let n = 0;
      for (let calls = 1; n < calls; n++) {
        const values = new Map([['theirs', 'untouched']]);
        open(fakeArea(values), 'before').finish(other, at);
        const before = new Map(values);
        const area = fakeArea(values, (call) => (call === n ? fault : undefined));
        const scores = open(area);
        scores.history();
        for (let i = 1; i <= attempt.graded.length; i++) {
          const status = scores.keep(after(i));
          expect(scores.unfinished(ofBank) === undefined || status !== undefined).toBe(true);
          if (status === 'browser') expect(open(fakeArea(values), 'reload').unfinished(ofBank)).toEqual(after(i));
        }
        const { status } = scores.finish(attempt, at);
        calls = area.calls();
        if (status === 'browser') expect(ids(open(fakeArea(values), 'reload'))).toContain(attempt.id);
        else {
          const reloaded = open(fakeArea(values), 'reload');
          expect(ids(reloaded).includes(attempt.id) || reloaded.unfinished(ofBank)).toBeTruthy();
        }
        expect(ids(scores)).toContain(attempt.id);
        for (const [key, value] of before) expect(values.get(key)).toBe(value);
      }
      expect(n).toBeGreaterThan(20);
    },
  );

  it.each<Fault>(['throws', 'quota', 'does nothing'])(
    'keeps the page going when every call %s from any one on',
    (fault) => {
      for (let n = 0; n < 60; n++) {
        const area = fakeArea(undefined, (call) => (call >= n ? fault : undefined));
        const scores = open(area);
        for (let i = 1; i <= attempt.graded.length; i++) scores.keep(after(i));
        const { status } = scores.finish(attempt, at);
        expect(status === 'browser' || ids(scores).includes(attempt.id)).toBe(true);
        if (status === 'browser') expect(ids(open(fakeArea(area.values), 'reload'))).toEqual([attempt.id]);
      }
    },
  );
});

describe('two tabs over one storage', () => {
  it('lose none, wherever the one comes between two calls of the other', () => {
    for (let n = 0; ; n++) {
      const values = new Map<string, string>();
      const two = open(fakeArea(values), 'two');
      let came = false;
      const one = open(
        fakeArea(values, (call) => {
          if (call !== n) return;
          came = true;
          two.keep(after(1, third));
          two.finish(other, at);
          two.finish(attempt, at);
        }),
        'one',
      );
      one.keep(after(1));
      one.finish(attempt, at);
      if (!came) break;
      expect(new Set(ids(one))).toEqual(new Set([attempt.id, other.id]));
      expect(ids(one)).toEqual(ids(two));
      expect(open(fakeArea(values)).unfinished(ofBank)).toEqual(after(1, third));
    }
  });

  it('lose none in any order of what they do', () => {
    const attempts = fc.sample(finished(quiz({ maxLength: 3 })), { numRuns: 12, seed: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(11), fc.constantFrom('keep', 'finish'))), (steps) => {
        const values = new Map<string, string>();
        const tabs = ['one', 'two'].map((writer) => open(fakeArea(values), writer));
        const done = new Set<string>();
        for (const [tab, n, what] of steps) {
          const [scores, one] = [tabs[tab], attempts[n]];
          if (!scores || !one) continue;
          if (what === 'keep') scores.keep(after(1, one));
          else if (scores.finish(one, at).status === 'browser') done.add(one.id);
        }
        for (const scores of tabs) expect(new Set(ids(scores))).toEqual(done);
        const sequences = tabs[0]?.history().records.map(({ sequence }) => sequence);
        expect(sequences).toEqual([...done].map((_, i) => i + 1));
      }),
    );
  });
});
