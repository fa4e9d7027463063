import { afterEach, describe, expect, it, vi } from 'vitest';
import { storageEvents } from '../../../src/scores/browser/storage-events.js';

const fire = (key: string | null) => dispatchEvent(new StorageEvent('storage', { key }));

describe('storageEvents', () => {
  afterEach(() => vi.restoreAllMocks());

  it('tells every subscriber which key another tab changed, null for all', () => {
    const [a, b] = [vi.fn(), vi.fn()];
    const leaveA = storageEvents(a);
    const leaveB = storageEvents(b);
    fire('kz1|a||w|0');
    leaveA();
    fire(null);
    leaveB();
    fire('late');
    expect(a.mock.calls).toEqual([['kz1|a||w|0']]);
    expect(b.mock.calls).toEqual([['kz1|a||w|0'], [null]]);
  });

  it('has one listener on the page however many subscribe, and none when all have left', () => {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    const leave = Array.from({ length: 1000 }, () => storageEvents(() => undefined));
    // The browser adds one function once, however often it is given.
    expect(new Set(added.mock.calls.map(([, listener]) => listener)).size).toBe(1);
    leave.forEach((off, i) => {
      expect(removed).toHaveBeenCalledTimes(0);
      if (i < 999) off();
    });
    leave[999]?.();
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('leaves once, however often it is told to', () => {
    const [a, b] = [vi.fn(), vi.fn()];
    const leaveA = storageEvents(a);
    storageEvents(b);
    leaveA();
    leaveA();
    fire('k');
    expect(a).not.toHaveBeenCalled();
    expect(b).toHaveBeenCalledOnce();
  });
});
