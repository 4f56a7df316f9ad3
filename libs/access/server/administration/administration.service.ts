import { Inject, Injectable } from '@nestjs/common';
import type { AddProfessionalInput } from '@generated/server/team';
import { dateIn } from '@zov/core/clock';
import { APP_POOL, CONFIG, type Config } from '@zov/core/config';
import { inTransaction } from '@zov/core/db';
import { IDS, type Ids } from '@zov/core/ids';
import type pg from 'pg';
import { ACTOR_ROLES, type RequestContext } from '../../model/actor.ts';
import { refused, type Answer } from '../write/refused.ts';
import { AdministratorDesk } from './administrator-desk.ts';

/** Accounts and roles, without any family data. Only for an administrator, and only inside the own region. */
@Injectable()
export class AdministrationService {
  constructor(
    @Inject(APP_POOL) private readonly pool: pg.Pool,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(AdministratorDesk) private readonly desk: AdministratorDesk,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  async staff(context: RequestContext): Promise<unknown[]> {
    await this.desk.must(context, 'STAFF_LIST');
    const { rows } = await this.pool.query(`${STAFF} where a.region_id = $1 and a.role <> 'FAMILY_MEMBER' and (a.valid_until is null or a.valid_until > $3) order by c.display_name, a.role limit 500`, [context.actor.regionId, dateIn(context.at), context.at]);
    return rows;
  }

  /** Binds issuer and subject to a new professional, once. An existing subject is refused and told as an alarm. */
  async add(context: RequestContext, input: AddProfessionalInput): Promise<Answer> {
    await this.desk.must(context, 'PROFESSIONAL_ADDED');
    const problems = [
      [input.name.trim() === '', 'name', 'Vul een naam in.'],
      [input.subject.trim() === '', 'subject', 'Vul het kenmerk in dat de inlogdienst voor deze persoon gebruikt.'],
      [!(ACTOR_ROLES as readonly string[]).includes(input.role) || input.role === 'FAMILY_MEMBER', 'role', 'Kies een rol voor een professional.'],
    ] as const;
    const wrong = problems.filter(([bad]) => bad).map(([, field, message]) => ({ field, message }));
    if (wrong.length > 0) return refused('BAD_INPUT', context.traceId, wrong);
    const actorId = this.ids.uuid();
    const placed = await inTransaction(this.pool, async (client) => {
      const { rows: [came] } = await client.query<{ placed: boolean; taken: boolean }>(ADD,
        [this.ids.uuid(), input.name.trim(), this.config.issuers.TEAM.key, input.subject.trim(), context.at, actorId, input.role, input.organisationId, context.actor.regionId]);
      await this.desk.log(context, came?.taken === true ? 'SECOND_BINDING_ALARM' : 'PROFESSIONAL_ADDED', came?.placed === true ? 'OK' : 'REFUSED', {}, client);
      return came?.placed === true;
    });
    if (!placed) return refused('NOT_POSSIBLE_NOW', context.traceId, [], 'Dit kenmerk hoort al bij iemand, of deze organisatie is er niet. Er is niets toegevoegd.');
    const { rows } = await this.pool.query(`${STAFF} where a.id = $1`, [actorId, dateIn(context.at)]);
    return { __typename: 'StaffMember', ...(rows[0] as Record<string, unknown>) };
  }
}

/** Both rows or none. Taken: the subject is somebody's already, or became so just now. */
const ADD = `with place as (select o.id, o.region_id from organisation o where o.id = $8 and o.region_id = $9 and o.ended_at is null),
  bound as (insert into account (id, audience, display_name, issuer, subject, bound_at) select $1, 'TEAM', $2, $3, $4, $5 from place on conflict (issuer, subject) do nothing returning id),
  placed as (insert into actor (id, account_id, role, organisation_id, region_id, valid_from) select $6, b.id, $7, p.id, p.region_id, $5 from bound b, place p returning id)
  select exists (select from placed) as placed,
    exists (select from account where issuer = $3 and subject = $4) or (exists (select from place) and not exists (select from placed)) as taken`;

/** $2 is the day. */
const STAFF = `select a.id, c.display_name as name, a.role, o.name as "organisationName", c.issuer is not null as bound,
    exists (select from departure d where d.actor_id = a.id and d.completed_at is null and d.cancelled_at is null) as leaving,
    array(select distinct p.kind from professional_mandate p where p.actor_id = a.id and p.from_on <= $2::date and (p.until_on is null or p.until_on > $2::date) order by 1) as mandates
  from actor a join account c on c.id = a.account_id join organisation o on o.id = a.organisation_id`;
