import type { Area } from '../area.js';

/**
 * This origin's `localStorage` as an `Area`; undefined where the browser refuses it (the getter throws in a sandboxed or
 * cross-site frame) or has none.
 */
export const browserArea = (): Area | undefined => {
  try {
    const storage: Storage | null = localStorage;
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
