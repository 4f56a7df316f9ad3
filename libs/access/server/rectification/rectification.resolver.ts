import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAcknowledgeRectificationArgs } from '@generated/server/team';
import type { RequestContext } from '../../model/actor.ts';
import { RectificationService } from './rectification.service.ts';

/** For both audiences: each reads what it is told itself. */
@Resolver()
export class RectificationResolver {
  constructor(@Inject(RectificationService) private readonly rectifications: RectificationService) {}

  @Query('rectificationNotices')
  rectificationNotices(@Context() context: RequestContext): Promise<unknown[]> {
    return this.rectifications.mine(context);
  }

  @Mutation('acknowledgeRectification')
  acknowledgeRectification(@Args() { input }: MutationAcknowledgeRectificationArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.rectifications.acknowledge(context, input);
  }
}
