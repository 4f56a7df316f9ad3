import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { AccessLogFilter, QueryAccessLogArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';
import type { Question } from '../read/reader.ts';

const TESTS = [
  ['actorId', 'actorId', 'is'], ['dossierId', 'dossierId', 'is'], ['action', 'action', 'is'], ['outcome', 'outcome', 'is'],
  ['since', 'at', 'atLeast'], ['until', 'at', 'below'],
] as const;

/** The log as the privacy officer reads it. Whoever is none finds nothing, and that is logged as a refusal. */
@Resolver()
export class AccessLogResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('accessLog')
  accessLog(@Args() { filter, first, after }: QueryAccessLogArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.page(context, info, {
      mode: 'OFFICE', type: 'AccessEvent', where: conditions(filter ?? {}), page: { first: first ?? 50, after: after ?? null }, action: 'LOG_READ',
    });
  }
}

/** Conditions of the filter that were given; half-open in time. */
function conditions(filter: AccessLogFilter): NonNullable<Question['where']> {
  return TESTS.flatMap(([name, property, test]) => {
    const value: unknown = filter[name];
    return value === undefined || value === null ? [] : [{ property, test, value }];
  });
}
