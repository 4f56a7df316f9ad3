import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAdoptSafetyCardArgs, MutationAssessChildArgs, MutationDescribeSafetyCardArgs, MutationJudgeAreaArgs, MutationShareSafetyCardArgs, MutationStartSafetyCardArgs, MutationWithdrawSafetyCardArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { AdoptCardService } from './adopt-card.service.ts';
import { CardPartService } from './card-part.service.ts';
import { ShareCardService } from './share-card.service.ts';
import { StartCardService } from './start-card.service.ts';

@Resolver()
export class SafetyCardResolver {
  constructor(
    @Inject(StartCardService) private readonly starting: StartCardService,
    @Inject(CardPartService) private readonly parts: CardPartService,
    @Inject(ShareCardService) private readonly sharing: ShareCardService,
    @Inject(AdoptCardService) private readonly adopting: AdoptCardService,
  ) {}

  @Mutation('startSafetyCard')
  startSafetyCard(@Args() { input }: MutationStartSafetyCardArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.starting.start(context, info, input);
  }

  @Mutation('describeSafetyCard')
  describeSafetyCard(@Args() { input }: MutationDescribeSafetyCardArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.parts.edit(context, info, 'SafetyCard', input);
  }

  @Mutation('assessChild')
  assessChild(@Args() { input }: MutationAssessChildArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.parts.edit(context, info, 'SafetyCardChild', input);
  }

  @Mutation('judgeArea')
  judgeArea(@Args() { input }: MutationJudgeAreaArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.parts.edit(context, info, 'SafetyCardArea', input);
  }

  @Mutation('shareSafetyCard')
  shareSafetyCard(@Args() { input }: MutationShareSafetyCardArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.sharing.share(context, info, input);
  }

  @Mutation('adoptSafetyCard')
  adoptSafetyCard(@Args() { input }: MutationAdoptSafetyCardArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.adopting.adopt(context, info, input);
  }

  @Mutation('withdrawSafetyCard')
  withdrawSafetyCard(@Args() { input }: MutationWithdrawSafetyCardArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.sharing.withdraw(context, info, input);
  }
}
