import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
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

type More = 'idle' | 'busy' | 'failed';

/** The log for one filter, page after page. Always asked anew: a log from memory would be an old log. */
export function useLog(filter: LogFilter) {
  const { data, error, loading, refetch, fetchMore } = useQuery(AccessLogDocument, {
    variables: { filter: toVariables(filter), first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const key = JSON.stringify(filter);
  const current = useRef(key);
  current.current = key;
  const [paging, setPaging] = useState<{ key: string; more: More }>({ key, more: 'idle' });
  const more = paging.key === key ? paging.more : 'idle';

  const showMore = async () => {
    setPaging({ key, more: 'busy' });
    try {
      await fetchMore({
        variables: { after: data?.accessLog.endCursor },
        // A page that comes in after the filter changed belongs nowhere any more.
        updateQuery: (before, { fetchMoreResult }) => (current.current === key ? append(before as AccessLogQuery, fetchMoreResult) : (before as AccessLogQuery)),
      });
      setPaging({ key, more: 'idle' });
    } catch {
      setPaging({ key, more: 'failed' });
    }
  };
  return {
    page: data?.accessLog, error, more, showMore,
    loading: loading && more !== 'busy',
    traceId: traceIdOf(error),
    again: () => void refetch().catch(() => undefined),
  };
}

export type Log = ReturnType<typeof useLog>;
