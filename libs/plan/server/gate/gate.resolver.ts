import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationProposeGateArgs, MutationRelapseArgs, MutationReleaseGateArgs, MutationSecondGateArgs, MutationWithdrawGateArgs, QueryGateArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { GateQuestion } from './gate-question.ts';
import { GateService } from './gate.service.ts';
import { RelapseService } from './relapse.service.ts';

@Resolver()
export class GateResolver {
  constructor(@Inject(GateQuestion) private readonly question: GateQuestion, @Inject(GateService) private readonly gates: GateService, @Inject(RelapseService) private readonly relapses: RelapseService) {}

  @Query('gate')
  gate(@Args() { dossierId, gate }: QueryGateArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.question.look(context, info, dossierId, gate);
  }

  @Mutation('proposeGate')
  proposeGate(@Args() { input }: MutationProposeGateArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.gates.propose(context, info, input);
  }

  @Mutation('secondGate')
  secondGate(@Args() { input }: MutationSecondGateArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.gates.second(context, info, input);
  }

  @Mutation('releaseGate')
  releaseGate(@Args() { input }: MutationReleaseGateArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.gates.release(context, info, input);
  }

  @Mutation('withdrawGate')
  withdrawGate(@Args() { input }: MutationWithdrawGateArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.gates.withdraw(context, info, input);
  }

  @Mutation('relapse')
  relapse(@Args() { input }: MutationRelapseArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.relapses.relapse(context, info, input);
  }
}
