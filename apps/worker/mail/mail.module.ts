import { Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { AgreementReminder } from '@zov/access/server/mail/agreement-reminder.ts';
import { EndingReminder } from '@zov/access/server/mail/ending-reminder.ts';
import { Post } from '@zov/access/server/mail/post.ts';
import { CLOCK, type Clock } from '@zov/core/clock';
import { CONFIG, type WorkerConfig } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import { LOG, type Log } from '@zov/core/log';
import { SmtpMail, SpoolMail, type MailPort } from '@zov/core/mail';
import type pg from 'pg';

/** The post on a connection of its own, to the mail server of this installation or to the spool of the demo. */
@Injectable()
export class WorkerPost extends Post implements OnModuleDestroy {
  private readonly own: pg.Pool;
  private readonly port: MailPort;

  constructor(@Inject(CONFIG) config: WorkerConfig, @Inject(CLOCK) clock: Clock, @Inject(LOG) log: Log) {
    const own = createPool(config.auditDatabaseUrl, { max: 2, name: 'zov-mail' });
    const port = config.smtp === undefined ? new SpoolMail(own) : new SmtpMail(config.smtp);
    super(own, port, clock, log, config.publicUrl);
    this.own = own;
    this.port = port;
  }

  async onModuleDestroy(): Promise<void> {
    await this.port.close();
    await this.own.end();
  }
}

@Injectable()
export class SendMailJob {
  readonly name = 'mail.send';
  readonly schedule = { every: 1_000 };

  constructor(@Inject(WorkerPost) private readonly post: WorkerPost) {}

  async run(): Promise<void> {
    await this.post.sendDue();
  }
}

/** The weekly reminder, looked after often: the database keeps it at once a week. */
@Injectable()
export class RemindOfEndingsJob implements OnModuleDestroy {
  readonly name = 'mail.remind-of-endings';
  readonly schedule = { every: 10 * 60_000 };
  private readonly own: pg.Pool;
  private readonly reminder: EndingReminder;

  constructor(@Inject(CONFIG) config: WorkerConfig, @Inject(CLOCK) clock: Clock) {
    this.own = createPool(config.auditDatabaseUrl, { max: 1, name: 'zov-reminder' });
    this.reminder = new EndingReminder(this.own, clock);
  }

  async run(): Promise<void> {
    await this.reminder.remind();
  }

  onModuleDestroy(): Promise<void> {
    return this.own.end();
  }
}

/** The daily reminder of what agreements ask for, looked after often: the database keeps it at once a day. */
@Injectable()
export class RemindOfAgreementsJob implements OnModuleDestroy {
  readonly name = 'mail.remind-of-agreements';
  readonly schedule = { every: 10 * 60_000 };
  private readonly own: pg.Pool;
  private readonly reminder: AgreementReminder;

  constructor(@Inject(CONFIG) config: WorkerConfig, @Inject(CLOCK) clock: Clock) {
    this.own = createPool(config.auditDatabaseUrl, { max: 1, name: 'zov-agreements' });
    this.reminder = new AgreementReminder(this.own, clock);
  }

  async run(): Promise<void> {
    await this.reminder.remind();
  }

  onModuleDestroy(): Promise<void> {
    return this.own.end();
  }
}

@Module({ providers: [WorkerPost, SendMailJob, RemindOfEndingsJob, RemindOfAgreementsJob] })
export class MailModule {}
