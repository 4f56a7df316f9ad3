import { Inject, Injectable } from '@nestjs/common';
import type { StartPlanVersionInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { Computed } from '@zov/access/server/write/values-sql.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { copyTranslations } from '../translation/copy-translations.ts';
import { ADOPTED_VERSION, OPEN_VERSION } from '../../model/states.ts';

const DATA_CLASS = { SAFETY: 'D5', ASSISTANCE: 'D6', RECOVERY: 'D7' } as const;

/**
 * Begins a plan of any phase, from the first day on, or a new draft from the adopted version; what was adopted stays as it is. Thinking
 * ahead about help and recovery never waits: the gate opens carrying them out.
 */
@Injectable()
export class StartVersionService {
  constructor(@Inject(Door) private readonly door: Door) {}

  start(context: RequestContext, info: GraphQLResolveInfo, { dossierId, phase, idempotencyKey }: StartPlanVersionInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'PlanVersion', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('PlanVersion', 'WRITE', DATA_CLASS[phase]);
      await beginVersion(act, id, phase);
      return id;
    });
  }
}

/** A first draft of a phase, or the next one with what the newest adopted version holds. Throws Denied while another draft is open. */
export async function beginVersion(act: Formal, id: string, phase: keyof typeof DATA_CLASS): Promise<void> {
  const earlier = await act.rows('PlanVersion', { phase });
  if (earlier.some((one) => (OPEN_VERSION as readonly unknown[]).includes(one['state']))) throw new Denied('NOT_POSSIBLE_NOW', 'Er is al een concept van dit plan. Werk daarin verder.');
  const adopted = earlier.filter((one) => (ADOPTED_VERSION as readonly unknown[]).includes(one['state'])).sort((one, other) => Number(other['number']) - Number(one['number']))[0];
  await act.insert('PlanVersion', {
    id, phase, number: earlier.length + 1, state: 'DRAFT', authorId: act.context.actor.id, basedOnId: adopted?.id ?? null, dataClass: DATA_CLASS[phase],
    aboutPersonIds: (adopted?.['aboutPersonIds'] as string[] | undefined) ?? [], releasedToPersonIds: [],
  }, 'WRITE', ['phase']);
  if (adopted !== undefined) await copyItems(act, adopted, id);
}

/** Items keep their lineage, so that checks and differences follow them; agreements hang on the copy of their own situation. */
async function copyItems(act: Formal, from: Seen, to: string): Promise<void> {
  const draft = { planVersionId: to, state: 'DRAFT', releasedToPersonIds: [] };
  const where = { planVersionId: from.id, state: 'ADOPTED' };
  await act.copy('Top3Item', where, draft);
  const copied = new Computed((row, place) => `(select n.id from top3_item n join top3_item o on o.dossier_id = n.dossier_id and o.lineage_id = n.lineage_id
    where n.dossier_id = ${row}.dossier_id and n.plan_version_id = ${place}::uuid and o.id = ${row}.top3_item_id)`, to);
  await act.copy('Agreement', where, { ...draft, top3ItemId: copied });
  await act.copy('MinimumCondition', where, { ...draft, top3ItemId: copied });
  await act.copy('SafetyNetContact', where, draft);
  await act.copy('HelpGiven', where, { ...draft, top3ItemId: copied });
  await copyTranslations(act, from, to);
}
