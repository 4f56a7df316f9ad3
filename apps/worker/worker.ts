import { assertSafeDatabase, type Config } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import type { Log } from '@zov/core/log';
import { openQueue, type JobHandler } from '@zov/core/queue';
import { AttemptStore, SessionKeys, SessionStore } from '@zov/access/server/sign-in/index.ts';
import { Heartbeat } from './heartbeat.ts';

export interface RunningWorker {
  close(): Promise<void>;
}

/** Jobs by name; slices add theirs. */
export type Handlers = Readonly<Record<string, JobHandler>>;

const HOUSEKEEPING = 'sign-in.sweep';

/** Background work without HTTP. Throws ConfigurationError when the database is not safe in production. */
export async function startWorker(config: Config, log: Log, handlers: Handlers = {}): Promise<RunningWorker> {
  const pool = createPool(config.databaseUrl, { max: 4, name: 'zov-worker' });
  if (config.production) await assertSafeDatabase(pool);
  const queue = openQueue({ databaseUrl: config.databaseUrl, redisUrl: config.redisUrl, log });
  const heartbeat = new Heartbeat(pool, log);
  const keys = new SessionKeys(config.sessionSecret);
  const time = { now: () => new Date() };
  const sweep = async () => {
    await new SessionStore(pool, keys, time).sweep();
    await new AttemptStore(pool, keys, time).sweep();
  };
  await queue.repeat(HOUSEKEEPING, { every: 10 * 60_000 }, { name: HOUSEKEEPING, payload: {} });
  await queue.work({ ...handlers, [HOUSEKEEPING]: sweep });
  await heartbeat.start();
  log.info('working');
  return {
    close: async () => {
      heartbeat.stop();
      await queue.close();
      await pool.end();
    },
  };
}
