import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationStateBesideFactArgs } from '@generated/server/family';
import type { MutationRecordFactStatementArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { FactStatementService } from './fact-statement.service.ts';

/** For the family. */
@Resolver()
export class StateBesideFactResolver {
  constructor(@Inject(FactStatementService) private readonly statements: FactStatementService) {}

  @Mutation('stateBesideFact')
  stateBesideFact(@Args() { input }: MutationStateBesideFactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.statements.say(context, info, input);
  }
}

/** For professionals. */
@Resolver()
export class RecordFactStatementResolver {
  constructor(@Inject(FactStatementService) private readonly statements: FactStatementService) {}

  @Mutation('recordFactStatement')
  recordFactStatement(@Args() { input }: MutationRecordFactStatementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.statements.record(context, info, input);
  }
}
