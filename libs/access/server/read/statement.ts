import type { ActorRole } from '../../model/actor.ts';
import { columnOf } from '../data/columns.ts';
import type { Readable } from '../data/family-data.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql, logSql, type FrameMode } from './frame-sql.ts';
import { NotCompilable } from './not-compilable.ts';
import { AS_PARAMS, secondFrameSql, type AsShape } from './second-eyes.ts';
import type { Selection } from './selection.ts';
import { TreeSql, orderOf, type Encrypted, type Level } from './tree-sql.ts';

/** A condition of the question itself, on one property of the root rows. The value is a parameter. `finds` looks in what the type is found by. */
export interface Filter {
  readonly property: string;
  readonly test: 'is' | 'atLeast' | 'below' | 'notEndedBefore' | 'seenToBe' | 'finds';
}

/** The shape of a root field; part of the statement's text, never of its values. */
export interface RootShape {
  readonly mode: FrameMode;
  readonly kind: 'one' | 'list' | 'connection';
  readonly filters: readonly Filter[];
  /** A page after a cursor. */
  readonly after: boolean;
  /** Action of the log rows; null for the read-back of an act, which has rows of its own. */
  readonly action: string | null;
  /** A second pair of eyes. */
  readonly as?: AsShape;
}

/** One statement per root field: data and log rows together. Values follow the shared parameters in the order of `values`. */
export interface CompiledRead {
  readonly text: string;
  readonly encrypted: readonly Encrypted[];
  /** Properties of the sort key, for cursors. */
  readonly sortKeys: readonly string[];
}

export function compileRead(selection: Selection, shape: RootShape, role: ActorRole): CompiledRead {
  const tree = new TreeSql(role, shape.as?.role);
  const level = tree.level(selection, shape.kind === 'one' ? [] : ['*']);
  const { readable } = selection;
  const sortKeys = [...readable.order.map((key) => key.replace('-', '')), 'id'];
  const rows = rowsSql(level, readable, shape, sortKeys);
  const page = shape.kind === 'connection';
  const second = shape.as === undefined ? '' : `${secondFrameSql(shape.as, shape.mode, FIRST_FREE_PARAM)}, `;
  const text = `with ${frameSql(shape.mode)}, ${second}page as materialized (${rows}),
    shown as materialized (select * from page${page ? ` where n < $${pageParam(shape)}::int` : ''}),
    log as (${shape.action === null ? 'select 1 where false' : logOf(shape, readable, level.condition === 'false')})${shape.action === 'SEARCH' ? MISSED : ''}
    select coalesce((select json_agg(shown.j order by shown.n) from shown), '[]'::json)::text as rows,
      (select count(*) from page) as found, (select count(*) from log) as logged,
      (select shown.k from shown order by shown.n desc limit 1)::text as last`;
  return { text, encrypted: tree.encrypted, sortKeys };
}

/** The root rows in order, numbered from 0, with their sort key. */
function rowsSql(level: Level, readable: Readable, shape: RootShape, sortKeys: readonly string[]): string {
  const conditions = [level.condition, ...shape.filters.map((filter, index) => filterSql(filter, readable, level, filterParam(shape) + index))];
  if (shape.mode === 'ONE_DOSSIER') conditions.push(`${level.alias}.dossier_id = ${PARAMS.dossier}::uuid`);
  const first = pageParam(shape);
  if (shape.after) conditions.push(afterSql(readable, level.alias, sortKeys, first + 1));
  const limit = shape.kind === 'one' ? '1' : shape.kind === 'list' ? String(readable.limit) : `$${first}::int + 1`;
  const key = `json_build_array(${sortKeys.map((name) => `${level.alias}.${columnOf(readable, name)}`).join(', ')})`;
  const dossier = shape.mode === 'OFFICE' ? 'null::uuid' : `${level.alias}.dossier_id`;
  const own = readable.name === 'Dossier' ? dossier : `${level.alias}.id`;
  return `select row_number() over () - 1 as n, q.* from (
      select ${level.columns}, ${key} as k, ${dossier} as dossier_id, ${own}::text as object_id
      from ${level.table} ${level.alias} ${level.joins}
      where ${conditions.join(' and ')} order by ${orderOf(readable, level.alias)} limit ${limit}) q`;
}

/** Place of the page size; the cursor's values follow it. */
function pageParam(shape: RootShape): number {
  return filterParam(shape) + shape.filters.length;
}

/** Place of the first filter's value; those of a second pair of eyes come before it. */
function filterParam(shape: RootShape): number {
  return FIRST_FREE_PARAM + (shape.as === undefined ? 0 : AS_PARAMS);
}

