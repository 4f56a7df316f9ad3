import { AsyncLocalStorage } from 'node:async_hooks';
import { randomIds, type Ids } from '../ids/index.ts';

const store = new AsyncLocalStorage<{ readonly traceId: string }>();

/** A new W3C trace id: 32 hex digits, not all zero. */
export function newTraceId(ids: Ids = randomIds): string {
  return ids.bytes(16).toString('hex');
}

/** The trace id of a W3C `traceparent` header, or a new one when it is absent or malformed. */
export function traceIdFrom(header: unknown, ids: Ids = randomIds): string {
  const match = typeof header === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header) : null;
  const id = match?.[1];
  return id === undefined || /^0+$/.test(id) ? newTraceId(ids) : id;
}

export function withTrace<T>(traceId: string, work: () => T): T {
  return store.run({ traceId }, work);
}

/** Trace id of the request that is being handled; a new one outside requests. */
export function currentTraceId(): string {
  return store.getStore()?.traceId ?? newTraceId();
}
