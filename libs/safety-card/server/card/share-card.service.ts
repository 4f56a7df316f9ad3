import { Inject, Injectable } from '@nestjs/common';
import type { ShareSafetyCardInput, WithdrawSafetyCardInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { sameVersion } from '@zov/access/server/write/same-version.ts';
import { namedAmong } from '@zov/access/server/write/values-sql.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { OPEN_CARD, cardAllows } from '../../model/states.ts';
import { PARTS } from './card-rows.ts';

/** Shares a draft with the family, or takes it back. */
@Injectable()
export class ShareCardService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** Whoever is named knows of the card; each reads the part of the children it represents. */
  share(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, personIds, idempotencyKey }: ShareSafetyCardInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'SafetyCard', id, act: 'SHARE', action: 'SHARE', idempotencyKey }, async (act) => {
      const card = await act.lock('SafetyCard', id, 'SHARE', ['state', 'sharedAt', 'sharedBy', 'releasedToPersonIds']);
      sameVersion(card, baseVersion);
      if (!cardAllows(String(card['state']), 'share')) throw new Denied('NOT_POSSIBLE_NOW', 'Deze kaart is al vastgesteld. Begin een nieuwe kaart.');
      if (personIds.length === 0) throw new Denied('BAD_INPUT', undefined, [{ field: 'personIds', message: 'Kies met wie u de kaart deelt.' }]);
      for (const type of PARTS) await act.update(type, { safetyCardId: id, state: OPEN_CARD }, { state: 'SHARED', releasedToPersonIds: namedAmong(personIds) });
      await act.update('SafetyCard', { id }, { state: 'SHARED', sharedAt: act.context.at, sharedBy: context.actor.id, releasedToPersonIds: personIds });
      return id;
    });
  }

  withdraw(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, reason, idempotencyKey }: WithdrawSafetyCardInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'SafetyCard', id, act: 'EDIT', action: 'WITHDRAW', idempotencyKey }, async (act) => {
      const card = await act.lock('SafetyCard', id, 'EDIT', ['withdrawnReason']);
      sameVersion(card, baseVersion);
      if (!cardAllows(String(card['state']), 'withdraw')) throw new Denied('NOT_POSSIBLE_NOW', 'Een vastgestelde kaart kunt u niet intrekken. Begin een nieuwe kaart.');
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf waarom u dit concept intrekt.' }]);
      for (const type of PARTS) await act.update(type, { safetyCardId: id, state: OPEN_CARD }, { state: 'WITHDRAWN' });
      await act.update('SafetyCard', { id }, { state: 'WITHDRAWN', withdrawnReason: reason.trim() });
      return id;
    });
  }
}
