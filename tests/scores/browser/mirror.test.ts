import { afterEach, describe, expect, it, vi } from 'vitest';
import { openMirror } from '../../../src/scores/browser/mirror.js';
import type { Mirror } from '../../../src/scores/mirror.js';

const fresh = () => `test ${crypto.randomUUID()}`;
const inIt = async (mirror: Mirror | undefined): Promise<Map<string, string>> => {
  let found = new Map<string, string>();
  await mirror?.change((all) => {
    found = new Map(all);
    return new Map();
  });
  return found;
};
afterEach(() => vi.restoreAllMocks());

describe('the mirror in IndexedDB', () => {
  it('has what was committed when it is opened again, any text to the unit', async () => {
    const name = fresh();
    const text = 'Қ中🙂\u0000"|%';
    const mirror = await openMirror(name);
    expect(await mirror?.write(new Map([['kz1|a||w|0', text]]))).toBe(true);
    expect(
      await mirror?.write(
        new Map<string, string | undefined>([
          ['kz1|a||w|0', undefined],
          ['b', 'c'],
        ]),
      ),
    ).toBe(true);
    expect(await mirror?.write(new Map([['kz1|a||w|1', text]]))).toBe(true);
    expect(await inIt(await openMirror(name))).toEqual(
      new Map([
        ['b', 'c'],
        ['kz1|a||w|1', text],
      ]),
    );
  });

  it('makes a change of what is there without another in between', async () => {
    const name = fresh();
    const tabs = await Promise.all([openMirror(name), openMirror(name)]);
    const add = (mirror: Mirror | undefined) =>
      mirror?.change((all) => new Map([['n', String(Number(all.get('n') ?? 0) + 1)]]));
    await Promise.all(Array.from({ length: 40 }, (_, i) => add(tabs[i % 2])));
    expect(await inIt(tabs[0])).toEqual(new Map([['n', '40']]));
  });

  it('changes nothing, and surfaces nothing, where the change cannot be made out', async () => {
    const mirror = await openMirror(fresh());
    await mirror?.write(new Map([['a', 'b']]));
    const surfaced = vi.fn();
    addEventListener('error', surfaced);
    expect(
      await mirror?.change(() => {
        throw new Error('patched');
      }),
    ).toBe(false);
    removeEventListener('error', surfaced);
    expect(surfaced).not.toHaveBeenCalled();
    expect(await inIt(mirror)).toEqual(new Map([['a', 'b']]));
  });

  it('opens what a later program has left under a higher version', async () => {
    const name = fresh();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 7);
      request.onupgradeneeded = () => request.result.createObjectStore('texts').put('of tomorrow', 'kz2|a||w|0');
      request.onsuccess = () => resolve(request.result.close());
    });
    expect(await inIt(await openMirror(name))).toEqual(new Map([['kz2|a||w|0', 'of tomorrow']]));
  });

  it('is none where the browser refuses, and says no once the browser has closed it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await openMirror(fresh())).toBeUndefined();
    vi.restoreAllMocks();
    const name = fresh();
    const mirror = await openMirror(name);
    // Another page wants it gone: it is let go of.
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    expect(await mirror?.write(new Map([['a', 'b']]))).toBe(false);
  });
});
