import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAskAccessArgs, MutationInvolveAskerArgs, MutationRefuseAccessArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { AccessRequestService } from './access-request.service.ts';

@Resolver()
export class AccessRequestResolver {
  constructor(@Inject(AccessRequestService) private readonly requests: AccessRequestService) {}

  @Mutation('askAccess')
  askAccess(@Args() { input }: MutationAskAccessArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.requests.ask(context, input);
  }

  @Mutation('involveAsker')
  involveAsker(@Args() { input }: MutationInvolveAskerArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.requests.involve(context, info, input);
  }

  @Mutation('refuseAccess')
  refuseAccess(@Args() { input }: MutationRefuseAccessArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.requests.refuse(context, info, input);
  }
}
