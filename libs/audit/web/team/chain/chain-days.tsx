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

type Props = { latest: ChainDay; days: readonly ChainDay[] };

/** The value to keep outside this system, and how the chain stands day by day; a day of the chain is a day in UTC. */
export function ChainDays({ latest, days }: Props) {
  return (
    <details className="zov-chain__days">
      <summary>{texts.perDay(days.length)}</summary>
      <p>{texts.dayNote(latest.day)}</p>
      <div className="zov-chain__anchor">
        <span>{texts.anchor}</span>
        <code className="zov-chain__hash">{latest.hash}</code>
        <CopyButton small value={latest.hash} label={texts.copy} />
      </div>
      <DataTable caption={texts.tableCaption} columns={columns} rows={days} rowKey={(day) => day.day} />
    </details>
  );
}
