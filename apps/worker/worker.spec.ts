import { Inject, Injectable, Module } from '@nestjs/common';
import pg from 'pg';
import { APP_POOL, readWorkerConfig } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import { silentLog } from '@zov/core/log';
import { migrateQueue } from '@zov/core/queue';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { Heartbeat } from './heartbeat.ts';
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

describe('a worker', () => {
  const config = (over: Record<string, string> = {}) => readWorkerConfig({ NODE_ENV: 'test', ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: database.appUrl, ZOV_AUDIT_DATABASE_URL: database.auditUrl, ...over });

  it('does not begin with two jobs of one name, of which one would never run', async () => {
    @Injectable()
    class SweepAgain {
      readonly name = 'sign-in.sweep';
      run(): Promise<void> {
        return Promise.resolve();
      }
    }
    @Module({ providers: [SweepAgain] })
    class SweepModule {}
    await expect(startWorker(config(), silentLog, { modules: [SweepModule], jobs: [SweepAgain] })).rejects.toThrow('two jobs are called sign-in.sweep');
  });

  it('does not work on a database that may lose what it promised, or in a role that no fence holds', async () => {
    const production = { ...config({ ZOV_APP_DATABASE_URL: database.ownerUrl }), production: true };
    await expect(startWorker(production, silentLog, { modules: [], jobs: [] })).rejects.toThrow('row-level security does not hold');
  });
});

describe('a sign of life', () => {
  const at = async (): Promise<Date | undefined> => (await ask(`select at from heartbeat where name = 'spec'`))[0]?.['at'] as Date | undefined;
  const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

  it('is given at once, again and again, and no more when it stops', async () => {
    const pool = createPool(database.appUrl, { max: 1 });
    const heartbeat = new Heartbeat(pool, silentLog, 'spec', 20);
    await heartbeat.start();
    const first = (await at()) as Date;
    for (let tries = 0; tries < 200 && (await at())?.getTime() === first.getTime(); tries += 1) await pause(10);
    expect((await at())?.getTime()).toBeGreaterThan(first.getTime());
    heartbeat.stop();
    await pause(60);
    const last = await at();
    await pause(60);
    expect(await at()).toEqual(last);
    await pool.end();
  });

  it('that is missed is said, and nothing stops for it', async () => {
    const missed: string[] = [];
    const pool = createPool(database.appUrl, { max: 1 });
    await pool.end();
    const heartbeat = new Heartbeat(pool, { ...silentLog, error: (event) => void missed.push(event) }, 'spec', 10);
    await expect(heartbeat.start()).resolves.toBeUndefined();
    for (let tries = 0; tries < 200 && missed.length < 3; tries += 1) await pause(10);
    heartbeat.stop();
    expect(missed.slice(0, 3)).toEqual(['no heartbeat', 'no heartbeat', 'no heartbeat']);
  });
});
