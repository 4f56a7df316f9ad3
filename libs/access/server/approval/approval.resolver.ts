import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAskApprovalArgs, MutationDecideApprovalArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { ApprovalService } from './approval.service.ts';

@Resolver()
export class ApprovalResolver {
  constructor(@Inject(ApprovalService) private readonly approvals: ApprovalService) {}

  @Query('approvalsToOversee')
  approvalsToOversee(@Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.approvals.toOversee(context, info);
  }

  @Query('unmaskedPersons')
  unmaskedPersons(@Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.approvals.unmasked(context, info);
  }

  @Mutation('askApproval')
  askApproval(@Args() { input }: MutationAskApprovalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.approvals.ask(context, info, input);
  }

  @Mutation('decideApproval')
  decideApproval(@Args() { input }: MutationDecideApprovalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.approvals.decide(context, info, input);
  }
}
