import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryPrintedPlanArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** A version of the plan as it is printed for whoever asks; noted as a copy that was made. */
@Resolver()
export class PrintedPlanResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('printedPlan')
  printedPlan(@Args() { dossierId, id }: QueryPrintedPlanArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.one(context, info, { mode: 'ONE_DOSSIER', type: 'PlanVersion', dossierId, action: 'EXPORT', where: [{ property: 'id', test: 'is', value: id }] });
  }
}
