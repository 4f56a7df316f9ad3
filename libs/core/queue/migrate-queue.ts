import { runMigrations } from 'bullmq';
import pg from 'pg';
import { oneSync, statement } from '../db/index.ts';
import { QUEUE_NAME, QUEUE_SCHEMA } from './bullmq-queue.ts';

/** BullMQ would make the counter of our queue on first use, which the application may not. */
const COUNTER = `select ${QUEUE_SCHEMA}.next_job_id('${QUEUE_NAME}')`;

/** The application works in the queue's schema and owns nothing in it. */
const GRANTS = [
  `grant usage on schema ${QUEUE_SCHEMA} to zov_app, zov_backup`,
  `grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to zov_app`,
  `grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to zov_app`,
  `grant select on all tables in schema ${QUEUE_SCHEMA} to zov_backup`,
  `grant select on all sequences in schema ${QUEUE_SCHEMA} to zov_backup`,
  `revoke execute on all functions in schema ${QUEUE_SCHEMA} from public`,
  `grant execute on all functions in schema ${QUEUE_SCHEMA} to zov_app`,
  `revoke update, insert, delete on ${QUEUE_SCHEMA}.migration from zov_app`,
];

/** Makes or updates the queue's tables as zov_owner. Safe to repeat and to run twice at a time. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, options: '-c role=zov_owner' });
  try {
    const client = await pool.connect();
    try {
      await runMigrations(client, QUEUE_SCHEMA);
    } finally {
      client.release();
    }
    await oneSync(pool, [COUNTER, ...GRANTS].map((text) => statement(text, [])));
  } finally {
    await pool.end();
  }
}
