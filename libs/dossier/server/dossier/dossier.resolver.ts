import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationOpenDossierArgs, QueryDossiersArgs, QueryItemVersionsArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { AppError } from '@zov/core/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { OpenDossierService } from './open-dossier.service.ts';

const LEAST_LETTERS = 2;

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
    const text = search?.trim() ?? '';
    if (text !== '' && text.length < LEAST_LETTERS) throw new AppError('BAD_INPUT', 'search too short');
    return this.door.page(context, info, {
      mode: 'ALL_MINE', type: 'Dossier', page: { first: first ?? 25, after: after ?? null }, action: text === '' ? 'READ' : 'SEARCH',
      where: text === '' ? [] : [{ property: 'name', test: 'contains', value: text.replaceAll(/[\\%_]/g, '\\$&') }],
    });
  }

  @Query('itemVersions')
  itemVersions(@Args() { dossierId, itemId }: QueryItemVersionsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown[]> {
    return this.door.list(context, info, { mode: 'ONE_DOSSIER', dossierId, type: 'ItemVersion', where: [{ property: 'itemId', test: 'is', value: itemId }] });
  }

  @Mutation('openDossier')
  openDossier(@Args() { input }: MutationOpenDossierArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.opening.open(context, info, input);
  }
}
