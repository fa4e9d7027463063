import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/scores/store.js';
import { fakeArea, type Fault } from '../support/fake-area.js';

describe('a store', () => {
  it('says "browser" only of what it has read back', () => {
    const area = fakeArea();
    expect(openStore(area).put('k', 'v')).toBe('browser');
    expect(area.values.get('k')).toBe('v');
    expect(
      openStore(fakeArea(undefined, (_, name) => (name === 'set' ? 'does nothing' : undefined))).put('k', 'v'),
    ).toBe('memory');
    expect(openStore(undefined).put('k', 'v')).toBe('memory');
  });

  it('never overwrites a key: another value under it stays, and this one is kept in memory', () => {
    const area = fakeArea(new Map([['k', 'theirs']]));
    const store = openStore(area);
    expect(store.put('k', 'mine')).toBe('memory');
    expect(area.values.get('k')).toBe('theirs');
    expect(store.find('k').get('k')).toBe('mine');
  });

  it.each<Fault>(['throws', 'quota', 'does nothing'])('loses nothing when any one call %s', (fault) => {
    for (let n = 0; n < 12; n++) {
      const area = fakeArea(new Map([['kz1|x|0', 'before']]), (call) => (call === n ? fault : undefined));
      const store = openStore(area);
      const said = [store.put('kz1|x|1', 'one'), store.put('kz1|x|2', 'two'), store.put('kz1|x|3', 'three')];
      const values = () => [...store.find('kz1|x|').values()];
      values();
      expect(values()).toEqual(expect.arrayContaining(['before', 'one', 'two', 'three']));
      said.forEach((status, i) => {
        if (status === 'browser') expect([...area.values.values()]).toContain(['one', 'two', 'three'][i]);
      });
    }
  });

  it('tries what is in memory again once the area takes values', () => {
    let full = true;
    const area = fakeArea(undefined, (_, name) => (full && name === 'set' ? 'quota' : undefined));
    const store = openStore(area);
    expect(store.put('a', '1')).toBe('memory');
    full = false;
    expect(store.put('b', '2')).toBe('browser');
    expect([...area.values]).toEqual([
      ['b', '2'],
      ['a', '1'],
    ]);
    expect(store.put('a', '1')).toBe('browser');
  });

  it('names the keys whose values it is not given, and its own start where no keys are named', () => {
    const values = new Map([
      ['kz1|x|1', 'one'],
      ['kz1|y|1', 'other'],
    ]);
    const found = (name: string) =>
      openStore(fakeArea(values, (_, called) => (called === name ? 'throws' : undefined))).find('kz1|x|');
    expect([...found('get')]).toEqual([['kz1|x|1', undefined]]);
    expect([...found('keys')]).toEqual([['kz1|x|', undefined]]);
    expect([...found('set')]).toEqual([['kz1|x|1', 'one']]);
  });

  it('finds nothing any more of what it removed, though the area hold on to it, until it is put again', () => {
    const area = fakeArea(undefined, (_, name) => (name === 'remove' ? 'throws' : undefined));
    const store = openStore(area);
    store.put('k', 'v');
    store.remove('k');
    expect(store.find('k').size).toBe(0);
    store.put('k', 'v');
    expect(store.find('k').get('k')).toBe('v');
  });
});
