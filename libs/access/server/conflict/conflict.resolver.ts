import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationDeclareConflictArgs, MutationWithdrawConflictArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { ConflictService } from './conflict.service.ts';

@Resolver()
export class ConflictResolver {
  constructor(@Inject(ConflictService) private readonly conflicts: ConflictService) {}

  @Query('myConflicts')
  myConflicts(@Context() context: RequestContext): Promise<unknown> {
    return this.conflicts.mine(context);
  }

  @Mutation('declareConflict')
  declareConflict(@Args() { input }: MutationDeclareConflictArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.conflicts.declare(context, info, input);
  }

  @Mutation('withdrawConflict')
  withdrawConflict(@Args() { input }: MutationWithdrawConflictArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.conflicts.withdraw(context, info, input);
  }
}
