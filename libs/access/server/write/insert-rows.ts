import { plainDay } from '@zov/core/clock';
import { tableOf } from '../data/columns.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql } from '../read/frame-sql.ts';
import { visibility } from '../read/visibility.ts';
import type { Act } from '../../model/partner.ts';
import { writable } from './act-sql.ts';
import { Denied, type Formal } from './formal.ts';
import { typedColumn, type Values } from './values-sql.ts';
import { watchRows } from './watch-rows.ts';

/**
 * Adds many rows of one type as a step of a formal act, in one statement; every row has the same properties. Policy is asked of each as
 * it stands. Throws Denied when one may not be there.
 */
export async function insertRows(act: Formal, type: string, rows: readonly (Values & { readonly id: string })[], right: Act = 'WRITE'): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const readable = writable(type);
  const columns = Object.keys(first).map((property) => typedColumn(readable, property));
  const given = rows.map((row) => Object.fromEntries(columns.map(({ property, column, type }) => [column, type === 'date' ? plainDay(row[property]) : row[property]])));
  const names = columns.map(({ column }) => column);
  const text = `with ${frameSql('ONE_DOSSIER')}, done as (insert into ${tableOf(readable)} (dossier_id, ${names.join(', ')}, created_at, created_by)
    select ${PARAMS.dossier}::uuid, ${names.map((name) => `r.${name}`).join(', ')}, ${PARAMS.at}::timestamptz, ${PARAMS.actor}::uuid
    from jsonb_populate_recordset(null::${tableOf(readable)}, $${FIRST_FREE_PARAM}::jsonb) r returning *)
    select coalesce(bool_and(${visibility(act.context.actor.role, right, readable, 'done').row}), true) as allowed from done`;
  const { rows: [answer] } = await act.query(text, [JSON.stringify(given)]);
  if (answer?.['allowed'] !== true) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  await watchRows(act, readable, rows.map((values) => ({ id: values.id, values })));
}
