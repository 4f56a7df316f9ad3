import { Inject, Injectable } from '@nestjs/common';
import type { SharePlanInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { namedAmong } from '@zov/access/server/write/values-sql.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { active, everyItem, whatIsMissing } from '../../model/readiness.ts';
import { OPEN_ITEM, planAllows } from '../../model/states.ts';
import { ITEM_TYPES, planFacts } from '../plan-rows.ts';
import { askViews } from '../signing/ask-views.ts';
import type { Signable } from '../signing/concerned.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';

/** Shares a draft with the people it names; each sees what names them or a child they represent, in the family text. */
@Injectable()
export class SharePlanService {
  constructor(@Inject(Door) private readonly door: Door) {}

  share(context: RequestContext, info: GraphQLResolveInfo, input: SharePlanInput): Promise<Answer> {
    const { dossierId, planVersionId: id, personIds, baseVersion, idempotencyKey } = input;
    return this.door.formal(context, info, { dossierId, type: 'PlanVersion', id, act: 'SHARE', action: 'SHARE', idempotencyKey }, async (act) => {
      const version = await act.lock('PlanVersion', id, 'SHARE', ['state', 'sharedAt', 'sharedBy', 'aboutPersonIds', 'releasedToPersonIds']);
      sameVersion(version, baseVersion);
      if (!planAllows(String(version['state']), 'share')) throw new Denied('NOT_POSSIBLE_NOW', 'Dit plan is al vastgesteld. Begin een nieuwe versie.');
      if (personIds.length === 0) throw new Denied('BAD_INPUT', undefined, [{ field: 'personIds', message: 'Kies met wie u het plan deelt.' }]);
      const plan = await planFacts(act, version);
      const missing = whatIsMissing(plan).filter((one) => one.stops === 'SHARING');
      if (missing.length > 0) throw new Denied('NOT_POSSIBLE_NOW', 'Het plan is nog niet klaar om te delen.', missing.map(({ field, message }) => ({ field, message })));
      const items = everyItem(active(plan));
      for (const type of ITEM_TYPES) {
        await act.update(type, { planVersionId: id, state: OPEN_ITEM, id: items.map((one) => one.id) }, { state: 'SHARED', releasedToPersonIds: namedAmong(personIds) });
      }
      const named = [...new Set(items.flatMap((one) => one.aboutPersonIds))];
      await act.update('PlanVersion', { id }, { state: 'SHARED', sharedAt: act.context.at, sharedBy: context.actor.id, aboutPersonIds: named, releasedToPersonIds: personIds });
      await askViews(act, this.door.ids, version, items as Signable[], personIds);
      await act.outbox('plan-shared', `plan-shared:${id}:${baseVersion}`, { planVersionId: id });
      return id;
    });
  }
}
