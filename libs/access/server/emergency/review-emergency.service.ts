import { Inject, Injectable } from '@nestjs/common';
import type { ReviewEmergencyInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction } from '@zov/core/db';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';
import { asOfNow } from '../read/reader.ts';
import { SYSTEM_LOG, type SystemLog } from '../sign-in/index.ts';
import { refused, type Answer } from '../write/refused.ts';

const REVIEW = `update emergency_access set reviewed_at = $4, reviewed_by = $1, verdict = $2, verdict_words = $3, version = version + 1
  where id = $5 and reviewed_at is null`;
/** Sent again after a lost answer, the same verdict of the same officer is what stands. */
const STANDS = `select from emergency_access where id = $1 and reviewed_by = $2 and verdict = $3 and verdict_words = $4`;

/** The privacy officer closes a review with a verdict: every emergency access is looked at, whoever opened it. */
@Injectable()
export class ReviewEmergencyService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(Door) private readonly door: Door, @Inject(SYSTEM_LOG) private readonly systemLog: SystemLog) {}

  /** What waits for this officer, and what was closed. Nobody else asks this way, also not about the own family: that is the dossier's own question. */
  async list(context: RequestContext, info: GraphQLResolveInfo): Promise<unknown[]> {
    if (context.actor.role === 'PRIVACY_OFFICER') return this.door.list(context, info, { mode: 'OFFICE', type: 'EmergencyAccess' });
    const { actor, traceId, accessPoint } = context;
    await this.systemLog.write({ kind: 'EMERGENCY_REVIEW', outcome: 'REFUSED', traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { operation: info.fieldName } });
    return [];
  }

  /** Answers the reviewed access; Refused when it is not there for this officer, or was closed before. */
  async review(context: RequestContext, info: GraphQLResolveInfo, { emergencyId, verdict, words }: ReviewEmergencyInput): Promise<Answer> {
    const said = words.trim();
    if (said === '') return refused('BAD_INPUT', context.traceId, [{ field: 'words', message: 'Schrijf waarop uw oordeel rust.' }]);
    const closed = await inTransaction(this.pool, async (client) => {
      const { actor, at, traceId, accessPoint } = asOfNow(context);
      await client.query('select fence.enter($1, null, $2)', [actor.id, at]);
      const isOfficer = actor.role === 'PRIVACY_OFFICER';
      if (isOfficer && (await client.query(STANDS, [emergencyId, actor.id, verdict, said])).rowCount === 1) return true;
      const done = isOfficer && (await client.query(REVIEW, [actor.id, verdict, said, at, emergencyId])).rowCount === 1;
      await this.systemLog.write({ kind: 'EMERGENCY_REVIEW', outcome: done ? 'OK' : 'REFUSED', traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { emergencyId, verdict } }, client);
      return done;
    });
    const [row] = closed ? await this.door.list(context, info, { mode: 'OFFICE', type: 'EmergencyAccess', where: [{ property: 'id', test: 'is', value: emergencyId }] }) : [];
    return row === undefined ? refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId) : { ...(row as object), __typename: 'EmergencyAccess' };
  }
}
