import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationOpenDossierArgs, QueryDossiersArgs, QueryItemVersionsArgs, QueryKnownOnArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { Question } from '@zov/access/server/read/reader.ts';
import { endOfDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { searchQuestion } from '../search/search-question.ts';
import { OpenDossierService } from './open-dossier.service.ts';

/** The dossier itself, on both endpoints. */
@Resolver()
export class DossierResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('dossier')
  dossier(@Args('id') id: string, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: id });
  }
}

/** What only professionals ask of dossiers. */
@Resolver()
export class TeamDossierResolver {
  constructor(@Inject(Door) private readonly door: Door, @Inject(OpenDossierService) private readonly opening: OpenDossierService) {}

  @Query('dossiers')
  dossiers(@Args() { search, first, after }: QueryDossiersArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const question: Question = (search ?? '').trim() === '' ? { mode: 'ALL_MINE' } : searchQuestion({ search: search ?? '' });
    return this.door.page(context, info, { ...question, type: 'Dossier', page: { first: first ?? 25, after: after ?? null } });
  }

  @Query('itemVersions')
  itemVersions(@Args() { dossierId, itemId }: QueryItemVersionsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, { mode: 'ONE_DOSSIER', dossierId, type: 'ItemVersion', where: [{ property: 'itemId', test: 'is', value: itemId }] });
  }

  /** What had been replaced by the end of that day, or was written after it, is left out. */
  @Query('knownOn')
  knownOn(@Args() { dossierId, on }: QueryKnownOnArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    const end = endOfDay(on);
    return this.door.list(context, info, {
      mode: 'ONE_DOSSIER', dossierId, where: [{ property: 'knownFrom', test: 'below', value: end }, { property: 'knownUntil', test: 'notEndedBefore', value: end }],
    });
  }

  @Mutation('openDossier')
  openDossier(@Args() { input }: MutationOpenDossierArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.opening.open(context, info, input);
  }
}
