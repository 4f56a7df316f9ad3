import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { clockFrom } from '@zov/core/clock';
import { assertSafeDatabase, type WorkerConfig } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import type { Log } from '@zov/core/log';
import { openQueue, type JobHandler } from '@zov/core/queue';
import { AttemptStore, SessionKeys, SessionStore } from '@zov/access/server/sign-in/index.ts';
import { NestLogger } from '../api/nest-logger.ts';
import { Heartbeat } from './heartbeat.ts';
import { WorkerModule, jobClasses, jobModules, type BackgroundJob, type WorkerParts } from './worker.module.ts';

export interface RunningWorker {
  close(): Promise<void>;
}

/** What a spec may put in the place of the slices' own jobs. */
export interface WorkerOptions {
  readonly modules?: readonly Type[];
  readonly jobs?: readonly Type<BackgroundJob>[];
}

/** Background work without HTTP. Throws ConfigurationError when the database is not safe in production. */
export async function startWorker(config: WorkerConfig, log: Log, options: WorkerOptions = {}): Promise<RunningWorker> {
  const parts = createWorkerParts(config, log);
  if (config.production) await assertSafeDatabase(parts.pool);
  const nest = await NestFactory.createApplicationContext(WorkerModule.of(parts, options.modules ?? jobModules), {
    logger: new NestLogger(log), abortOnError: false,
  });
  await startJobs(parts, [housekeeping(parts), ...jobsOf(nest, options.jobs ?? jobClasses)]);
  const heartbeat = new Heartbeat(parts.pool, log);
  await heartbeat.start();
  log.info('working');
  return {
    close: async () => {
      heartbeat.stop();
      await parts.queue.close();
      await nest.close();
      await parts.pool.end();
    },
  };
}

function createWorkerParts(config: WorkerConfig, log: Log): WorkerParts {
  return {
    config, log,
    clock: clockFrom({ ZOV_NOW: config.now, ZOV_DEMO: config.demo ? '1' : '0' }),
    pool: createPool(config.databaseUrl, { max: 4, name: 'zov-worker' }),
    queue: openQueue({ databaseUrl: config.databaseUrl, log }),
  };
}

function jobsOf(nest: INestApplicationContext, classes: readonly Type<BackgroundJob>[]): BackgroundJob[] {
  return classes.map((one) => nest.get(one, { strict: false }));
}

async function startJobs(parts: WorkerParts, jobs: readonly BackgroundJob[]): Promise<void> {
  const handlers: Record<string, JobHandler> = {};
  for (const job of jobs) {
    if (handlers[job.name] !== undefined) throw new Error(`two jobs are called ${job.name}`);
    handlers[job.name] = (payload, run) => job.run(payload, run);
    if (job.schedule) await parts.queue.repeat(job.name, job.schedule, { name: job.name, payload: {} });
  }
  await parts.queue.work(handlers);
}

/** Sessions and sign-ins that are long over. */
function housekeeping({ pool, config }: WorkerParts): BackgroundJob {
  const keys = new SessionKeys(config.sessionSecret);
  const time = { now: () => new Date() };
  return {
    name: 'sign-in.sweep',
    schedule: { every: 10 * 60_000 },
    run: async () => {
      await new SessionStore(pool, keys, time).sweep();
      await new AttemptStore(pool, keys, time).sweep();
    },
  };
}
