import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAddSafetyTeamArgs, MutationAddSafetyTeamMemberArgs, MutationEndSafetyTeamMemberArgs } from '@generated/server/team';
import type { RequestContext } from '../../model/actor.ts';
import { SafetyTeamService } from './safety-team.service.ts';

@Resolver()
export class SafetyTeamResolver {
  constructor(@Inject(SafetyTeamService) private readonly teams: SafetyTeamService) {}

  @Query('safetyTeams')
  safetyTeams(@Context() context: RequestContext): Promise<unknown[]> {
    return this.teams.all(context);
  }

  @Mutation('addSafetyTeam')
  addSafetyTeam(@Args() { input }: MutationAddSafetyTeamArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.teams.add(context, input);
  }

  @Mutation('addSafetyTeamMember')
  addSafetyTeamMember(@Args() { input }: MutationAddSafetyTeamMemberArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.teams.addMember(context, input);
  }

  @Mutation('endSafetyTeamMember')
  endSafetyTeamMember(@Args() { input }: MutationEndSafetyTeamMemberArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.teams.endMember(context, input);
  }
}
