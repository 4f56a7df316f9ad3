import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAddMilestoneArgs, MutationCorrectMilestoneArgs, MutationReachMilestoneArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { MilestoneService } from './milestone.service.ts';

@Resolver()
export class MilestoneResolver {
  constructor(@Inject(MilestoneService) private readonly milestones: MilestoneService) {}

  @Mutation('addMilestone')
  addMilestone(@Args() { input }: MutationAddMilestoneArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.milestones.add(context, info, input);
  }

  @Mutation('correctMilestone')
  correctMilestone(@Args() { input }: MutationCorrectMilestoneArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.milestones.correct(context, info, input);
  }

  @Mutation('reachMilestone')
  reachMilestone(@Args() { input }: MutationReachMilestoneArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.milestones.reach(context, info, input);
  }
}
