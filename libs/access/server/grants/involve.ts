import { CARRIED } from '../../model/classes-of-partner.ts';
import type { LegalBasis, SecrecyBasis } from '../../model/grounds.ts';
import { involvableAs, type Partner } from '../../model/partner.ts';
import type { ActorRole } from '../../model/actor.ts';
import { monthsAfter } from '../../model/term.ts';
import { settingIn } from '../settings/setting-at.ts';
import { Denied, type Formal } from '../write/formal.ts';
import { reachByMeasure } from './measures.ts';

export interface NewInvolvement {
  readonly actorId: string;
  readonly partner: Partner;
  readonly purpose: string;
  readonly legalBasis: LegalBasis;
  readonly secrecyBasis: SecrecyBasis;
  readonly evidence: string;
}

/** The term, or the day the measure ends when that is sooner. */
const ENDS = (term: string, day: string): string => `least(${term}::timestamptz, ${day}::date::timestamp at time zone 'Europe/Amsterdam')`;

/** Partners that know the family by name only: the grant says by whose. */
const NAMES_ONLY: readonly Partner[] = ['ADULT_CARE', 'NAMED_PARTNER', 'POLICE'];

async function familyIds(act: Formal): Promise<string[]> {
  return (await act.rows('Person', { circle: 'FAMILY' })).map((one) => one.id);
}

/** Adds a professional with purpose and ground, and the grant that follows. A second director, or a partner the role cannot be, is refused. */
export async function involve(act: Formal, id: string, asked: NewInvolvement): Promise<string> {
  const { at, actor } = act.context;
  const [who] = await act.inside('select role from actor where id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2)', [asked.actorId, at]);
  if (asked.partner === 'CASE_DIRECTOR') throw new Denied('NOT_POSSIBLE_NOW', 'Er is al een casusregisseur. Draag de regie eerst over.');
  if (who === undefined || !involvableAs(who['role'] as ActorRole).includes(asked.partner)) {
    throw new Denied('BAD_INPUT', undefined, [{ field: 'partner', message: 'Deze collega kan deze rol niet hebben. Kies een andere rol.' }]);
  }
  const [there] = await act.inside(`select 1 from access_grant where dossier_id = $1 and actor_id = $2 and basis_kind = 'INVOLVEMENT' and valid_from <= $3 and (valid_until is null or valid_until > $3)`, [act.dossierId, asked.actorId, at]);
  if (there !== undefined) throw new Denied('NOT_POSSIBLE_NOW', 'Deze collega is al betrokken bij dit gezin.');
  const measure = await reachByMeasure(act, asked.partner);
  const until = monthsAfter(at, await settingIn(act, 'INVOLVEMENT_MONTHS'));
  const personIds = asked.partner === 'JUVENILE_PROBATION' ? measure?.personIds : NAMES_ONLY.includes(asked.partner) ? await familyIds(act) : [];
  const { dataClasses, acts } = CARRIED[asked.partner];
  const common = [asked.actorId, asked.partner, asked.purpose, asked.legalBasis, asked.secrecyBasis];
  await act.inside(`insert into involvement (dossier_id, id, actor_id, partner, purpose, legal_basis, secrecy_basis, evidence, valid_from, valid_until, created_at, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${ENDS('$10', '$12')}, $9, $11)`, [act.dossierId, id, ...common, asked.evidence, at, until, actor.id, measure?.untilOn ?? null]);
  await act.inside(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, person_ids, basis_kind, basis_id, valid_from, valid_until, created_at, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $13, 'INVOLVEMENT', $9, $10, ${ENDS('$11', '$14')}, $10, $12)`,
  [act.dossierId, ...common, dataClasses, acts, id, at, until, actor.id, personIds, measure?.untilOn ?? null]);
  return id;
}
