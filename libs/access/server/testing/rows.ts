import { createHash } from 'node:crypto';
import type pg from 'pg';

type Value = string | number | boolean | null | undefined | Date | readonly string[];

/** A UUID that is always the same for the same name, so that a failing test names somebody. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Inserts one row past the fence, as the owner of the test database. Undefined values take the column's default. */
export async function insertRow(client: pg.Client | pg.Pool, table: string, row: Readonly<Record<string, Value>>): Promise<void> {
  const given = Object.entries(row).filter(([, value]) => value !== undefined);
  const columns = given.map(([name]) => name).join(', ');
  const places = given.map((_, index) => `$${index + 1}`).join(', ');
  await client.query(`insert into ${table} (${columns}) values (${places})`, given.map(([, value]) => value));
}
