import { Inject, Injectable } from '@nestjs/common';
import type { CompleteFollowUpInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { followUpOf, type FailsFacts } from '../../model/follow-up.ts';

const HERE = `select g.actor_id, bool_or(g.partner = 'CASE_DIRECTOR') as directs from access_grant g where g.dossier_id = $1 and g.basis_kind = 'INVOLVEMENT' and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2) group by g.actor_id`;
const START = `insert into follow_up (dossier_id, id, agreement_lineage_id, check_id, what, owner_actor_id, due_at, data_class, named_actor_ids, about_person_ids, released_to_person_ids, created_at, created_by)
  select a.dossier_id, $3, a.lineage_id, $4, $5, $6, $7, a.data_class, array[$6::uuid], a.about_person_ids, a.released_to_person_ids, $8, $9 from agreement a where a.dossier_id = $1 and a.id = $2`;

/** It follows from the check whoever records that, so no rule is asked whether that person may begin one. */
export async function startFollowUp(act: Formal, id: string, checkId: string, agreement: Seen): Promise<void> {
  const { at, actor } = act.context;
  const here = await act.inside(HERE, [act.dossierId, at]);
  const director = here.find((one) => one['directs'] === true)?.['actor_id'] ?? actor.id;
  const { what, ownerActorId, dueAt } = followUpOf(agreement as unknown as FailsFacts, here.map((one) => String(one['actor_id'])), String(director), at);
  await act.inside(START, [act.dossierId, agreement.id, id, checkId, what, ownerActorId, dueAt, at, actor.id]);
  await act.outbox('follow-up-started', `follow-up-started:${id}`, { followUpId: id });
}

/** NL: vervolg afronden. With a short result, once. */
@Injectable()
export class FollowUpService {
  constructor(@Inject(Door) private readonly door: Door) {}

  complete(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, result, idempotencyKey }: CompleteFollowUpInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'FollowUp', id, act: 'CHECK', action: 'CHANGE', idempotencyKey }, async (act) => {
      const followUp = await act.lock('FollowUp', id, 'CHECK', ['result']);
      if (followUp['doneAt'] !== null) throw new Denied('NOT_POSSIBLE_NOW', 'Dit vervolg is al afgerond. Kijk wat erbij staat.');
      sameVersion(followUp, baseVersion);
      if (result.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'result', message: 'Schrijf kort op wat er is gedaan.' }]);
      if (result.length > 2000) throw new Denied('BAD_INPUT', undefined, [{ field: 'result', message: 'Deze tekst is te lang. Gebruik ten hoogste 2000 tekens.' }]);
      await act.update('FollowUp', { id }, { result: result.trim(), doneAt: act.context.at, doneBy: context.actor.id });
      return id;
    });
  }
}
