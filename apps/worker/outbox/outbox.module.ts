import { Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import { CONFIG, type WorkerConfig } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import { LOG, type Log } from '@zov/core/log';
import { QUEUE, type JobPayload, type Queue } from '@zov/core/queue';
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

@Injectable()
export class PlanSharedJob {
  readonly name = jobName('plan-shared');

  constructor(@Inject(WorkerOutbox) private readonly outbox: WorkerOutbox) {}

  async run(payload: JobPayload): Promise<void> {
    await this.outbox.carryOut('plan-shared', payload);
  }
}

@Injectable()
export class PlanAdoptedJob {
  readonly name = jobName('plan-adopted');

  constructor(@Inject(WorkerOutbox) private readonly outbox: WorkerOutbox) {}

  async run(payload: JobPayload): Promise<void> {
    await this.outbox.carryOut('plan-adopted', payload);
  }
}

@Injectable()
export class EmergencyOpenedJob {
  readonly name = jobName('emergency-opened');

  constructor(@Inject(WorkerOutbox) private readonly outbox: WorkerOutbox) {}

  async run(payload: JobPayload): Promise<void> {
    await this.outbox.carryOut('emergency-opened', payload);
  }
}

@Injectable()
export class AccessRequestedJob {
  readonly name = jobName('access-requested');

  constructor(@Inject(WorkerOutbox) private readonly outbox: WorkerOutbox) {}

  async run(payload: JobPayload): Promise<void> {
    await this.outbox.carryOut('access-requested', payload);
  }
}

@Module({ providers: [WorkerOutbox, OutboxRelayJob, PlanSharedJob, PlanAdoptedJob, EmergencyOpenedJob, AccessRequestedJob] })
export class OutboxModule {}
