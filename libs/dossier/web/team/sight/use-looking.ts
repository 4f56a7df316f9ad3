import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { traceIdOf } from '@zov/ui/shell';
import type { Reading } from '../shared/use-reading';

/** Reads what another sees. It is kept out of the cache: there it would stand in the place of what the reader itself sees. `latest` may be of other variables. */
export function useLooking<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, variables: Variables, skip = false): Reading<Data> & { readonly latest: Data | undefined } {
  const { data, previousData, error, loading, refetch } = useQuery(document, { variables, fetchPolicy: 'no-cache', skip } as never) as {
    data: Data | undefined; previousData: Data | undefined; error: unknown; loading: boolean; refetch: () => Promise<unknown>;
  };
  return { data, latest: data ?? previousData, failed: error !== undefined, traceId: traceIdOf(error), loading, retry: () => void refetch().catch(() => undefined) };
}
