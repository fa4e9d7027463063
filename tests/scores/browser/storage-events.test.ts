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
    const of = (calls: readonly (readonly unknown[])[], name: string) =>
      new Set(calls.filter(([type]) => type === name).map(([, listener]) => listener)).size;
    for (const name of ['storage', 'pageshow']) expect(of(added.mock.calls, name)).toBe(1);
    leave.forEach((off, i) => {
      expect(removed).toHaveBeenCalledTimes(0);
      if (i < 999) off();
    });
    leave[999]?.();
    for (const name of ['storage', 'pageshow']) expect(of(removed.mock.calls, name)).toBe(1);
  });

  it('tells, as if all had changed, of a page that comes back after it was put aside', () => {
    const told = vi.fn();
    const leave = storageEvents(told);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(told).not.toHaveBeenCalled();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(told.mock.calls).toEqual([[null]]);
    leave();
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
