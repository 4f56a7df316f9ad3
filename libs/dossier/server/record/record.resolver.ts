import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAddFamilyTieArgs, MutationAddNetworkTieArgs, MutationAddPersonArgs, MutationAddPictureNudgeArgs, MutationCorrectCustodyArgs, MutationCorrectEventArgs, MutationCorrectFamilyTieArgs,
  MutationCorrectNetworkTieArgs, MutationCorrectPersonArgs, MutationCorrectPictureNudgeArgs, MutationRecordCustodyArgs,
  MutationRecordEventArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { CUSTODY, EVENT, PERSON, TIE } from './kinds.ts';
import { FAMILY_TIE } from '../family-tie/family-tie.kind.ts';
import { PICTURE_NUDGE } from '../picture-nudge/picture-nudge.kind.ts';
import { RecordService } from './record.service.ts';

/** Who they are, who stands around them, what happened and what is in force. */
@Resolver()
export class RecordResolver {
  constructor(@Inject(RecordService) private readonly record: RecordService) {}

  @Mutation('addPerson')
  addPerson(@Args() { input: { knownToPersonIds, ...person } }: MutationAddPersonArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, PERSON, { ...person, birthDate: person.birthDate ?? null, releasedToPersonIds: knownToPersonIds });
  }

  @Mutation('correctPerson')
  correctPerson(@Args() { input }: MutationCorrectPersonArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, PERSON, input);
  }

  @Mutation('recordCustody')
  recordCustody(@Args() { input }: MutationRecordCustodyArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, CUSTODY, input);
  }

  @Mutation('correctCustody')
  correctCustody(@Args() { input }: MutationCorrectCustodyArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, CUSTODY, input);
  }

  @Mutation('addNetworkTie')
  addNetworkTie(@Args() { input }: MutationAddNetworkTieArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, TIE, input);
  }

  @Mutation('correctNetworkTie')
  correctNetworkTie(@Args() { input }: MutationCorrectNetworkTieArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, TIE, input);
  }

  @Mutation('addFamilyTie')
  addFamilyTie(@Args() { input }: MutationAddFamilyTieArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, FAMILY_TIE, input);
  }

  @Mutation('correctFamilyTie')
  correctFamilyTie(@Args() { input }: MutationCorrectFamilyTieArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, FAMILY_TIE, input);
  }

  @Mutation('recordEvent')
  recordEvent(@Args() { input }: MutationRecordEventArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, EVENT, input);
  }

  @Mutation('correctEvent')
  correctEvent(@Args() { input }: MutationCorrectEventArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, EVENT, input);
  }

  @Mutation('addPictureNudge')
  addPictureNudge(@Args() { input }: MutationAddPictureNudgeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, PICTURE_NUDGE, input);
  }

  @Mutation('correctPictureNudge')
  correctPictureNudge(@Args() { input }: MutationCorrectPictureNudgeArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, PICTURE_NUDGE, input);
  }
}
