import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAttempt } from '../../src/attempt/start.js';
import { encodeRecord } from '../../src/scores/codec.js';
import { attachKeeper } from '../../src/scores/keeper.js';
import { keyOf } from '../../src/scores/keys.js';
import { remove } from '../../src/scores/remove.js';
import { openScores } from '../../src/scores/scores.js';
import { compact, segmentOf, segmentsOf } from '../../src/scores/segments.js';
import { openStore, reserveKey } from '../../src/scores/store.js';
import { unite } from '../../src/scores/unite.js';
import { finished, quiz } from '../support/arbitrary.js';
import { fakeArea, type Fault } from '../support/fake-area.js';
import { fakeMirror, type FakeMirror } from '../support/fake-mirror.js';
import { tenItemRecords } from '../support/records.js';

const at = Date.UTC(2025, 3, 1);
const [one, two] = fc.sample(finished(quiz({ minLength: 1, maxLength: 2 })), { numRuns: 2, seed: 9 });
if (!one || !two) throw new Error('no attempts');
const records = tenItemRecords(8);
const texts = records.map(encodeRecord);
const ids = (values: Map<string, string>, profile = ''): string[] =>
  openScores({ area: fakeArea(values), writer: 'reader', profile })
    .history()
    .records.map(({ id }) => id);
let writers = 0;
const united = (mirror: FakeMirror, area = fakeArea(), rest: (readonly [string, string])[] = []) =>
  mirror.change((all) => {
    const { changes, rest: more } = unite(openStore(area), all, `u${writers++}`);
    rest.push(...more);
    return changes;
  });
const microtasks = () => new Promise((resolve) => setTimeout(resolve));
/** Scores of a page, with the mirror. */
const open = (values: Map<string, string>, mirror: FakeMirror, writer: string, committed = new Set<string>()) => {
  const scores = openScores({ area: fakeArea(values), writer });
  const hears = (keys: ReadonlySet<string>) => keys.forEach((key) => committed.add(key));
  attachKeeper(scores, { writer, mirror: Promise.resolve(mirror), committed: hears });
  return scores;
};

describe('the mirror', () => {
  it('has every record, tombstone and snapshot, and what is merged or given up no longer', async () => {
    const [values, mirror] = [new Map<string, string>(), fakeMirror()];
    const scores = open(values, mirror, 'w');
    scores.keep(startAttempt(one.quiz, { id: one.id, mode: 'practice' }));
    await microtasks();
    const mirrored = () => new Map([...values].filter(([key]) => key !== reserveKey));
    expect(mirrored().size).toBe(2);
    expect(mirror.values).toEqual(mirrored());
    scores.finish(one, at);
    scores.finish(two, at);
    await microtasks();
    expect(mirror.values).toEqual(mirrored());
    compact(segmentsOf(scores.store, '', 'c'), 0);
    await remove({ store: scores.store, area: fakeArea(values), profile: '', writer: 'r', mirror }, [one.id]);
    await microtasks();
    expect(mirror.values).toEqual(mirrored());
  });

  it('is told of with the key of what it has for good, and not where it fails', async () => {
    const [yes, no] = [new Set<string>(), new Set<string>()];
    const { key } = open(new Map(), fakeMirror(), 'w', yes).finish(one, at);
    open(
      new Map(),
      fakeMirror(new Map(), () => true),
      'w',
      no,
    ).finish(one, at);
    expect(yes.has(key)).toBe(false);
    await microtasks();
    expect(yes.has(key)).toBe(true);
    expect(no.size).toBe(0);
  });

  it('gets what only memory holds, before it is there and after', async () => {
    const mirror = fakeMirror();
    const scores = openScores({ area: fakeArea(new Map(), undefined, 0), writer: 'w' });
    expect(scores.finish(one, at).status).toBe('memory');
    attachKeeper(scores, { writer: 'w', mirror: Promise.resolve(mirror) });
    expect(scores.finish(two, at).status).toBe('memory');
    await microtasks();
    const area = fakeArea();
    await united(mirror, area);
    expect(ids(area.values)).toEqual([one.id, two.id]);
  });
});

