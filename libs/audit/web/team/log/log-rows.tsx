import { useEffect, useRef, useState } from 'react';
import { Button, Card, EmptyState, ErrorState, Notice, Skeleton } from '@zov/ui';
import { DetailsDialog } from './details-dialog';
import type { LogRow } from './known';
import { LogTable, type LogLinks } from './log-table';
import { logTexts as texts } from './log.texts';
import type { Log } from './use-log';

/** From here on paging is no longer the way to find something. */
const MANY = 500;

type Props = { log: Log; links: LogLinks; broad: boolean; filterKey: string };

/** The heading of the rows takes focus when the link that was followed went away with the rows it was in. */
function useHeadingFocus(filterKey: string) {
  const heading = useRef<HTMLSpanElement>(null);
  const last = useRef(filterKey);
  useEffect(() => {
    if (last.current === filterKey) return;
    last.current = filterKey;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [filterKey]);
  return heading;
}

/** The rows of one filter: on their way, failed, none, or the table. */
export function LogRows({ log, links, broad, filterKey }: Props) {
  const heading = useHeadingFocus(filterKey);
  const { page } = log;
  const title = (
    <span ref={heading} tabIndex={-1}>
      {texts.rows}
    </span>
  );
  return (
    <Card className="zov-log-rows" title={title} aside={<span role="status">{page && texts.shown(page.nodes.length, page.hasMore)}</span>}>
      {!page && log.error !== undefined && (
        <ErrorState headingLevel={3} title={texts.failedTitle} traceId={log.traceId} onRetry={log.again}>
          <p>{texts.failed}</p>
        </ErrorState>
      )}
      {!page && log.error === undefined && <Skeleton lines={8} />}
      {page && page.nodes.length === 0 && (
        <EmptyState headingLevel={3} title={texts.emptyTitle} icon="search">
          <p>{texts.empty}</p>
        </EmptyState>
      )}
      {page && page.nodes.length > 0 && <Rows log={log} rows={page.nodes} hasMore={page.hasMore} links={links} broad={broad} />}
    </Card>
  );
}

type RowsProps = { log: Log; rows: readonly LogRow[]; hasMore: boolean; links: LogLinks; broad: boolean };

function Rows({ log, rows, hasMore, links, broad }: RowsProps) {
  const [open, setOpen] = useState<LogRow>();
  return (
    <div className="zov-stack zov-stack--tight">
      {broad && hasMore && (
        <Notice tone="neutral" title={texts.broadTitle}>
          <p>{texts.broad}</p>
        </Notice>
      )}
      <LogTable rows={rows} links={links} onOpen={setOpen} />
      {hasMore && rows.length >= MANY && (
        <Notice tone="neutral" title={texts.manyTitle(rows.length)}>
          <p>{texts.many}</p>
        </Notice>
      )}
      {log.more === 'failed' && (
        <Notice tone="warning" announce>
          <p>{texts.moreFailed}</p>
        </Notice>
      )}
      {hasMore && (
        <div>
          <Button busy={log.more === 'busy'} busyLabel={texts.moreBusy} onClick={() => void log.showMore()}>
            {texts.more}
          </Button>
        </div>
      )}
      <DetailsDialog row={open} links={links} onClose={() => setOpen(undefined)} />
    </div>
  );
}
