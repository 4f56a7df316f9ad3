import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAddColumnStatementArgs, MutationCorrectPerspectiveArgs, MutationDropColumnStatementArgs, MutationEditColumnStatementArgs, MutationRecordPerspectiveArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { RecordService } from '../record/record.service.ts';
import { COLUMN, DROPPED_COLUMN, PERSPECTIVE } from './outlook.kinds.ts';

/** The three columns and where each child grows up. */
@Resolver()
export class OutlookResolver {
  constructor(@Inject(RecordService) private readonly record: RecordService) {}

  @Mutation('addColumnStatement')
  addColumnStatement(@Args() { input }: MutationAddColumnStatementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, COLUMN, input);
  }

  @Mutation('editColumnStatement')
  editColumnStatement(@Args() { input }: MutationEditColumnStatementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, COLUMN, input);
  }

  @Mutation('dropColumnStatement')
  dropColumnStatement(@Args() { input }: MutationDropColumnStatementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, DROPPED_COLUMN, input);
  }

  @Mutation('recordPerspective')
  recordPerspective(@Args() { input: { childPersonId, ...input } }: MutationRecordPerspectiveArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, PERSPECTIVE, { ...input, reviewOn: input.reviewOn ?? null, aboutPersonIds: [childPersonId] });
  }

  @Mutation('correctPerspective')
  correctPerspective(@Args() { input }: MutationCorrectPerspectiveArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, PERSPECTIVE, input);
  }
}
