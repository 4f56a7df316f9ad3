import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryFindAgreementsArgs, QueryFindTop3ItemsArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { searchQuestion } from '@zov/dossier/server/search/search-question.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** Looking for what stands in a plan. */
@Resolver()
export class PlanSearchResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('findTop3Items')
  findTop3Items(@Args() asked: QueryFindTop3ItemsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }

  @Query('findAgreements')
  findAgreements(@Args() asked: QueryFindAgreementsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }
}
