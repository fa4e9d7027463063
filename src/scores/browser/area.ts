import type { Area } from '../area.js';

/**
 * This origin's `localStorage`, or with `session` the tab's `sessionStorage`, as an `Area`; undefined where the browser refuses
 * it (the getter throws in a sandboxed or cross-site frame) or has none.
 */
export const browserArea = (session = false): Area | undefined => {
  try {
    const storage: Storage | null = session ? sessionStorage : localStorage;
    return (
      (storage && {
        keys: () => Object.keys(storage),
        get: (key) => storage.getItem(key),
        set: (key, value) => storage.setItem(key, value),
        remove: (key) => storage.removeItem(key),
      }) ??
      undefined
    );
  } catch {
    return undefined;
  }
};
