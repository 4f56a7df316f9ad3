import type { Partner } from '@zov/access/model/partner.ts';
import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { Formal } from '@zov/access/server/write/formal.ts';

/** A share as far as a grant follows from it. */
export interface ShareRow {
  readonly id: string;
  readonly toActorId: string;
  readonly dataClasses: readonly string[];
  readonly aboutPersonIds: readonly string[];
  readonly itemIds: readonly string[] | null;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
  readonly validUntil: Date;
}

/** What the addressee of an offer holds: the offer itself. */
export function grantOffer(act: Formal, share: ShareRow): Promise<void> {
  return grant(act, share, 'SHARE_ADDRESSEE', { dataClasses: CARRIED.SHARE_ADDRESSEE.dataClasses, personIds: [], itemIds: [share.id] });
}

/** What an accepted share opens: its classes or items, about its people, until its term is over. Nothing of it is added to another grant. */
export function grantShare(act: Formal, share: ShareRow): Promise<void> {
  return grant(act, share, 'SHARE_RECEIVER', { dataClasses: share.dataClasses, personIds: share.aboutPersonIds, itemIds: share.itemIds });
}

interface Opens { readonly dataClasses: readonly string[]; readonly personIds: readonly string[]; readonly itemIds: readonly string[] | null }

async function grant(act: Formal, share: ShareRow, partner: Partner, { dataClasses, personIds, itemIds }: Opens): Promise<void> {
  const { at, actor } = act.context;
  await act.inside(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, person_ids, item_ids,
      basis_kind, basis_id, valid_from, valid_until, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'SHARE', $11, $12, $13, $12, $14)`,
  [act.dossierId, share.toActorId, partner, share.purpose, share.legalBasis, share.secrecyBasis, dataClasses, CARRIED[partner].acts, personIds, itemIds, share.id, at, share.validUntil, actor.id]);
}

/** Ends whatever these shares opened, now. Others of the same receiver stay as they are. */
export async function endShareGrants(act: Formal, shareIds: readonly string[]): Promise<void> {
  await act.inside(`update access_grant set valid_until = greatest($3, valid_from + interval '1 microsecond'), version = version + 1
    where dossier_id = $1 and basis_kind = 'SHARE' and basis_id = any ($2::uuid[]) and (valid_until is null or valid_until > $3)`, [act.dossierId, shareIds, act.context.at]);
}
