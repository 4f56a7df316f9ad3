import { LIVING_SHARE, shareAfter } from '@zov/access/model/share-states.ts';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { endShareGrants } from '../sharing/share-grant.ts';

/** What stops: everything that rests on one consent, or all that rests on consent towards an organisation somebody objects to. */
interface Stopping {
  /** Null for an objection. */
  readonly consentId: string | null;
  readonly organisationId: string;
  /** Classes it is about; none means all. */
  readonly dataClasses: readonly string[];
  /** Whose data an objection is about. */
  readonly aboutPersonIds?: readonly string[];
}

/**
 * Ends, in the transaction of the act, whatever rests on consent: shares, offers, and involvements of that organisation that name
 * consent as their ground. What another ground carries stays, and is shown as going on. The direction of a family never rests on consent.
 */
export async function endWhatRestsOn(act: Formal, stop: Stopping): Promise<void> {
  for (const state of LIVING_SHARE) {
    const rows = await act.inside(`update share s set state = $3, ended_at = $4, ended_reason = $5, version = s.version + 1
      where s.dossier_id = $1 and s.state = $2 and s.secrecy_basis = 'CONSENT' and (case when $6::uuid is not null then $6 = any (s.consent_ids)
        else s.about_person_ids && $8::uuid[] and (cardinality($9::text[]) = 0 or s.data_classes && $9::text[])
          and exists (select from actor a where a.id = s.to_actor_id and a.organisation_id = $7) end) returning s.id`,
    [act.dossierId, state, shareAfter(state, 'lapse'), act.context.at, reason(stop), stop.consentId, stop.organisationId, stop.aboutPersonIds ?? [], stop.dataClasses]);
    await endShareGrants(act, rows.map((row) => row['id'] as string));
    for (const { id } of rows) await act.outbox('share-ended', `share-ended:${String(id)}`, { shareId: String(id) });
  }
  await endInvolvements(act, stop);
}

const reason = (stop: Stopping): string => (stop.consentId === null ? 'Er is bezwaar gemaakt' : 'De toestemming is ingetrokken');

async function endInvolvements(act: Formal, stop: Stopping): Promise<void> {
  const values = [act.dossierId, act.context.at, stop.organisationId, stop.dataClasses];
  const ended = await act.inside(`update access_grant g set valid_until = greatest($2, g.valid_from + interval '1 microsecond'), version = g.version + 1
    from actor a where a.id = g.actor_id and a.organisation_id = $3 and g.dossier_id = $1 and g.basis_kind = 'INVOLVEMENT' and g.secrecy_basis = 'CONSENT' and g.partner <> 'CASE_DIRECTOR'
      and (cardinality($4::text[]) = 0 or g.data_classes && $4::text[]) and (g.valid_until is null or g.valid_until > $2) returning g.basis_id as id`, values);
  await act.inside(`update involvement i set valid_until = greatest($2, i.valid_from + interval '1 microsecond'), ended_reason = $4, version = i.version + 1
    where i.dossier_id = $1 and i.id = any ($3::uuid[])`, [act.dossierId, act.context.at, ended.map((row) => row['id']), reason(stop)]);
}
