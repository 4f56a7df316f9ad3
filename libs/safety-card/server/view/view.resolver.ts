import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationGiveCardViewArgs, MutationLetReadCardViewArgs } from '@generated/server/family';
import type { MutationRecordCardViewArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { ViewService } from './view.service.ts';

/** What professionals write down of what the family thinks of a card. */
@Resolver()
export class TeamViewResolver {
  constructor(@Inject(ViewService) private readonly views: ViewService) {}

  @Mutation('recordCardView')
  recordCardView(@Args() { input }: MutationRecordCardViewArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.views.record(context, info, input);
  }
}

/** What a family member thinks of a card, on its own endpoint. */
@Resolver()
export class FamilyViewResolver {
  constructor(@Inject(ViewService) private readonly views: ViewService) {}

  @Mutation('giveCardView')
  giveCardView(@Args() { input }: MutationGiveCardViewArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.views.give(context, info, input);
  }

  @Mutation('letReadCardView')
  letReadCardView(@Args() { input }: MutationLetReadCardViewArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.views.letRead(context, info, input);
  }
}
