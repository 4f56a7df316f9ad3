import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** This column names the row. One a table. */
  rowHeader?: boolean;
  align?: 'start' | 'end';
  /** Keep on one line: dates, numbers. */
  nowrap?: boolean;
};

export type DataTableProps<Row> = {
  caption: string;
  /** The caption is read out but not shown, when a heading above says the same. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
  footer?: ReactNode;
};

/** A real table. When it is wider than the page its own region scrolls, with the keyboard too. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, empty, footer }: DataTableProps<Row>) {
  const captionId = useId();
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className="zov-table">
      <div className="zov-table-region" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId} className={captionHidden ? 'zov-visually-hidden' : undefined}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={classNames(column.align === 'end' && 'zov-table__end')}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column) => {
                  const className = classNames(column.align === 'end' && 'zov-table__end', column.nowrap && 'zov-table__nowrap') || undefined;
                  const Cell = column.rowHeader ? 'th' : 'td';
                  return (
                    <Cell key={column.id} scope={column.rowHeader ? 'row' : undefined} className={className}>
                      {column.cell(row)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {footer && <div className="zov-table__footer">{footer}</div>}
    </div>
  );
}
