import type { Mirror } from '../mirror.js';

const open = (database: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    // Without a version: whatever a later program has made of it is opened as it is.
    const request = indexedDB.open(database);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('texts'));
    request.addEventListener('success', () => resolve(request.result));
    for (const name of ['error', 'blocked'])
      request.addEventListener(name, () => reject(new Error('it does not open')));
  });

/** IndexedDB as a mirror; undefined where the browser refuses it or has none. */
export const openMirror = async (name = 'kz-quiz'): Promise<Mirror | undefined> => {
  let database: IDBDatabase;
  try {
    database = await open(name);
    database.addEventListener('versionchange', () => database.close());
    database.transaction('texts');
  } catch {
    return undefined;
  }

  const inTransaction = (work: (texts: IDBObjectStore) => void): Promise<boolean> =>
    new Promise((resolve) => {
      try {
        const transaction = database.transaction('texts', 'readwrite');
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
        work(transaction.objectStore('texts'));
      } catch {
        // Closed by the browser, or the page has changed what we lean on.
        resolve(false);
      }
    });
  const apply = (texts: IDBObjectStore, changes: Parameters<Mirror['write']>[0]): void => {
    for (const [key, value] of changes)
      if (value === undefined) texts.delete(key);
      else texts.put(value, key);
  };

  return {
    write: (changes) => inTransaction((texts) => apply(texts, changes)),
    change: (make) =>
      inTransaction((texts) => {
        const keys = texts.getAllKeys();
        const values = texts.getAll();
        values.addEventListener('success', () => {
          try {
            const all = keys.result.map((key, i): [string, string] => [String(key), String(values.result[i])]);
            apply(texts, make(new Map(all)));
          } catch {
            texts.transaction.abort();
          }
        });
      }),
  };
};
