import { Denied, type Formal, type Seen } from '../write/formal.ts';
import { end } from './end.ts';
import { involve, type NewInvolvement } from './involve.ts';

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

/** Asks who administers for somebody else; the reason is asked of nobody. Answers the dossier. Throws Denied for who does not direct. */
export async function askOtherDirector(act: Formal): Promise<string> {
  const [row] = await act.inside('select fence.ask_other_director($1, $2) as asked', [act.dossierId, act.context.at]);
  if (row?.['asked'] !== true) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  return act.dossierId;
}
