import type pg from 'pg';

/** Does `work` in one transaction on a connection of its own: all of it stays, or nothing, and then what it threw is thrown. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch((failed: unknown) => (broken = failed as Error));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The rows of a statement, or null when the database refuses it with this code; the transaction goes on as if it was never sent. */
export async function unlessRefused<T extends pg.QueryResultRow>(client: pg.ClientBase, code: string, text: string, values: readonly unknown[]): Promise<T[] | null> {
  await client.query('savepoint before_this');
  try {
    return (await client.query<T>(text, [...values])).rows;
  } catch (error) {
    if ((error as { code?: string }).code !== code) throw error;
    await client.query('rollback to savepoint before_this');
    return null;
  }
}
