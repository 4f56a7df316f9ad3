import type pg from 'pg';

export type Value = string | number | boolean | null | undefined | Date | readonly string[];
export type Row = Readonly<Record<string, unknown>>;

/** Inserts rows as the owner of the tables, inside the one transaction of the seed. Undefined values take the column's default. */
export class Rows {
  constructor(private readonly client: pg.ClientBase) {}

  async add(table: string, row: Readonly<Record<string, Value>>): Promise<Row> {
    const given = Object.entries(row).filter(([, value]) => value !== undefined);
    const columns = given.map(([name]) => name).join(', ');
    const places = given.map((_, index) => `$${index + 1}`).join(', ');
    const { rows } = await this.client.query<Row>(`insert into ${table} (${columns}) values (${places}) returning *`, given.map(([, value]) => value));
    return rows[0] ?? {};
  }

  async ask(text: string, values: readonly Value[]): Promise<readonly Row[]> {
    return (await this.client.query<Row>(text, [...values])).rows;
  }

  /** Sets columns of one row of a family; for what cannot be there at first. */
  async set(table: string, dossierId: string, id: string, change: Readonly<Record<string, Value>>): Promise<void> {
    const columns = Object.keys(change).map((name, index) => `${name} = $${index + 3}`).join(', ');
    await this.client.query(`update ${table} set ${columns} where dossier_id = $1 and id = $2`, [dossierId, id, ...Object.values(change)]);
  }
}
