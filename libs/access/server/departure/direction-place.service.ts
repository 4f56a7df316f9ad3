import { Inject, Injectable } from '@nestjs/common';
import { dateIn } from '@zov/core/clock';
import { APP_POOL } from '@zov/core/config';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';

const TO_PLACE = `select f.number, f.from_actor_id as "fromActorId", d.display_name as "fromName", f.needed_at as "neededAt", c.display_name as "offeredToName", f.state as "offerState"
  from fence.directions_to_place($1, $2) f join actor m on m.id = f.from_actor_id join account d on d.id = m.account_id
    left join actor a on a.id = f.offered_to left join account c on c.id = a.account_id`;

/** NL: andere casusregisseur nodig. Numbers for who administers, two counts for who directed; the reason is nowhere, so nobody can learn it. */
@Injectable()
export class DirectionPlaceService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool) {}

  /** Nothing to place for whoever does not administer: the database says so. A day, since the minute could be laid beside something else. */
  async moves({ actor, at }: RequestContext): Promise<unknown> {
    const { rows } = await this.pool.query<Record<string, unknown> & { neededAt: Date }>(TO_PLACE, [actor.id, at]);
    const { rows: [away] } = await this.pool.query<{ waiting: number; placed: number }>('select waiting, placed from fence.directions_away($1, $2)', [actor.id, at]);
    return { ...away, toPlace: rows.map(({ neededAt, ...row }) => ({ ...row, neededOn: dateIn(neededAt) })) };
  }
}
