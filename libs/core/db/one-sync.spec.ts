import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';
import { oneSync, statement } from './one-sync.ts';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
  await pool.query('create table note (id int primary key, text text)');
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const add = (id: number, text: string | null) => statement('insert into note values ($1, $2)', [id, text]);
const all = statement('select * from note order by id', []);

describe('statements in one Sync', () => {
  it('answer the rows of each, in order', async () => {
    const [first, second, third] = await oneSync(pool, [add(1, 'a'), all, statement('select $1::int + 1 as n', [41])]);
    expect(first).toEqual([]);
    expect(second).toEqual([{ id: 1, text: 'a' }]);
    expect(third).toEqual([{ n: 42 }]);
  });

  it('are all undone when one of them fails, and the connection works on', async () => {
    await expect(oneSync(pool, [add(2, 'b'), add(1, 'again'), all])).rejects.toMatchObject({ code: '23505' });
    expect((await oneSync(pool, [all]))[0]).toEqual([{ id: 1, text: 'a' }]);
  });

  it('keep a setting for exactly as long as they last', async () => {
    const set = statement(`select set_config('app.spec', $1, true)`, ['here']);
    const get = statement(`select current_setting('app.spec', true) as value`, []);
    expect((await oneSync(pool, [set, get]))[1]).toEqual([{ value: 'here' }]);
    expect((await oneSync(pool, [get]))[0]).toEqual([{ value: '' }]);
  });

  it('survive a text that does not parse, also when it is sent again', async () => {
    const broken = statement('select nonsense from nowhere', []);
    for (let attempt = 0; attempt < 3; attempt += 1) await expect(oneSync(pool, [all, broken])).rejects.toMatchObject({ code: '42P01' });
    expect((await oneSync(pool, [all, add(3, null)]))[0]).toHaveLength(1);
  });

  it('survive a value that cannot be sent, without half a batch', async () => {
    const bad = { toPostgres: () => { throw new Error('cannot be sent'); } };
    await expect(oneSync(pool, [add(4, 'd'), statement('select $1::text', [bad])])).rejects.toThrow('cannot be sent');
    expect((await oneSync(pool, [all]))[0]?.map((row) => row['id'])).toEqual([1, 3]);
  });

  it('use one prepared statement per text on a connection', async () => {
    await oneSync(pool, [all]);
    await oneSync(pool, [all, all]);
    const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from pg_prepared_statements where statement = $1', [all.text]);
    expect(rows[0]?.n).toBe(1);
  });

  it('keep sixty-four callers on few connections apart', async () => {
    const answers = await Promise.all(Array.from({ length: 64 }, (_, n) => oneSync(pool, [statement(`select set_config('app.spec', $1, true)`, [String(n)]), statement(`select current_setting('app.spec') as mine`, [])])));
    expect(answers.map((answer) => answer[1]?.[0]?.['mine'])).toEqual(Array.from({ length: 64 }, (_, n) => String(n)));
  });

  it('take a late value when they leave, the same for each of them, and not when they were made', async () => {
    let count = 0;
    const late = () => (count += 1);
    const steps = [statement('select $1::int as n', [late]), statement('select $1::int as m', [late])];
    const busy = await pool.connect();
    const waiting = oneSync(pool, steps);
    count = 41;
    busy.release();
    expect(await waiting).toEqual([[{ n: 42 }], [{ m: 42 }]]);
    expect(await oneSync(pool, steps)).toEqual([[{ n: 43 }], [{ m: 43 }]]);
  });

  it('refuse an empty batch', async () => {
    await expect(oneSync(pool, [])).rejects.toThrow('at least one');
  });
});
