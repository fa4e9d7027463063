import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAttempt } from '../../src/attempt/start.js';
import { encodeRecord } from '../../src/scores/codec.js';
import { attachKeeper } from '../../src/scores/keeper.js';
import { keyOf } from '../../src/scores/keys.js';
import type { Mirror } from '../../src/scores/mirror.js';
import { remove } from '../../src/scores/remove.js';
import { openScores } from '../../src/scores/scores.js';
import { compact, segmentOf, segmentsOf } from '../../src/scores/segments.js';
import { openStore } from '../../src/scores/store.js';
import { dryRun, exportScores, importRecords } from '../../src/scores/transfer.js';
import { tombstones } from '../../src/scores/records.js';
import { unite } from '../../src/scores/unite.js';
import { finished, quiz } from '../support/arbitrary.js';
import { fakeArea, type FakeArea } from '../support/fake-area.js';
import { fakeBrowser } from '../support/fake-browser.js';
import { fakeMirror } from '../support/fake-mirror.js';
import { tenItemRecords } from '../support/records.js';

const at = Date.UTC(2025, 3, 1);
const attempts = fc.sample(finished(quiz({ minLength: 1, maxLength: 2 })), { numRuns: 4, seed: 9 });
const [one, two, three, four] = attempts;
if (!one || !two || !three || !four) throw new Error('no attempts');
const begun = ({ quiz: asked, id }: (typeof attempts)[number]) => startAttempt(asked, { id, mode: 'practice' });
const open = (area: FakeArea, writer = 'w', profile = '') => openScores({ area, writer, profile });
const removing = (area: FakeArea, what?: Iterable<string>, mirror?: Mirror, store = openStore(area)) =>
  remove({ store, area, profile: '', writer: 'r', mirror }, what);
const ids = (area: FakeArea, profile = '') =>
  open(area, 'reader', profile)
    .history()
    .records.map(({ id }) => id);
const records = tenItemRecords(6);
const texts = records.map(encodeRecord);
const holds = (values: Map<string, string>, id: string) =>
  [...values].some(([key, value]) => !key.startsWith('kz1|d|') && `${key}${value}`.includes(id));

/** Two attempts finished and one under way. */
const used = (): FakeArea => {
  const area = fakeArea();
  open(area).finish(one, at);
  open(area, 'v').finish(two, at + 60_000);
  open(area).keep(begun(three));
  return area;
};

