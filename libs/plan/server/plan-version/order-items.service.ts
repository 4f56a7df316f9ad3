import { Inject, Injectable } from '@nestjs/common';
import type { OrderItemsInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { planAllows } from '../../model/states.ts';
import { TYPE_OF_ITEM } from '../plan-rows.ts';
import { putInOrder } from './places.ts';

/** In which order agreements of a situation stand, and in which order the safety net is called. */
@Injectable()
export class OrderItemsService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** A new place is no new text: it needs no new family text and is not shared again. */
  order(context: RequestContext, info: GraphQLResolveInfo, input: OrderItemsInput): Promise<Answer> {
    const { dossierId, planVersionId: id, itemIds, idempotencyKey } = input;
    const type = TYPE_OF_ITEM[input.itemType];
    return this.door.formal(context, info, { dossierId, type: 'PlanVersion', id, act: 'WRITE', action: 'CHANGE', idempotencyKey }, async (act) => {
      const version = await act.lock('PlanVersion', id, 'WRITE');
      if (!planAllows(String(version['state']), 'edit')) throw new Denied('NOT_POSSIBLE_NOW', 'Dit plan is al vastgesteld. Begin een nieuwe versie.');
      if (type !== 'Agreement' && type !== 'SafetyNetContact') throw new Denied('BAD_INPUT', undefined, [{ field: 'itemType', message: 'Alleen afspraken en het vangnet hebben zo een volgorde.' }]);
      if (itemIds.length === 0 || new Set(itemIds).size !== itemIds.length) {
        throw new Denied('BAD_INPUT', undefined, [{ field: 'itemIds', message: 'Noem elk onderdeel één keer.' }]);
      }
      if (!(await putInOrder(act, type, id, itemIds))) throw new Denied('NOT_POSSIBLE_NOW', 'Een van de onderdelen is net weggehaald. Kijk wat er nu staat.');
      return id;
    });
  }
}
