import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryLogReadsArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';

/** What officers asked of the log, and who tried without being one: officers look at each other too. Asking this is such a question itself. */
@Resolver()
export class LogReadsResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('logReads')
  logReads(@Args() { first, after }: QueryLogReadsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.page(context, info, { mode: 'OFFICE', type: 'LogRead', page: { first: first ?? 50, after: after ?? null }, action: 'LOG_READ' });
  }
}
