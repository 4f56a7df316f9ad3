import { Inject, Injectable } from '@nestjs/common';
import type { AddSafetyTeamInput, AddSafetyTeamMemberInput, EndSafetyTeamMemberInput } from '@generated/server/team';
import { dateIn } from '@zov/core/clock';
import { APP_POOL } from '@zov/core/config';
import { inTransaction, unlessRefused } from '@zov/core/db';
import { IDS, type Ids } from '@zov/core/ids';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { problemsOfMemberEnd, problemsOfSafetyTeam, problemsOfSafetyTeamMember } from '../../model/safety-team.ts';
import { AdministratorDesk } from '../administration/administrator-desk.ts';
import { refused, type Answer } from '../write/refused.ts';

const CHANGED = 'TEAM_CHANGED';
const ALREADY_THERE = '23505';
/** $1 is the region, $2 who asks, $3 the day. Who no longer works there is not in it any more. */
const MEMBERS = `select jsonb_agg(jsonb_build_object('id', m.id, 'actorId', m.actor_id, 'name', c.display_name, 'role', a.role, 'organisationName', o.name, 'teamRole', m.team_role, 'fromOn', to_char(m.from_on, 'YYYY-MM-DD'),
    'untilOn', to_char(least(m.until_on, (a.valid_until at time zone 'Europe/Amsterdam')::date), 'YYYY-MM-DD'), 'endedReason', m.ended_reason) order by m.team_role, c.display_name, m.from_on, m.id)
  from safety_team_member m join actor a on a.id = m.actor_id join account c on c.id = a.account_id join organisation o on o.id = a.organisation_id where m.safety_team_id = t.id`;
const TEAMS = `select t.id, t.name, t.area, coalesce((${MEMBERS}), '[]') as members,
    exists (select from safety_team_member m where m.safety_team_id = t.id and m.actor_id = $2 and m.from_on <= $3::date and (m.until_on is null or m.until_on > $3::date)) as mine
  from safety_team t where t.region_id = $1`;
const ADD = 'insert into safety_team (id, region_id, name, area, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6) returning id';
/** Somebody who works with families in this region now; the same once more is not a second one. */
const ADD_MEMBER = `insert into safety_team_member (id, safety_team_id, actor_id, team_role, from_on, recorded_at, recorded_by)
  select $1, t.id, a.id, $5, $6::date, $4, $7 from safety_team t join actor a on a.id = $3 and a.region_id = t.region_id and a.role not in ('FAMILY_MEMBER', 'ADMINISTRATOR', 'PRIVACY_OFFICER', 'ANALYST') and (a.valid_until is null or a.valid_until > $4)
  where t.id = $2 and t.region_id = $8 on conflict (id) do nothing`;
const MEMBER_OF = 'select m.safety_team_id as id from safety_team_member m where m.id = $1 and m.recorded_by = $2 and m.actor_id = $3';
const END = `update safety_team_member m set until_on = greatest(m.from_on, $3::date), ended_at = $2, ended_by = $4, ended_reason = $5
  from safety_team t where m.id = $1 and t.id = m.safety_team_id and t.region_id = $6 and m.ended_at is null returning t.id`;

/** NL: veiligheidsteam. Who sits in it; touches no family and opens none. */
@Injectable()
export class SafetyTeamService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(AdministratorDesk) private readonly desk: AdministratorDesk, @Inject(IDS) private readonly ids: Ids) {}

  /** Those of the own region, for every professional, as colleagues are. */
  async all({ actor, at }: RequestContext): Promise<unknown[]> {
    return (await this.pool.query(`${TEAMS} order by t.name`, [actor.regionId, actor.id, dateIn(at)])).rows;
  }

  async add(context: RequestContext, { name, area }: AddSafetyTeamInput): Promise<Answer> {
    await this.desk.must(context, CHANGED);
    const problems = problemsOfSafetyTeam({ name, area });
    if (problems.length > 0) return refused('BAD_INPUT', context.traceId, problems);
    const id = this.ids.uuid();
    const made = await this.noted(context, 'addSafetyTeam', id, (client) => unlessRefused(client, ALREADY_THERE, ADD, [id, context.actor.regionId, name.trim(), area.trim(), context.at, context.actor.id]).then((rows) => rows !== null));
    return made ? this.answer(context, id) : refused('BAD_INPUT', context.traceId, [{ field: 'name', message: 'Deze naam is er al. Kies een andere naam.' }]);
  }

  async addMember(context: RequestContext, { id, safetyTeamId, actorId, teamRole, fromOn }: AddSafetyTeamMemberInput): Promise<Answer> {
    await this.desk.must(context, CHANGED);
    const { actor, at, traceId } = context;
    const problems = problemsOfSafetyTeamMember({ actorId, teamRole, fromOn });
    if (problems.length > 0) return refused('BAD_INPUT', traceId, problems);
    let twice = false;
    const there = await this.noted(context, 'addSafetyTeamMember', safetyTeamId, async (client) => {
      twice = (await unlessRefused(client, ALREADY_THERE, ADD_MEMBER, [id, safetyTeamId, actorId, at, teamRole, fromOn, actor.id, actor.regionId])) === null;
      return !twice && (await client.query(MEMBER_OF, [id, actor.id, actorId])).rowCount === 1;
    });
    if (twice) return refused('NOT_POSSIBLE_NOW', traceId, [], 'Deze collega zit al in dit team. Beëindig dat eerst.');
    return there ? this.answer(context, safetyTeamId) : refused('NOT_FOUND_OR_NOT_ALLOWED', traceId);
  }

  async endMember(context: RequestContext, { memberId, reason }: EndSafetyTeamMemberInput): Promise<Answer> {
    await this.desk.must(context, CHANGED);
    const { actor, at, traceId } = context;
    const problems = problemsOfMemberEnd(reason);
    if (problems.length > 0) return refused('BAD_INPUT', traceId, problems);
    let team: string | undefined;
    await this.noted(context, 'endSafetyTeamMember', memberId, async (client) => {
      team = (await client.query<{ id: string }>(END, [memberId, at, dateIn(at), actor.id, reason.trim(), actor.regionId])).rows[0]?.id;
      return team !== undefined;
    });
    return team === undefined ? refused('NOT_FOUND_OR_NOT_ALLOWED', traceId) : this.answer(context, team);
  }

  /** Does it and notes it: both stay, or neither. */
  private noted(context: RequestContext, act: string, about: string, work: (client: pg.ClientBase) => Promise<boolean>): Promise<boolean> {
    return inTransaction(this.pool, async (client) => {
      const done = await work(client);
      await this.desk.log(context, CHANGED, done ? 'OK' : 'REFUSED', { act, about }, client);
      return done;
    });
  }

  private async answer({ actor, at }: RequestContext, id: string): Promise<Answer> {
    const { rows: [team] } = await this.pool.query<Record<string, unknown>>(`${TEAMS} and t.id = $4`, [actor.regionId, actor.id, dateIn(at), id]);
    return { __typename: 'SafetyTeam', ...team };
  }
}
