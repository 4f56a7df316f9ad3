import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryViewAsArgs, QueryWhoSeesItemArgs, QueryWhoSeesWhatArgs, SightItem } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { WhyService, type ReaderSight } from './why.service.ts';

const TYPE_OF: Readonly<Record<SightItem, string>> = {
  PERSON: 'Person', CONTACT_POINT: 'ContactPoint', FACT: 'Fact', EVENT: 'DossierEvent', MEASURE: 'Measure', TOP3_ITEM: 'Top3Item', MINIMUM_CONDITION: 'MinimumCondition',
  AGREEMENT: 'Agreement', SAFETY_NET_CONTACT: 'SafetyNetContact', HELP_GIVEN: 'HelpGiven', RESPONSE: 'Response', OPINION: 'PlanOpinion',
};

/** NL: wie ziet wat, en waarom. For both audiences. */
@Resolver()
export class WhyResolver {
  constructor(@Inject(WhyService) private readonly why: WhyService) {}

  @Query('whoSeesWhat')
  whoSeesWhat(@Args() { dossierId, aboutPersonId }: QueryWhoSeesWhatArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ReaderSight[] | null> {
    return this.why.whoSeesWhat(context, info, dossierId, aboutPersonId ?? null);
  }

  @Query('whoSeesItem')
  whoSeesItem(@Args() { dossierId, itemType, itemId, readerId }: QueryWhoSeesItemArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ReaderSight[] | null> {
    return this.why.whoSeesItem(context, info, dossierId, TYPE_OF[itemType], itemId, readerId ?? null);
  }
}

/** NL: bekijk als. For professionals. */
@Resolver()
export class ViewAsResolver {
  constructor(@Inject(WhyService) private readonly why: WhyService) {}

  @Query('viewAs')
  viewAs(@Args() { dossierId, readerId }: QueryViewAsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.why.viewAs(context, info, dossierId, readerId);
  }
}
