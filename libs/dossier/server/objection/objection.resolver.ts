import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationObjectToSharingArgs, MutationWithdrawObjectionArgs } from '@generated/server/family';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { ObjectionService } from './objection.service.ts';

/** A family member's own objections, on its own endpoint; a professional writes one down as a restriction. */
@Resolver()
export class ObjectionResolver {
  constructor(@Inject(ObjectionService) private readonly objections: ObjectionService) {}

  @Mutation('objectToSharing')
  objectToSharing(@Args() { input }: MutationObjectToSharingArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.objections.make(context, info, input);
  }

  @Mutation('withdrawObjection')
  withdrawObjection(@Args() { input }: MutationWithdrawObjectionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.objections.withdraw(context, info, input);
  }
}
