import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationEditHelpArgs, MutationProposeHelpArgs, MutationRecordHelpArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { PlanItemService, situation } from '../plan-item.service.ts';
import { RecordHelpService } from './record-help.service.ts';

@Resolver()
export class HelpResolver {
  constructor(@Inject(PlanItemService) private readonly items: PlanItemService, @Inject(RecordHelpService) private readonly recording: RecordHelpService) {}

  @Mutation('proposeHelp')
  proposeHelp(@Args() { input }: MutationProposeHelpArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.add(context, info, 'HelpGiven', input, situation(input.top3ItemId, input.planVersionId));
  }

  @Mutation('editHelp')
  editHelp(@Args() { input }: MutationEditHelpArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.items.edit(context, info, 'HelpGiven', input, ['top3ItemId', 'providerOrganisationId', 'plannedFrom'], situation(input.top3ItemId));
  }

  @Mutation('recordHelp')
  recordHelp(@Args() { input }: MutationRecordHelpArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.recording.record(context, info, input);
  }
}
