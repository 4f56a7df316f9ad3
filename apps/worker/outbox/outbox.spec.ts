import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createPool } from '@zov/core/db';
import { createLog } from '@zov/core/log';
import { migrateQueue, openQueue, type Job, type Queue } from '@zov/core/queue';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { effects } from './effects.ts';
import { Outbox, jobName } from './outbox.ts';

let database: TestDatabase;
let owner: pg.Pool;
let pool: pg.Pool;
const told: string[] = [];
const log = createLog('spec', { write: (line: string) => told.push(line) });
const open: Queue[] = [];

/** An effect that leaves a trace for every time it happens. */
const TRACE = { 'plan-shared': 'insert into spec_effect select id, effect_key from mine returning 1 as done', 'plan-adopted': 'select count(*) as done from mine' };

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 3 });
  pool = createPool(database.auditUrl, { max: 4 });
  await migrateQueue(database.ownerUrl);
  await owner.query('create table spec_effect (id uuid, effect_key text); grant insert on spec_effect to zov_audit');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((queue) => queue.close()));
  await owner.query('truncate outbox, spec_effect; truncate bullmq.job cascade');
  told.splice(0);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

async function row(kind = 'plan-shared', effectKey = `${kind}:${randomUUID()}`): Promise<{ dossierId: string; outboxId: string }> {
  const [dossierId, outboxId] = [randomUUID(), randomUUID()];
  await owner.query(`insert into outbox (dossier_id, id, kind, effect_key, payload, created_at) values ($1, $2, $3, $4, '{}', now())`, [dossierId, outboxId, kind, effectKey]);
  return { dossierId, outboxId };
}
const happened = async (): Promise<number> => Number((await owner.query<{ n: string }>('select count(*) as n from spec_effect')).rows[0]?.n);
const undone = async (): Promise<number> => Number((await owner.query<{ n: string }>('select count(*) as n from outbox where done_at is null')).rows[0]?.n);

async function until(isSo: () => Promise<boolean>, patience = 20_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('it did not become so');
}

/** Only remembers what it was handed. */
function notingQueue(): { queue: Queue; jobs: Job[] } {
  const jobs: Job[] = [];
  return { jobs, queue: { add: (job: Job) => Promise.resolve(void jobs.push(job)) } as unknown as Queue };
}

function realQueue(): Queue {
  const queue = openQueue({ databaseUrl: database.appUrl, lock: 1_500, log });
  open.push(queue);
  return queue;
}

async function work(queue: Queue, outbox: Outbox): Promise<void> {
  await queue.work({ [jobName('plan-shared')]: async (payload) => void (await outbox.carryOut('plan-shared', payload)) });
}

describe('the relay', () => {
  it('hands an open row to the queue under its own id, with ids only', async () => {
    const { dossierId, outboxId } = await row();
    const { queue, jobs } = notingQueue();
    expect(await new Outbox(pool, queue, log, effects).relay()).toBe(1);
    expect(jobs).toEqual([{ name: 'outbox.plan-shared', id: outboxId, payload: { dossierId, outboxId } }]);
  });

  it('hands it over again only after a while, and never once it is done', async () => {
    const made = await row();
    const { queue } = notingQueue();
    const outbox = new Outbox(pool, queue, log, effects);
    expect([await outbox.relay(0), await outbox.relay(29_000), await outbox.relay(31_000)]).toEqual([1, 0, 1]);
    expect(await outbox.carryOut('plan-shared', made)).toBe(true);
    expect(await outbox.relay(90_000)).toBe(0);
  });

  it('says so when a row stays open, or is of a kind that nothing handles', async () => {
    await row();
    await row('unheard-of');
    const { queue, jobs } = notingQueue();
    const outbox = new Outbox(pool, queue, log, effects);
    for (const now of [0, 61_000, 62_000]) await outbox.relay(now);
    expect(jobs.every(({ name }) => name === 'outbox.plan-shared')).toBe(true);
    expect(told.filter((line) => line.includes('outbox row stays open'))).toHaveLength(1);
    expect(told.filter((line) => line.includes('unknown kind'))).toHaveLength(1);
  });
});

describe('an effect', () => {
  it('happens once, however often and at the same time it is tried', async () => {
    const made = await row();
    const outbox = new Outbox(pool, notingQueue().queue, log, TRACE);
    const tries = await Promise.all(Array.from({ length: 20 }, () => outbox.carryOut('plan-shared', made)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect([await happened(), await undone()]).toEqual([1, 0]);
  });

  it('is one per effect key, since a second row with the key cannot exist', async () => {
    const { dossierId } = await row('plan-shared', 'plan-shared:1');
    const again = `insert into outbox (dossier_id, kind, effect_key, payload, created_at) values ($1, 'plan-shared', 'plan-shared:1', '{}', now())`;
    await expect(owner.query(again, [dossierId])).rejects.toThrow('duplicate key');
  });

  it('leaves the row open when it fails, and happens when tried again', async () => {
    const made = await row();
    const broken = new Outbox(pool, notingQueue().queue, log, { 'plan-shared': 'select 1 / 0 as done from mine' });
    await expect(broken.carryOut('plan-shared', made)).rejects.toThrow('division by zero');
    expect(await undone()).toBe(1);
    expect(await new Outbox(pool, notingQueue().queue, log, TRACE).carryOut('plan-shared', made)).toBe(true);
  });
});

describe('a worker that dies', () => {
  it('in the middle of a job loses it to another worker, and the effect happens once', async () => {
    await row();
    const queue = realQueue();
    const outbox = new Outbox(pool, queue, log, TRACE);
    await outbox.relay();
    const script = `
      const { withBackend, createPostgresBackend } = await import('bullmq');
      const { Worker } = withBackend(createPostgresBackend);
      new Worker('zov', () => { process.stdout.write('begun'); return new Promise(() => {}); },
        { connection: { connectionString: process.env.URL, schema: 'bullmq', max: 2 }, lockDuration: 1500, stalledInterval: 700 });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, URL: database.appUrl, NODE_OPTIONS: '' } });
    await new Promise((begun) => child.stdout.once('data', begun));
    child.kill('SIGKILL');
    await work(queue, outbox);
    await until(async () => (await undone()) === 0);
    expect(await happened()).toBe(1);
  }, 30_000);

  it('between the effect and the end of its statement has done neither', async () => {
    await row();
    const queue = realQueue();
    const nap = `slept as (select pg_sleep(case when current_setting('application_name') = 'slow' then 20 else 0 end))`;
    const sleepy = { 'plan-shared': `, ${nap} insert into spec_effect select id, effect_key from mine cross join slept returning 1 as done` };
    const doomed = createPool(database.auditUrl, { max: 1, name: 'slow' });
    const [slow, dying] = [new Outbox(pool, queue, log, sleepy), new Outbox(doomed, queue, log, sleepy)];
    await slow.relay();
    await queue.work({ [jobName('plan-shared')]: async (payload, { attempt }) => void (await (attempt === 1 ? dying : slow).carryOut('plan-shared', payload)) });
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'slow' and wait_event = 'PgSleep' and datname = current_database()`;
    await until(async () => (await owner.query(cut)).rows.length > 0);
    expect([await happened(), await undone()]).toEqual([0, 1]);
    await until(async () => (await undone()) === 0);
    expect(await happened()).toBe(1);
    await doomed.end();
  }, 30_000);
});
