import type pg from 'pg';

/** What outlives a reset: which migrations ran, how the fence is set, which processes are alive, and the log, whose chain nobody cuts. */
const KEPT = ['migrations', 'fence_setting', 'heartbeat', 'access_event', 'system_event'];

/** Takes every row out of every table of the product but the log. For the demo only. */
export async function empty(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I', c.relname) as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     and c.relname <> all ($1) and c.relname !~ '^audit_'`, [KEPT]);
  if (rows.length > 0) await client.query(`truncate ${rows.map((row) => row.name).join(', ')}`);
}
