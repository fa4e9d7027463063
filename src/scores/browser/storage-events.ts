/** Called with the key that another tab changed; null when it cleared everything. */
export type StorageListener = (key: string | null) => void;

const listeners = new Set<StorageListener>();

const tell = ({ key }: StorageEvent): void => {
  for (const listener of listeners) listener(key);
};

/**
 * Hears of changes that other tabs make to the storage. However many subscribe, the page has one `storage` listener, and none
 * once all have left.
 *
 * @returns leaves again; calling it twice does no harm
 */
export const storageEvents = (listener: StorageListener): (() => void) => {
  listeners.add(listener);
  addEventListener('storage', tell);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) removeEventListener('storage', tell);
  };
};
