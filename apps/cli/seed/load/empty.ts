import type pg from 'pg';

/** What outlives a reset: which migrations ran, how the fence is set, and which processes are alive. */
const KEPT = ['migrations', 'fence_setting', 'heartbeat'];

/** Takes every row out of every table of the product. For the demo only. */
export async function empty(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I', c.relname) as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)`, [KEPT]);
  if (rows.length > 0) await client.query(`truncate ${rows.map((row) => row.name).join(', ')}`);
}
