import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAddProtectiveFactorArgs, MutationCorrectInstrumentOutcomeArgs, MutationCorrectProtectiveFactorArgs, MutationCorrectVulnerabilityArgs,
  MutationRecordInstrumentOutcomeArgs, MutationRecordVulnerabilityArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { RecordService } from '@zov/dossier/server/record/record.service.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { FACTOR, INSTRUMENT, VULNERABILITY } from './ground.kinds.ts';

/** What a card rests on besides facts and scores. */
@Resolver()
export class GroundResolver {
  constructor(@Inject(RecordService) private readonly record: RecordService) {}

  @Mutation('addProtectiveFactor')
  addProtectiveFactor(@Args() { input }: MutationAddProtectiveFactorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, FACTOR, input);
  }

  @Mutation('correctProtectiveFactor')
  correctProtectiveFactor(@Args() { input }: MutationCorrectProtectiveFactorArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, FACTOR, input);
  }

  @Mutation('recordInstrumentOutcome')
  recordInstrumentOutcome(@Args() { input }: MutationRecordInstrumentOutcomeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, INSTRUMENT, input);
  }

  @Mutation('correctInstrumentOutcome')
  correctInstrumentOutcome(@Args() { input }: MutationCorrectInstrumentOutcomeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, INSTRUMENT, input);
  }

  @Mutation('recordVulnerability')
  recordVulnerability(@Args() { input }: MutationRecordVulnerabilityArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, VULNERABILITY, input);
  }

  @Mutation('correctVulnerability')
  correctVulnerability(@Args() { input }: MutationCorrectVulnerabilityArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, VULNERABILITY, input);
  }
}
