import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationApproveFactArgs, MutationCorrectFactArgs, MutationSplitFactArgs, MutationWithdrawFactArgs, MutationWriteFactArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { FactService } from './fact.service.ts';
import { MixedFactService } from './mixed-fact.service.ts';

@Resolver()
export class FactResolver {
  constructor(@Inject(FactService) private readonly facts: FactService, @Inject(MixedFactService) private readonly mixed: MixedFactService) {}

  @Mutation('writeFact')
  writeFact(@Args() { input }: MutationWriteFactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.facts.write(context, info, input);
  }

  @Mutation('correctFact')
  correctFact(@Args() { input }: MutationCorrectFactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.facts.correct(context, info, input);
  }

  @Mutation('withdrawFact')
  withdrawFact(@Args() { input }: MutationWithdrawFactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.facts.withdraw(context, info, input);
  }

  @Mutation('approveFact')
  approveFact(@Args() { input }: MutationApproveFactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.mixed.approve(context, info, input);
  }

  @Mutation('splitFact')
  splitFact(@Args() { input }: MutationSplitFactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.mixed.split(context, info, input);
  }
}
