import type { MouseEvent } from 'react';
import { DataTable, Link, type Column } from '@zov/ui';
import { formatNumber } from '@zov/ui/format';
import { actionText, dataClassText, roleText } from '../shared/words.texts';
import { readerName, shortKey, type LogRow } from './known';
import { basisOf, preciseTime, purposeOf } from './log-words';
import { logTexts as texts } from './log.texts';
import { OutcomeBadge } from './outcome-badge';

export type LogLinks = { reader: (row: LogRow) => string; dossier: (row: LogRow) => string };
type Props = { rows: readonly LogRow[]; links: LogLinks; onOpen: (row: LogRow) => void };

const isControl = (target: EventTarget) => target instanceof Element && target.closest('a, button') !== null;

/** A press anywhere in a row opens it, except on a link in it or at the end of selecting text; keyboards use the row's button. */
function openRow(event: MouseEvent) {
  if (isControl(event.target) || !(event.target instanceof Element) || window.getSelection()?.toString()) return;
  const button = event.target.closest('tbody tr')?.querySelector<HTMLButtonElement>('.zov-log-table__open');
  button?.focus({ preventScroll: true });
  button?.click();
}

function Time({ row, onOpen }: { row: LogRow; onOpen: Props['onOpen'] }) {
  const time = preciseTime(row.at);
  const [day, clock] = time.split(' ');
  return (
    <button type="button" className="zov-log-table__open" aria-label={texts.details(time, readerName(row))} aria-haspopup="dialog" onClick={() => onOpen(row)}>
      <time dateTime={row.at}>
        {day} <span>{clock}</span>
      </time>
    </button>
  );
}

function Who({ row, href }: { row: LogRow; href: string }) {
  const name = readerName(row);
  return (
    <>
      <Link href={href} title={texts.onlyReader(name)}>
        {name}
      </Link>
      <span className="zov-log-table__below">{roleText[row.role]}</span>
      {row.organisation && <span className="zov-log-table__below">{row.organisation.name}</span>}
    </>
  );
}

function columnsOf({ links, onOpen }: Omit<Props, 'rows'>): readonly Column<LogRow>[] {
  const { columns } = texts;
  return [
    { id: 'at', header: columns.at, rowHeader: true, nowrap: true, cell: (row) => <Time row={row} onOpen={onOpen} /> },
    { id: 'who', header: columns.who, cell: (row) => <Who row={row} href={links.reader(row)} /> },
    { id: 'action', header: columns.action, cell: (row) => actionText[row.action] },
    { id: 'outcome', header: columns.outcome, nowrap: true, cell: (row) => <OutcomeBadge outcome={row.outcome} /> },
    {
      id: 'dossier', header: columns.dossier, nowrap: true,
      cell: (row) => (
        <Link href={links.dossier(row)} title={texts.onlyDossier(shortKey(row.dossierId))}>
          <code>{shortKey(row.dossierId)}</code>
        </Link>
      ),
    },
    { id: 'subject', header: columns.subject, nowrap: true, cell: (row) => (row.subjectPersonId ? <code>{shortKey(row.subjectPersonId)}</code> : texts.none) },
    { id: 'classes', header: columns.classes, cell: (row) => row.dataClasses.map((one) => dataClassText[one]).join(', ') || texts.none },
    { id: 'purpose', header: columns.purpose, cell: purposeOf },
    { id: 'basis', header: columns.basis, cell: basisOf },
    { id: 'count', header: columns.count, align: 'end', cell: (row) => formatNumber(row.itemCount) },
    { id: 'accessPoint', header: columns.accessPoint, nowrap: true, cell: (row) => <code>{row.accessPoint.slice(0, 8)}</code> },
    { id: 'trace', header: columns.trace, nowrap: true, cell: (row) => <code>{shortKey(row.traceId)}</code> },
  ];
}

/** The rows: who did what, with which kinds of data and why. Keys are shortened; the whole ones are in the details. */
export function LogTable({ rows, ...acts }: Props) {
  return (
    <div className="zov-log-table" onClick={openRow}>
      <DataTable caption={texts.caption} captionHidden columns={columnsOf(acts)} rows={rows} rowKey={(row) => row.id} />
    </div>
  );
}
