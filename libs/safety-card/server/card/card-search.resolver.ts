import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryFindSafetyCardsArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { searchQuestion } from '@zov/dossier/server/search/search-question.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** Looking for what a veiligheidskaart concludes and decides. */
@Resolver()
export class CardSearchResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('findSafetyCards')
  findSafetyCards(@Args() asked: QueryFindSafetyCardsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }
}
