import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { SaveState } from '@zov/ui/plain';
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
    client.onClearStore(async () => made.forEach((store) => store.clear()));
  }
  const found = own.get(dossierId) ?? new DraftStore(sender(client, dossierId));
  own.set(dossierId, found);
  return found;
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
