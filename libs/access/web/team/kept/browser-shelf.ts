import type { Sealed, Shelf } from './vault';

const DATABASE = 'zov-unsent';
const STORE = 'text';

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });
}

/** The browser's own database. Rejects where there is none, such as in a private window. */
export async function browserShelf(): Promise<Shelf> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('at', 'at');
  const database = await done(opening);
  const store = (mode: IDBTransactionMode): IDBObjectStore => database.transaction(STORE, mode).objectStore(STORE);
  return {
    get: (id) => done(store('readonly').get(id) as IDBRequest<Sealed | undefined>),
    put: async (row) => void (await done(store('readwrite').put(row))),
    drop: async (id) => void (await done(store('readwrite').delete(id))),
    sweep: async (before) => {
      const old = store('readwrite');
      const keys = await done(old.index('at').getAllKeys(IDBKeyRange.upperBound(before)));
      await Promise.all(keys.map((key) => done(old.delete(key))));
    },
  };
}
