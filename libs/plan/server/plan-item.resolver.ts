import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAddSafetyNetContactArgs, MutationEditAgreementArgs, MutationEditMinimumConditionArgs, MutationEditSafetyNetContactArgs,
  MutationEditTop3ItemArgs, MutationProposeAgreementArgs, MutationProposeTop3ItemArgs, MutationSetMinimumConditionArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { Given } from '@zov/access/server/write/act.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { OF_VEILIG_THUIS, isOthers } from './own-item.ts';
import { PlanItemService, situation } from './plan-item.service.ts';

const facts = (ids: readonly string[] | null | undefined): Given[] => (ids ?? []).map((id) => ({ type: 'Fact', where: { id } }));

/** Wiring of the items of a plan. */
@Resolver()
export class PlanItemResolver {
  constructor(@Inject(PlanItemService) private readonly items: PlanItemService) {}

  @Mutation('proposeTop3Item')
  proposeTop3Item(@Args() { input }: MutationProposeTop3ItemArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.add(context, info, 'Top3Item', input, facts(input.factIds));
  }

  @Mutation('editTop3Item')
  editTop3Item(@Args() { input }: MutationEditTop3ItemArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.edit(context, info, 'Top3Item', input, ['lifeDomain', 'householdId'], facts(input.factIds));
  }

  @Mutation('setMinimumCondition')
  setMinimumCondition(@Args() { input }: MutationSetMinimumConditionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.add(context, info, 'MinimumCondition', input, situation(input.top3ItemId, input.planVersionId));
  }

  @Mutation('editMinimumCondition')
  editMinimumCondition(@Args() { input }: MutationEditMinimumConditionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const renames = input.setByKind != null && isOthers(context, 'VEILIG_THUIS');
    return this.items.edit(context, info, 'MinimumCondition', input, ['top3ItemId'], situation(input.top3ItemId), renames ? { setByKind: ['GI', 'TEAM'] } : {})
      .then((answer) => (renames && answer['code'] === 'NOT_POSSIBLE_NOW' ? { ...answer, message: OF_VEILIG_THUIS } : answer));
  }

  @Mutation('proposeAgreement')
  proposeAgreement(@Args() { input }: MutationProposeAgreementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.add(context, info, 'Agreement', input, situation(input.top3ItemId, input.planVersionId));
  }

  @Mutation('editAgreement')
  editAgreement(@Args() { input }: MutationEditAgreementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.edit(context, info, 'Agreement', input, ['householdId', 'whoPersonId', 'checkerPersonId', 'checkerActorId', 'checkEveryDays', 'failsOwnerActorId', 'failsWithinHours', 'fromOn', 'untilOn', 'reviewOn', 'childPicture']);
  }

  @Mutation('addSafetyNetContact')
  addSafetyNetContact(@Args() { input }: MutationAddSafetyNetContactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.add(context, info, 'SafetyNetContact', input);
  }

  @Mutation('editSafetyNetContact')
  editSafetyNetContact(@Args() { input }: MutationEditSafetyNetContactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.edit(context, info, 'SafetyNetContact', input, ['publicPhone', 'confirmedOn']);
  }
}
