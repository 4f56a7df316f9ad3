import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationOpenEmergencyArgs, MutationRenewEmergencyArgs, MutationReviewEmergencyArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';
import { EmergencyService } from './emergency.service.ts';
import { ReviewEmergencyService } from './review-emergency.service.ts';

@Resolver()
export class EmergencyResolver {
  constructor(
    @Inject(Door) private readonly door: Door, @Inject(EmergencyService) private readonly emergencies: EmergencyService,
    @Inject(ReviewEmergencyService) private readonly reviews: ReviewEmergencyService,
  ) {}

  @Query('signInFreshUntil')
  signInFreshUntil(@Context() context: RequestContext): Promise<Date | null> {
    return this.emergencies.freshUntil(context);
  }

  @Query('myEmergencies')
  myEmergencies(@Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.list(context, info, { mode: 'ALL_MINE', type: 'EmergencyAccess', where: [{ property: 'actorId', test: 'is', value: context.actor.id }] });
  }

  @Query('emergencyReviews')
  emergencyReviews(@Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reviews.list(context, info);
  }

  @Mutation('openEmergency')
  openEmergency(@Args() { input }: MutationOpenEmergencyArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.emergencies.open(context, info, input);
  }

  @Mutation('renewEmergency')
  renewEmergency(@Args() { input }: MutationRenewEmergencyArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.emergencies.renew(context, info, input);
  }

  @Mutation('reviewEmergency')
  reviewEmergency(@Args() { input }: MutationReviewEmergencyArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.reviews.review(context, info, input);
  }
}
