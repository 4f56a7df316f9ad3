import type pg from 'pg';
import type { Clock } from '@zov/core/clock';
import type { Log } from '@zov/core/log';
import { MailTrouble, type MailPort } from '@zov/core/mail';
import { waitAfter } from './attempts.ts';
import { messageOf } from './message.texts.ts';

/** The oldest message that is due and that nobody else has in hand, with whether its receiver may still know of it at this instant. */
const DUE = `select m.dossier_id, m.id, m.effect_key, m.kind, m.attempts, c.mail_address,
    m.to_actor_id in (select fence.mail_readers(m.dossier_id, m.kind, m.about_id, $1)) as may
  from mail m join actor a on a.id = m.to_actor_id join account c on c.id = a.account_id
  where m.state = 'QUEUED' and m.next_at <= clock_timestamp() order by m.next_at, m.id limit 1 for update of m skip locked`;
const DONE = `update mail set state = $3, attempts = $4, trouble = $5, done_at = case when $3 = 'QUEUED' then null else clock_timestamp() end,
    next_at = clock_timestamp() + make_interval(secs => $6::float8 / 1000) where dossier_id = $1 and id = $2`;

interface Due {
  readonly dossier_id: string;
  readonly id: string;
  readonly effect_key: string;
  readonly kind: string;
  readonly attempts: number;
  readonly mail_address: string | null;
  readonly may: boolean;
}
interface Outcome { readonly state: 'SENT' | 'NOT_SENT' | 'QUEUED' | 'DEAD'; readonly attempts: number; readonly trouble: string | null; readonly wait: number }

/** Messages in one go; what is left is for the next. */
const AT_ONCE = 25;

/**
 * Sends messages, each in a transaction of its own: take the row, look whether the receiver still may know, hand over, write down. A
 * message is handed over once; only when the process dies between the mail server's yes and the commit it goes out again, with the same
 * Message-ID.
 */
export class Post {
  /** `pool` signs in as zov_audit, which sees ids of all dossiers and nothing of what they hold. */
  constructor(private readonly pool: pg.Pool, private readonly mail: MailPort, private readonly clock: Clock, private readonly log: Log, private readonly publicUrl: string) {}

  private busy: Promise<number> | undefined;

  /** Sends what is due. Answers how many messages were dealt with. A second call while one is under way joins it. */
  sendDue(): Promise<number> {
    this.busy ??= this.sendAll().finally(() => (this.busy = undefined));
    return this.busy;
  }

  private async sendAll(): Promise<number> {
    let dealt = 0;
    while (dealt < AT_ONCE && await this.sendOne()) dealt += 1;
    return dealt;
  }

  private async sendOne(): Promise<boolean> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const { rows: [due] } = await client.query<Due>(DUE, [this.clock.now()]);
      if (due !== undefined) {
        const { state, attempts, trouble, wait } = await this.attempt(due);
        await client.query(DONE, [due.dossier_id, due.id, state, attempts, trouble, wait]);
      }
      await client.query('commit');
      return due !== undefined;
    } catch (error) {
      await client.query('rollback').catch((failed: unknown) => (broken = failed as Error));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async attempt({ id, effect_key: key, kind, attempts, mail_address: to, may }: Due): Promise<Outcome> {
    if (!may) return { state: 'NOT_SENT', attempts, trouble: 'NO_RIGHT', wait: 0 };
    if (to === null) return { state: 'NOT_SENT', attempts, trouble: 'NO_ADDRESS', wait: 0 };
    try {
      await this.mail.send(messageOf(key, to, this.publicUrl));
      return { state: 'SENT', attempts: attempts + 1, trouble: null, wait: 0 };
    } catch (error) {
      if (!(error instanceof MailTrouble)) throw error;
      const wait = waitAfter(attempts + 1);
      if (wait === null) this.log.warn('mail is given up', { id, kind, trouble: error.code });
      return { state: wait === null ? 'DEAD' : 'QUEUED', attempts: attempts + 1, trouble: error.code, wait: wait ?? 0 };
    }
  }
}
