import type { ActorRole } from '../../model/actor.ts';
import { columnsOf, tableOf } from '../data/columns.ts';
import type { ListOf, OneOf, Readable } from '../data/family-data.ts';
import { attribute } from './condition-sql.ts';
import { NotCompilable } from './not-compilable.ts';
import type { Child, Selection } from './selection.ts';
import { OTHER_EYES } from './second-eyes.ts';
import { seenByBoth, visibility, type Visibility } from './visibility.ts';

/** The SQL of one level: `j` the row as JSON, `s` persons concerned, `c` classes shown, `m` fields kept back. */
export interface Level {
  readonly alias: string;
  readonly table: string;
  readonly condition: string;
  /** The select list `j, s, c, m` over the row. */
  readonly columns: string;
  /** Lateral joins that bring what hangs on the row. */
  readonly joins: string;
  readonly order: string;
  /** When this reader sees a field of the row: 'true', 'false' or SQL. */
  readonly open: (field: string) => string;
}

export interface Encrypted {
  readonly path: readonly string[];
  readonly name: string;
}

/** Builds levels with aliases that never clash, and remembers where encrypted values come out. */
export class TreeSql {
  private count = 0;
  readonly encrypted: Encrypted[] = [];

  /** With `other`, the role of a second pair of eyes: only what both see. */
  constructor(private readonly role: ActorRole, private readonly other?: ActorRole) {}

  level(selection: Selection, path: readonly string[]): Level {
    const { readable } = selection;
    const alias = `t${(this.count += 1)}`;
    const sight = this.sight(readable, alias);
    const parts = new LevelParts();
    for (const field of selection.columns) this.column(parts, readable, alias, field, sight, path);
    for (const child of selection.children) this.child(parts, readable, alias, child, path);
    return {
      alias,
      table: tableOf(readable),
      condition: sight.row,
      columns: parts.columns(subjects(readable, alias), classes(readable, alias)),
      joins: parts.joins.join('\n'),
      order: orderOf(readable, alias),
      open: (field) => sight.field(field),
    };
  }

  private sight(readable: Readable, alias: string): Visibility {
    if (readable.dataClass === null) return OPEN;
    const own = visibility(this.role, 'READ', readable, alias);
    return this.other === undefined ? own : seenByBoth(own, visibility(this.other, 'READ', readable, alias, [], OTHER_EYES));
  }

  private column(parts: LevelParts, readable: Readable, alias: string, field: string, sight: Visibility, path: readonly string[]): void {
    const column = columnsOf(readable).get(field);
    if (column === undefined) throw new NotCompilable(`${readable.name}.${field} is no column`);
    const value = column.type === 'jsonb' ? `${alias}.${column.column}::text` : `${alias}.${column.column}`;
    const open = sight.field(field);
    if (open === 'true') parts.fields.push(`${value} as "${field}"`);
    else {
      parts.fields.push(`case when ${open} then ${value} end as "${field}"`);
      parts.masks.push(`case when ${open} then null else '${readable.name}.${field}' end`);
    }
    if (readable.encrypted.has(field)) this.encrypted.push({ path: [...path, field], name: `${readable.name}.${field}` });
  }

  private child(parts: LevelParts, readable: Readable, alias: string, child: Child, path: readonly string[]): void {
    const list = readable.lists.get(child.field);
    const one = readable.shows.get(child.field);
    const step = child.many ? [...path, child.field, '*'] : [...path, child.field];
    if (list === undefined && one === undefined) throw new NotCompilable(`${readable.name}.${child.field} leads nowhere`);
    const level = this.level(child.selection, step);
    const name = `c${level.alias}`;
    const join = list === undefined ? this.joinOne(readable, alias, level, one as OneOf) : joinList(readable, alias, level, list, child);
    const rows = `select ${level.columns} from ${level.table} ${level.alias} ${level.joins}
      where ${join} and ${level.condition}${child.many ? ` order by ${level.order}` : ''} limit ${child.many ? child.selection.readable.limit : 1}`;
    const value = child.many ? `coalesce(json_agg(o.j), '[]'::json)` : `(array_agg(o.j))[1]`;
    parts.joins.push(`cross join lateral (select ${value} as j, array_concat(o.s) as s, array_concat(o.c) as c, array_concat(o.m) as m from (${rows}) o) ${name}`);
    parts.fields.push(`${name}.j as "${child.field}"`);
    parts.nested.push(name);
  }

  private joinOne(readable: Readable, alias: string, level: Level, one: OneOf): string {
    return `${level.alias}.id = ${attribute(one.via, readable, alias)}`;
  }
}

const OPEN: Visibility = { row: 'true', field: () => 'true' };

class LevelParts {
  readonly fields: string[] = [];
  readonly joins: string[] = [];
  readonly masks: string[] = [];
  readonly nested: string[] = [];

  columns(subject: string, dataClass: string): string {
    const asked = this.fields.length === 0 ? 'null as "_"' : this.fields.join(', ');
    const masks = this.masks.length === 0 ? `'{}'::text[]` : `array_remove(array[${this.masks.join(', ')}]::text[], null)`;
    const all = (own: string, part: string): string => [own, ...this.nested.map((name) => `${name}.${part}`)].join(' || ');
    return `row_to_json((select r from (select ${asked}) r)) as j, ${all(subject, 's')} as s, ${all(dataClass, 'c')} as c, ${all(masks, 'm')} as m`;
  }
}

function joinList(readable: Readable, alias: string, level: Level, list: ListOf, child: Child): string {
  const inside = `${level.alias}.dossier_id = ${attribute('dossierId', readable, alias)}`;
  if (list.via === null) return inside;
  return `${inside} and ${attribute(list.via, child.selection.readable, level.alias)} = ${attribute(list.key, readable, alias)}`;
}

function subjects(readable: Readable, alias: string): string {
  if (readable.subjects === null) return `'{}'::uuid[]`;
  const isList = columnsOf(readable).get('aboutPersonIds') !== undefined && readable.subjects === 'aboutPersonIds';
  return isList ? `${alias}.about_person_ids` : `array[${attribute(readable.subjects, readable, alias)}]`;
}

function classes(readable: Readable, alias: string): string {
  return readable.dataClass === null ? `'{}'::text[]` : `array[${attribute('dataClass', readable, alias)}]::text[]`;
}

/** Order of a type's lists as SQL; the key comes last, in the last direction, so that pages never overlap. */
export function orderOf(readable: Readable, alias: string): string {
  const last = readable.order.at(-1)?.startsWith('-') === true ? '-id' : 'id';
  const parts = [...readable.order, last].map((key) => {
    const descending = key.startsWith('-');
    return `${attribute(descending ? key.slice(1) : key, readable, alias)}${descending ? ' desc' : ''}`;
  });
  return parts.join(', ');
}
