import pg from 'pg';

/** A pool for one role. `max` counts connections; waiting longer than five seconds for one is an error, never a hang. */
export function createPool(url: string, options: { max?: number; name?: string } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 5_000,
    application_name: options.name ?? 'zov',
  });
  // A connection that breaks, idle or in use, is replaced by the pool and its query fails; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
