import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '@zov/core/log';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';
import { Listener } from './listener.ts';

let database: TestDatabase;
let teller: pg.Pool;
const open: Listener[] = [];
const told: string[] = [];
const log = createLog('spec', { write: (line: string) => told.push(line) });

beforeAll(async () => {
  database = await createDatabase();
  teller = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
});
afterEach(() => Promise.all(open.splice(0).map((one) => one.stop())));
afterAll(async () => {
  await teller.end();
  await database.drop();
});

function listener(url = database.appUrl): Listener {
  const made = new Listener(url, log);
  open.push(made);
  return made;
}

async function until(test: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; !test() && Date.now() < end;) await new Promise((done) => setTimeout(done, 10));
}

const tell = (channel: string, payload: string) => teller.query('select pg_notify($1, $2)', [channel, payload]);
const listening = async () => (await teller.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where application_name = 'zov-listener' and datname = current_database()`)).rows[0]!.n;
const cut = () => teller.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'zov-listener' and datname = current_database()`);

describe('a listener', () => {
  it('hands each message to everybody who listens to its channel, in order', async () => {
    const heard: string[] = [];
    const mine = listener();
    mine.on('one', (payload) => heard.push(`a ${payload}`));
    mine.on('one', (payload) => heard.push(`b ${payload}`));
    mine.on('Two "quoted"', (payload) => heard.push(`c ${payload}`));
    await mine.start();
    await tell('one', '1');
    await tell('Two "quoted"', '2');
    await tell('three', '3');
    await until(() => heard.length === 3);
    expect(heard).toEqual(['a 1', 'b 1', 'c 2']);
  });

  it('hears again over one new connection after it was cut, and says that it may have missed something', async () => {
    const heard: string[] = [];
    let gaps = 0;
    const mine = listener();
    mine.on('one', (payload) => heard.push(payload));
    mine.onGap(() => (gaps += 1));
    await mine.start();
    expect(gaps).toBe(0);
    await cut();
    await until(() => gaps === 1);
    await tell('one', 'after');
    await until(() => heard.length > 0);
    expect([gaps, heard, await listening()]).toEqual([1, ['after'], 1]);
  });

  it('starts while the database is away, hides no error, and tries no more once it is stopped', async () => {
    told.splice(0);
    const mine = listener('postgresql://zov_app:x@127.0.0.1:1/none');
    await mine.start();
    expect(told.join('')).toContain('listening stopped');
    await mine.stop();
    const before = told.length;
    await new Promise((done) => setTimeout(done, 700));
    expect(told).toHaveLength(before);
  });
});
