import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationKeepPlanSeenArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { PlanSeenService } from './plan-seen.service.ts';

@Resolver()
export class PlanSeenResolver {
  constructor(@Inject(PlanSeenService) private readonly seen: PlanSeenService) {}

  @Mutation('keepPlanSeen')
  keepPlanSeen(@Args() { input }: MutationKeepPlanSeenArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.seen.note(context, info, input);
  }
}
