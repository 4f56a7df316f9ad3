import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryPrintedCardArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** The card as it is printed for whoever asks, for both audiences. */
@Resolver()
export class PrintedCardResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('printedCard')
  printedCard(@Args() { dossierId, id }: QueryPrintedCardArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.one(context, info, { mode: 'ONE_DOSSIER', dossierId, action: 'EXPORT', where: [{ property: 'id', test: 'is', value: id }] });
  }
}
