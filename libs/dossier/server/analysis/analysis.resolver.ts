import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAdoptAnalysisArgs, MutationEditAnalysisStatementArgs, MutationStartAnalysisArgs, MutationWithdrawAnalysisStatementArgs, MutationWriteAnalysisStatementArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { RecordService } from '../record/record.service.ts';
import { AnalysisService } from './analysis.service.ts';
import { STATEMENT, WITHDRAWN_STATEMENT } from './statement.kind.ts';

/** The integral explanatory analysis and its statements. */
@Resolver()
export class AnalysisResolver {
  constructor(@Inject(AnalysisService) private readonly analyses: AnalysisService, @Inject(RecordService) private readonly record: RecordService) {}

  @Mutation('startAnalysis')
  startAnalysis(@Args() { input }: MutationStartAnalysisArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.analyses.start(context, info, input);
  }

  @Mutation('adoptAnalysis')
  adoptAnalysis(@Args() { input }: MutationAdoptAnalysisArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.analyses.adopt(context, info, input);
  }

  @Mutation('writeAnalysisStatement')
  writeAnalysisStatement(@Args() { input }: MutationWriteAnalysisStatementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, STATEMENT, input);
  }

  @Mutation('editAnalysisStatement')
  editAnalysisStatement(@Args() { input }: MutationEditAnalysisStatementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, STATEMENT, input);
  }

  @Mutation('withdrawAnalysisStatement')
  withdrawAnalysisStatement(@Args() { input }: MutationWithdrawAnalysisStatementArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, WITHDRAWN_STATEMENT, input);
  }
}
