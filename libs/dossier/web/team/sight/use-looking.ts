import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { traceIdOf } from '@zov/ui/shell';
import type { Reading } from '../shared/use-reading';

/** Reads what another sees. It is kept out of the cache: there it would stand in the place of what the reader itself sees. */
export function useLooking<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, skip = false): Reading<Data> {
  const { data, error, loading, refetch } = useQuery(document, { variables, fetchPolicy: 'no-cache', skip } as never) as {
    data: Data | undefined; error: unknown; loading: boolean; refetch: () => Promise<unknown>;
  };
  return { data, failed: error !== undefined, traceId: traceIdOf(error), loading, retry: () => void refetch().catch(() => undefined) };
}
