import { Inject, Injectable } from '@nestjs/common';
import type { AddOrganisationInput, AddTeamInput, EndPlaceInput, RenamePlaceInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction, unlessRefused } from '@zov/core/db';
import { IDS, type Ids } from '@zov/core/ids';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { refused, type Answer } from '../write/refused.ts';
import { AdministratorDesk } from './administrator-desk.ts';

/** Who works somewhere now; $2 is the instant. */
const WORKS = `a.role <> 'FAMILY_MEMBER' and (a.valid_until is null or a.valid_until > $2)`;
const PLACES = `select o.id, o.name, o.kind, (select count(*)::int from actor a where a.organisation_id = o.id and ${WORKS}) as workers,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'workers', (select count(*) from actor a where a.team_id = t.id and ${WORKS})) order by t.name)
      from team t where t.organisation_id = o.id and t.ended_at is null), '[]') as teams
  from organisation o where o.region_id = $1 and o.ended_at is null`;
const ALREADY_THERE = '23505';
const NAMELESS = [{ field: 'name', message: 'Vul een naam in.' }];
const TAKEN = 'Deze naam is er al. Kies een andere naam.';
const WORKED_AT = 'Hier werken nog mensen. Laat hen eerst vertrekken of verhuizen.';

type Kind = 'ORGANISATION_CHANGED' | 'TEAM_CHANGED';
/** One statement that answers the organisation it changed, or nothing. */
interface Change { readonly kind: Kind; readonly act: string; readonly text: string; readonly values: readonly unknown[]; readonly otherwise?: string }

/** NL: organisaties en teams van de eigen regio, zonder gezinnen. What has ended stays in the record and takes nobody any more. */
@Injectable()
export class OrganisationService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(AdministratorDesk) private readonly desk: AdministratorDesk, @Inject(IDS) private readonly ids: Ids) {}

  /** Every region there is, with how many organisations work there; names nobody. */
  async regions(context: RequestContext): Promise<unknown[]> {
    await this.desk.must(context, 'STAFF_LIST');
    return (await this.pool.query(`select r.id, r.code, r.name, r.id = $1 as mine, (select count(*)::int from organisation o where o.region_id = r.id and o.ended_at is null) as organisations from region r order by r.name`,
      [context.actor.regionId])).rows;
  }

  async all(context: RequestContext): Promise<unknown[]> {
    await this.desk.must(context, 'STAFF_LIST');
    return (await this.pool.query(`${PLACES} order by o.name`, [context.actor.regionId, context.at])).rows;
  }

  add(context: RequestContext, { name, kind }: AddOrganisationInput): Promise<Answer> {
    return this.change(context, name, { kind: 'ORGANISATION_CHANGED', act: 'add', text: 'insert into organisation (id, region_id, kind, name) values ($1, $2, $3, $4) returning id', values: [this.ids.uuid(), context.actor.regionId, kind, name.trim()] });
  }

  rename(context: RequestContext, { id, name }: RenamePlaceInput): Promise<Answer> {
    return this.change(context, name, {
      kind: 'ORGANISATION_CHANGED', act: 'rename', text: 'update organisation set name = $3 where id = $1 and region_id = $2 and ended_at is null returning id', values: [id, context.actor.regionId, name.trim()],
    });
  }

  end(context: RequestContext, { id }: EndPlaceInput): Promise<Answer> {
    return this.change(context, null, {
      kind: 'ORGANISATION_CHANGED', act: 'end', otherwise: WORKED_AT, values: [id, context.at, context.actor.regionId],
      text: `update organisation o set ended_at = $2 where o.id = $1 and o.region_id = $3 and o.ended_at is null and not exists (select from actor a where a.organisation_id = o.id and ${WORKS}) returning o.id`,
    });
  }

  addTeam(context: RequestContext, { organisationId, name }: AddTeamInput): Promise<Answer> {
    return this.change(context, name, {
      kind: 'TEAM_CHANGED', act: 'add', values: [this.ids.uuid(), organisationId, context.actor.regionId, name.trim()],
      text: 'insert into team (id, organisation_id, name) select $1, o.id, $4 from organisation o where o.id = $2 and o.region_id = $3 and o.ended_at is null returning organisation_id as id',
    });
  }

  renameTeam(context: RequestContext, { id, name }: RenamePlaceInput): Promise<Answer> {
    return this.change(context, name, {
      kind: 'TEAM_CHANGED', act: 'rename', values: [id, context.actor.regionId, name.trim()],
      text: 'update team t set name = $3 from organisation o where t.id = $1 and o.id = t.organisation_id and o.region_id = $2 and t.ended_at is null returning o.id',
    });
  }

  endTeam(context: RequestContext, { id }: EndPlaceInput): Promise<Answer> {
    return this.change(context, null, {
      kind: 'TEAM_CHANGED', act: 'end', otherwise: WORKED_AT, values: [id, context.at, context.actor.regionId],
      text: `update team t set ended_at = $2 from organisation o where t.id = $1 and o.id = t.organisation_id and o.region_id = $3 and t.ended_at is null
        and not exists (select from actor a where a.team_id = t.id and ${WORKS}) returning o.id`,
    });
  }

  /** Does it and answers the organisation as it is now; one that has ended is answered by its key and name. */
  private async change(context: RequestContext, name: string | null, { kind, act, text, values, otherwise }: Change): Promise<Answer> {
    await this.desk.must(context, kind);
    if (name?.trim() === '') return refused('BAD_INPUT', context.traceId, NAMELESS);
    const id = await inTransaction(this.pool, async (client) => {
      const changed = await unlessRefused<{ id: string }>(client, ALREADY_THERE, text, values);
      const found = changed === null ? null : changed[0]?.id;
      await this.desk.log(context, kind, found ? 'OK' : 'REFUSED', { act, ...(found ? { organisationId: found } : {}) }, client);
      return found;
    });
    if (id === null) return refused('BAD_INPUT', context.traceId, [{ field: 'name', message: TAKEN }]);
    if (id === undefined) return otherwise === undefined ? refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId) : refused('NOT_POSSIBLE_NOW', context.traceId, [], otherwise);
    const { rows: [row] } = await this.pool.query<Record<string, unknown>>(`${PLACES.replace(' and o.ended_at is null', '')} and o.id = $3`, [context.actor.regionId, context.at, id]);
    return { __typename: 'Organisation', ...row };
  }
}
