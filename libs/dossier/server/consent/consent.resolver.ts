import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAnswerConsentArgs, MutationAskConsentArgs, MutationWithdrawConsentArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { ConsentService } from './consent.service.ts';

/** Answering and withdrawing, for both audiences; the policy says whose. */
@Resolver()
export class ConsentResolver {
  constructor(@Inject(ConsentService) private readonly consents: ConsentService) {}

  @Mutation('answerConsent')
  answerConsent(@Args() { input }: MutationAnswerConsentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.consents.answer(context, info, input);
  }

  @Mutation('withdrawConsent')
  withdrawConsent(@Args() { input }: MutationWithdrawConsentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.consents.withdraw(context, info, input);
  }
}

/** Asking, for professionals. */
@Resolver()
export class AskConsentResolver {
  constructor(@Inject(ConsentService) private readonly consents: ConsentService) {}

  @Mutation('askConsent')
  askConsent(@Args() { input }: MutationAskConsentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.consents.ask(context, info, input);
  }
}
