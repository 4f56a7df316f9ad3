import { tableOf } from '@zov/access/server/data/columns.ts';
import { allReadables } from '@zov/access/server/data/family-data.ts';
import { silentLog } from '@zov/core/log';
import type { Job, Queue } from '@zov/core/queue';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { effects } from '../../../worker/outbox/effects.ts';
import { Outbox } from '../../../worker/outbox/outbox.ts';
import type { Marker } from '../world/markers.ts';
import type { SecretWorld } from '../world/secret-world.ts';
import type { Tap } from '../world/tap.ts';

/** Read through the door and yet no place for a text: the log is one of the things that must stay free of content. */
const NO_HOME = ['access_event', 'looked', 'professional'];

/** Tables where protected values live; these are looked at through the product. The name of a shelter lives with the organisations. */
function homes(): Set<string> {
  const tables = new Set([...allReadables().map((one) => tableOf(one)), 'organisation']);
  for (const name of NO_HOME) tables.delete(name);
  return tables;
}

/** Every row that was written about what happened: log, sessions, keys of acts, outbox, seals, and the queue's own tables. */
export async function hearTables(world: SecretWorld, tap: Tap<Marker>): Promise<number> {
  const content = homes();
  const { rows } = await world.owner.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)' order by 1, 2`);
  let heard = 0;
  for (const { schema, name } of rows.filter((one) => one.schema !== 'public' || !content.has(one.name))) {
    const { rows: texts } = await world.owner.query<{ row: string }>(`select t::text as row from ${schema}."${name}" t`);
    for (const { row } of texts) tap.hear(null, `table ${schema}.${name}`, row);
    heard += texts.length;
  }
  return heard;
}

/** What the worker hands to its queue for everything that stands in the outbox. */
export async function hearJobs(world: SecretWorld, tap: Tap<Marker>): Promise<number> {
  const jobs: Job[] = [];
  const nothing = (): Promise<void> => Promise.resolve();
  const queue: Queue = { add: (job) => Promise.resolve(void jobs.push(job)), repeat: nothing, work: nothing, close: nothing };
  const pool = new pg.Pool({ connectionString: world.database.auditUrl, max: 1 });
  try {
    await new Outbox(pool, queue, silentLog, effects).relay();
  } finally {
    await pool.end();
  }
  for (const job of jobs) tap.hear(null, `job ${job.name}`, JSON.stringify(job));
  return jobs.length;
}

/** What PostgreSQL itself wrote. Answers how much that was. */
export function hearDatabaseLog(tap: Tap<Marker>): number {
  const file = process.env['ZOV_TEST_SERVER_LOG'];
  if (file === undefined) throw new Error('ZOV_TEST_SERVER_LOG is missing: nobody knows where the database writes its log');
  const text = readFileSync(file, 'utf8');
  tap.hear(null, 'log of the database', text);
  return text.length;
}
