import { insertRow } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import type { Change, Variant } from './secret.ts';

/**
 * Makes a database differ from its twin in one secret, and makes it the same again. Triggers stay out of it, so that nothing
 * but the named rows differs. Answers how to take the secret away.
 */
export async function plant(owner: pg.Pool, variant: Variant): Promise<() => Promise<void>> {
  const undo: ((client: pg.PoolClient) => Promise<unknown>)[] = [];
  await past(owner, async (client) => {
    for (const change of variant.changes) undo.unshift(await apply(client, change));
  });
  return () => past(owner, async (client) => {
    for (const step of undo) await step(client);
  });
}

async function past(owner: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    const { rows } = await client.query<{ drawn: string; called: boolean }>('select last_value as drawn, is_called as called from counted.drawn');
    await work(client);
    // What a planted row draws for its defaults is no part of what is measured.
    await client.query(`select setval('counted.drawn', $1, $2)`, [rows[0]?.drawn, rows[0]?.called]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function apply(client: pg.PoolClient, change: Change): Promise<(client: pg.PoolClient) => Promise<unknown>> {
  const { table } = change;
  if ('insert' in change) {
    await insertRow(client, table, change.insert);
    return (later) => mustTouch(later, `delete from ${table} where id = $1`, [change.insert.id]);
  }
  const { rows } = await client.query<{ before: unknown }>(`select to_jsonb(t) as before from ${table} t where id = $1`, [change.id]);
  const columns = Object.keys(change.set);
  const places = columns.map((column, index) => `${column} = $${index + 2}`).join(', ');
  await mustTouch(client, `update ${table} set ${places} where id = $1`, [change.id, ...Object.values(change.set)]);
  const back = columns.map((column) => `${column} = b.${column}`).join(', ');
  return (later) => mustTouch(later, `update ${table} t set ${back} from jsonb_populate_record(null::${table}, $2) b where t.id = $1`, [change.id, JSON.stringify(rows[0]?.before)]);
}

/** A secret that changes no row would prove nothing. */
async function mustTouch(client: pg.PoolClient, statement: string, values: readonly unknown[]): Promise<void> {
  const { rowCount } = await client.query(statement, [...values]);
  if (rowCount !== 1) throw new Error(`a secret touched ${String(rowCount)} rows: ${statement}`);
}
