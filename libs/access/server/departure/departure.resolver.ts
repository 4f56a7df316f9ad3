import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAcceptDirectionArgs, MutationCancelDepartureArgs, MutationCompleteDepartureArgs, MutationOfferDirectionArgs, MutationRefuseDirectionArgs, MutationStartDepartureArgs,
} from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { DepartureService } from './departure.service.ts';
import { DirectionOfferService } from './direction-offer.service.ts';
import { DirectionPlaceService } from './direction-place.service.ts';

@Resolver()
export class DepartureResolver {
  constructor(
    @Inject(DepartureService) private readonly departures: DepartureService,
    @Inject(DirectionOfferService) private readonly offers: DirectionOfferService,
    @Inject(DirectionPlaceService) private readonly places: DirectionPlaceService,
  ) {}

  @Query('departure')
  departure(@Args('actorId') actorId: string, @Context() context: RequestContext): Promise<unknown> {
    return this.departures.of(context, actorId);
  }

  @Query('directionOffers')
  directionOffers(@Context() context: RequestContext): Promise<unknown[]> {
    return this.offers.mine(context);
  }

  @Query('directionMoves')
  directionMoves(@Context() context: RequestContext): Promise<unknown> {
    return this.places.moves(context);
  }

  @Mutation('startDeparture')
  startDeparture(@Args() { input }: MutationStartDepartureArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.departures.start(context, input);
  }

  @Mutation('cancelDeparture')
  cancelDeparture(@Args() { input }: MutationCancelDepartureArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.departures.cancel(context, input.actorId);
  }

  @Mutation('offerDirection')
  offerDirection(@Args() { input }: MutationOfferDirectionArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.departures.offer(context, input);
  }

  @Mutation('completeDeparture')
  completeDeparture(@Args() { input }: MutationCompleteDepartureArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.departures.complete(context, input.actorId);
  }

  @Mutation('acceptDirection')
  acceptDirection(@Args() { input }: MutationAcceptDirectionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.offers.accept(context, info, input);
  }

  @Mutation('refuseDirection')
  refuseDirection(@Args() { input }: MutationRefuseDirectionArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.offers.refuse(context, input);
  }
}
