import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationReleaseHeldTextArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { HeldTextService } from './held-text.service.ts';

@Resolver()
export class HeldTextResolver {
  constructor(@Inject(HeldTextService) private readonly texts: HeldTextService) {}

  @Mutation('releaseHeldText')
  releaseHeldText(@Args() { input }: MutationReleaseHeldTextArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.texts.release(context, info, input);
  }
}
