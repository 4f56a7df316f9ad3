import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationRecordProgressArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { RecordProgressService } from './record-progress.service.ts';

@Resolver()
export class GoalProgressResolver {
  constructor(@Inject(RecordProgressService) private readonly recording: RecordProgressService) {}

  @Mutation('recordProgress')
  recordProgress(@Args() { input }: MutationRecordProgressArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.recording.record(context, info, input);
  }
}
