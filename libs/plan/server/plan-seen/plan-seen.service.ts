import { Inject, Injectable } from '@nestjs/common';
import type { KeepPlanSeenInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { areMarks } from '../../model/plan-seen.ts';

const DATA_CLASS = { SAFETY: 'D5', ASSISTANCE: 'D6', RECOVERY: 'D7' } as const;

/** NL: gezien. What a reader was shown of a phase, in its own name: one row, each time as it is now. */
@Injectable()
export class PlanSeenService {
  constructor(@Inject(Door) private readonly door: Door) {}

  note(context: RequestContext, info: GraphQLResolveInfo, { dossierId, phase, seen, idempotencyKey }: KeepPlanSeenInput): Promise<Answer> {
    if (!areMarks(seen)) return Promise.resolve(refused('BAD_INPUT', context.traceId, [{ field: 'seen', message: 'Dit zijn geen zegels van onderdelen van het plan.' }]));
    const [id, right] = [this.door.ids.uuid(), context.actor.audience === 'FAMILY' ? 'RESPOND' : 'WRITE'] as const;
    return this.door.formal(context, info, { dossierId, type: 'PlanSeen', id, act: right, action: 'CREATE', idempotencyKey }, async (act) => {
      const now = { seen: [...seen], lookedAt: act.context.at };
      const [mine] = await act.rows('PlanSeen', { createdBy: context.actor.id, phase });
      if (mine === undefined) {
        await act.insert('PlanSeen', { id, phase, ...now, dataClass: DATA_CLASS[phase], aboutPersonIds: [] }, right, ['phase', 'seen']);
        return id;
      }
      await act.lock('PlanSeen', mine.id, right, ['seen']);
      await act.update('PlanSeen', { id: mine.id }, now);
      return mine.id;
    });
  }
}
