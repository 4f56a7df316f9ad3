import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Stored {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Keeps the demo provider's codes and interactions for as long as this process lives. */
export function memoryAdapter(): (model: string) => Adapter {
  const store = new Map<string, Stored>();
  const alive = (key: string): AdapterPayload | undefined => {
    const found = store.get(key);
    if (found && found.until > Date.now()) return found.payload;
    store.delete(key);
    return undefined;
  };
  const where = (model: string, match: (payload: AdapterPayload) => boolean) =>
    [...store.keys()].filter((key) => key.startsWith(`${model}:`)).map(alive).find((payload) => payload !== undefined && match(payload));

  return (model) => ({
    upsert: (id, payload, expiresIn) => {
      for (const key of store.keys()) alive(key);
      store.set(`${model}:${id}`, { payload, until: expiresIn ? Date.now() + expiresIn * 1_000 : Number.POSITIVE_INFINITY });
      return Promise.resolve();
    },
    find: (id) => Promise.resolve(alive(`${model}:${id}`)),
    findByUid: (uid) => Promise.resolve(where(model, (payload) => payload.uid === uid)),
    findByUserCode: (code) => Promise.resolve(where(model, (payload) => payload.userCode === code)),
    destroy: (id) => Promise.resolve(void store.delete(`${model}:${id}`)),
    revokeByGrantId: (grantId) => {
      for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
      return Promise.resolve();
    },
    consume: (id) => {
      const payload = alive(`${model}:${id}`);
      if (payload) payload['consumed'] = Math.floor(Date.now() / 1_000);
      return Promise.resolve();
    },
  });
}
