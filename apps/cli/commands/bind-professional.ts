import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface Organisation { readonly id: string; readonly name: string; readonly region_id: string }

export interface NewProfessional {
  readonly name: string;
  readonly role: string;
  /** `sub` at the provider of professionals. */
  readonly subject: string;
  /** Where messages without content go; null for nowhere. */
  readonly mail: string | null;
}

/**
 * Gives somebody a role at an organisation and binds the sign-in to it, once. Answers the role's id, or null when the sign-in belongs to
 * somebody already: then nothing is added. Either way it is in the log of events, a second binding as an alarm.
 */
export async function bindProfessional(client: pg.Client, { name, role, subject, mail }: NewProfessional, organisation: Organisation, issuer: string, at: Date): Promise<string | null> {
  const [accountId, actorId] = [randomUUID(), randomUUID()];
  const bound = await client.query(
    `insert into account (id, audience, display_name, issuer, subject, bound_at, mail_address) values ($1, 'TEAM', $2, $3, $4, $5, $6) on conflict (issuer, subject) do nothing`,
    [accountId, name, issuer, subject, at, mail]);
  const added = bound.rowCount === 1;
  if (added) {
    await client.query('insert into actor (id, account_id, role, organisation_id, region_id, valid_from) values ($1, $2, $3, $4, $5, $6)',
      [actorId, accountId, role, organisation.id, organisation.region_id, at]);
  }
  await note(client, { regionId: organisation.region_id, kind: added ? 'PROFESSIONAL_ADDED' : 'SECOND_BINDING_ALARM', outcome: added ? 'OK' : 'REFUSED', actorId: added ? actorId : null, accountId: added ? accountId : null });
  return added ? actorId : null;
}

interface Noted { readonly regionId: string | null; readonly kind: string; readonly outcome: 'OK' | 'REFUSED'; readonly actorId?: string | null; readonly accountId?: string | null }

/** Writes down what an operator did, with ids only. */
export async function note(client: pg.Client, { regionId, kind, outcome, actorId = null, accountId = null }: Noted): Promise<void> {
  await client.query(`insert into system_event (region_id, actor_id, account_id, kind, outcome, trace_id, access_point) values ($1, $2, $3, $4, $5, $6, 'cli')`,
    [regionId, actorId, accountId, kind, outcome, randomBytes(16).toString('hex')]);
}
