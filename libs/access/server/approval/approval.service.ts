import { Inject, Injectable } from '@nestjs/common';
import type { AskApprovalInput, DecideApprovalInput } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { approvalAfter, approvalStateAt, problemsOfAsking, type ApprovalKind, type ApprovalState } from '../../model/approval.ts';
import { daysAfter } from '../../model/term.ts';
import { Door } from '../door.ts';
import type { Question } from '../read/reader.ts';
import { settingIn } from '../settings/setting-at.ts';
import { Denied, type Enter, type Formal, type Seen } from '../write/formal.ts';
import { refused, type Answer } from '../write/refused.ts';
import { SYSTEM_LOG, type SystemLog } from '../sign-in/index.ts';
import { decidedOn } from './decided.ts';
import { EFFECTS } from './effect.ts';

const OWN_QUESTION = 'U vroeg dit zelf. Iemand anders moet beslissen, ook als u nog een andere rol of inlog hebt.';

/** NL: vier-ogen-besluit. One person asks, another decides, and what follows happens at that moment or not at all. */
@Injectable()
export class ApprovalService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(SYSTEM_LOG) private readonly systemLog: SystemLog) {}

  /** Leaves a question for a second person. The answer is the same whether or not anything is hidden. */
  ask(context: RequestContext, info: GraphQLResolveInfo, { dossierId, approvalKind, objectId, reason, idempotencyKey }: AskApprovalInput): Promise<Answer> {
    const problems = problemsOfAsking({ reason });
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const id = this.door.ids.uuid();
    const target = { dossierId, type: 'Approval', id, act: 'WRITE', action: 'AUTHORISE', idempotencyKey } as const;
    return this.door.formal(context, info, target, async (act) => {
      const { contentHash } = await decidedOn(act, approvalKind, objectId);
      await mustBeNew(act, approvalKind, objectId);
      const { at, actor } = act.context;
      await act.insert('Approval', {
        id, approvalKind, objectId, contentHash, askedBy: actor.id, organisationId: actor.organisationId, dossierOrganisationId: await responsible(act), reason: reason.trim(),
        openUntil: daysAfter(at, await settingIn(act, 'APPROVAL_DAYS')),
      }, 'WRITE', ['approvalKind', 'objectId', 'reason']);
      await act.outbox('approval-asked', `approval-asked:${id}`, { approvalId: id });
      return id;
    }, enterToApprove(dossierId, null, objectId));
  }

  /** The second person's decision, on the content as it is now; an approval of something else comes to nothing and says so. */
  decide(context: RequestContext, info: GraphQLResolveInfo, { dossierId, approvalId: id, approve, reason, idempotencyKey }: DecideApprovalInput): Promise<Answer> {
    const target = { dossierId, type: 'Approval', id, act: 'ADOPT', action: 'AUTHORISE', idempotencyKey } as const;
    return this.door.formal(context, info, target, async (act) => {
      const approval = await act.lock('Approval', id, 'ADOPT');
      const said = reason.trim();
      if (said === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf waarom u dit beslist.' }]);
      if (await act.sameHuman(String(approval['askedBy']), context.actor.id)) throw new Denied('NOT_POSSIBLE_NOW', OWN_QUESTION);
      const state = approvalAfter(approvalStateAt(approval['state'] as ApprovalState, approval['openUntil'] as Date, act.context.at), approve ? 'approve' : 'refuse');
      if (state === null) throw new Denied('NOT_POSSIBLE_NOW', 'Over dit verzoek is al beslist, of het is verlopen.');
      const decided = approve ? await decidedOn(act, approval['approvalKind'] as ApprovalKind, String(approval['objectId'])) : null;
      await act.outbox('approval-decided', `approval-decided:${id}`, { approvalId: id });
      if (decided !== null && decided.contentHash !== approval['contentHash']) {
        await act.update('Approval', { id }, { state: 'EXPIRED', lapse: 'CHANGED', decidedAt: act.context.at });
        return id;
      }
      await act.update('Approval', { id }, { state, decidedAt: act.context.at, decidedBy: context.actor.id, decisionReason: said });
      if (decided !== null) await EFFECTS[approval['approvalKind'] as ApprovalKind](act, approval, decided);
      return id;
    }, enterToApprove(dossierId, id, null));
  }

  /** What waits for this officer, and what was decided. */
  toOversee(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.asOfficer(context, info, { mode: 'OFFICE', type: 'Approval' });
  }

  /** Names that two officers opened for this one. */
  unmasked(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.asOfficer(context, info, { mode: 'ALL_MINE', type: 'Person' });
  }

  /** Nobody else asks this way, also not about the own family: that is the dossier's own question. */
  private async asOfficer(context: RequestContext, info: GraphQLResolveInfo, question: Question): Promise<unknown[]> {
    const { actor, traceId, accessPoint } = context;
    if (actor.role === 'PRIVACY_OFFICER') return this.door.list(context, info, question);
    await this.systemLog.write({ kind: 'APPROVALS', outcome: 'REFUSED', traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { operation: info.fieldName } });
    return [];
  }
}

/** An officer is in no dossier; the database opens the one that the question is about, for this transaction alone. */
function enterToApprove(dossierId: string, approvalId: string | null, personId: string | null): Enter {
  return async (client, { actor, at }) => {
    await client.query('select fence.enter_to_approve($1, $2, $3, $4, $5)', [actor.id, dossierId, at, approvalId, personId]);
    return undefined;
  };
}

async function mustBeNew(act: Formal, approvalKind: ApprovalKind, objectId: string): Promise<void> {
  const { at, actor } = act.context;
  const asked = await act.rows('Approval', { approvalKind, objectId, askedBy: actor.id, state: 'ASKED' });
  if (asked.some((one: Seen) => (one['openUntil'] as Date) > at)) throw new Denied('NOT_POSSIBLE_NOW', 'U vroeg dit al. Wacht op het besluit.');
}

async function responsible(act: Formal): Promise<unknown> {
  return (await act.inside('select organisation_id from dossier where dossier_id = $1', [act.dossierId]))[0]?.['organisation_id'];
}
