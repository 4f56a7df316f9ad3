import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { APP_POOL } from '@zov/core/config';
import { oneSync, statement } from '@zov/core/db';
import { AppError } from '@zov/core/graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { atSending, enterFence } from '../read/reader.ts';
import { inOrder } from './in-order.ts';

/** Days that are shown; older ones are for `zov audit:verify`. */
const DAYS = 92;

/** The officer, if it is one at this moment, and the row that says this was asked. */
const ASKED = `with me as (
    select r.region_id from actor r where r.id = $1::uuid and r.role = 'PRIVACY_OFFICER' and r.valid_from <= $2::timestamptz
      and (r.valid_until is null or r.valid_until > $2::timestamptz)
  ), log as (
    insert into system_event (region_id, actor_id, organisation_id, kind, outcome, trace_id, access_point)
    values ($3::uuid, $1::uuid, $6::uuid, 'chainStatus', case when exists (select from me) then 'OK' else 'REFUSED' end, $4::text, $5::text) returning 1
  ) select exists (select from me) as officer, (select count(*) from log) as logged`;

/** Last number, hash and signature per day. One probe of an index per day: the length of a chain costs nothing. */
const CHAINS = `select to_char(days.day, 'YYYY-MM-DD') as day, seal.seq::int as sealed, seal.hash, head.signed_at as "signedAt", head.seq::int as "signedTo"
  from actor r
    cross join lateral (select ((clock_timestamp() at time zone 'UTC')::date - back) as day from generate_series(0, ${DAYS}) back) days
    cross join lateral (select s.seq, s.hash from audit_seal s where s.region_id = r.region_id and s.day = days.day order by s.seq desc limit 1) seal
    left join lateral (select h.seq, h.signed_at from audit_head h where h.region_id = r.region_id and h.day = days.day order by h.seq desc limit 1) head on true
  where r.id = $1::uuid and r.role = 'PRIVACY_OFFICER' and r.valid_from <= $2::timestamptz and (r.valid_until is null or r.valid_until > $2::timestamptz)
  order by days.day desc`;

/** How the chains of the officer's own region stand: counts and hashes, nothing of a family. */
@Resolver()
export class ChainStatusResolver {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool) {}

  @Query('chainStatus')
  async chainStatus(@Context() context: RequestContext): Promise<unknown[]> {
    const { actor, traceId, accessPoint } = context;
    const at = atSending(context);
    const [, asked, chains] = await inOrder(this.pool, traceId, () => oneSync(this.pool, [
      enterFence(context, null), statement(ASKED, [actor.id, at, actor.regionId, traceId, accessPoint, actor.organisationId]), statement(CHAINS, [actor.id, at]),
    ]));
    if (asked?.[0]?.['officer'] !== true) throw new AppError('NOT_ALLOWED', 'chain status');
    return chains ?? [];
  }
}
