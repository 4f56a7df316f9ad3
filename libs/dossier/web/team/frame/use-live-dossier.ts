import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { DossierChangedDocument } from '@generated/team/graphql';

/** Several changes of one act come together; one read answers them all. */
const GATHER_MS = 120;
/** Away longer than this, and what is on the screen may have missed a change. */
const AWAY_MS = 30_000;

/** Reads everything on the screen again, shortly after it is asked to and once for many asks. */
function useRefresh(): () => void {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void client.refetchQueries({ include: 'active' }).catch(() => undefined), GATHER_MS);
  }, [client]);
}

/** Keeps the open family fresh: on every change that the server tells of, and after the connection or the reader was away. */
export function useLiveDossier(dossierId: string, known: boolean): void {
  const refresh = useRefresh();
  useSubscription(DossierChangedDocument, { variables: { dossierId }, skip: !known, ignoreResults: true, onData: refresh, onError: () => undefined });

  useEffect(() => {
    let hiddenAt = 0;
    const onVisible = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now();
      else if (hiddenAt > 0 && Date.now() - hiddenAt > AWAY_MS) refresh();
    };
    window.addEventListener('online', refresh);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      window.removeEventListener('online', refresh);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [refresh]);
}
