import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import type pg from 'pg';
import { CLOCK, type Clock } from '@zov/core/clock';
import { APP_POOL, CONFIG, type WorkerConfig } from '@zov/core/config';
import { LOG, type Log } from '@zov/core/log';
import { QUEUE, type JobHandler, type Queue, type Schedule } from '@zov/core/queue';
import { MailModule, RemindOfAgreementsJob, RemindOfEndingsJob, SendMailJob } from './mail/mail.module.ts';
import { OutboxModule, OutboxRelayJob, outboxJobs } from './outbox/outbox.module.ts';
import { SealingModule } from './sealing/sealing.module.ts';

/** A background job of a slice. `schedule` makes it repeat; without one it runs when somebody adds it to the queue. */
export interface BackgroundJob {
  readonly name: string;
  readonly schedule?: Schedule;
  readonly run: JobHandler;
}

/** Slices that bring jobs. */
export const jobModules: readonly Type[] = [SealingModule, OutboxModule, MailModule];

/** Their jobs; each class is a provider of one of the modules above. */
export const jobClasses: readonly Type<BackgroundJob>[] = [OutboxRelayJob, ...outboxJobs, SendMailJob, RemindOfEndingsJob, RemindOfAgreementsJob];

export interface WorkerParts {
  readonly config: WorkerConfig;
  readonly log: Log;
  readonly clock: Clock;
  readonly pool: pg.Pool;
  readonly queue: Queue;
}

/** The same tokens as in the server, so that slices run in both. */
@Global()
@Module({})
export class WorkerKitModule {
  static of(parts: WorkerParts): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: parts.config },
      { provide: APP_POOL, useValue: parts.pool },
      { provide: CLOCK, useValue: parts.clock },
      { provide: LOG, useValue: parts.log },
      { provide: QUEUE, useValue: parts.queue },
    ];
    return { module: WorkerKitModule, providers, exports: providers };
  }
}

@Module({})
export class WorkerModule {
  static of(parts: WorkerParts, modules: readonly Type[]): DynamicModule {
    return { module: WorkerModule, imports: [WorkerKitModule.of(parts), ...modules] };
  }
}
