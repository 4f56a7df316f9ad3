import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationConfirmCrisisReportArgs, MutationCorrectCrisisDecisionArgs, MutationEndCrisisDecisionArgs, MutationGiveCrisisDecisionArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { reportWaits } from '../../model/crisis-decision.ts';
import { RecordService } from '../record/record.service.ts';
import { CRISIS, ENDED_CRISIS } from './crisis-decision.kinds.ts';

/** What was decided in a crisis, and the report of it that who directs reads. */
@Resolver()
export class CrisisDecisionResolver {
  constructor(@Inject(RecordService) private readonly record: RecordService, @Inject(Door) private readonly door: Door) {}

  @Mutation('giveCrisisDecision')
  giveCrisisDecision(@Args() { input }: MutationGiveCrisisDecisionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { decidedTime = null, leavesPersonId = null, careHouseholdId = null } = input;
    return this.record.add(context, info, CRISIS, { ...input, decidedTime: decidedTime === '' ? null : decidedTime, leavesPersonId, careHouseholdId });
  }

  @Mutation('correctCrisisDecision')
  correctCrisisDecision(@Args() { input }: MutationCorrectCrisisDecisionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, CRISIS, { ...input });
  }

  @Mutation('endCrisisDecision')
  endCrisisDecision(@Args() { input }: MutationEndCrisisDecisionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, ENDED_CRISIS, { ...input });
  }

  @Mutation('confirmCrisisReport')
  confirmCrisisReport(@Args() { input: { dossierId, id, baseVersion, idempotencyKey } }: MutationConfirmCrisisReportArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.formal(context, info, { dossierId, type: 'CrisisDecision', id, act: 'ANSWER', action: 'CHANGE', idempotencyKey }, async (act) => {
      const decision = await act.lock('CrisisDecision', id, 'ANSWER', ['state']);
      if (!reportWaits({ confirmedAt: decision['confirmedAt'] })) throw new Denied('NOT_POSSIBLE_NOW', 'Deze terugmelding is al gelezen.');
      sameVersion(decision, baseVersion);
      await act.update('CrisisDecision', { id }, { state: decision['state'] === 'GIVEN' ? 'CONFIRMED' : decision['state'], confirmedAt: act.context.at, confirmedBy: context.actor.id });
      return id;
    });
  }
}
