import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { AccessLogDocument, type AccessLogQuery } from '@generated/team/graphql';
import { traceIdOf } from '@zov/ui/shell';
import { toVariables, type LogFilter } from './log-filter';

export const PAGE = 50;

/** The next page behind what is there. A row that came along twice, because of what was written meanwhile, stays once. */
function append(before: AccessLogQuery, next: AccessLogQuery): AccessLogQuery {
  const seen = new Set(before.accessLog.nodes.map(({ id }) => id));
  const added = next.accessLog.nodes.filter(({ id }) => !seen.has(id));
  return { ...next, accessLog: { ...next.accessLog, nodes: [...before.accessLog.nodes, ...added] } };
}

/** The log for one filter, page after page. Always asked anew: a log from memory would be an old log. */
export function useLog(filter: LogFilter) {
  const { data, error, loading, refetch, fetchMore } = useQuery(AccessLogDocument, {
    variables: { filter: toVariables(filter), first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [more, setMore] = useState<'idle' | 'busy' | 'failed'>('idle');

  const showMore = async () => {
    setMore('busy');
    try {
      await fetchMore({ variables: { after: data?.accessLog.endCursor }, updateQuery: (before, { fetchMoreResult }) => append(before as AccessLogQuery, fetchMoreResult) });
      setMore('idle');
    } catch {
      setMore('failed');
    }
  };
  return {
    page: data?.accessLog, error, loading, more, showMore,
    traceId: traceIdOf(error),
    again: () => void refetch().catch(() => undefined),
  };
}

export type Log = ReturnType<typeof useLog>;
