import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationCorrectFactArgs, MutationWithdrawFactArgs, MutationWriteFactArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { FactService } from './fact.service.ts';

@Resolver()
export class FactResolver {
  constructor(@Inject(FactService) private readonly facts: FactService) {}

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
}
