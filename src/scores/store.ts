import type { Area, Saved } from './area.js';

/** Texts under keys that are written once: in the area where it can be had, else in memory. Nothing here throws. */
export interface Store {
  /**
   * The values of all keys that start so, in area and memory; undefined for a key whose value the area does not hand out, and for
   * `start` itself where it does not even name its keys.
   */
  find(start: string): Map<string, string | undefined>;
  /**
   * Writes a key once, reads it back and compares. A value that the area does not take (or has another of under this key, which
   * is never overwritten) stays in memory, and is tried again whenever a later write succeeds.
   */
  put(key: string, value: string): Saved;
  /** For what a verified superset is kept of, or what the student gives up; it stays away even where the area holds on to it. */
  remove(key: string): void;
}

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

  const takes = (key: string, value: string): boolean | undefined =>
    attempted(() => {
      if (area?.get(key) === null) area.set(key, value);
      return area?.get(key) === value;
    });

  return {
    find(start) {
      const found = new Map<string, string | undefined>();
      const keys = attempted(() => area?.keys() ?? []);
      if (!keys) found.set(start, undefined);
      for (const key of keys ?? []) {
        if (!key.startsWith(start) || removed.has(key)) continue;
        const value = attempted(() => area?.get(key));
        // Null: another tab has removed it since.
        if (value !== null) found.set(key, value);
      }
      for (const [key, value] of memory) if (key.startsWith(start)) found.set(key, value);
      return found;
    },
    put(key, value) {
      memory.set(key, value);
      removed.delete(key);
      if (takes(key, value)) for (const [k, v] of memory) if (takes(k, v)) memory.delete(k);
      return memory.has(key) ? 'memory' : 'browser';
    },
    remove(key) {
      memory.delete(key);
      removed.add(key);
      attempted(() => area?.remove(key));
    },
  };
};
