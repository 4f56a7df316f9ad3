import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { atSending } from '@zov/access/server/read/reader.ts';
import { given } from '@zov/access/server/write/given.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import type { Given } from '@zov/access/server/write/act.ts';
import { Computed, type Values, type Where } from '@zov/access/server/write/values-sql.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { byWhom } from './own-item.ts';
import { OPEN_ITEM, OPEN_VERSION } from '../model/states.ts';

interface NewItem { readonly dossierId: string; readonly planVersionId: string; readonly idempotencyKey: string; readonly aboutPersonIds: readonly string[] }
interface EditedItem { readonly dossierId: string; readonly id: string; readonly baseVersion: number; readonly idempotencyKey: string }

const LONGEST = 4000;

/** Adds and edits items of an open version; a change after sharing makes the item a draft again, until it is shared anew. */
@Injectable()
export class PlanItemService {
  constructor(@Inject(Door) private readonly door: Door) {}

  add(context: RequestContext, info: GraphQLResolveInfo, type: string, input: NewItem & Values, resting: readonly Given[] = []): Promise<Answer> {
    const { dossierId, idempotencyKey, ...values } = input;
    const tooLong = longTexts(values);
    if (tooLong.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, tooLong));
    return this.door.insert(context, info, {
      dossierId, idempotencyKey, type, id: this.door.ids.uuid(), act: 'WRITE', action: 'CREATE',
      given: [{ type: 'PlanVersion', where: { id: input.planVersionId, state: OPEN_VERSION } }, ...resting],
      values: given(values, Object.keys(values)),
      also: { state: 'DRAFT', dataClass: ofVersion(input.planVersionId), releasedToPersonIds: [], changedAt: atSending(context), changedBy: context.actor.id },
    });
  }

  edit(context: RequestContext, info: GraphQLResolveInfo, type: string, input: EditedItem, clearable: readonly string[] = [], resting: readonly Given[] = [], when: Where = {}): Promise<Answer> {
    const { dossierId, id, baseVersion, idempotencyKey, ...changes } = input;
    const patch = given(changes, clearable);
    const tooLong = longTexts(patch);
    if (tooLong.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, tooLong));
    return this.door.update(context, info, {
      dossierId, id, baseVersion, idempotencyKey, type, act: 'EDIT', action: 'CHANGE', patch, also: { state: 'DRAFT' }, when: { state: OPEN_ITEM, ...when }, given: resting,
    }).then((answer) => this.named(context, { dossierId, type, id }, answer));
  }

  /** A GI that was refused an item it reads is told why; the refusal was logged and stays what it was, and nothing of the item is shown. */
  private async named(context: RequestContext, { dossierId, type, id }: { readonly dossierId: string; readonly type: string; readonly id: string }, answer: Answer): Promise<Answer> {
    if (answer['code'] !== 'NOT_FOUND_OR_NOT_ALLOWED' || context.actor.role !== 'GI_WORKER') return answer;
    return (await this.door.sees(context, dossierId, type, id)) ? { ...answer, message: byWhom('een andere organisatie') } : answer;
  }
}

/** The item that something belongs to, still open to change and, where it is new, of the same version. */
export const situation = (id: string | null | undefined, planVersionId?: string): Given[] =>
  (id ? [{ type: 'Top3Item', where: { id, state: OPEN_ITEM, ...(planVersionId === undefined ? {} : { planVersionId }) } }] : []);

/** An item is of the class of its version: by phase. */
function ofVersion(planVersionId: string): Computed {
  return new Computed((row, place) => `coalesce((select p.data_class from plan_version p where p.dossier_id = ${row}.dossier_id and p.id = ${place}::uuid), 'D5')`, planVersionId);
}

function longTexts(values: Values): { field: string; message: string }[] {
  return Object.entries(values).filter(([, value]) => typeof value === 'string' && value.length > LONGEST)
    .map(([field]) => ({ field, message: `Deze tekst is te lang. Gebruik ten hoogste ${LONGEST} tekens.` }));
}
