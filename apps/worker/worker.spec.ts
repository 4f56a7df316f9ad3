import { Inject, Injectable, Module } from '@nestjs/common';
import pg from 'pg';
import { APP_POOL, readWorkerConfig } from '@zov/core/config';
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
  const worker = await startWorker(readWorkerConfig({ NODE_ENV: 'test', ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: database.appUrl, ZOV_AUDIT_DATABASE_URL: database.auditUrl }), silentLog);

  expect(await ask(`select name from heartbeat where name = 'worker' and at > clock_timestamp() - interval '5 seconds'`)).toEqual([{ name: 'worker' }]);
  const end = Date.now() + 5_000;
  while ((await ask('select 1 from session')).length > 1 && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
  expect(await ask('select subject from session')).toEqual([{ subject: 'new' }]);
  expect(await ask('select 1 from sign_in_attempt')).toEqual([]);

  const since = Date.now();
  await worker.close();
  expect(Date.now() - since).toBeLessThan(2_000);
});

it('runs the jobs of slices with what those ask for', async () => {
  const ran: string[] = [];
  @Injectable()
  class CountJob {
    readonly name = 'spec.count';
    readonly schedule = { every: 200 };
    constructor(@Inject(APP_POOL) private readonly pool: pg.Pool) {}

    async run(): Promise<void> {
      ran.push(String((await this.pool.query<{ who: string }>('select current_user as who')).rows[0]!.who));
    }
  }
  @Module({ providers: [CountJob] })
  class CountModule {}

  const config = readWorkerConfig({ NODE_ENV: 'test', ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: database.appUrl, ZOV_AUDIT_DATABASE_URL: database.auditUrl });
  const worker = await startWorker(config, silentLog, { modules: [CountModule], jobs: [CountJob] });
  const end = Date.now() + 5_000;
  while (ran.length < 2 && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
  await worker.close();
  expect(ran.slice(0, 2)).toEqual(['zov_app', 'zov_app']);
});
