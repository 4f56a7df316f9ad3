import type { Formal } from '../write/formal.ts';

/** Half-open, and never empty: an involvement of this very instant lasts one microsecond. */
const ENDS = `greatest($3::timestamptz, valid_from + interval '1 microsecond')`;

/** Ends an involvement and every right that came from it, now, also what was approved for it. The act that calls it has decided that it may. */
export async function end(act: Formal, id: string, reason: string): Promise<void> {
  const values = [act.dossierId, id, act.context.at];
  await act.inside(`update involvement set valid_until = ${ENDS}, ended_reason = $4, version = version + 1 where dossier_id = $1 and id = $2`, [...values, reason]);
  await act.inside(`update access_grant set valid_until = ${ENDS}, version = version + 1 where dossier_id = $1 and (valid_until is null or valid_until > $3)
    and (basis_id = $2 or (basis_kind = 'APPROVAL' and actor_id = (select i.actor_id from involvement i where i.dossier_id = $1 and i.id = $2)))`, values);
}
