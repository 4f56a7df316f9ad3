import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryFindAnalysisStatementsArgs, QueryFindColumnStatementsArgs, QueryFindEventsArgs, QueryFindFactsArgs, QueryFindPersonsArgs, QueryFindSignalsArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { dateOf } from '../../model/search-words.ts';
import { birthDateQuestion, searchQuestion } from './search-question.ts';

/** Looking for people and for what was written of them. */
@Resolver()
export class SearchResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('findPersons')
  findPersons(@Args() asked: QueryFindPersonsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    const birthDate = dateOf(asked.search);
    return this.door.list(context, info, birthDate === null ? searchQuestion(asked) : birthDateQuestion(birthDate, asked));
  }

  @Query('findFacts')
  findFacts(@Args() asked: QueryFindFactsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }

  @Query('findEvents')
  findEvents(@Args() asked: QueryFindEventsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }

  @Query('findColumnStatements')
  findColumnStatements(@Args() asked: QueryFindColumnStatementsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }

  @Query('findAnalysisStatements')
  findAnalysisStatements(@Args() asked: QueryFindAnalysisStatementsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }

  @Query('findSignals')
  findSignals(@Args() asked: QueryFindSignalsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, searchQuestion(asked));
  }
}
