import type { Area } from '../../src/scores/area.js';

/** A tab's storage as browsers with a process for each tab have it. */
export interface FakeTab extends Area {
  /** Takes up the change of another tab that has waited longest; whether there was one. */
  hear(): boolean;
  /** Lets the oldest of its own changes through to the browser; whether there was one. */
  send(): boolean;
  /** Ends; what was not let through yet is gone with it. */
  crash(): void;
}

type Change = readonly [key: string, value: string | undefined];

const apply = (values: Map<string, string>, [key, value]: Change): void => {
  if (value === undefined) values.delete(key);
  else values.set(key, value);
};

/**
 * A storage that several tabs see late: each reads its own copy, writes go to it at once and reach the browser in order but later, and
 * the other tabs later still. A key that a tab has itself a change under way for keeps that change.
 */
export const fakeBrowser = (values = new Map<string, string>()) => {
  const inboxes = new Set<Change[]>();
  const open = (): FakeTab => {
    const own = new Map(values);
    const inbox: Change[] = [];
    const outbox: Change[] = [];
    inboxes.add(inbox);
    const write = (change: Change): void => {
      apply(own, change);
      outbox.push(change);
    };
    return {
      keys: () => [...own.keys()],
      get: (key) => own.get(key) ?? null,
      set: (key, value) => write([key, value]),
      remove: (key) => write([key, undefined]),
      hear() {
        const change = inbox.shift();
        if (change && !outbox.some(([key]) => key === change[0])) apply(own, change);
        return change !== undefined;
      },
      send() {
        const change = outbox.shift();
        if (!change) return false;
        apply(values, change);
        for (const other of inboxes) if (other !== inbox) other.push(change);
        return true;
      },
      crash() {
        outbox.length = 0;
        inboxes.delete(inbox);
      },
    };
  };
  return { values, open };
};
