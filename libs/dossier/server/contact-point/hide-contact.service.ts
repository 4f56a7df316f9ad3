import { Inject, Injectable } from '@nestjs/common';
import type { HideContactPointInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { changeRow, orConflict } from '@zov/access/server/write/change-row.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfContact } from '../../model/record.ts';
import { hideWhereabouts } from './hiding.ts';

/** Hides something that was open until now, with everything else that tells where these people are. */
@Injectable()
export class HideContactService {
  constructor(@Inject(Door) private readonly door: Door) {}

  hide(context: RequestContext, info: GraphQLResolveInfo, input: HideContactPointInput): Promise<Answer> {
    const { dossierId, id, baseVersion, hiddenFromPersonIds, idempotencyKey } = input;
    const hiddenReason = input.hiddenReason.trim();
    const none = hiddenFromPersonIds.length === 0 ? [{ field: 'hiddenFromPersonIds', message: 'Kies wie dit niet mag weten.' }] : [];
    const problems = [...none, ...problemsOfContact({ hiddenFromPersonIds, hiddenReason })];
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const target = { dossierId, idempotencyKey, type: 'ContactPoint', id, act: 'EDIT', action: 'CHANGE' } as const;
    return orConflict(this.door.formal(context, info, target, async (act) => {
      const about = (await act.lock('ContactPoint', id, 'EDIT'))['aboutPersonIds'] as string[];
      const own = problemsOfContact({ aboutPersonIds: about, hiddenFromPersonIds, hiddenReason });
      if (own.length > 0) throw new Denied('BAD_INPUT', undefined, own);
      await changeRow(act, { type: 'ContactPoint', id, baseVersion, patch: { hiddenReason }, also: { dataClass: 'D2S' } });
      await hideWhereabouts(act, this.door.ids, about, hiddenFromPersonIds, hiddenReason);
      return id;
    }));
  }
}
