import type { ActorRole } from '../../model/actor.ts';
import { columnsOf, tableOf } from '../data/columns.ts';
import { readableOf, type Readable } from '../data/family-data.ts';
import { attribute } from '../read/condition-sql.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql, logSql } from '../read/frame-sql.ts';
import { visibility } from '../read/visibility.ts';
import type { Given, InsertAct, UpdateAct } from './act.ts';
import { pingSql } from './ping-sql.ts';
import { tripwireSql } from './tripwire-sql.ts';
import { Computed, Params, assignments, typedColumn, typedParam, whereSql } from './values-sql.ts';

export interface ActSql {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The type of an act; throws when it is not data the door writes. */
export function writable(type: string): Readable {
  const readable = readableOf(type);
  if (readable === undefined || readable.dataClass === null) throw new Error(`${type} is not written through the door`);
  return readable;
}

/**
 * One statement that adds a row: policy on the row to be, the key, the row, the log, the ping.
 * Answers one line: outcome, id.
 */
export function insertSql(act: InsertAct, role: ActorRole, tabId?: string, texts: string | null = null): ActSql {
  const readable = writable(act.type);
  const params = new Params(FIRST_FREE_PARAM);
  const given = { ...act.values, ...act.also, id: act.id, dossierId: act.dossierId };
  const columns: string[] = [];
  const values: string[] = [];
  for (const [property, value] of Object.entries(given) as [string, unknown][]) {
    columns.push(typedColumn(readable, property).column);
    const sql = value instanceof Computed ? value.sql('o', params.add(value.value)) : typedParam(readable, property, value, params);
    values.push(`${sql} as ${typedColumn(readable, property).column}`);
  }
  columns.push('created_at', 'created_by');
  values.push(`${PARAMS.at}::timestamptz as created_at`, `${PARAMS.actor}::uuid as created_by`);
  const allowed = visibility(role, act.act, readable, 'v', Object.keys(act.values)).row;
  const wire = tripwireSql(readable, role, texts === null ? null : params.add(texts), 'exists (select from done)');
  const text = `with ${frameSql('ONE_DOSSIER')}, v as materialized (select ${values.join(', ')} from (select ${PARAMS.dossier}::uuid as dossier_id) o),
    ${priorSql(params, act.idempotencyKey)},
    may as materialized (select ${allowed} as allowed, ${givenSql(act.given ?? [], params)} as possible from v),
    ${wire.before} ${keySql(act, params, 'v.id', `v cross join may where may.allowed and may.possible and ${wire.clear}`)},
    done as (insert into ${tableOf(readable)} (${columns.join(', ')}) select ${columns.map((name) => `v.${name}`).join(', ')} from v where exists (select from key) returning *),
    ${afterSql(readable, role, act, '(select v.id from v)', params.add(tabId ?? null))}${wire.after}
    select case when exists (select from done) then 'DONE' when exists (select from prior where act = ${PARAMS.operation}::text) then 'REPLAY'
      when exists (select from prior) or not (select allowed from may) then 'REFUSED' when not (select possible from may) then 'NOT_POSSIBLE' when not (${wire.clear}) then 'PROTECTED' else 'RACE' end as outcome,
      coalesce((select result_id from prior), (select id from v)) as id, ${TAIL}, ${wire.tail}`;
  return { text, values: params.values };
}

/** One statement that changes a row: policy before and after, version guard by field, key, history, log, ping. */
export function updateSql(act: UpdateAct, role: ActorRole, tabId?: string, texts: string | null = null): ActSql {
  const readable = writable(act.type);
  const params = new Params(FIRST_FREE_PARAM);
  const id = params.add(act.id);
  const base = params.add(act.baseVersion);
  const table = tableOf(readable);
  const versioned = columnsOf(readable).has('changedAt');
  const stamp = versioned ? [`changed_at = ${PARAMS.at}::timestamptz`, `changed_by = ${PARAMS.actor}::uuid`] : [];
  const sets = [...assignments(readable, { ...act.patch, ...act.also }, 't', params), ...stamp, 'version = t.version + 1'];
  const mine = Object.entries(act.patch).map(([property]) => typedColumn(readable, property).column);
  const wire = tripwireSql(readable, role, texts === null ? null : params.add(texts), 'exists (select from done)');
  const same = mine.map((column) => `b.content -> '${column}' is not distinct from to_jsonb(old) -> '${column}'`);
  const text = `with ${frameSql('ONE_DOSSIER')}, old as materialized (select t.* from ${table} t where t.dossier_id = ${PARAMS.dossier}::uuid and t.${keyOf(readable)} = ${id}::uuid for no key update),
    base as materialized (select b.content from item_version b, old where ${versioned ? `b.dossier_id = old.dossier_id and b.item_id = old.id and b.item_version = ${base}::int` : 'false'}),
    ${priorSql(params, act.idempotencyKey)},
    may as materialized (select ${visibility(role, act.act, readable, 'old', Object.keys(act.patch)).row} as allowed,
      ${whereSql(readable, act.when ?? {}, 'old', params)} and ${givenSql(act.given ?? [], params)} as possible,
      old.version = ${base}::int or exists (select from base b where ${['true', ...same].join(' and ')}) as fits,
      old.version > ${base}::int and not exists (select from base) and ${String(versioned)} as unseen from old),
    ${wire.before} ${keySql(act, params, `${id}::uuid`, `may where may.allowed and may.possible and may.fits and ${wire.clear}`)},
    done as (update ${table} t set ${sets.join(', ')} from key where t.dossier_id = ${PARAMS.dossier}::uuid and t.${keyOf(readable)} = ${id}::uuid returning t.*),
    ${afterSql(readable, role, act, `${id}::uuid`, params.add(tabId ?? null))}${wire.after}
    select case when exists (select from done) then 'DONE' when exists (select from prior where act = ${PARAMS.operation}::text) then 'REPLAY'
      when exists (select from prior) or not coalesce((select allowed from may), false) then 'REFUSED' when not (select possible from may) then 'NOT_POSSIBLE'
      when (select unseen from may) then 'RACE' when not (select fits from may) then 'CONFLICT' when not (${wire.clear}) then 'PROTECTED' else 'RACE' end as outcome,
      coalesce((select result_id from prior), ${id}::uuid) as id, ${TAIL}, ${wire.tail},
      ${conflictSql(mine, versioned)}`;
  return { text, values: params.values };
}

/** Counted so that the log and the check after the change are part of the answer: what nothing asks for, the database leaves out. */
const TAIL = `(select count(*) from log) as logged, (select count(ok) from after) as checked, (select count(*) from ping) as pinged`;

export function keyOf(readable: Readable): string {
  return typedColumn(readable, 'id').column;
}

function priorSql(params: Params, key: string): string {
  return `prior as materialized (select i.result_id, i.act from idempotency i where i.dossier_id = ${PARAMS.dossier}::uuid and i.actor_id = ${PARAMS.actor}::uuid and i.key = ${params.add(key)}::text)`;
}

function keySql(act: InsertAct | UpdateAct, params: Params, result: string, from: string): string {
  return `key as (insert into idempotency (dossier_id, actor_id, key, act, result_id, created_at)
    select ${PARAMS.dossier}::uuid, ${PARAMS.actor}::uuid, ${params.add(act.idempotencyKey)}::text, ${PARAMS.operation}::text, ${result}, ${PARAMS.at}::timestamptz
    from ${from} and not exists (select from prior) on conflict do nothing returning 1)`;
}

/** Other rows that must be there; an empty list asks nothing. */
export function givenSql(given: readonly Given[], params: Params): string {
  const parts = given.map(({ type, where }) => {
    const readable = writable(type);
    return `exists (select from ${tableOf(readable)} n where n.dossier_id = ${PARAMS.dossier}::uuid and ${whereSql(readable, where, 'n', params)})`;
  });
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}

/** Policy on the row as it became, the log rows (or the row of a refusal), and the ping to whoever watches. */
function afterSql(readable: Readable, role: ActorRole, act: InsertAct | UpdateAct, asked: string, tab: string): string {
  const rows = `(select w.*, p.id as person_id from (select done.${keyOf(readable)} as object_id, ${subjectsOf(readable)} as s, ${attribute('dataClass', readable, 'done')} as c, 'OK' as outcome, 1 as n from done
      union all select ${asked}, '{}'::uuid[], null, 'REFUSED', 0 where not exists (select from done)
        and (exists (select from prior where act <> ${PARAMS.operation}::text) or not exists (select from prior) and not coalesce((select allowed from may), false))) w
    left join lateral (select distinct unnest(w.s) as id) p on true) w`;
  const { row } = visibility(role, act.act, readable, 'done');
  // Where no rule opens the act there is never such a row, and the database would refuse a constant before it looked for one.
  return `after as (select ${row === 'false' ? row : `fence.must(${row})`} as ok from done),
    log as (${logSql({
    dossier: `${PARAMS.dossier}::uuid`, action: `'${act.action}'`, outcome: 'w.outcome', subject: 'w.person_id', objectType: `'${readable.name}'`, objectId: 'w.object_id',
    classes: `array_remove(array[w.c], null)`, masked: `'{}'::text[]`, count: 'w.n', from: rows,
  })}),
    ping as (select ${pingSql({ type: readable.name, id: `done.${keyOf(readable)}`, version: 'done.version', tab })} from done)`;
}

export function subjectsOf(readable: Readable): string {
  return readable.subjects === null ? `'{}'::uuid[]` : attribute('aboutPersonIds', readable, 'done');
}

function conflictSql(columns: readonly string[], versioned: boolean): string {
  const pick = (from: string): string => columns.map((column) => `'${column}', ${from} ->> '${column}'`).join(', ');
  const changed = versioned ? `old.changed_at` : `null::timestamptz`;
  const by = versioned ? `(select p.name from professional p where p.id = old.changed_by)` : `null::text`;
  return `(select json_build_object('version', old.version, 'changedAt', ${changed}, 'changedBy', ${by},
      'base', (select json_build_object(${pick('b.content')}) from base b), 'theirs', json_build_object(${pick('to_jsonb(old)')})) from old) as current`;
}
