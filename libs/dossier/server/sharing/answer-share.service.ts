import { Inject, Injectable } from '@nestjs/common';
import type { AnswerShareInput, WithdrawShareInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { shareAfter, shareStateAt, type ShareState, type ShareStep } from '@zov/access/model/share-states.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { endShareGrants, grantShare, type ShareRow } from './share-grant.ts';

/** What becomes of an offer: the receiver accepts, refuses or gives back; whoever directs withdraws. Each closes first and opens last. */
@Injectable()
export class AnswerShareService {
  constructor(@Inject(Door) private readonly door: Door) {}

  accept(context: RequestContext, info: GraphQLResolveInfo, { dossierId, shareId: id, idempotencyKey }: AnswerShareInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'Share', id, act: 'RESPOND', action: 'ANSWER', idempotencyKey }, async (act) => {
      const share = await act.lock('Share', id, 'RESPOND');
      await act.update('Share', { id }, { state: next(act, share, 'accept'), answeredAt: act.context.at });
      await endShareGrants(act, [id]);
      await grantShare(act, share as unknown as ShareRow);
      await act.outbox('share-answered', `share-answered:${id}:accept`, { shareId: id });
      return id;
    });
  }

  /** Refuses an offer, or gives back what was accepted. Afterwards nothing of it is there for the receiver, so the answer is a receipt. */
  async refuse(context: RequestContext, info: GraphQLResolveInfo, { dossierId, shareId: id, reason, idempotencyKey }: AnswerShareInput): Promise<Answer> {
    let state: ShareState = 'REFUSED';
    const target = { dossierId, type: 'Share', id, act: 'RESPOND', action: 'ANSWER', idempotencyKey } as const;
    const denied = await this.door.act(context, info, target, async (act) => {
      const share = await act.lock('Share', id, 'RESPOND');
      const offered = share['state'] === 'OFFERED';
      state = next(act, share, offered ? 'refuse' : 'giveBack');
      await act.update('Share', { id }, { state, ...(offered ? { answeredAt: act.context.at } : { endedAt: act.context.at }), endedReason: reason?.trim() || null });
      await endShareGrants(act, [id]);
      await act.outbox(offered ? 'share-answered' : 'share-ended', `share-answered:${id}:${offered ? 'refuse' : 'giveBack'}`, { shareId: id });
      return id;
    });
    return denied ?? { __typename: 'ShareClosed', shareId: id, state };
  }

  withdraw(context: RequestContext, info: GraphQLResolveInfo, { dossierId, shareId: id, reason, idempotencyKey }: WithdrawShareInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'Share', id, act: 'SHARE', action: 'WITHDRAW', idempotencyKey }, async (act) => {
      const share = await act.lock('Share', id, 'SHARE');
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf waarom u dit intrekt.' }]);
      await act.update('Share', { id }, { state: next(act, share, 'withdraw'), endedAt: act.context.at, endedReason: reason.trim() });
      await endShareGrants(act, [id]);
      return id;
    });
  }
}

function next(act: Formal, share: Readonly<Record<string, unknown>>, step: ShareStep): ShareState {
  const state = shareStateAt(share['state'] as ShareState, share['validUntil'] as Date, act.context.at);
  const after = shareAfter(state, step);
  if (after === null) throw new Denied('NOT_POSSIBLE_NOW');
  return after;
}
