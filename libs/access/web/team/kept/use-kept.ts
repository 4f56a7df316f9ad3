import { useCallback, useEffect, useRef, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { vaultOf } from './vault-of';

export interface Kept<Value> {
  readonly value: Value;
  readonly set: (change: (old: Value) => Value) => void;
  /** Somebody typed, now or before the session ended. */
  readonly touched: boolean;
  /** What is shown comes from before. */
  readonly restored: boolean;
  /** It was sent or thrown away: nothing waits any more. */
  readonly forget: () => void;
  /** Forgets it and begins anew. */
  readonly restart: () => void;
}

/** A form of another release is not put into this one. */
const shapeOf = (value: object): string => Object.keys(value).sort().join();

/**
 * What somebody types in a form, kept across the end of the session for the same person. `name` says which form about what; `start`
 * makes what it begins with.
 */
export function useKept<Value extends object>(name: string, start: () => Value): Kept<Value> {
  const client = useApolloClient();
  const [state, setState] = useState(() => ({ value: start(), touched: false, restored: false }));
  const begun = useRef(start);
  begun.current = start;
  const ended = useRef(false);
  const typed = useRef(false);

  useEffect(() => {
    let gone = false;
    void vaultOf(client).then(async (vault) => {
      const found = (await vault?.get(name).catch(() => undefined)) as Value | undefined;
      if (gone || typed.current || ended.current || typeof found !== 'object' || found === null || shapeOf(found) !== shapeOf(begun.current())) return;
      setState({ value: found, touched: true, restored: true });
    });
    return () => {
      gone = true;
    };
  }, [client, name]);

  const { value, touched } = state;
  useEffect(() => {
    if (!touched || !typed.current || ended.current) return;
    void vaultOf(client).then((vault) => (ended.current ? undefined : vault?.put(name, value))).catch(() => undefined);
  }, [client, name, value, touched]);

  const set = useCallback((change: (old: Value) => Value) => {
    typed.current = true;
    setState((old) => ({ ...old, value: change(old.value), touched: true }));
  }, []);
  const forget = useCallback(() => {
    ended.current = true;
    void vaultOf(client).then((vault) => vault?.drop(name)).catch(() => undefined);
  }, [client, name]);
  const restart = useCallback(() => {
    void vaultOf(client).then((vault) => vault?.drop(name)).catch(() => undefined);
    typed.current = false;
    setState({ value: begun.current(), touched: false, restored: false });
  }, [client, name]);
  return { ...state, set, forget, restart };
}
