import { columnsOf, tableOf } from '../data/columns.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql, logSql } from '../read/frame-sql.ts';
import { keyOf, writable } from './act-sql.ts';
import type { LogAction } from './act.ts';
import type { FormalTarget } from './formal-target.ts';
import { pingSql } from './ping-sql.ts';

/** Log rows of a formal act, one per person its row names, and the ping to whoever watches. Takes the row's id and the tab. */
export function formalLogSql(target: FormalTarget): string {
  return `with ${frameSql('ONE_DOSSIER')}, log as (${rowsSql(target.type, target.action)})
    select count(*) as logged, ${pingSql({ type: target.type, id: `$${FIRST_FREE_PARAM}::uuid`, version: '0', tab: `$${FIRST_FREE_PARAM + 1}` })} from log`;
}

/** The same of a look: nothing changed, so nobody is told. */
export function lookLogSql(type: string): string {
  return `with ${frameSql('ONE_DOSSIER')}, log as (${rowsSql(type, 'READ')}) select count(*) as logged from log`;
}

function rowsSql(type: string, action: LogAction | 'READ'): string {
  const readable = writable(type);
  const about = columnsOf(readable).has('aboutPersonIds') ? 't.about_person_ids' : `'{}'::uuid[]`;
  const dataClass = columnsOf(readable).has('dataClass') ? 't.data_class' : `'${String(readable.dataClass)}'`;
  const from = `(select t.${keyOf(readable)} as object_id, ${dataClass} as c, p.id as person_id from ${tableOf(readable)} t left join lateral (select distinct unnest(${about}) as id) p on true
      where t.dossier_id = ${PARAMS.dossier}::uuid and t.${keyOf(readable)} = $${FIRST_FREE_PARAM}::uuid) w`;
  return logSql({
    dossier: `${PARAMS.dossier}::uuid`, action: `'${action}'`, outcome: `'OK'`, subject: 'w.person_id', objectType: `'${readable.name}'`, objectId: 'w.object_id',
    classes: 'array[w.c]', masked: `'{}'::text[]`, count: '1', from,
  });
}
