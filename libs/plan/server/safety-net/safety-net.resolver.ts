import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationConfirmSafetyNetContactArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { ConfirmContactService } from './confirm-contact.service.ts';

@Resolver()
export class SafetyNetResolver {
  constructor(@Inject(ConfirmContactService) private readonly confirming: ConfirmContactService) {}

  @Mutation('confirmSafetyNetContact')
  confirmSafetyNetContact(@Args() { input }: MutationConfirmSafetyNetContactArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.confirming.confirm(context, info, input);
  }
}
