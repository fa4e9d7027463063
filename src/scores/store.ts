import type { Area, Saved } from './area.js';

/** What the part that is fetched later does for a store. */
export interface Keeper {
  /** Merges records where more than so many keys of them are worth merging. */
  compact(above: number): void;
  /** Hears of what was put under a key, wherever it is; undefined: it was removed. */
  changed(key: string, value: string | undefined): void;
}

/** Texts under keys that are written once: in the area where it can be had, else in memory. Nothing here throws. */
export interface Store {
  keeper: Keeper | undefined;
  /**
   * The values of all keys that start so, in area and memory; undefined for a key whose value the area does not hand out, and for
   * `start` itself where it does not even name its keys.
   */
  find(start: string): Map<string, string | undefined>;
  /** Writes a key once, reads it back and compares; whether the area has it now. */
  take(key: string, value: string): boolean;
  /**
   * Takes a value, making room if need be: first the reserve goes, then records are merged. One that the area does not take (or has
   * another of under this key, which is never overwritten) stays in memory, and is tried again whenever a later write succeeds.
   */
  put(key: string, value: string): Saved;
  /** For what a verified superset is kept of, or what the student gives up; it stays away even where the area holds on to it. */
  remove(key: string): void;
}

/** Holds eight kilobytes until the area is full, so that the last attempts before that still find room. */
export const reserveKey = 'kz1|r';

/** How many keys of records are worth merging in a full area. */
const few = 8;

const attempted = <T>(call: () => T): T | undefined => {
  try {
    return call();
  } catch {
    return undefined;
  }
};

/** A store over an area; without one it is memory alone. */
export const openStore = (area: Area | undefined): Store => {
  const memory = new Map<string, string>();
  const removed = new Set<string>();

  const take = (key: string, value: string): boolean => {
    // A write may fail because the key is there; what counts is what can be read.
    attempted(() => area?.get(key) === null && area.set(key, value));
    return !!area && attempted(() => area.get(key)) === value;
  };

  const store: Store = {
    keeper: undefined,
    find(start) {
      const found = new Map<string, string | undefined>();
      const keys = attempted(() => area?.keys() ?? []);
      if (!keys) found.set(start, undefined);
      for (const key of keys ?? []) {
        // By a comparison that a page has hardly patched: what is found may be removed.
        if (key.slice(0, start.length) !== start || removed.has(key)) continue;
        const value = attempted(() => area?.get(key));
        // Null: another tab has removed it since.
        if (value !== null) found.set(key, value);
      }
      for (const [key, value] of memory) if (key.startsWith(start)) found.set(key, value);
      return found;
    },
    take,
    put(key, value) {
      memory.set(key, value);
      removed.delete(key);
      if (!take(key, value)) {
        // What the reserve held gives merging the room that it needs.
        attempted(() => area?.remove(reserveKey));
        attempted(() => store.keeper?.compact(few));
      }
      const taken = take(key, value);
      if (taken)
        for (const [k, v] of memory) {
          memory.delete(k);
          if (take(k, v)) continue;
          // Behind the others, for its key alone may be taken.
          memory.set(k, v);
          break;
        }
      attempted(() => store.keeper?.changed(key, value));
      return taken ? 'browser' : 'memory';
    },
    remove(key) {
      memory.delete(key);
      removed.add(key);
      attempted(() => area?.remove(key));
      attempted(() => store.keeper?.changed(key, undefined));
    },
  };
  return store;
};
