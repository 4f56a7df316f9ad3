import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationRecordNotReachedArgs, MutationSignAgreementArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { SigningService } from './signing.service.ts';

/** Wiring of the questions that a shared version asks. */
@Resolver()
export class SigningResolver {
  constructor(@Inject(SigningService) private readonly signing: SigningService) {}

  @Mutation('recordNotReached')
  recordNotReached(@Args() { input }: MutationRecordNotReachedArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.signing.notReached(context, info, input);
  }

  @Mutation('signAgreement')
  signAgreement(@Args() { input }: MutationSignAgreementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.signing.sign(context, info, input);
  }
}
