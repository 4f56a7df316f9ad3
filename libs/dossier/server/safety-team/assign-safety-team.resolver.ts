import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAssignSafetyTeamArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** NL: veiligheidsteam van het gezin. Says where the family is discussed; who sits in that team sees no more of the family for it. */
@Resolver()
export class AssignSafetyTeamResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Mutation('assignSafetyTeam')
  assignSafetyTeam(@Args() { input: { dossierId, safetyTeamId = null, baseVersion, idempotencyKey } }: MutationAssignSafetyTeamArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.formal(context, info, { dossierId, type: 'Dossier', id: dossierId, act: 'EDIT', action: 'CHANGE', idempotencyKey }, async (act) => {
      const dossier = await act.lock('Dossier', dossierId, 'EDIT', ['safetyTeamId']);
      if (dossier['state'] === 'CLOSED') throw new Denied('NOT_POSSIBLE_NOW', 'Dit dossier is gesloten.');
      sameVersion(dossier, baseVersion);
      if (safetyTeamId !== null) {
        const found = await act.inside('select 1 from safety_team t where t.id = $1 and t.region_id = $2', [safetyTeamId, dossier['regionId']]);
        if (found.length === 0) throw new Denied('BAD_INPUT', undefined, [{ field: 'safetyTeamId', message: 'Kies een veiligheidsteam van deze regio.' }]);
      }
      await act.update('Dossier', { id: dossierId }, { safetyTeamId });
      return dossierId;
    });
  }
}
