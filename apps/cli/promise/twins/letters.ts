import { Post } from '@zov/access/server/mail/post.ts';
import { createPool } from '@zov/core/db';
import { silentLog } from '@zov/core/log';
import type { Message } from '@zov/core/mail';
import type { Queue } from '@zov/core/queue';
import type pg from 'pg';
import { effects } from '../../../worker/outbox/effects.ts';
import { Outbox } from '../../../worker/outbox/outbox.ts';

/** Everybody who can have one gets an address; the same in both worlds. */
export const GIVE_ADDRESSES = `update account set mail_address = id || '@example.nl' where audience = 'TEAM'`;

interface Open { readonly dossier_id: string; readonly id: string; readonly kind: string }

/**
 * Sends whatever the outbox of a world holds and answers what reaches this account, in order. Afterwards nothing of it is left but that
 * it was done, so that equal worlds stay equal.
 */
export async function lettersTo(accountId: string, world: { readonly auditUrl: string; readonly owner: pg.Pool; readonly now: () => Date }): Promise<string[]> {
  const pool = createPool(world.auditUrl, { max: 2 });
  const sent: Message[] = [];
  const outbox = new Outbox(pool, undefined as unknown as Queue, silentLog, effects);
  const { rows } = await world.owner.query<Open>('select dossier_id, id, kind from outbox where done_at is null order by created_at, kind, effect_key');
  for (const { dossier_id: dossierId, id: outboxId, kind } of rows) await outbox.carryOut(kind, { dossierId, outboxId });
  const post = new Post(pool, { send: (message) => Promise.resolve(void sent.push(message)), close: () => Promise.resolve() }, { now: world.now }, silentLog, 'https://zicht.example.nl');
  while (await post.sendDue() > 0);
  await pool.end();
  await world.owner.query('truncate mail; update outbox set done_at = created_at where done_at is not null');
  return sent.filter(({ to }) => to === `${accountId}@example.nl`).map(({ to, subject, text }) => `${to}\n${subject}\n${text}`);
}
