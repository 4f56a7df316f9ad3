import '@zov/dossier/server/entities.ts';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';
import { TYPES } from '@zov/access/matrix/index.ts';
import { columnOf, columnsOf, tableOf } from '@zov/access/server/data/columns.ts';
import { readableOf, type Readable } from '@zov/access/server/data/family-data.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import type { Row } from './judge.ts';

/** Where a type says whom it is about, when not in about_person_ids. */
const ABOUT: Readonly<Record<string, string>> = { Person: 'id', Consent: 'for_person_id', ContinuingAccess: 'by_person_id', Looked: 'subject_person_id' };
/** The log grows while everybody asks; its rows are judged as they are answered. */
export const GROWING = ['AccessEvent', 'LogRead', 'Looked'];

function known(type: string): Readable {
  const readable = readableOf(type);
  if (readable === undefined) throw new Error(`${type} is not read through the door`);
  return readable;
}

/** Every row of one dossier as the owner of the database sees it. */
export class Rows {
  private constructor(readonly all: readonly Row[]) {}

  static async of(owner: pg.Pool, dossierId: string): Promise<Rows> {
    const all: Row[] = [];
    const client = await owner.connect();
    // A view that keeps hidden whereabouts behind the fence shows them to whom they are open.
    await client.query(`select set_config('app.d2s', $1, false)`, [`{${dossierId}}`]);
    for (const type of Object.keys(TYPES).filter((name) => !GROWING.includes(name))) {
      const { rows } = await client.query<Record<string, unknown>>(`select * from ${tableOf(known(type))} where dossier_id = $1`, [dossierId]);
      all.push(...rows.map((columns) => rowOf(type, columns)));
    }
    client.release(true);
    return new Rows(all);
  }

  ofType(type: string): readonly Row[] {
    return this.all.filter((row) => row.type === type);
  }

  named(type: string, name: string): Row | undefined {
    return this.ofType(type).find(({ id }) => id === idOf(name));
  }

  /** Value of a field of the schema; undefined when it is no column. */
  value(row: Row, field: string): unknown {
    const column = columnsOf(known(row.type)).get(field)?.column;
    return column === undefined ? undefined : row.columns[column];
  }

  /** Rows that a field leads to, whoever may see them; undefined when it leads to what is open to everybody. */
  behind(row: Row, field: string, target: string): readonly Row[] | undefined {
    const readable = known(row.type);
    if (!(target in TYPES)) return undefined;
    const listed = readable.lists.get(field);
    if (listed !== undefined) return this.ofType(target).filter((child) => listed.via === null || this.value(child, listed.via) === this.value(row, listed.key));
    return this.ofType(target).filter((child) => child.id === this.via(row, field));
  }

  /** The key of the one row that a field shows. */
  via(row: Row, field: string): unknown {
    const shown = known(row.type).shows.get(field);
    if (shown === undefined) throw new Error(`${row.type}.${field} leads nowhere`);
    return row.columns[columnOf(known(row.type), shown.via)];
  }
}

export function rowOf(type: string, columns: Readonly<Record<string, unknown>>): Row {
  const about = ABOUT[type] === undefined ? columns['about_person_ids'] : [columns[ABOUT[type]]];
  return {
    type, columns, id: String(columns[columnOf(known(type), 'id')]), about: (about ?? null) as readonly string[] | null,
    dataClass: String(columns['data_class'] ?? TYPES[type]?.classes[0]),
  };
}
