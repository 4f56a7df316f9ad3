import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationCorrectMeasureArgs, MutationExtendMeasureArgs, MutationRecordMeasureArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { MEASURE } from '../record/kinds.ts';
import { RecordService } from '../record/record.service.ts';
import { MeasureService } from './measure.service.ts';

/** Legal acts on the family: written down, corrected, and extended. */
@Resolver()
export class MeasureResolver {
  constructor(@Inject(RecordService) private readonly record: RecordService, @Inject(MeasureService) private readonly measures: MeasureService) {}

  @Mutation('recordMeasure')
  recordMeasure(@Args() { input }: MutationRecordMeasureArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, MEASURE, input);
  }

  @Mutation('correctMeasure')
  correctMeasure(@Args() { input }: MutationCorrectMeasureArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, MEASURE, input);
  }

  @Mutation('extendMeasure')
  extendMeasure(@Args() { input }: MutationExtendMeasureArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.measures.extend(context, info, input);
  }
}
