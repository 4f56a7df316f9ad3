import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAddContactPointArgs, MutationAddHouseholdArgs, MutationAddHouseholdMemberArgs, MutationCorrectContactPointArgs,
  MutationCorrectHouseholdArgs, MutationCorrectHouseholdMemberArgs, MutationHideContactPointArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { contactKind } from '../contact-point/contact.kind.ts';
import { HideContactService } from '../contact-point/hide-contact.service.ts';
import { memberKind } from '../household/member.kind.ts';
import { HOUSEHOLD } from './kinds.ts';
import { RecordService } from './record.service.ts';

/** Where they live and how they are reached. */
@Resolver()
export class HomeResolver {
  constructor(@Inject(Door) private readonly door: Door, @Inject(RecordService) private readonly record: RecordService, @Inject(HideContactService) private readonly hiding: HideContactService) {}

  @Mutation('addHousehold')
  addHousehold(@Args() { input }: MutationAddHouseholdArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, HOUSEHOLD, input);
  }

  @Mutation('correctHousehold')
  correctHousehold(@Args() { input }: MutationCorrectHouseholdArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, HOUSEHOLD, input);
  }

  @Mutation('addHouseholdMember')
  addHouseholdMember(@Args() { input }: MutationAddHouseholdMemberArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, memberKind(this.door.ids), input);
  }

  @Mutation('correctHouseholdMember')
  correctHouseholdMember(@Args() { input }: MutationCorrectHouseholdMemberArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, memberKind(this.door.ids), input);
  }

  @Mutation('addContactPoint')
  addContactPoint(@Args() { input }: MutationAddContactPointArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, contactKind(this.door, input.dossierId), input);
  }

  @Mutation('correctContactPoint')
  correctContactPoint(@Args() { input }: MutationCorrectContactPointArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, contactKind(this.door, input.dossierId), input);
  }

  @Mutation('hideContactPoint')
  hideContactPoint(@Args() { input }: MutationHideContactPointArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.hiding.hide(context, info, input);
  }
}
