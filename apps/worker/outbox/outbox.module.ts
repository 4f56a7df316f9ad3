import { Inject, Injectable, Module, type OnModuleDestroy, type Type } from '@nestjs/common';
import type pg from 'pg';
import { CONFIG, type WorkerConfig } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import { LOG, type Log } from '@zov/core/log';
import { QUEUE, type JobPayload, type Queue } from '@zov/core/queue';
import type { BackgroundJob } from '../worker.module.ts';
import { effects } from './effects.ts';
import { Outbox, jobName } from './outbox.ts';

/** The outbox on a connection of its own. */
@Injectable()
export class WorkerOutbox extends Outbox implements OnModuleDestroy {
  private readonly own: pg.Pool;

  constructor(@Inject(CONFIG) config: WorkerConfig, @Inject(QUEUE) queue: Queue, @Inject(LOG) log: Log) {
    const own = createPool(config.auditDatabaseUrl, { max: 2, name: 'zov-outbox' });
    super(own, queue, log, effects);
    this.own = own;
  }

  onModuleDestroy(): Promise<void> {
    return this.own.end();
  }
}

@Injectable()
export class OutboxRelayJob {
  readonly name = 'outbox.relay';
  readonly schedule = { every: 1_000 };

  constructor(@Inject(WorkerOutbox) private readonly outbox: WorkerOutbox) {}

  async run(): Promise<void> {
    await this.outbox.relay();
  }
}

/** The job that carries out the effects of one kind. */
function jobOf(kind: string): Type<BackgroundJob> {
  @Injectable()
  class OutboxJob implements BackgroundJob {
    readonly name = jobName(kind);

    constructor(@Inject(WorkerOutbox) private readonly outbox: WorkerOutbox) {}

    async run(payload: JobPayload): Promise<void> {
      await this.outbox.carryOut(kind, payload);
    }
  }
  return OutboxJob;
}

/** One for every kind that has an effect. */
export const outboxJobs: readonly Type<BackgroundJob>[] = Object.keys(effects).map(jobOf);

@Module({ providers: [WorkerOutbox, OutboxRelayJob, ...outboxJobs] })
export class OutboxModule {}
