import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationCompleteHandOverArgs, MutationCorrectSignalArgs, MutationCorrectSignalStepArgs, MutationDecideSignalArgs, MutationHandOverSignalArgs, MutationMarkSignalInIndexArgs, MutationRecordAdviceArgs, MutationRecordSignalArgs, MutationTakeSignalStepArgs, MutationTellOfSignalArgs, MutationWeighSignalArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { IDS, randomIds, type Ids } from '@zov/core/ids';
import type { GraphQLResolveInfo } from 'graphql';
import { RecordService } from '../record/record.service.ts';
import * as kinds from './signal.kinds.ts';

/** A signal, the steps of the reporting code, and its hand-over to Veilig Thuis. */
@Resolver()
export class SignalResolver {
  constructor(@Inject(RecordService) private readonly record: RecordService, @Inject(IDS) private readonly ids: Ids = randomIds) {}

  @Mutation('recordSignal')
  recordSignal(@Args() { input }: MutationRecordSignalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, kinds.SIGNAL, input);
  }

  @Mutation('correctSignal')
  correctSignal(@Args() { input }: MutationCorrectSignalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.SIGNAL, input);
  }

  @Mutation('weighSignal')
  weighSignal(@Args() { input }: MutationWeighSignalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.WEIGHED, input);
  }

  @Mutation('recordAdvice')
  recordAdvice(@Args() { input }: MutationRecordAdviceArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.ADVISED, input);
  }

  @Mutation('tellOfSignal')
  tellOfSignal(@Args() { input }: MutationTellOfSignalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.TOLD, input);
  }

  @Mutation('markSignalInIndex')
  markSignalInIndex(@Args() { input }: MutationMarkSignalInIndexArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.NOTED, input);
  }

  @Mutation('decideSignal')
  decideSignal(@Args() { input }: MutationDecideSignalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.decided(this.ids), input);
  }

  @Mutation('handOverSignal')
  handOverSignal(@Args() { input }: MutationHandOverSignalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.GIVEN_TO, input);
  }

  @Mutation('completeHandOver')
  completeHandOver(@Args() { input }: MutationCompleteHandOverArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.HANDED_OVER, input);
  }

  @Mutation('takeSignalStep')
  takeSignalStep(@Args() { input }: MutationTakeSignalStepArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, kinds.STEP, input);
  }

  @Mutation('correctSignalStep')
  correctSignalStep(@Args() { input }: MutationCorrectSignalStepArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, kinds.STEP, input);
  }
}
