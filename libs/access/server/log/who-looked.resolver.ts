import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryWhoLookedArgs } from '@generated/server/family';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';

/** NL: wie keek. What a family member sees of the log: organisation, role and purpose per day, about self and whom it represents. */
@Resolver()
export class WhoLookedResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('whoLooked')
  whoLooked(@Args() { dossierId, first, after }: QueryWhoLookedArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.page(context, info, {
      mode: 'ONE_DOSSIER', type: 'Looked', dossierId, page: { first: first ?? 50, after: after ?? null }, action: 'LOG_READ',
    });
  }
}
