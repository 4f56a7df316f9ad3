import { spawn } from 'node:child_process';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../testing/index.ts';
import { createLog } from '../log/index.ts';
import { migrateQueue, openQueue, type JobHandler, type Queue } from './index.ts';

let database: TestDatabase;
const open: Queue[] = [];

beforeAll(async () => {
  database = await createDatabase();
  // A right on the database itself does not come along with its template.
  await asOwner(`do $$ begin execute format('grant create on database %I to zov_owner', current_database()); end $$`);
  await migrateQueue(database.ownerUrl);
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((queue) => queue.close()));
  await asOwner(`truncate bullmq.job cascade`).catch(() => undefined);
});

afterAll(async () => {
  await database?.drop();
});

async function asOwner(text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

function queue(lock = 3_000, log = createLog('spec', { write: () => undefined })): Queue {
  const made = openQueue({ databaseUrl: database.appUrl, lock, log });
  open.push(made);
  return made;
}

/** A handler that remembers when it ran, and a way to wait for the n-th time. */
function recorder(work: (attempt: number) => Promise<void> = () => Promise.resolve()) {
  const runs: { at: number; attempt: number; payload: unknown }[] = [];
  const handler: JobHandler = async (payload, { attempt }) => {
    runs.push({ at: Date.now(), attempt, payload });
    await work(attempt);
  };
  const times = async (count: number, patience = 8_000) => {
    const end = Date.now() + patience;
    while (runs.length < count && Date.now() < end) await pause(20);
    return runs;
  };
  return { handler, runs, times };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('the queue on PostgreSQL, signed in as the application', () => {
  it('runs a job with its ids', async () => {
    const { handler, times } = recorder();
    const one = queue();
    await one.work({ remind: handler });
    await one.add({ name: 'remind', payload: { dossierId: 'd-1' } });
    expect((await times(1)).map((run) => run.payload)).toEqual([{ dossierId: 'd-1' }]);
  });

  it('waits as long as a delayed job asks for', async () => {
    const { handler, times } = recorder();
    const one = queue();
    await one.work({ remind: handler });
    const since = Date.now();
    await one.add({ name: 'remind', payload: {}, delay: 700 });
    const [run] = await times(1);
    expect(run!.at - since).toBeGreaterThanOrEqual(690);
    expect(run!.at - since).toBeLessThan(2_000);
  });

  it('tries again after a failure until it succeeds', async () => {
    const { handler, times } = recorder((attempt) => (attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve()));
    const one = queue();
    await one.work({ remind: handler });
    await one.add({ name: 'remind', payload: {}, attempts: 3, backoff: 100 });
    expect((await times(3)).map((run) => run.attempt)).toEqual([1, 2, 3]);
    await pause(300);
    expect(await times(3)).toHaveLength(3);
  });

  it('runs two jobs with one id once, also when the first is already done', async () => {
    const { handler, times, runs } = recorder();
    const one = queue();
    await one.work({ remind: handler });
    await one.add({ name: 'remind', payload: {}, id: 'outbox-7' });
    await one.add({ name: 'remind', payload: {}, id: 'outbox-7' });
    await times(1);
    await one.add({ name: 'remind', payload: {}, id: 'outbox-7' });
    await pause(300);
    expect(runs).toHaveLength(1);
  });

  it('repeats a job on a schedule', async () => {
    const { handler, times } = recorder();
    const one = queue();
    await one.work({ tick: handler });
    await one.repeat('tick', { every: 200 }, { name: 'tick', payload: {} });
    expect((await times(3)).length).toBeGreaterThanOrEqual(3);
  });

  it('keeps what a failing database said out of its tables and out of the log', async () => {
    const lines: string[] = [];
    const { handler, times } = recorder(() => Promise.reject(Object.assign(new Error('Failing row contains (Fatima Bakker)'), { code: '23514' })));
    const one = queue(3_000, createLog('spec', { write: (line) => lines.push(line) }));
    await one.work({ remind: handler });
    await one.add({ name: 'remind', payload: {}, attempts: 1 });
    await times(1);
    await pause(300);
    const [row] = await asOwner(`select coalesce(json_agg(j), '[]')::text as kept from bullmq.job j`);
    expect(row!['kept']).toContain('23514');
    expect(`${String(row!['kept'])}${lines.join('')}`).not.toContain('Bakker');
  });

  it('takes no sentence as payload', async () => {
    await expect(queue().add({ name: 'remind', payload: { text: 'moeder belde' } })).rejects.toThrow(/ids and codes only/);
  });

  it('owns nothing: the application cannot change the tables themselves', async () => {
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    await expect(client.query('drop table bullmq.job cascade')).rejects.toThrow(/must be owner/);
    await expect(client.query('create table bullmq.mine ()')).rejects.toThrow(/permission denied/);
    await client.end();
    const [owner] = await asOwner(`select distinct tableowner as name from pg_tables where schemaname = 'bullmq'`);
    expect(owner).toEqual({ name: 'zov_owner' });
  });
});

describe('a process that dies in the middle of a job', () => {
  it('loses the job to another process, which runs it', async () => {
    const { handler, times } = recorder();
    const script = `
      const { withBackend, createPostgresBackend } = await import('bullmq');
      const { Worker } = withBackend(createPostgresBackend);
      new Worker('zov', () => { process.stdout.write('begun'); return new Promise(() => {}); },
        { connection: { connectionString: process.env.URL, schema: 'bullmq', max: 2 }, lockDuration: 1500, stalledInterval: 700 });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, URL: database.appUrl, NODE_OPTIONS: '' } });
    const begun = new Promise((done) => child.stdout.once('data', done));
    await queue().add({ name: 'remind', payload: { dossierId: 'd-9' } });
    await begun;
    child.kill('SIGKILL');
    await queue(1_500).work({ remind: handler });
    expect((await times(1, 15_000)).map((run) => run.payload)).toEqual([{ dossierId: 'd-9' }]);
  });
});
