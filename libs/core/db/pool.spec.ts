import { expect, it } from '@jest/globals';
import { createDatabase } from '@zov/core/testing';
import pg from 'pg';
import { createPool } from './pool.ts';

it('survives a connection that is cut while somebody uses it, and works on with a new one', async () => {
  const database = await createDatabase();
  const pool = createPool(database.appUrl, { max: 1 });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const client = await pool.connect();
    await client.query('begin');
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await expect(client.query('select pg_sleep(1)')).rejects.toThrow();
    client.release(true);
    expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
  } finally {
    await pool.end();
    await owner.end();
    await database.drop();
  }
});
