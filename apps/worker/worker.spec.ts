import pg from 'pg';
import { readConfig } from '@zov/core/config';
import { silentLog } from '@zov/core/log';
import { migrateQueue } from '@zov/core/queue';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { startWorker } from './worker.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  // A right on the database itself does not come along with its template.
  await ask(`do $$ begin execute format('grant create on database %I to zov_owner', current_database()); end $$`);
  await migrateQueue(database.ownerUrl);
});

afterAll(async () => {
  await database?.drop();
});

async function ask(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  return client.query<Record<string, unknown>>(text).then((result) => result.rows).finally(() => client.end());
}

it('gives a sign of life, forgets what is long over, and stops at once', async () => {
  await ask(`insert into session (id, audience, issuer, subject, signed_in_at, created_at, seen_at)
    values (repeat('a', 64), 'TEAM', 'x', 'old', now() - interval '3 days', now() - interval '3 days', now() - interval '3 days'),
      (repeat('b', 64), 'TEAM', 'x', 'new', now(), now(), now())`);
  await ask(`insert into sign_in_attempt values (repeat('c', 64), 'TEAM', null, null, now() - interval '11 minutes')`);
  const worker = await startWorker(readConfig({ NODE_ENV: 'test', ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: database.appUrl }), silentLog);

  expect(await ask(`select name from heartbeat where at > clock_timestamp() - interval '5 seconds'`)).toEqual([{ name: 'worker' }]);
  const end = Date.now() + 5_000;
  while ((await ask('select 1 from session')).length > 1 && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
  expect(await ask('select subject from session')).toEqual([{ subject: 'new' }]);
  expect(await ask('select 1 from sign_in_attempt')).toEqual([]);

  const since = Date.now();
  await worker.close();
  expect(Date.now() - since).toBeLessThan(2_000);
});
