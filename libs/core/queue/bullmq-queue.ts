import { PostgresConnection, PostgresQueueBackend, withBackend, type ConnectionOptions, type Queue as BullMqQueue, type Worker as BullMqWorker } from 'bullmq';
import { describeError, silentLog, type Log } from '../log/index.ts';
import { assertIdsOnly, type Job, type JobHandler, type Queue, type Schedule } from './queue.ts';

/** Schema that the queue has to itself. */
export const QUEUE_SCHEMA = 'bullmq';
export const QUEUE_NAME = 'zov';

export interface QueueOptions {
  /** Database of the application; the queue keeps its tables there, in a schema of its own. */
  readonly databaseUrl: string;
  readonly log?: Log;
  /** Jobs at a time in one process. */
  readonly concurrency?: number;
  /** Milliseconds a job may be silent before another process takes it over. */
  readonly lock?: number;
}

/** Opens the queue. Its tables must have been made with `migrateQueue`. */
export function openQueue(options: QueueOptions): Queue {
  return new BullQueue(options);
}

/** Finished jobs are remembered this long, so that the outbox's sweep does not run one twice. Seconds. */
const REMEMBER = { age: 24 * 3_600, count: 10_000 };
const REMEMBER_FAILED = { age: 14 * 24 * 3_600 };

/** As BullMQ's own factory, but without naming its connection: that needs `set_config`, which the fence keeps from the application. */
function unnamedBackend(name: string, options: { connection: never }): PostgresQueueBackend {
  return new PostgresQueueBackend(new PostgresConnection(options.connection), name, options as never, true);
}

/** BullMQ types what a backend gives back for Redis. */
const onPostgres = withBackend(unnamedBackend as never) as unknown as { Queue: typeof BullMqQueue; Worker: typeof BullMqWorker };

class BullQueue implements Queue {
  private readonly connection: ConnectionOptions;
  private readonly queue: BullMqQueue;
  private readonly log: Log;
  private worker: BullMqWorker | undefined;

  constructor(private readonly options: QueueOptions) {
    this.log = options.log ?? silentLog;
    // Typed for Redis; PostgreSQL takes what a pg.Pool takes, plus the schema.
    this.connection = { connectionString: options.databaseUrl, schema: QUEUE_SCHEMA, max: 2, application_name: 'zov-queue' } as unknown as ConnectionOptions;
    this.queue = new onPostgres.Queue(QUEUE_NAME, { connection: this.connection });
    this.queue.on('error', (error) => this.log.error('queue connection failed', error));
  }

  async add(job: Job): Promise<void> {
    assertIdsOnly(job.payload);
    await this.queue.add(job.name, job.payload, {
      ...(job.id === undefined ? {} : { jobId: job.id }),
      ...(job.delay === undefined ? {} : { delay: job.delay }),
      attempts: job.attempts ?? 5,
      backoff: { type: 'exponential', delay: job.backoff ?? 1_000 },
      removeOnComplete: REMEMBER,
      removeOnFail: REMEMBER_FAILED,
    });
  }

  async repeat(key: string, schedule: Schedule, job: Pick<Job, 'name' | 'payload'>): Promise<void> {
    assertIdsOnly(job.payload);
    const repeat = 'every' in schedule ? { every: schedule.every } : { pattern: schedule.cron, tz: 'Europe/Amsterdam' };
    const opts = { attempts: 1, removeOnComplete: { count: 20 }, removeOnFail: REMEMBER_FAILED };
    await this.queue.upsertJobScheduler(key, repeat, { name: job.name, data: job.payload, opts });
  }

  async work(handlers: Readonly<Record<string, JobHandler>>): Promise<void> {
    const lock = this.options.lock ?? 10_000;
    this.worker = new onPostgres.Worker(QUEUE_NAME, (job) => this.run(handlers, job.name, job.data as never, job.id ?? '', job.attemptsMade + 1), {
      connection: this.connection,
      concurrency: this.options.concurrency ?? 4,
      lockDuration: lock,
      stalledInterval: Math.ceil(lock / 2),
      maxStalledCount: 5,
    });
    this.worker.on('error', (error) => this.log.error('queue connection failed', error));
    await this.worker.waitUntilReady();
  }

  async close(): Promise<void> {
    await this.worker?.close();
    await this.queue.close();
  }

  /** BullMQ keeps the message of a failure; ours says what kind it was and never what the database quoted. */
  private async run(handlers: Readonly<Record<string, JobHandler>>, name: string, payload: never, id: string, attempt: number): Promise<void> {
    try {
      const handler = handlers[name];
      if (handler === undefined) throw new NoHandler();
      await handler(payload, { id, attempt });
    } catch (error) {
      this.log.error('job failed', error, { job: name, attempt });
      throw new JobFailed(error);
    }
  }
}

class NoHandler extends Error {}

class JobFailed extends Error {
  constructor(cause: unknown) {
    const { error, sqlState, frames } = describeError(cause);
    super([error, sqlState].filter((one) => one !== undefined).join(' '));
    this.name = 'JobFailed';
    this.stack = `JobFailed: ${this.message}\n    at ${frames ?? ''}`;
  }
}
