/** Called with the key that another tab changed; null when it cleared everything, or when anything may have changed. */
export type StorageListener = (key: string | null) => void;

const listeners = new Set<StorageListener>();

const tell = ({ key }: { readonly key: string | null }): void => {
  for (const listener of listeners) listener(key);
};

/** A page that was put aside whole has heard of nothing meanwhile. */
const back = ({ persisted }: PageTransitionEvent): void => {
  if (persisted) tell({ key: null });
};

/**
 * Hears of changes that other tabs make to the storage, or have made while the page was put aside (bfcache). However many subscribe, the
 * page has one listener for each, and none once all have left.
 *
 * @returns leaves again; calling it twice does no harm
 */
export const storageEvents = (listener: StorageListener): (() => void) => {
  listeners.add(listener);
  addEventListener('storage', tell);
  addEventListener('pageshow', back);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    removeEventListener('storage', tell);
    removeEventListener('pageshow', back);
  };
};