describe('uniting', () => {
  it('brings everything back that the storage has lost, attempts in progress too', async () => {
    const [values, mirror] = [new Map<string, string>(), fakeMirror()];
    const scores = open(values, mirror, 'w');
    scores.finish(one, at);
    scores.keep(startAttempt(two.quiz, { id: two.id, mode: 'practice' }));
    await microtasks();
    const before = new Map([...values].filter(([key]) => key !== reserveKey));
    values.clear();
    await united(mirror, fakeArea(values));
    expect(values).toEqual(before);
    expect(openScores({ area: fakeArea(values), writer: 'x' }).unfinished(() => true)?.id).toBe(two.id);
    expect(mirror.values).toEqual(before);
  });

  it('mirrors what was written before the mirror was there', async () => {
    const values = new Map([
      [keyOf('a', '', 'w', 0), texts[0] ?? ''],
      ['theme', 'dark'],
      [reserveKey, '0'],
    ]);
    const mirror = fakeMirror();
    await united(mirror, fakeArea(values));
    expect([...mirror.values.keys()]).toEqual([keyOf('a', '', 'w', 0)]);
  });

  it('brings back no attempt that was deleted, and the tombstone that the storage has lost', async () => {
    const values = new Map([[keyOf('m', '', 'w', 0), segmentOf(texts.slice(0, 3))]]);
    const mirror = fakeMirror(values);
    const area = fakeArea(new Map([[keyOf('d', 'attm000001'), '']]));
    await united(mirror, area);
    expect(ids(area.values)).toEqual(['attm000000', 'attm000002']);
    expect([...area.values].some(([key, value]) => key.startsWith('kz1|m') && value.includes('attm000001'))).toBe(
      false,
    );
    const empty = fakeArea();
    await united(mirror, empty);
    expect(empty.values.has(keyOf('d', 'attm000001'))).toBe(true);
  });

  it('heals what is damaged in the storage under a new key, and leaves the damaged value', async () => {
    const [good, hurt] = [segmentOf(texts.slice(0, 3)), segmentOf(texts.slice(0, 3)).replace('attm000001', 'attn')];
    const area = fakeArea(new Map([[keyOf('m', '', 'w', 0), hurt]]));
    await united(fakeMirror(new Map([[keyOf('m', '', 'w', 0), good]])), area);
    expect(area.values.get(keyOf('m', '', 'w', 0))).toBe(hurt);
    expect(ids(area.values)).toEqual(['attm000000', 'attm000001', 'attm000002']);
  });

  it('brings back no snapshot of what is finished, and none of a profile to another', async () => {
    const values = new Map<string, string>();
    const mirror = fakeMirror();
    open(values, mirror, 'w').keep(startAttempt(one.quiz, { id: one.id, mode: 'practice' }));
    await microtasks();
    values.clear();
    openScores({ area: fakeArea(values), writer: 'v' }).finish(one, at);
    mirror.values.set(keyOf('a', 'ann', 'w', 0), texts[0] ?? '');
    await united(mirror, fakeArea(values));
    expect([...values.keys()].filter((key) => /^kz1\|[pi]/.test(key))).toEqual([]);
    expect([...mirror.values.keys()].filter((key) => /^kz1\|[pi]/.test(key))).toEqual([]);
    expect(ids(values, 'ann')).toEqual(['attm000000']);
    expect(ids(values)).toEqual([one.id]);
  });

  it('hands over what a full storage does not take, and keeps it in the mirror', async () => {
    const mirror = fakeMirror(new Map([[keyOf('a', '', 'w', 0), texts[0] ?? '']]));
    const rest: [string, string][] = [];
    await united(mirror, fakeArea(new Map(), undefined, 10), rest);
    expect(rest).toEqual([[keyOf('a', '', 'w', 0), texts[0]]]);
    expect(mirror.values.size).toBe(1);
  });

  it('changes nothing where the storage does not name its keys', async () => {
    const mirror = fakeMirror(new Map([[keyOf('a', '', 'w', 0), texts[0] ?? '']]));
    const area = fakeArea(new Map(), (_, name) => (name === 'keys' ? 'throws' : undefined));
    await united(mirror, area);
    expect([area.values.size, mirror.values.size]).toEqual([0, 1]);
  });

  it('leaves the keys of a newer format alone, on both sides', async () => {
    const values = new Map([['kz2|a||w|0', 'here']]);
    const mirror = fakeMirror(new Map([['kz2|a||w|1', 'there']]));
    await united(mirror, fakeArea(values));
    expect([...values, ...mirror.values]).toEqual([
      ['kz2|a||w|0', 'here'],
      ['kz2|a||w|1', 'there'],
    ]);
  });

  it.each<Fault>(['throws', 'quota', 'does nothing'])('loses nothing when any one call %s', async (fault) => {
    for (let n = 0, met = true; met; n++) {
      met = false;
      const values = new Map([
        [keyOf('a', '', 'w', 0), texts[0] ?? ''],
        [keyOf('a', '', 'w', 1), texts[1] ?? ''],
      ]);
      const mirror = fakeMirror(new Map([[keyOf('m', '', 'v', 0), segmentOf(texts.slice(1, 4))]]));
      const area = fakeArea(values, (call) => ((met ||= call === n), call === n ? fault : undefined));
      await united(mirror, area);
      const both = new Map([...mirror.values, ...values]);
      expect(ids(both)).toEqual(records.slice(0, 4).map(({ id }) => id));
      await united(mirror, fakeArea(values));
      expect(ids(values)).toEqual(records.slice(0, 4).map(({ id }) => id));
    }
  });

  it('loses nothing, on either side, in any order of writing, merging, clearing and uniting', async () => {
    const step = fc.constantFrom('write', 'write', 'compact', 'clear', 'unite', 'merge in mirror');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const [values, mirror] = [new Map<string, string>(), fakeMirror()];
        const scores = open(values, mirror, `w${writers++}`);
        const segments = segmentsOf(scores.store, '', `c${writers++}`);
        let n = 0;
        for (const what of steps) {
          if (what === 'write' && n < texts.length) scores.store.put(keyOf('a', '', 'w', n), texts[n++] ?? '');
          else if (what === 'compact') compact(segments, 0);
          else if (what === 'clear') values.clear();
          else if (what === 'unite') await united(mirror, fakeArea(values));
          else if (what === 'merge in mirror')
            compact(segmentsOf(openStore(fakeArea(mirror.values)), '', `m${writers++}`), 0);
          await microtasks();
          await microtasks();
          expect(ids(mirror.values)).toEqual(records.slice(0, n).map(({ id }) => id));
        }
        await united(mirror, fakeArea(values));
        expect(ids(values)).toEqual(records.slice(0, n).map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });
});
