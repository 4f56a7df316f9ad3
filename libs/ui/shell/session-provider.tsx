import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { readSession, sessionAct, type ActResult, type Audience, type Session, type SessionAnswer, type SignedIn } from './session-client';
import { onOtherTab, onSessionEnd, tellOtherTabs } from './session-events';

export type SessionState =
  | { kind: 'loading' }
  | { kind: 'failed'; traceId?: string; retry: () => void }
  | { kind: 'signedOut'; why: 'never' | 'ended' | 'left'; demo: boolean }
  | SignedIn;

export type SessionActs = {
  /** False when the server could not be reached: then nothing changed. */
  signOut: () => Promise<boolean>;
  /** Chooses a role of the same person; everything read so far is forgotten. */
  switchRole: (actorId: string) => Promise<boolean>;
  /** Ties this login to the family member who got the code. */
  redeem: (code: string) => Promise<ActResult>;
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

/** The same person in the same role, as far as the screen can tell. */
const isSame = (one: SessionState, other: SignedIn) => JSON.stringify(one) === JSON.stringify(other);

function isDemo(state: SessionState): boolean {
  if (state.kind === 'signedIn') return state.session.demo;
  return 'demo' in state && state.demo;
}

const loadPage = (href: string) => window.location.assign(href);

/** Knows who is signed in and keeps everything that was read from outliving that. */
export function SessionProvider({ audience, forget, home, load = loadPage, children }: SessionProviderProps) {
  const [state, setState] = useState<SessionState>({ kind: 'loading' });
  const [endsAt, setEndsAt] = useState<number>();
  const wasSignedIn = useRef(false);
  const latest = useRef(state);
  latest.current = state;

  const take = useCallback(
    async (answer: SessionAnswer): Promise<number | undefined> => {
      if (answer.kind === 'failed') return undefined;
      if (answer.kind === 'signedOut') {
        const why = wasSignedIn.current ? 'ended' : 'never';
        wasSignedIn.current = false;
        setEndsAt(undefined);
        setState((old) => (old.kind === 'signedOut' ? old : { kind: 'signedOut', why, demo: answer.demo || isDemo(old) }));
        await forget();
        return undefined;
      }
      const { endsAt: end, ...signedIn } = answer;
      const before = latest.current;
      wasSignedIn.current = true;
      setEndsAt(end);
      if (before.kind === 'signedIn' && !isSame(before, signedIn)) {
        await forget();
        load(home);
      } else if (!isSame(before, signedIn)) setState(signedIn);
      return end;
    },
    [forget, home, load],
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

  const left = useCallback(() => {
    wasSignedIn.current = false;
    setEndsAt(undefined);
    setState((old) => ({ kind: 'signedOut', why: 'left', demo: isDemo(old) }));
  }, []);

  const acts = useMemo(() => ({ endsAt, refresh, ...actsFor({ audience, refresh, forget, left, home, load }) }), [audience, endsAt, forget, home, left, load, refresh]);
  const value = useMemo(() => ({ state, acts }), [state, acts]);
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

type Means = {
  audience: Audience;
  refresh: () => Promise<unknown>;
  forget: () => Promise<unknown>;
  left: () => void;
  home: string;
  load: (href: string) => void;
};

function actsFor({ audience, refresh, forget, left, home, load }: Means): Omit<SessionActs, 'endsAt' | 'refresh'> {
  return {
    extend: async () => {
      await sessionAct('extend', audience);
      await refresh();
    },
    signOut: async () => {
      const result = await sessionAct('logout', audience);
      if (!result.ok) return false;
      left();
      tellOtherTabs(audience);
      await forget();
      // A computer that others use may not stay signed in at the provider.
      const { endSessionUrl } = result.answer;
      if (typeof endSessionUrl === 'string') load(endSessionUrl);
      return true;
    },
    switchRole: async (actorId) => {
      if (!(await sessionAct('role', audience, { actorId })).ok) return false;
      await forget();
      tellOtherTabs(audience);
      load(home);
      return true;
    },
    redeem: async (code) => {
      const result = await sessionAct('invitation', audience, { code });
      if (result.ok) await refresh();
      return result;
    },
  };
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
