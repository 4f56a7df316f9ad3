import { Inject } from '@nestjs/common';
import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { QueryGrantedAccessArgs } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';

/** Who has a right in a dossier of the officer's organisation. Whoever is no officer finds nothing, and that is logged as a refusal. */
@Resolver()
export class GrantedAccessResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('grantedAccess')
  grantedAccess(@Args() { dossierId }: QueryGrantedAccessArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.list(context, info, { mode: 'OFFICE', type: 'GrantedAccess', where: [{ property: 'dossierId', test: 'is', value: dossierId }] });
  }
}
