import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationEndRestrictionArgs, MutationRestrictArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { RestrictionService } from './restriction.service.ts';

@Resolver()
export class RestrictionResolver {
  constructor(@Inject(RestrictionService) private readonly restrictions: RestrictionService) {}

  @Mutation('restrict')
  restrict(@Args() { input }: MutationRestrictArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.restrictions.restrict(context, info, input);
  }

  @Mutation('endRestriction')
  endRestriction(@Args() { input }: MutationEndRestrictionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.restrictions.end(context, info, input);
  }
}
