import { Inject, Injectable } from '@nestjs/common';
import type { AcknowledgeRectificationInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction } from '@zov/core/db';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { SYSTEM_LOG, type SystemLog } from '../sign-in/index.ts';
import { refused, type Answer } from '../write/refused.ts';

const MINE = 'select id, number, dossier_id as "dossierId", fact_id as "factId", kind, told_at as "toldAt" from fence.rectifications_for($1, $2)';
const ACKNOWLEDGE = 'select fence.acknowledge_rectification($1, $2, $3) as done';

/** NL: berichten van verbetering. Addressed to one person by the database; what the fact says is read in the dossier, under the rights of today. */
@Injectable()
export class RectificationService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(SYSTEM_LOG) private readonly systemLog: SystemLog) {}

  async mine({ actor, at }: RequestContext): Promise<unknown[]> {
    return (await this.pool.query(MINE, [actor.id, at])).rows;
  }

  /** Said once for all that was told of the same fact until then; sent again it answers the same. */
  async acknowledge({ actor, at, traceId, accessPoint }: RequestContext, { noticeId }: AcknowledgeRectificationInput): Promise<Answer> {
    const done = await inTransaction(this.pool, async (client) => {
      const { rows: [row] } = await client.query<{ done: boolean }>(ACKNOWLEDGE, [actor.id, at, noticeId]);
      const outcome = row?.done === true ? 'OK' : 'REFUSED';
      await this.systemLog.write({ kind: 'RECTIFICATION_READ', outcome, traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { noticeId } }, client);
      return outcome === 'OK';
    });
    return done ? { __typename: 'RectificationRead', id: noticeId } : refused('NOT_FOUND_OR_NOT_ALLOWED', traceId);
  }
}
