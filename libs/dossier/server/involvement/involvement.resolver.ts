import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAskOtherDirectorArgs, MutationEndInvolvementArgs, MutationHandOverDirectionArgs, MutationRenewInvolvementArgs, MutationWithdrawHandOverArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { offerHandOver, withdrawHandOver } from '@zov/access/server/grants/hand-over.ts';
import { askOtherDirector, endInvolvement, renewInvolvement } from '@zov/access/server/grants/leave.ts';
import { refused } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** Letting somebody stay or go: another term, the end of an involvement, and the direction in other hands. */
@Resolver()
export class InvolvementResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Mutation('endInvolvement')
  endInvolvement(@Args() { input }: MutationEndInvolvementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, id, idempotencyKey } = input;
    const reason = input.reason.trim();
    if (reason === '') return Promise.resolve(noReason(context));
    const target = { dossierId, type: 'Involvement', id, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey } as const;
    return this.door.formal(context, info, target, async (act) => {
      await endInvolvement(act, id, reason);
      return id;
    });
  }

  @Mutation('renewInvolvement')
  renewInvolvement(@Args() { input }: MutationRenewInvolvementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, id, idempotencyKey } = input;
    const reason = input.reason.trim();
    if (reason === '') return Promise.resolve(noReason(context));
    const makes = this.door.ids.uuid();
    const target = { dossierId, type: 'Involvement', id, makes, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey } as const;
    return this.door.formal(context, info, target, (act) => renewInvolvement(act, makes, id, reason));
  }

  @Mutation('handOverDirection')
  handOverDirection(@Args() { input }: MutationHandOverDirectionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, idempotencyKey, familyToldOn, talkedOn, ...asked } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'WarmHandOver', id, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      await offerHandOver(act, this.door.ids, id, { ...asked, familyToldOn: familyToldOn ?? null, talkedOn: talkedOn ?? null });
      return id;
    });
  }

  @Mutation('withdrawHandOver')
  withdrawHandOver(@Args() { input }: MutationWithdrawHandOverArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, id, idempotencyKey } = input;
    const reason = input.reason.trim();
    if (reason === '') return Promise.resolve(noReason(context));
    return this.door.formal(context, info, { dossierId, type: 'WarmHandOver', id, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      await withdrawHandOver(act, id, reason);
      return id;
    });
  }

  @Mutation('askOtherDirector')
  async askOtherDirector(@Args() { input }: MutationAskOtherDirectorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, idempotencyKey } = input;
    const denied = await this.door.act(context, info, { dossierId, type: 'Dossier', id: dossierId, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      await act.must('Involvement', 'AUTHORISE');
      return askOtherDirector(act);
    });
    return denied ?? { __typename: 'OtherDirectorAsked', dossierId };
  }
}

const noReason = (context: RequestContext) => refused('BAD_INPUT', context.traceId, [{ field: 'reason', message: 'Schrijf waarom. Het gezin mag dit lezen.' }]);
