import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAcceptShareArgs, MutationOfferShareArgs, MutationRefuseShareArgs, MutationWithdrawShareArgs, QueryPreviewShareArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { AnswerShareService } from './answer-share.service.ts';
import { OfferShareService } from './offer-share.service.ts';
import { PreviewShareService } from './preview-share.service.ts';

/** The life of a share, from the preview to its end. */
@Resolver()
export class ShareResolver {
  constructor(
    @Inject(Door) private readonly door: Door, @Inject(PreviewShareService) private readonly previews: PreviewShareService,
    @Inject(OfferShareService) private readonly offers: OfferShareService, @Inject(AnswerShareService) private readonly answers: AnswerShareService,
  ) {}

  @Query('sharesForMe')
  sharesForMe(@Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.list(context, info, { mode: 'ALL_MINE', type: 'Share', where: [{ property: 'toActorId', test: 'is', value: context.actor.id }] });
  }

  @Query('previewShare')
  previewShare(@Args() { input }: QueryPreviewShareArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.previews.preview(context, info, input);
  }

  @Mutation('offerShare')
  offerShare(@Args() { input }: MutationOfferShareArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.offers.offer(context, info, input);
  }

  @Mutation('acceptShare')
  acceptShare(@Args() { input }: MutationAcceptShareArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.answers.accept(context, info, input);
  }

  @Mutation('refuseShare')
  refuseShare(@Args() { input }: MutationRefuseShareArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.answers.refuse(context, info, input);
  }

  @Mutation('withdrawShare')
  withdrawShare(@Args() { input }: MutationWithdrawShareArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.answers.withdraw(context, info, input);
  }
}
