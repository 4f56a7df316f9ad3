import type { QueryRunner } from 'typeorm';

/** One column: name, SQL type with its checks, and the comment that a reader of the database sees. */
export type Column = readonly [name: string, sql: string, comment: string];

export interface FamilyTable {
  readonly name: string;
  /** What it is, in English; the data class is added to the comment. */
  readonly about: string;
  /** Data class of `domain` rows, or 'by row' where a column says so. */
  readonly dataClass: string;
  readonly columns: readonly Column[];
  /** Table constraints and foreign keys; every foreign key carries dossier_id. */
  readonly constraints?: readonly string[];
  /** What the app may do besides reading. Nothing is ever deleted by the app. */
  readonly grants?: 'insert' | 'insert, update' | 'none';
  /** Columns whose ids must be persons of the same dossier. */
  readonly personArrays?: readonly string[];
  /** Keeps every earlier version of a row and its content hash. */
  readonly versioned?: boolean;
  /** Extra condition in the fence's policy, over this row. */
  readonly fence?: string;
}

const COMMON: readonly Column[] = [
  ['dossier_id', 'uuid not null', 'Dossier; first in every key'],
  ['id', 'uuid not null default gen_random_uuid()', 'Key inside the dossier; random'],
  ['version', 'integer not null default 1 check (version > 0)', 'Counts the changes of this row'],
  ['created_at', 'timestamptz not null default now()', 'When it was recorded (UTC)'],
  ['created_by', 'uuid references actor (id)', 'Actor who recorded it; empty for the system'],
];

const VERSIONED: readonly Column[] = [
  ['changed_at', 'timestamptz not null default now()', 'When this version came to be'],
  ['changed_by', 'uuid references actor (id)', 'Actor who made this version'],
  ['content_hash', `text not null default ''`, 'SHA-256 of the content, set by the database; proves which text somebody answered'],
];

/** The second fence's condition: the row belongs to a dossier that fence.enter opened in this transaction. */
export const INSIDE_FENCE = `(dossier_id = any ((select nullif(current_setting('app.d', true), '')::uuid[])::uuid[])) is true`;

/** Makes a table of family data with its keys, comments, fence and rights in one go. */
export async function createFamilyTable(runner: QueryRunner, table: FamilyTable): Promise<void> {
  const columns = [...COMMON, ...table.columns, ...(table.versioned ? VERSIONED : [])];
  const lines = [
    ...columns.map(([name, sql]) => `${name} ${sql}`),
    'primary key (dossier_id, id)',
    'foreign key (dossier_id) references dossier (dossier_id)',
    ...(table.constraints ?? []),
  ];
  await runner.query(`create table ${table.name} (\n  ${lines.join(',\n  ')}\n)`);
  await comment(runner, table, columns);
  await fenceTable(runner, table.name, table.fence);
  await runner.query(`grant select${table.grants === 'none' ? '' : `, ${table.grants ?? 'insert, update'}`} on ${table.name} to zov_app`);
  for (const column of table.personArrays ?? []) {
    await runner.query(`create trigger ${column}_are_persons before insert or update of ${column} on ${table.name}
      for each row execute function persons_exist('${column}')`);
  }
  if (table.versioned) {
    await runner.query(`create trigger seal_content before insert or update on ${table.name} for each row execute function seal_content()`);
    await runner.query(`create trigger keep_version before update on ${table.name} for each row execute function keep_version()`);
  }
}

async function comment(runner: QueryRunner, table: FamilyTable, columns: readonly Column[]): Promise<void> {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  await runner.query(`comment on table ${table.name} is ${quoted(`${table.about}. Class: ${table.dataClass}`)}`);
  for (const [name, , text] of columns) await runner.query(`comment on column ${table.name}.${name} is ${quoted(text)}`);
}

/** Row-level security with FORCE; migrations reach rows only after saying so aloud with zov.maintenance. */
export async function fenceTable(runner: QueryRunner, name: string, extra?: string): Promise<void> {
  const condition = extra === undefined ? INSIDE_FENCE : `${INSIDE_FENCE} and (${extra}) is true`;
  await runner.query(`alter table ${name} enable row level security`);
  await runner.query(`alter table ${name} force row level security`);
  await runner.query(`create policy fence on ${name} to zov_app using (${condition}) with check (${INSIDE_FENCE})`);
  await runner.query(`create policy maintenance on ${name} to zov_owner
    using (current_setting('zov.maintenance', true) = 'on') with check (current_setting('zov.maintenance', true) = 'on')`);
  await runner.query(`grant select on ${name} to zov_backup`);
}

/** Undoes createFamilyTable for several tables, dependents first. */
export async function dropTables(runner: QueryRunner, names: readonly string[]): Promise<void> {
  await runner.query(`drop table ${names.join(', ')}`);
}

export const PERSONS = (comment: string): Column => ['about_person_ids', `uuid[] not null default '{}'`, comment];
export const RELEASED: Column = ['released_to_person_ids', `uuid[] not null default '{}'`,
  'Family members this item was shared with, also when it is about another adult'];
