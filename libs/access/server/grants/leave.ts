import type { ActorRole } from '../../model/actor.ts';
import { CARRIED } from '../../model/classes-of-partner.ts';
import { involvableAs, partnersOf } from '../../model/partner.ts';
import { Denied, type Formal, type Seen } from '../write/formal.ts';
import { end } from './end.ts';
import { involve, type NewInvolvement } from './involve.ts';

export interface HandOver extends Omit<NewInvolvement, 'partner'> {
  readonly reason: string;
  readonly stayInvolved: boolean;
}

export interface NewIds { uuid(): string }

const isLive = (act: Formal, row: Seen): boolean => row['validUntil'] === null || (row['validUntil'] as Date) > act.context.at;

/** Ends what one professional does here, with every right that came from it. Throws Denied for who directs: a family is never without. */
export async function endInvolvement(act: Formal, id: string, reason: string): Promise<void> {
  const involvement = await act.lock('Involvement', id, 'AUTHORISE');
  if (!isLive(act, involvement)) throw new Denied('NOT_POSSIBLE_NOW', 'Deze collega werkt al niet meer mee.');
  if (involvement['partner'] === 'CASE_DIRECTOR') throw new Denied('NOT_POSSIBLE_NOW', 'De casusregisseur kan niet zomaar stoppen. Draag eerst de regie over.');
  await end(act, id, reason);
}

/**
 * Goes on for another term, with a reason: the old one ends at the moment the new one (`newId`) begins, and both stay readable. Answers it.
 * Throws Denied for who directs, which has no term, and when a measure lets it go on no longer than it does.
 */
export async function renewInvolvement(act: Formal, newId: string, id: string, reason: string): Promise<string> {
  const old = await act.lock('Involvement', id, 'AUTHORISE');
  const until = old['validUntil'] as Date | null;
  if (!isLive(act, old)) throw new Denied('NOT_POSSIBLE_NOW', 'Deze collega werkt al niet meer mee. Betrek de collega opnieuw.');
  if (until === null) throw new Denied('NOT_POSSIBLE_NOW', 'De regie heeft geen einddatum. Verlengen is niet nodig.');
  await end(act, id, 'Verlengd');
  const { actorId, partner, purpose, legalBasis, secrecyBasis } = old as unknown as NewInvolvement;
  await involve(act, newId, { actorId, partner, purpose, legalBasis, secrecyBasis, evidence: reason });
  const [renewed] = await act.rows('Involvement', { id: newId });
  if ((renewed?.['validUntil'] as Date) <= until) throw new Denied('NOT_POSSIBLE_NOW', 'Langer kan nu niet: deze betrokkenheid loopt al tot het einde van de maatregel of van de termijn.');
  return newId;
}

/**
 * Gives the direction to somebody else: one ends at the moment the other begins, and both stay readable. Answers the new involvement.
 * Who hands over may stay as a colleague. Throws Denied when the asker does not direct, or the other cannot.
 */
export async function handOverDirection(act: Formal, ids: NewIds, asked: HandOver): Promise<string> {
  const { actor } = act.context;
  const [mine] = (await act.rows('Involvement', { partner: 'CASE_DIRECTOR', actorId: actor.id })).filter((row) => isLive(act, row));
  if (mine === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  const role = await roleOf(act, asked.actorId);
  if (asked.actorId === actor.id || role === undefined || !partnersOf(role).includes('CASE_DIRECTOR')) {
    throw new Denied('BAD_INPUT', undefined, [{ field: 'actorId', message: 'Deze collega kan geen casusregisseur zijn. Kies iemand anders.' }]);
  }
  const theirs = (await act.rows('Involvement', { actorId: asked.actorId })).filter((row) => isLive(act, row));
  for (const row of theirs) await end(act, row.id, 'Werd casusregisseur');
  await end(act, mine.id, asked.reason);
  const { reason, stayInvolved, ...begun } = asked;
  const id = ids.uuid();
  await begin(act, id, begun);
  const [partner] = involvableAs(actor.role).filter((one) => one !== 'CASE_DIRECTOR');
  if (stayInvolved && partner !== undefined) {
    await involve(act, ids.uuid(), { ...begun, actorId: actor.id, partner, purpose: 'HELP', evidence: reason });
  }
  return id;
}

/** Asks who administers for somebody else; the reason is asked of nobody. Answers the dossier. Throws Denied for who does not direct. */
export async function askOtherDirector(act: Formal): Promise<string> {
  const [row] = await act.inside('select fence.ask_other_director($1, $2) as asked', [act.dossierId, act.context.at]);
  if (row?.['asked'] !== true) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  return act.dossierId;
}

/** The one involvement without a term: a family has a director until the next one. */
async function begin(act: Formal, id: string, asked: Omit<NewInvolvement, 'partner'>): Promise<void> {
  const { at, actor } = act.context;
  const { dataClasses, acts } = CARRIED.CASE_DIRECTOR;
  const common = [asked.actorId, asked.purpose, asked.legalBasis, asked.secrecyBasis];
  await act.inside(`insert into involvement (dossier_id, id, actor_id, partner, purpose, legal_basis, secrecy_basis, evidence, valid_from, created_at, created_by)
    values ($1, $2, $3, 'CASE_DIRECTOR', $4, $5, $6, $7, $8, $8, $9)`, [act.dossierId, id, ...common, asked.evidence, at, actor.id]);
  await act.inside(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, basis_kind, basis_id, valid_from, created_at, created_by)
    values ($1, $2, 'CASE_DIRECTOR', $3, $4, $5, $6, $7, 'INVOLVEMENT', $8, $9, $9, $10)`, [act.dossierId, ...common, dataClasses, acts, id, at, actor.id]);
}

/** None for who does not work here any more, or is leaving. */
async function roleOf(act: Formal, actorId: string): Promise<ActorRole | undefined> {
  const [row] = await act.inside(`select a.role from actor a where a.id = $1 and a.valid_from <= $2 and (a.valid_until is null or a.valid_until > $2)
    and not exists (select from departure p where p.actor_id = a.id and p.completed_at is null and p.cancelled_at is null)`, [actorId, act.context.at]);
  return row?.['role'] as ActorRole | undefined;
}
