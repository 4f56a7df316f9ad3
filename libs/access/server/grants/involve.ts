import { CARRIED } from '../../model/classes-of-partner.ts';
import type { LegalBasis, SecrecyBasis } from '../../model/grounds.ts';
import { involvableAs, type Partner } from '../../model/partner.ts';
import type { ActorRole } from '../../model/actor.ts';
import { Denied, type Formal } from '../write/formal.ts';

export interface NewInvolvement {
  readonly actorId: string;
  readonly partner: Partner;
  readonly purpose: string;
  readonly legalBasis: LegalBasis;
  readonly secrecyBasis: SecrecyBasis;
  readonly evidence: string;
}

/** Months that an involvement lasts unless it is renewed; dated configuration may replace it. */
const TERM_MONTHS = 6;

/** Adds a professional with purpose and ground, and the grant that follows. A second director, or a partner the role cannot be, is refused. */
export async function involve(act: Formal, id: string, asked: NewInvolvement): Promise<string> {
  const { at, actor } = act.context;
  const [who] = await act.inside('select role from actor where id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2)', [asked.actorId, at]);
  if (asked.partner === 'CASE_DIRECTOR') throw new Denied('NOT_POSSIBLE_NOW', 'Er is al een casusregisseur. Draag de regie eerst over.');
  if (who === undefined || !involvableAs(who['role'] as ActorRole).includes(asked.partner)) {
    throw new Denied('BAD_INPUT', undefined, [{ field: 'partner', message: 'Deze collega kan deze rol niet hebben. Kies een andere rol.' }]);
  }
  const [there] = await act.inside('select 1 from access_grant where dossier_id = $1 and actor_id = $2 and valid_from <= $3 and (valid_until is null or valid_until > $3)', [act.dossierId, asked.actorId, at]);
  if (there !== undefined) throw new Denied('NOT_POSSIBLE_NOW', 'Deze collega is al betrokken bij dit gezin.');
  const until = new Date(at);
  until.setUTCMonth(until.getUTCMonth() + TERM_MONTHS);
  const { dataClasses, acts } = CARRIED[asked.partner];
  const common = [asked.actorId, asked.partner, asked.purpose, asked.legalBasis, asked.secrecyBasis];
  await act.inside(`insert into involvement (dossier_id, id, actor_id, partner, purpose, legal_basis, secrecy_basis, evidence, valid_from, valid_until, created_at, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $11)`, [act.dossierId, id, ...common, asked.evidence, at, until, actor.id]);
  await act.inside(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, basis_kind, basis_id, valid_from, valid_until, created_at, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'INVOLVEMENT', $9, $10, $11, $10, $12)`, [act.dossierId, ...common, dataClasses, acts, id, at, until, actor.id]);
  return id;
}
