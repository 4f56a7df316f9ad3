import { Inject, Injectable } from '@nestjs/common';
import type { SetMailAddressInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction } from '@zov/core/db';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { problemsOfMailAddress } from '../../model/mail-address.ts';
import { AdministratorDesk } from '../administration/administrator-desk.ts';
import { DepartureService } from '../departure/departure.service.ts';
import { refused, type Answer } from '../write/refused.ts';

/** Somebody who works in the region now; a person with two roles has one address. */
const SET = `update account c set mail_address = nullif($4, '') from actor m where c.id = m.account_id and c.audience = 'TEAM'
  and m.id = $1 and m.region_id = $2 and m.role <> 'FAMILY_MEMBER' and m.valid_from <= $3 and (m.valid_until is null or m.valid_until > $3)`;

/** Where messages without content reach a professional. */
@Injectable()
export class MailAddressService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(AdministratorDesk) private readonly desk: AdministratorDesk, @Inject(DepartureService) private readonly departures: DepartureService) {}

  /** The address itself is in no log: that it was changed, and whether one is left. */
  async set(context: RequestContext, { actorId, address }: SetMailAddressInput): Promise<Answer> {
    await this.desk.must(context, 'MAIL_ADDRESS_CHANGED');
    const { actor, at, traceId } = context;
    const problems = problemsOfMailAddress(address);
    if (problems.length > 0) return refused('BAD_INPUT', traceId, problems);
    const done = await inTransaction(this.pool, async (client) => {
      const set = (await client.query(SET, [actorId, actor.regionId, at, address.trim()])).rowCount === 1;
      await this.desk.log(context, 'MAIL_ADDRESS_CHANGED', set ? 'OK' : 'REFUSED', { memberId: actorId, left: address.trim() !== '' }, client);
      return set;
    });
    const found = done ? await this.departures.of(context, actorId) : null;
    return found === null ? refused('NOT_FOUND_OR_NOT_ALLOWED', traceId) : { __typename: 'StaffDeparture', ...found };
  }
}
