import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationGiveOpinionArgs, MutationLetReadOpinionArgs, MutationLetReadResponseArgs, MutationRespondArgs } from '@generated/server/family';
import type { MutationAnswerResponseArgs, MutationCompleteFollowUpArgs, MutationPlanCheckArgs, MutationRecordCheckArgs, MutationRecordOpinionArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { CheckService } from '../check/check.service.ts';
import { FollowUpService } from '../follow-up/follow-up.service.ts';
import { VoiceService } from './voice.service.ts';

/** What family members say, on their own endpoint. */
@Resolver()
export class FamilyVoiceResolver {
  constructor(@Inject(VoiceService) private readonly voices: VoiceService) {}

  @Mutation('respond')
  respond(@Args() { input }: MutationRespondArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.voices.respond(context, info, input);
  }

  @Mutation('giveOpinion')
  giveOpinion(@Args() { input }: MutationGiveOpinionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.voices.giveOpinion(context, info, input);
  }

  @Mutation('letReadResponse')
  letReadResponse(@Args() { input }: MutationLetReadResponseArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.voices.letRead(context, info, 'Response', input);
  }

  @Mutation('letReadOpinion')
  letReadOpinion(@Args() { input }: MutationLetReadOpinionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.voices.letRead(context, info, 'PlanOpinion', input);
  }
}

/** What professionals record of it, and the checks of agreements. */
@Resolver()
export class TeamVoiceResolver {
  constructor(@Inject(VoiceService) private readonly voices: VoiceService, @Inject(CheckService) private readonly checks: CheckService, @Inject(FollowUpService) private readonly followUps: FollowUpService) {}

  @Mutation('recordOpinion')
  recordOpinion(@Args() { input }: MutationRecordOpinionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.voices.recordOpinion(context, info, input);
  }

  @Mutation('answerResponse')
  answerResponse(@Args() { input }: MutationAnswerResponseArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.voices.answer(context, info, input);
  }

  @Mutation('planCheck')
  planCheck(@Args() { input }: MutationPlanCheckArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.checks.plan(context, info, input);
  }

  @Mutation('recordCheck')
  recordCheck(@Args() { input }: MutationRecordCheckArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.checks.record(context, info, input);
  }

  @Mutation('completeFollowUp')
  completeFollowUp(@Args() { input }: MutationCompleteFollowUpArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.followUps.complete(context, info, input);
  }
}
