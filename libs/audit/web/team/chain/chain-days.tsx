import { DataTable, type Column } from '@zov/ui';
import { formatLogTime, formatNumber } from '@zov/ui/format';
import type { ChainDay } from './chain-state';
import { chainTexts as texts } from './chain.texts';
import { CopyButton } from './copy-button';

const columns: readonly Column<ChainDay>[] = [
  { id: 'day', header: texts.columns.day, rowHeader: true, nowrap: true, cell: (day) => day.day },
  { id: 'sealed', header: texts.columns.sealed, align: 'end', cell: (day) => formatNumber(day.sealed) },
  { id: 'signedTo', header: texts.columns.signedTo, align: 'end', cell: (day) => (day.signedTo == null ? texts.notSigned : formatNumber(day.signedTo)) },
  { id: 'signedAt', header: texts.columns.signedAt, nowrap: true, cell: (day) => (day.signedAt ? formatLogTime(day.signedAt) : texts.notSigned) },
  { id: 'hash', header: texts.columns.hash, cell: (day) => <code className="zov-chain__hash">{day.hash}</code> },
  { id: 'copy', header: texts.columns.copy, cell: (day) => <CopyButton small value={day.hash} label={texts.copyDay(day.day)} /> },
];

/** How the chain stands, day by day; a day of the chain is a day in UTC. */
export function ChainDays({ days }: { days: readonly ChainDay[] }) {
  return (
    <details className="zov-chain__days">
      <summary>{texts.perDay(days.length)}</summary>
      <DataTable caption={texts.tableCaption} captionHidden columns={columns} rows={days} rowKey={(day) => day.day} />
    </details>
  );
}
