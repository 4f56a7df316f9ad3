import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { vaultOf } from '@zov/access/web/team/kept/vault-of';
import type { SaveState } from '@zov/ui/plain';
import type { Draft } from './draft';
import { DraftStore } from './draft-store';
import { sender } from './send-edit';

const stores = new WeakMap<ApolloClient, Map<string, DraftStore>>();
const DraftsContext = createContext<DraftStore | null>(null);

/** The drafts of one family: made once per signed-in client, and forgotten with everything else that was read. */
export function draftsOf(client: ApolloClient, dossierId: string): DraftStore {
  let own = stores.get(client);
  if (!own) {
    const made = new Map<string, DraftStore>();
    stores.set(client, (own = made));
    client.onClearStore(async () => {
      made.forEach((store) => store.clear());
      made.clear();
    });
  }
  const found = own.get(dossierId) ?? keptStore(client, dossierId);
  own.set(dossierId, found);
  return found;
}

/** A store whose unsaved text waits for the same person when the session ends. */
function keptStore(client: ApolloClient, dossierId: string): DraftStore {
  const name = `plan:${dossierId}`;
  const keep = (): void => void ready.then((vault) => (store.unsaved().length === 0 ? vault?.drop(name) : vault?.put(name, store.unsaved()))).catch(() => undefined);
  const store = new DraftStore(sender(client, dossierId), undefined, keep);
  const ready = vaultOf(client).then(async (vault) => {
    const waiting = await vault?.get(name).catch(() => undefined);
    if (Array.isArray(waiting)) store.restore(waiting as Draft[]);
    return vault;
  });
  return store;
}

/** Round the screens of a plan: where typing is kept. Asks before the browser leaves with unsaved text. */
export function DraftsProvider({ dossierId, children }: { dossierId: string; children: ReactNode }) {
  const store = draftsOf(useApolloClient(), dossierId);
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (store.state().waiting > 0) event.preventDefault();
    };
    const onOnline = () => void store.saveNow();
    window.addEventListener('beforeunload', onLeave);
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('online', onOnline);
    };
  }, [store]);
  return <DraftsContext.Provider value={store}>{children}</DraftsContext.Provider>;
}

export function useDrafts(): DraftStore {
  const store = useContext(DraftsContext);
  if (!store) throw new Error('No DraftsProvider above this component');
  return store;
}

/** Where everything that was typed stands, for one line at the top of the page. */
export function useSaveState(): SaveState {
  const { waiting, saving, failed, savedAt } = useSyncExternalStore(useDrafts().subscribe, useDrafts().state);
  if (failed > 0) return navigator.onLine ? { kind: 'failed' } : { kind: 'waiting', count: waiting };
  if (saving) return { kind: 'saving', savedAt };
  return savedAt ? { kind: 'saved', savedAt } : { kind: 'idle' };
}