describe('deleting', () => {
  it('takes one attempt from the storage, under whatever keys it is, and leaves the others', async () => {
    const area = used();
    const key = [...area.values.keys()].find((name) => name.startsWith('kz1|a||w')) ?? '';
    area.values.set('kz1|a||twice|0', area.values.get(key) ?? '');
    expect(await removing(area, [one.id])).toEqual({ gone: 1, left: 0 });
    expect(ids(area)).toEqual([two.id]);
    expect(holds(area.values, one.id)).toBe(false);
    expect(area.values.has(`kz1|d|${one.id}`)).toBe(true);
    expect(open(area).unfinished(() => true)?.id).toBe(three.id);
  });

  it('takes one that lies in a segment by writing the segment anew, and leaves a damaged one as it is', async () => {
    const hurt = segmentOf([texts[0] ?? '', texts[5] ?? '']).replace('attm000005', 'attm000009');
    const area = fakeArea(new Map([[keyOf('m', '', 'w', 0), segmentOf(texts.slice(0, 5))]]));
    expect(await removing(area, ['attm000002'])).toEqual({ gone: 1, left: 0 });
    expect(holds(area.values, 'attm000002')).toBe(false);
    expect(ids(area)).toEqual(records.slice(0, 5).flatMap(({ id }) => (id === 'attm000002' ? [] : [id])));
    area.values.set('kz1|m||w|1', hurt);
    expect(await removing(area, ['attm000000'])).toEqual({ gone: 0, left: 1 });
    expect(ids(area)).not.toContain('attm000000');
    expect(area.values.get('kz1|m||w|1')).toBe(hurt);
  });

  it('of all takes what is under way and what cannot be read too, and nothing of another profile or format', async () => {
    const area = used();
    open(area, 'w', 'other').finish(three, at);
    const others = [...area.values].filter(([key]) => key.startsWith('kz1|a|other'));
    for (const key of ['kz1|a||w|9', 'kz1|m||w|9', 'kz2|a||w|0', 'theme']) area.values.set(key, 'x');
    expect(await removing(area)).toEqual({ gone: 5, left: 0 });
    const left = [...area.values].filter(([key]) => !key.startsWith('kz1|d|'));
    expect(left).toEqual([...others, ['kz2|a||w|0', 'x'], ['theme', 'x']]);
  });

  it('of all takes the settings of the profile too, from the mirror as well, and leaves who sat here and those of others', async () => {
    const area = used();
    const mine = [keyOf('s', 'aids', ''), keyOf('s', 'minutes', '')];
    const others = [keyOf('s', 'aids', 'other'), keyOf('s', 'profile', '')];
    for (const key of [...mine, ...others]) area.values.set(key, 'x');
    const mirror = fakeMirror(new Map(area.values));
    expect(await removing(area, [one.id], mirror)).toEqual({ gone: 1, left: 0 });
    for (const key of mine) expect([area.values.has(key), mirror.values.has(key)]).toEqual([true, true]);
    expect(await removing(area, undefined, mirror)).toEqual({ gone: 4, left: 0 });
    for (const { values } of [area, mirror])
      expect([...values.keys()].filter((key) => !key.startsWith('kz1|d|')).sort()).toEqual(others);
  });

  it('says what the storage still holds, and what cannot be looked for again', async () => {
    const { values } = used();
    const stuck = fakeArea(values, (_, name) => (name === 'remove' ? 'does nothing' : undefined));
    expect(await removing(stuck, [one.id])).toEqual({ gone: 0, left: 1 });
    const blind = fakeArea(used().values, (_, name) => (/get|remove/.test(name) ? 'throws' : undefined));
    expect((await removing(blind)).gone).toBe(0);
    expect((await removing(fakeArea(new Map(), () => 'throws'))).gone).toBe(0);
    // Blind from the removal on.
    let isBlind = false;
    const late = fakeArea(used().values, (_, name) => {
      if (name === 'remove') isBlind = true;
      return isBlind && /get|remove/.test(name) ? 'throws' : undefined;
    });
    expect(await removing(late, [one.id])).toEqual({ gone: 0, left: 1 });
  });

  it('works in a full storage, whose tombstone comes once there is room', async () => {
    const { values } = used();
    const units = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const full = fakeArea(values, undefined, units);
    expect(await removing(full, [one.id])).toEqual({ gone: 1, left: 0 });
    expect(values.has(`kz1|d|${one.id}`)).toBe(true);
  });

  it('leaves its tombstone in a full storage before any mirror is waited for', () => {
    const { values } = used();
    const units = [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    const full = fakeArea(values, undefined, units);
    void remove({ store: openStore(full), area: full, profile: '', writer: 'r', mirror: new Promise(() => {}) }, [
      one.id,
    ]);
    expect(values.has(`kz1|d|${one.id}`)).toBe(true);
  });

  it('takes it from the mirror too, where others share its value, and says so where that cannot be', async () => {
    const area = used();
    const mirror = fakeMirror(new Map([...area.values, ['kz1|m||w|0', segmentOf(texts.slice(0, 3))]]));
    expect(await removing(area, [one.id, 'attm000001'], mirror)).toEqual({ gone: 2, left: 0 });
    for (const id of [one.id, 'attm000001']) expect(holds(mirror.values, id)).toBe(false);
    for (const id of [two.id, three.id, 'attm000000', 'attm000002']) expect(holds(mirror.values, id)).toBe(true);
    const deaf = fakeMirror(new Map(area.values), () => true);
    expect(await removing(area, [two.id], deaf)).toEqual({ gone: 0, left: 1 });
  });

  it('of all takes what the mirror alone has, since the page cleared the storage, and nothing of another profile', async () => {
    const area = used();
    area.values.set('kz1|a||w|9', 'x');
    open(area, 'w', 'other').finish(four, at);
    const mirror = fakeMirror(new Map(area.values));
    area.values.clear();
    expect(await removing(area, undefined, mirror)).toEqual({ gone: 4, left: 0 });
    expect([...area.values.keys()].sort()).toEqual([one, two, three].map(({ id }) => `kz1|d|${id}`).sort());
    await mirror.change((all) => unite(openStore(area), all, 'u').changes);
    expect(ids(area)).toEqual([]);
    expect(open(area).unfinished(() => true)).toBeUndefined();
    for (const { values } of [area, mirror])
      expect([...values.keys()].filter((key) => !/^kz1\|(d\||a\|other)/.test(key))).toEqual([]);
    expect(ids(area, 'other')).toEqual([four.id]);
  });

  it('takes what only memory holds', async () => {
    const full = fakeArea(new Map(), undefined, 0);
    const scores = open(full);
    scores.finish(one, at);
    expect(await removing(full, [one.id], undefined, scores.store)).toEqual({ gone: 1, left: 0 });
    expect(scores.history().records).toEqual([]);
  });
});

describe('a copy that was imported', () => {
  it('goes without the original of another profile, be it alone or with all', async () => {
    for (const what of [[one.id], undefined]) {
      const area = used();
      const file = exportScores(open(area).history().records, []);
      const store = openStore(area);
      const fresh = dryRun(file, [], () => false)?.fresh ?? [];
      expect(importRecords(store, { profile: 'b', writer: 'imp' }, fresh)).toBe(2);
      const mirror = fakeMirror(new Map(area.values));
      const { gone, left } = await remove({ store, area, profile: 'b', writer: 'r', mirror }, what);
      expect([gone, left]).toEqual([what ? 1 : 2, 0]);
      expect(ids(area, 'b')).toEqual(what ? [`${two.id}~imp`] : []);
      expect(ids(area)).toEqual([one.id, two.id]);
    }
  });
});

describe('what was deleted', () => {
  it('is not brought back by a page that unites before the mirror has let go of it', async () => {
    const area = used();
    area.values.set('kz1|s|aids|', '{}');
    const mirror = fakeMirror(new Map(area.values));
    let come: (there: Mirror) => void = () => {};
    const late = new Promise<Mirror>((resolve) => {
      come = resolve;
    });
    const removal = remove({ store: openStore(area), area, profile: '', writer: 'r', mirror: late });
    unite(openStore(area), mirror.values, 'u');
    expect(area.values.has('kz1|s|aids|')).toBe(true);
    come(mirror);
    expect(await removal).toEqual({ gone: 4, left: 0 });
    expect([...area.values.keys()].filter((key) => !key.startsWith('kz1|d|'))).toEqual([]);
  });

  it('takes with it nothing that has come since, however late the mirror is', async () => {
    const area = used();
    const mirror = fakeMirror(new Map(area.values));
    let come: (there: Mirror) => void = () => {};
    const late = new Promise<Mirror>((resolve) => {
      come = resolve;
    });
    const removal = remove({ store: openStore(area), area, profile: '', writer: 'r', mirror: late });
    expect(ids(area)).toEqual([]);
    open(area, 'new').finish(four, at);
    for (const [key, value] of area.values) mirror.values.set(key, value);
    come(mirror);
    expect(await removal).toEqual({ gone: 3, left: 0 });
    expect(ids(area)).toEqual([four.id]);
    expect(holds(mirror.values, four.id)).toBe(true);
    expect(holds(mirror.values, one.id)).toBe(false);
  });

  it('stays away though a stale tab writes it anew, and the tab is told that it is not kept', async () => {
    const area = fakeArea();
    const stale = open(area, 'stale');
    stale.keep(begun(one));
    const before = new Map(area.values);
    await removing(area, [one.id]);
    // The stale tab has not seen it, and what it holds arrives late.
    for (const [key, value] of before) area.values.set(key, value);
    expect(stale.unfinished(() => true)).toBeUndefined();
    expect(stale.keep(begun(one))).toBe('memory');
    expect(stale.finish(one, at).status).toBe('memory');
    expect([...area.values.keys()].filter((key) => key.startsWith('kz1|a|'))).toEqual([]);
  });

  it('comes back by an import that says so, and goes again, though tabs still write what was deleted first', async () => {
    const area = used();
    const was = new Map(area.values);
    const file = exportScores(open(area).history().records, []);
    await removing(area, [one.id]);
    const here = () => open(area).history().records;
    const store = openStore(area);
    const run = dryRun(file, here(), tombstones(store).has);
    expect(run).toMatchObject({ fresh: [{ id: one.id }], deleted: 1, known: 1 });
    expect(importRecords(store, { profile: '', writer: 'imp0' }, run?.fresh ?? [])).toBe(1);
    expect(ids(area)).toEqual([`${one.id}~imp0`, two.id]);
    expect(dryRun(file, here())).toMatchObject({ fresh: [], known: 2 });
    // It is the same attempt: not finished a second time.
    expect(open(area, 'again').finish(one, at).record.id).toBe(`${one.id}~imp0`);
    for (const [key, value] of was) area.values.set(key, value);
    expect(ids(area)).toEqual([`${one.id}~imp0`, two.id]);
    expect(await removing(area, [one.id])).toEqual({ gone: 1, left: 0 });
    expect(ids(area)).toEqual([two.id]);
    importRecords(openStore(area), { profile: '', writer: 'imp1' }, dryRun(file, here())?.fresh ?? []);
    expect(ids(area)).toEqual([`${one.id}~imp1`, two.id]);
  });

  it('stays away, and all else stays, in any order of what tabs do, see late and merge', async () => {
    const step = fc.tuple(
      fc.nat(2),
      fc.nat(attempts.length - 1),
      fc.constantFrom('keep', 'finish', 'delete', 'compact', 'hear', 'hear', 'send', 'send'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const browser = fakeBrowser();
        const tabs = [0, 1, 2].map((n) => {
          const area = browser.open();
          const scores = openScores({ area, writer: `w${n}` });
          attachKeeper(scores, { writer: `w${n}` });
          return { area, scores, segments: segmentsOf(scores.store, '', `s${n}`), n };
        });
        const [done, deleted] = [new Set<string>(), new Set<string>()];
        let removals = 0;
        for (const [which, n, what] of steps) {
          const [tab, attempt] = [tabs[which], attempts[n]];
          if (!tab || !attempt) continue;
          const { scores, area } = tab;
          if (what === 'keep') scores.keep(begun(attempt));
          else if (what === 'finish') {
            if (scores.finish(attempt, at).status === 'browser') done.add(attempt.id);
          } else if (what === 'compact') compact(tab.segments, 0);
          else if (what === 'delete') {
            const held = { store: scores.store, area, profile: '', writer: `r${removals++}`, mirror: undefined };
            await remove(held, [attempt.id]);
            deleted.add(attempt.id);
          } else area[what]();
        }
        for (const { area } of tabs) while (area.send());
        const late = openScores({ area: fakeArea(browser.values), writer: 'late' });
        const there = late.history().records.map(({ id }) => id);
        expect(new Set(there)).toEqual(new Set([...done].filter((id) => !deleted.has(id))));
        expect(deleted.has(late.unfinished(() => true)?.id ?? '')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
