import type pg from 'pg';
import { oneSync, statement } from '../db/index.ts';
import type { MailPort, Message } from './mail.ts';

const KEEP = `insert into demo_mail (message_id, to_address, subject, body) values ($1, $2, $3, $4) on conflict (message_id) do nothing`;

/** Mail of the demo: it goes nowhere and is read on a screen. */
export class SpoolMail implements MailPort {
  constructor(private readonly pool: pg.Pool) {}

  async send({ id, to, subject, text }: Message): Promise<void> {
    await oneSync(this.pool, [statement(KEEP, [id, to, subject, text])]);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
