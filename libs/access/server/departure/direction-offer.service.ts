import { Inject, Injectable } from '@nestjs/common';
import type { AcceptDirectionInput, RefuseDirectionInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction } from '@zov/core/db';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { CARRIED } from '../../model/classes-of-partner.ts';
import { Door } from '../door.ts';
import { takeOverWarmly } from '../grants/hand-over.ts';
import { SYSTEM_LOG, type SystemLog } from '../sign-in/index.ts';
import { Denied } from '../write/formal.ts';
import { refused, type Answer } from '../write/refused.ts';

const OFFERED = `select f.id, f.number, c.display_name as "fromName", f.offered_at as "offeredAt", h.offer_id is not null as warm, h.plan_in_force as "planInForce", h.crisis_card_seen as "crisisCardSeen",
    h.family_told_on::text as "familyToldOn", h.agreements_told as "agreementsTold", h.talked_on::text as "talkedOn"
  from fence.directions_offered($1, $2) f join actor a on a.id = f.from_actor_id join account c on c.id = a.account_id left join fence.hand_overs_offered($1, $2) h on h.offer_id = f.id`;
const ACCEPT = 'select * from fence.accept_direction($1, $2, $3, $4, $5, $6, $7, $8, $9)';
/** Stands for the dossier nobody knows yet; no dossier has this id. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';
const GONE = 'Dit aanbod is er niet meer. Misschien nam iemand anders de regie al over.';

/** NL: aangeboden regie. A number and a colleague's name until the one who is asked says yes. */
@Injectable()
export class DirectionOfferService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(SYSTEM_LOG) private readonly systemLog: SystemLog) {}

  async mine({ actor, at }: RequestContext): Promise<unknown[]> {
    const { rows } = await this.pool.query<Record<string, unknown>>(OFFERED, [actor.id, at]);
    return rows.map(({ id, number, fromName, offeredAt, warm, ...checklist }) => ({ id, number, fromName, offeredAt, checklist: warm === true ? checklist : null }));
  }

  /** The database ends the one direction and begins the other in one transaction, and enters the dossier for the log of it. */
  async accept(context: RequestContext, info: GraphQLResolveInfo, input: AcceptDirectionInput): Promise<Answer> {
    const { offerId, purpose, legalBasis, secrecyBasis, idempotencyKey } = input;
    const evidence = input.evidence.trim();
    if (evidence === '') return refused('BAD_INPUT', context.traceId, [{ field: 'evidence', message: 'Schrijf waarop dit rust.' }]);
    const { dataClasses, acts } = CARRIED.CASE_DIRECTOR;
    let dossierId = NOWHERE;
    const target = { dossierId, type: 'Dossier', id: NOWHERE, act: 'WRITE', action: 'AUTHORISE', idempotencyKey } as const;
    const denied = await this.door.act(context, info, target, async (act) => {
      await takeOverWarmly(act, this.door.ids, offerId, { legalBasis, secrecyBasis, withoutPlanReason: (input.withoutPlanReason ?? '').trim() });
      return act.dossierId;
    }, async (client, { actor, at }) => {
      const { rows: [row] } = await client.query<{ dossier: string }>(ACCEPT, [actor.id, at, offerId, purpose, legalBasis, secrecyBasis, evidence, dataClasses, acts])
        .catch((error: unknown) => {
          if ((error as { code?: string }).code === '42501') throw new Denied('NOT_FOUND_OR_NOT_ALLOWED', GONE);
          throw error;
        });
      return (dossierId = row?.dossier ?? dossierId);
    });
    return denied ?? { __typename: 'DirectionTaken', dossierId };
  }

  async refuse({ actor, at, traceId, accessPoint }: RequestContext, { offerId, reason }: RefuseDirectionInput): Promise<Answer> {
    if (reason.trim() === '') return refused('BAD_INPUT', traceId, [{ field: 'reason', message: 'Schrijf waarom u de regie niet overneemt.' }]);
    const done = await inTransaction(this.pool, async (client) => {
      const { rows: [row] } = await client.query<{ refused: boolean }>('select fence.refuse_direction($1, $2, $3, $4) as refused', [actor.id, at, offerId, reason.trim()]);
      const outcome = row?.refused === true ? 'OK' : 'REFUSED';
      await this.systemLog.write({ kind: 'LEAVING', outcome, traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { act: 'refuse', offerId } }, client);
      return outcome === 'OK';
    });
    return done ? { __typename: 'DirectionNotTaken', id: offerId } : refused('NOT_FOUND_OR_NOT_ALLOWED', traceId, [], GONE);
  }
}
