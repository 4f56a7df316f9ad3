import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationGiveScoreArgs, MutationLetReadScoreArgs } from '@generated/server/family';
import type { MutationRecordOwnScoreArgs, MutationRecordScoreArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { ScoreService } from './score.service.ts';

/** How safe professionals find it, and what they write down of what the family says. */
@Resolver()
export class TeamScoreResolver {
  constructor(@Inject(ScoreService) private readonly scores: ScoreService) {}

  @Mutation('recordOwnScore')
  recordOwnScore(@Args() { input }: MutationRecordOwnScoreArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.scores.recordOwn(context, info, input);
  }

  @Mutation('recordScore')
  recordScore(@Args() { input }: MutationRecordScoreArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.scores.record(context, info, input);
  }
}

/** How safe a family member finds it, on its own endpoint. */
@Resolver()
export class FamilyScoreResolver {
  constructor(@Inject(ScoreService) private readonly scores: ScoreService) {}

  @Mutation('giveScore')
  giveScore(@Args() { input }: MutationGiveScoreArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.scores.give(context, info, input);
  }

  @Mutation('letReadScore')
  letReadScore(@Args() { input }: MutationLetReadScoreArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.scores.letRead(context, info, input);
  }
}
