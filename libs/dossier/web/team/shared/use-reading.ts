import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { isReadAhead, takeReadAhead, traceIdOf } from '@zov/ui/shell';

export interface Reading<Data> {
  /** What was read last with these variables; stays while it is read anew and when that fails. */
  readonly data: Data | undefined;
  readonly failed: boolean;
  readonly traceId: string | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** Reads the one query of a screen. Earlier data are never shown for other variables. */
export function useReading<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Reading<Data> {
  const client = useApolloClient();
  const key = JSON.stringify(variables);
  const [ahead] = useState(() => isReadAhead(client, document, variables) && key);
  const { data, error, loading, refetch } = useQuery(document, { variables, ...(ahead === key && { fetchPolicy: 'cache-first' }) } as never) as {
    data: Data | undefined; error: unknown; loading: boolean; refetch: () => Promise<unknown>;
  };
  const retry = () => void refetch().catch(() => undefined);
  useEffect(() => takeReadAhead(client, document, retry), [client, document]);
  const last = useRef<{ key: string; data: Data }>(undefined);
  if (data !== undefined) last.current = { key, data };
  return {
    data: data ?? (last.current?.key === key ? last.current.data : undefined),
    failed: error !== undefined,
    traceId: traceIdOf(error),
    loading,
    retry,
  };
}
