import { Inject, Injectable } from '@nestjs/common';
import type { OrderTop3Input, WithdrawItemInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { OPEN_ITEM, planAllows } from '../../model/states.ts';
import { TYPE_OF_ITEM } from '../plan-rows.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import { lockToChange, mustNotBeOfVeiligThuis } from '../own-item.ts';
import { closeUp } from './places.ts';

const MOST_RANKED = 3;

/** What stands in the Top-3, and in which order. */
@Injectable()
export class OrderTop3Service {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** Gives the items these places; a ranked item that is left out goes to the later list, and only with a reason. */
  order(context: RequestContext, info: GraphQLResolveInfo, input: OrderTop3Input): Promise<Answer> {
    const { dossierId, planVersionId: id, itemIds, idempotencyKey } = input;
    const reason = input.droppedReason?.trim() ?? '';
    return this.door.formal(context, info, { dossierId, type: 'PlanVersion', id, act: 'WRITE', action: 'CHANGE', idempotencyKey }, async (act) => {
      const version = await act.lock('PlanVersion', id, 'WRITE');
      if (!planAllows(String(version['state']), 'edit')) throw new Denied('NOT_POSSIBLE_NOW', 'Dit plan is al vastgesteld. Begin een nieuwe versie.');
      if (itemIds.length > MOST_RANKED || new Set(itemIds).size !== itemIds.length) {
        throw new Denied('BAD_INPUT', undefined, [{ field: 'itemIds', message: 'Kies ten hoogste drie situaties, elk één keer.' }]);
      }
      const items = await act.rows('Top3Item', { planVersionId: id, state: OPEN_ITEM });
      if (!itemIds.every((one) => items.some((item) => item.id === one))) throw new Denied('NOT_POSSIBLE_NOW', 'Een van de situaties is net weggehaald. Kijk wat er nu staat.');
      const dropped = items.filter((item) => item['rank'] !== null && !itemIds.includes(item.id));
      if (dropped.length > 0 && reason === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'droppedReason', message: 'Schrijf waarom deze situatie later komt.' }]);
      for (const one of dropped) await lockToChange(act, 'Top3Item', one.id);
      if (dropped.length > 0) await act.update('Top3Item', { id: dropped.map((one) => one.id) }, { rank: null, droppedReason: reason });
      for (const [index, itemId] of itemIds.entries()) {
        if (items.find((item) => item.id === itemId)?.['rank'] !== index + 1) await act.update('Top3Item', { id: itemId }, { rank: index + 1, droppedReason: null });
      }
      return id;
    });
  }

  /** Takes an item out of the draft; agreements of a situation go with it, and what stood behind it moves up. It stays readable in the history. */
  withdraw(context: RequestContext, info: GraphQLResolveInfo, input: WithdrawItemInput): Promise<Answer> {
    const { dossierId, planVersionId, idempotencyKey, baseVersion } = input;
    const type = TYPE_OF_ITEM[input.itemType];
    return this.door.formal(context, info, { dossierId, type: 'PlanVersion', id: planVersionId, act: 'EDIT', action: 'WITHDRAW', idempotencyKey }, async (act) => {
      if (type === 'Fact') throw new Denied('BAD_INPUT', 'Een feit kunt u niet weghalen. Schrijf een correctie.');
      if (type === 'TemplatePlanSection') throw new Denied('BAD_INPUT', 'Een vraag van een sjabloon kunt u niet weghalen.');
      const item = await lockToChange(act, type, input.id);
      sameVersion(item, baseVersion);
      if (item['planVersionId'] !== planVersionId || !(OPEN_ITEM as readonly unknown[]).includes(item['state'])) throw new Denied('NOT_POSSIBLE_NOW');
      await mustNotBeOfVeiligThuis(act, item);
      // What goes with a situation is as much somebody's as the situation itself.
      const along = type === 'Top3Item' ? await act.rows('Agreement', { top3ItemId: item.id, state: OPEN_ITEM }) : [];
      for (const one of along) await lockToChange(act, 'Agreement', one.id);
      await act.update(type, { id: item.id }, type === 'Top3Item' ? { state: 'WITHDRAWN', rank: null } : { state: 'WITHDRAWN' });
      if (type === 'Top3Item') await act.update('Agreement', { top3ItemId: item.id, state: OPEN_ITEM }, { state: 'WITHDRAWN' });
      await closeUp(act, type, item);
      return planVersionId;
    });
  }
}
