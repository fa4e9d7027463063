/**
 * A place for texts by key, as `localStorage` is one; every call may throw, and `set` may do nothing and say nothing.
 */
export interface Area {
  keys(): readonly string[];
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** Where a value is: in the browser's storage, read back and found the same, or only in this page's memory. */
export type Saved = 'browser' | 'memory';
