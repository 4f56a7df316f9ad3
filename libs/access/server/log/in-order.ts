import type pg from 'pg';

/** What each request has under way, by its trace. */
const going = new WeakMap<pg.Pool, Map<string, Promise<unknown>>>();

/**
 * Does what leaves rows in the system log, one after the other as a request asked. Questions of one document are answered side by
 * side, and the officer who reads that log would otherwise find them in an order left to chance.
 */
export async function inOrder<T>(pool: pg.Pool, traceId: string, work: () => Promise<T>): Promise<T> {
  const all = going.get(pool) ?? new Map<string, Promise<unknown>>();
  going.set(pool, all);
  const before = all.get(traceId);
  const done = before === undefined ? work() : before.then(work, work);
  all.set(traceId, done);
  try {
    return await done;
  } finally {
    if (all.get(traceId) === done) all.delete(traceId);
  }
}
