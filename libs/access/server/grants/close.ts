import { CARRIED } from '../../model/classes-of-partner.ts';
import { LIVING_SHARE, shareAfter } from '../../model/share-states.ts';
import { Denied, type Enter, type Formal } from '../write/formal.ts';

/**
 * Closes the dossier: every involvement, share, offer, emergency and approval ends at this instant, with every right that came from it.
 * What a family member sees of the own dossier rests on law and stays. Throws Denied when it is closed already.
 */
export async function closeDossier(act: Formal, reason: string): Promise<void> {
  const { at } = act.context;
  const why = `Dossier gesloten: ${reason}`;
  const closed = await act.inside(`update dossier set state = 'CLOSED', closed_at = $2, version = version + 1 where dossier_id = $1 and state = 'OPEN' returning 1`, [act.dossierId, at]);
  if (closed.length === 0) throw new Denied('NOT_POSSIBLE_NOW', 'Dit dossier is al gesloten.');
  await act.inside(`update involvement set valid_until = greatest($2::timestamptz, valid_from + interval '1 microsecond'), ended_reason = $3, version = version + 1
    where dossier_id = $1 and (valid_until is null or valid_until > $2)`, [act.dossierId, at, why]);
  for (const state of LIVING_SHARE) {
    const ended = await act.inside('update share set state = $3, ended_at = $4, ended_reason = $5, version = version + 1 where dossier_id = $1 and state = $2 returning id',
      [act.dossierId, state, shareAfter(state, 'lapse'), at, why]);
    for (const { id } of ended) await act.outbox('share-ended', `share-ended:${String(id)}`, { shareId: String(id) });
  }
  // A question that waits for a second person would otherwise open something in a closed dossier.
  await act.inside(`update approval set state = 'EXPIRED', lapse = 'CHANGED', decided_at = $2, version = version + 1 where dossier_id = $1 and state = 'ASKED'`, [act.dossierId, at]);
  // What would have begun later gets a moment in the past instead, so that it never lives.
  await act.inside(`update access_grant set valid_from = least(valid_from, $2::timestamptz - interval '1 microsecond'), valid_until = $2, version = version + 1
    where dossier_id = $1 and self_person_id is null and (valid_until is null or valid_until > $2)`, [act.dossierId, at]);
}

export interface Reopening {
  readonly number: string;
  readonly reason: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
}

const NOT_ALLOWED = '42501';

/** Enters the fence by opening a closed dossier again, by its number. The database decides who may; unknown and not allowed are the same. */
export function enterReopened(asked: Reopening, told: (reopened: boolean) => void): Enter {
  const { dataClasses, acts } = CARRIED.CASE_DIRECTOR;
  return async (client, context) => {
    const { rows: [row] } = await client.query<{ dossier: string; reopened: boolean }>('select * from fence.reopen_dossier($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [context.actor.id, context.at, asked.number, asked.reason, asked.purpose, asked.legalBasis, asked.secrecyBasis, dataClasses, acts]).catch((error: unknown) => {
      if ((error as { code?: string }).code === NOT_ALLOWED) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED', 'Er is geen gesloten dossier met dit nummer dat u kunt heropenen. Controleer het nummer. Deze poging is opgeschreven.');
      throw error;
    });
    told(row?.reopened === true);
    return row?.dossier;
  };
}
