import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { readSession, sessionAct, type Audience, type Session, type SessionAnswer } from './session-client';
import { onOtherTab, onSessionEnd, tellOtherTabs } from './session-events';

export type SessionState =
  | { kind: 'loading' }
  | { kind: 'failed'; traceId?: string; retry: () => void }
  | { kind: 'signedOut'; why: 'never' | 'ended' | 'left'; demo: boolean }
  | { kind: 'signedIn'; session: Session };

export type SessionActs = {
  /** False when the server could not be reached: then nothing changed. */
  signOut: () => Promise<boolean>;
  /** Chooses another role of the same person; everything read so far is forgotten. */
  switchRole: (actorId: string) => Promise<boolean>;
  extend: () => Promise<void>;
  /** When the server ends the session, in this computer's clock; undefined when nobody is signed in. */
  endsAt?: number;
  /** Reads the session again; answers the new end. */
  refresh: () => Promise<number | undefined>;
};

type Value = { state: SessionState; acts: SessionActs };

const SessionContext = createContext<Value | null>(null);

export type SessionProviderProps = {
  audience: Audience;
  /** Forgets everything that was read: called before somebody else, or nobody, looks at this screen. */
  forget: () => Promise<unknown>;
  home: string;
  children: ReactNode;
  /** Loads a page anew; only a spec replaces it. */
  load?: (href: string) => void;
};

const loadPage = (href: string) => window.location.assign(href);

/** Knows who is signed in and keeps everything that was read from outliving that. */
export function SessionProvider({ audience, forget, home, load = loadPage, children }: SessionProviderProps) {
  const [state, setState] = useState<SessionState>({ kind: 'loading' });
  const [endsAt, setEndsAt] = useState<number>();
  const wasSignedIn = useRef(false);

  const take = useCallback(
    async (answer: SessionAnswer): Promise<number | undefined> => {
      if (answer.kind === 'signedIn') {
        wasSignedIn.current = true;
        const end = Date.parse(answer.session.expiresAt) - answer.clockOffset;
        setEndsAt(end);
        setState((old) => (old.kind === 'signedIn' && JSON.stringify(old.session) === JSON.stringify(answer.session) ? old : answer));
        return end;
      }
      if (answer.kind === 'signedOut') {
        const why = wasSignedIn.current ? 'ended' : 'never';
        wasSignedIn.current = false;
        setEndsAt(undefined);
        setState((old) => (old.kind === 'signedOut' ? old : { kind: 'signedOut', why, demo: answer.demo }));
        await forget();
      }
      return undefined;
    },
    [forget],
  );

  const refresh = useCallback(async () => take(await readSession(audience)), [audience, take]);

  const start = useCallback(async () => {
    const answer = await readSession(audience);
    if (answer.kind === 'failed') setState({ kind: 'failed', traceId: answer.traceId, retry: () => void start() });
    else await take(answer);
  }, [audience, take]);

  useEffect(() => void start(), [start]);
  useEffect(() => onSessionEnd(() => void refresh()), [refresh]);
  useEffect(() => onOtherTab(audience, () => load(home)), [audience, home, load]);
  useEffect(() => {
    const onVisible = () => document.visibilityState === 'visible' && wasSignedIn.current && void refresh();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [refresh]);

  const acts = useMemo<SessionActs>(
    () => ({
      endsAt,
      refresh,
      extend: async () => {
        await sessionAct('extend', audience);
        await refresh();
      },
      signOut: async () => {
        if (!(await sessionAct('logout', audience))) return false;
        wasSignedIn.current = false;
        setEndsAt(undefined);
        setState({ kind: 'signedOut', why: 'left', demo: state.kind === 'signedIn' && state.session.demo });
        tellOtherTabs(audience);
        await forget();
        return true;
      },
      switchRole: async (actorId) => {
        if (!(await sessionAct('role', audience, { actorId }))) return false;
        await forget();
        tellOtherTabs(audience);
        load(home);
        return true;
      },
    }),
    [audience, endsAt, forget, home, load, refresh, state],
  );

  const value = useMemo(() => ({ state, acts }), [state, acts]);
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

function useValue(): Value {
  const value = useContext(SessionContext);
  if (!value) throw new Error('No SessionProvider above this component');
  return value;
}

export const useSessionState = (): SessionState => useValue().state;
export const useSessionActs = (): SessionActs => useValue().acts;

/** The signed-in person. Only for what is shown to signed-in people. */
export function useSession(): Session {
  const { state } = useValue();
  if (state.kind !== 'signedIn') throw new Error('Nobody is signed in');
  return state.session;
}