function filterSql(filter: Filter, readable: Readable, level: Level, place: number): string {
  if (filter.test === 'finds') return foundSql(readable, level, place);
  const column = `${level.alias}.${columnOf(readable, filter.property)}`;
  if (filter.test === 'seenToBe') return `(${level.open(filter.property)} and ${column} = $${place})`;
  if (filter.test === 'notEndedBefore') return `(${column} is null or ${column} >= $${place})`;
  const operator = { is: '=', atLeast: '>=', below: '<' }[filter.test];
  return `${column} ${operator} $${place}`;
}

/** Every word that was typed begins a word of the row, or is one by its stem. What the reader does not see of a row is not looked in. */
function foundSql(readable: Readable, { alias, open }: Level, place: number): string {
  const { name, found } = readable;
  if (found === null) throw new NotCompilable(`${name} is not searched`);
  const seen = found.in.map((property) => `case when ${open(property)} then ${alias}.${columnOf(readable, property)} end`);
  const text = `concat_ws(' ', ${seen.join(', ')})`;
  const parts = `to_tsvector('public.name_parts', ${text}) @@ regexp_replace(plainto_tsquery('public.name_parts', $${place}::text)::text, '''(?= &|$)', ''':*', 'g')::tsquery`;
  return found.by === 'NAMES' ? parts : `(${parts} or to_tsvector('public.dutch_words', ${text}) @@ plainto_tsquery('public.dutch_words', $${place}::text))`;
}

function afterSql(readable: Readable, alias: string, keys: readonly string[], place: number): string {
  const columns = keys.map((key) => `${alias}.${columnOf(readable, key)}`).join(', ');
  const values = keys.map((_, index) => `$${place + index}`).join(', ');
  const directions = new Set(readable.order.map((key) => key.startsWith('-')));
  if (directions.size > 1) throw new NotCompilable(`pages of ${readable.name} need one direction`);
  return `(${columns}) ${directions.has(true) ? '<' : '>'} (${values})`;
}

/** A search that finds nothing is in no dossier's log; that somebody searched stands here, and not for what. */
const MISSED = `, missed as (insert into system_event (region_id, actor_id, organisation_id, kind, outcome, trace_id, access_point, detail)
      select me.region_id, me.id, me.organisation_id, 'SEARCH', 'OK', ${PARAMS.trace}::text, ${PARAMS.accessPoint}::text, json_build_object('shown', 0, 'policy', ${PARAMS.policy}::text)::jsonb
      from me where not exists (select from shown))`;

/** `closed`: no rule opens the type to this role at all. */
function logOf(shape: RootShape, readable: Readable, closed: boolean): string {
  if (shape.mode === 'OFFICE') {
    const asked = shape.filters.map(({ property, test }) => `'${property} ${test}'`).join(', ');
    return `insert into system_event (region_id, actor_id, organisation_id, kind, outcome, trace_id, access_point, detail)
      select me.region_id, me.id, me.organisation_id, ${PARAMS.operation}::text, '${closed ? 'REFUSED' : 'OK'}', ${PARAMS.trace}::text, ${PARAMS.accessPoint}::text,
        json_build_object('shown', (select count(*) from shown), 'policy', ${PARAMS.policy}::text, 'filters', array[${asked}]::text[])::jsonb from me returning 1`;
  }
  const shown = `(select shown.dossier_id, p.id as person_id, array_agg(distinct c.name) filter (where c.name is not null) as classes,
      array_agg(distinct m.name) filter (where m.name is not null) as masked, count(distinct shown.n) as n,
      ${shape.kind === 'one' ? 'min(shown.object_id)::uuid' : 'null::uuid'} as object_id, 'OK' as outcome
    from shown left join lateral (select distinct unnest(shown.s) as id) p on true
      left join lateral (select distinct unnest(shown.c) as name) c on true
      left join lateral (select distinct unnest(shown.m) as name) m on true
    group by shown.dossier_id, p.id
    ${shape.mode === 'ONE_DOSSIER' ? refusedRow(shape) : ''}) w`;
  return logSql({
    dossier: 'w.dossier_id', action: `'${shape.action}'`, outcome: 'w.outcome', subject: 'w.person_id', objectType: `'${readable.name}'`,
    objectId: 'w.object_id', classes: `coalesce(w.classes, '{}')`, masked: `coalesce(w.masked, '{}')`, count: 'w.n::int', from: shown,
  });
}

/** Nothing found leaves a row as well: a refusal for one object, a row without a person for an empty list. */
function refusedRow(shape: RootShape): string {
  const outcome = shape.kind === 'one' ? `'REFUSED'` : `case when exists (select from g) then 'OK' else 'REFUSED' end`;
  const object = shape.kind === 'one' && shape.filters.length > 0 ? `$${filterParam(shape)}::uuid` : shape.kind === 'one' ? `${PARAMS.dossier}::uuid` : 'null::uuid';
  return `union all select ${PARAMS.dossier}::uuid, null::uuid, null::text[], null::text[], 0, ${object}, ${outcome} where not exists (select from shown)`;
}
