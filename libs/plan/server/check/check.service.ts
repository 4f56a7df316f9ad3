import { Inject, Injectable } from '@nestjs/common';
import type { PlanCheckInput, RecordCheckInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { startFollowUp } from '../follow-up/follow-up.service.ts';
import { planAhead } from './plan-ahead.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';

/** NL: controle. Planned ahead and recorded once; a planned day that passes without a result is a missed check. */
@Injectable()
export class CheckService {
  constructor(@Inject(Door) private readonly door: Door) {}

  plan(context: RequestContext, info: GraphQLResolveInfo, input: PlanCheckInput): Promise<Answer> {
    const { dossierId, agreementLineageId, plannedOn, idempotencyKey } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'AgreementCheck', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await this.next(act, id, await agreementOf(act, agreementLineageId), plannedOn);
      return id;
    });
  }

  record(context: RequestContext, info: GraphQLResolveInfo, input: RecordCheckInput): Promise<Answer> {
    const { dossierId, id, baseVersion, result, note, nextOn, idempotencyKey } = input;
    return this.door.formal(context, info, { dossierId, type: 'AgreementCheck', id, act: 'CHECK', action: 'CHANGE', idempotencyKey }, async (act) => {
      const check = await act.lock('AgreementCheck', id, 'CHECK', ['result', 'note']);
      sameVersion(check, baseVersion);
      if (check['result'] === 'LAPSED') throw new Denied('NOT_POSSIBLE_NOW', 'Deze controle is vervallen, want de afspraak geldt zo niet meer. Kijk wat er nu in het plan staat.');
      if (check['result'] !== null) throw new Denied('NOT_POSSIBLE_NOW', 'Deze controle is al vastgelegd. Plan een nieuwe controle.');
      if (result === 'LAPSED') throw new Denied('BAD_INPUT', undefined, [{ field: 'result', message: 'Kies of de afspraak is nagekomen.' }]);
      const lineageId = String(check['agreementLineageId']);
      const agreements = await inForce(act, lineageId);
      await act.update('AgreementCheck', { id }, { result, note: note.trim(), checkedAt: act.context.at, checkedBy: context.actor.id });
      if (nextOn) await this.next(act, this.door.ids.uuid(), await agreementOf(act, lineageId), nextOn);
      await planAhead(act, agreements);
      const [agreement] = agreements;
      if (result === 'NOT_KEPT' && agreement !== undefined) await startFollowUp(act, this.door.ids.uuid(), id, agreement);
      return id;
    });
  }

  private async next(act: Formal, id: string, agreement: Seen, plannedOn: string): Promise<void> {
    await act.insert('AgreementCheck', {
      id, agreementLineageId: agreement['lineageId'], plannedOn, note: '', dataClass: agreement['dataClass'],
      aboutPersonIds: agreement['aboutPersonIds'], releasedToPersonIds: agreement['releasedToPersonIds'],
      namedActorIds: [...new Set([...(agreement['namedActorIds'] as string[]), ...(agreement['checkerActorId'] === null ? [] : [String(agreement['checkerActorId'])])])],
    }, 'WRITE', ['agreementLineageId', 'plannedOn']);
  }
}

/** The agreement of the plan that is in force; nothing when it is in none. */
async function inForce(act: Formal, lineageId: string): Promise<Seen[]> {
  const versions = await act.rows('PlanVersion', { state: 'IN_FORCE' });
  return act.rows('Agreement', { lineageId, planVersionId: versions.map((one) => one.id) });
}

/** The agreement as it now stands; checks follow it across versions of the plan. */
async function agreementOf(act: Formal, lineageId: string): Promise<Seen> {
  const found = await act.visible('Agreement', { lineageId, state: ['SHARED', 'ADOPTED', 'DRAFT'] });
  const agreement = found.at(-1);
  if (agreement === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  return agreement;
}
