import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LogReadsDocument, type LogReadsQuery } from '@generated/team/graphql';
import { Button, Card, DataTable, ErrorState, Link, Notice, PageHeader, Skeleton, type Column } from '@zov/ui';
import { formatLogTime } from '@zov/ui/format';
import { NotFoundPage, traceIdOf, useSession } from '@zov/ui/shell';
import { OutcomeBadge } from '../log/outcome-badge';
import { isNotAllowed } from '../shared/error-code';
import { readsTexts as texts } from './reads.texts';
import '../audit.css';

type Row = LogReadsQuery['logReads']['nodes'][number];

const PAGE = 50;

const columns: readonly Column<Row>[] = [
  { id: 'at', header: texts.columns.at, rowHeader: true, nowrap: true, cell: (row) => <time dateTime={row.at}>{formatLogTime(row.at)}</time> },
  {
    id: 'who', header: texts.columns.who,
    cell: (row) => (
      <>
        {row.reader?.name ?? texts.unknown}
        {row.organisation && <span className="zov-log-table__below">{row.organisation.name}</span>}
      </>
    ),
  },
  { id: 'question', header: texts.columns.question, cell: (row) => texts.question(row.operation) },
  { id: 'outcome', header: texts.columns.outcome, nowrap: true, cell: (row) => <OutcomeBadge outcome={row.outcome} /> },
  { id: 'shown', header: texts.columns.shown, align: 'end', cell: (row) => texts.shown(row.shown) },
  { id: 'filters', header: texts.columns.filters, cell: (row) => texts.filters(row.filters) },
  { id: 'trace', header: texts.columns.trace, nowrap: true, cell: (row) => <code>{row.traceId.slice(0, 8)}</code> },
];

/** Who asked what of the log itself: officers are watched like everybody else. */
export function LogReadsScreen() {
  return useSession().role === 'PRIVACY_OFFICER' ? <LogReads /> : <NotFoundPage />;
}

function LogReads() {
  const { data, error, refetch, fetchMore } = useQuery(LogReadsDocument, { variables: { first: PAGE }, fetchPolicy: 'network-only' });
  if (isNotAllowed(error)) return <NotFoundPage />;
  const page = data?.logReads;
  const more = async (): Promise<void> => {
    await fetchMore({
      variables: { after: page?.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({ ...fetchMoreResult, logReads: { ...fetchMoreResult.logReads, nodes: [...(before as LogReadsQuery).logReads.nodes, ...fetchMoreResult.logReads.nodes] } }),
    });
  };
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p>
          <Link href="/logboek">{texts.back}</Link>
        </p>
      </PageHeader>
      <Card>
        {!page && error && (
          <ErrorState headingLevel={2} title={texts.failedTitle} traceId={traceIdOf(error)} onRetry={() => void refetch().catch(() => undefined)}>
            <p>{texts.failed}</p>
          </ErrorState>
        )}
        {!page && !error && <Skeleton lines={8} />}
        {page && <DataTable caption={texts.caption} captionHidden columns={columns} rows={page.nodes} rowKey={(row) => row.id} />}
        {page?.hasMore && <More onMore={more} />}
      </Card>
    </>
  );
}

function More({ onMore }: { onMore: () => Promise<void> }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const ask = () => {
    setState('busy');
    onMore().then(() => setState('idle'), () => setState('failed'));
  };
  return (
    <div className="zov-stack zov-stack--tight">
      {state === 'failed' && (
        <Notice tone="warning" announce>
          <p>{texts.moreFailed}</p>
        </Notice>
      )}
      <div>
        <Button busy={state === 'busy'} busyLabel={texts.moreBusy} onClick={ask}>
          {texts.more}
        </Button>
      </div>
    </div>
  );
}
