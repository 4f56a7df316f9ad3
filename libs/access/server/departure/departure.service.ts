import { Inject, Injectable } from '@nestjs/common';
import type { OfferDirectionInput, StartDepartureInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction, unlessRefused } from '@zov/core/db';
import { IDS, type Ids } from '@zov/core/ids';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { AdministratorDesk } from '../administration/administrator-desk.ts';
import { mandatesOf } from '../mandate/mandates-of.ts';
import { POLICY_VERSION } from '../read/policy-version.ts';
import { refused, type Answer } from '../write/refused.ts';

const MEMBER = `select m.id, c.display_name as name, m.role, o.name as "organisationName", p.kind, t.name as "toOrganisationName", p.started_at as "startedAt", p.completed_at as "completedAt",
    c.mail_address as "mailAddress", m.organisation_id = $4 as "ownOrganisation", m.valid_until is null or m.valid_until > $3 as working
  from actor m join account c on c.id = m.account_id join organisation o on o.id = m.organisation_id
    left join lateral (select d.* from departure d where d.actor_id = m.id and d.cancelled_at is null order by d.started_at desc limit 1) p on true
    left join organisation t on t.id = p.to_organisation_id
  where m.id = $1 and m.region_id = $2 and m.role <> 'FAMILY_MEMBER'`;
const DIRECTED = `select f.number, c.display_name as "offeredToName", f.state as "offerState"
  from fence.directed_by($1, $2, $3) f left join actor a on a.id = f.offered_to left join account c on c.id = a.account_id`;
/** Starting what has started already changes nothing. */
const START = `insert into departure (id, actor_id, kind, to_organisation_id, started_at, started_by)
  select $1, m.id, $4, o.id, $6, $7 from actor m left join organisation o on o.id = $5 and o.region_id = m.region_id and o.ended_at is null and o.id <> m.organisation_id
  where m.id = $2 and m.region_id = $3 and m.role <> 'FAMILY_MEMBER' and m.valid_from <= $6 and (m.valid_until is null or m.valid_until > $6) and (o.id is not null) = ($4 = 'MOVES')
  on conflict (actor_id) where completed_at is null and cancelled_at is null do nothing`;
const CANCEL = `update departure d set cancelled_at = $3 from actor m where d.actor_id = m.id and m.id = $1 and m.region_id = $2 and d.completed_at is null and d.cancelled_at is null`;

const WHY: Readonly<Record<string, string>> = {
  NOT_DIRECTED: 'Dit dossier staat niet (meer) op de lijst. Laad de pagina opnieuw.',
  CANNOT_DIRECT: 'Deze collega kan geen casusregisseur zijn. Kies iemand anders.',
  STILL_DIRECTS: 'Er zijn nog dossiers zonder andere casusregisseur. Die moeten eerst over.',
  NOT_STARTED: 'Er is geen vertrek begonnen.',
};

/** NL: vertrek. The administrator sees work identities and numbers; who takes over sees a family only after taking over. */
@Injectable()
export class DepartureService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(AdministratorDesk) private readonly desk: AdministratorDesk, @Inject(IDS) private readonly ids: Ids) {}

  async of(context: RequestContext, actorId: string): Promise<Record<string, unknown> | null> {
    await this.desk.must(context, 'LEAVING');
    return this.found(this.pool, context, actorId);
  }

  async start(context: RequestContext, { actorId, kind, toOrganisationId }: StartDepartureInput): Promise<Answer> {
    await this.desk.must(context, 'LEAVING');
    const { actor, at, traceId } = context;
    if (actorId === actor.id) return refused('NOT_POSSIBLE_NOW', traceId, [], 'Uw eigen vertrek regelt een andere beheerder.');
    if (kind === 'MOVES' && !toOrganisationId) return refused('BAD_INPUT', traceId, [{ field: 'toOrganisationId', message: 'Kies waar deze collega gaat werken.' }]);
    const values = [this.ids.uuid(), actorId, actor.regionId, kind, kind === 'MOVES' ? toOrganisationId : null, at, actor.id];
    return this.noted(context, actorId, 'start', async (client) => void (await client.query(START, values)), (found) => found['kind'] === kind && found['completedAt'] === null);
  }

  async cancel(context: RequestContext, actorId: string): Promise<Answer> {
    await this.desk.must(context, 'LEAVING');
    const values = [actorId, context.actor.regionId, context.at];
    return this.noted(context, actorId, 'cancel', async (client) => void (await client.query(CANCEL, values)), (found) => found['kind'] === null);
  }

  async offer(context: RequestContext, { actorId, number, toActorId }: OfferDirectionInput): Promise<Answer> {
    await this.desk.must(context, 'LEAVING');
    const values = [context.actor.id, context.at, actorId, number, toActorId, this.ids.uuid()];
    const answer = (outcome: string | undefined): Answer | null => (outcome === 'CANNOT_DIRECT' ? refused('BAD_INPUT', context.traceId, [{ field: 'toActorId', message: WHY[outcome] ?? '' }]) : null);
    return this.noted(context, actorId, 'offer', (client) => outcomeOf(client, 'select fence.offer_direction($1, $2, $3, $4, $5, $6) as outcome', values), (_, outcome) => outcome === 'OFFERED', answer);
  }

  async complete(context: RequestContext, actorId: string): Promise<Answer> {
    await this.desk.must(context, 'LEAVING');
    const { actor, at, traceId, accessPoint } = context;
    const values = [actor.id, at, actorId, traceId, POLICY_VERSION, accessPoint];
    return this.noted(context, actorId, 'complete', (client) => outcomeOf(client, 'select fence.complete_departure($1, $2, $3, $4, $5, $6) as outcome', values), (_, outcome) => outcome === 'COMPLETED');
  }

  /** Does it and notes it: both stay, or neither. The same answer for somebody who is not there and somebody of another region. */
  private noted(
    context: RequestContext, actorId: string, act: string, work: (client: pg.ClientBase) => Promise<string | undefined>,
    done: (found: Record<string, unknown>, outcome: string | undefined) => boolean, special: (outcome: string | undefined) => Answer | null = () => null,
  ): Promise<Answer> {
    return inTransaction(this.pool, async (client) => {
      const outcome = await work(client);
      const found = await this.found(client, context, actorId);
      const is = found !== null && done(found, outcome);
      await this.desk.log(context, 'LEAVING', is ? 'OK' : 'REFUSED', { act, memberId: actorId }, client);
      if (is) return { __typename: 'StaffDeparture', ...found };
      return special(outcome) ?? (found === null ? refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId) : refused('NOT_POSSIBLE_NOW', context.traceId, [], WHY[outcome ?? '']));
    });
  }

  private async found(on: pg.Pool | pg.ClientBase, { actor, at }: RequestContext, actorId: string): Promise<Record<string, unknown> | null> {
    const { rows: [row] } = await on.query<Record<string, unknown> & { working: boolean }>(MEMBER, [actorId, actor.regionId, at, actor.organisationId]);
    if (row === undefined) return null;
    const { working, ...member } = row;
    return { ...member, mandates: await mandatesOf(on, actorId), dossiers: working ? (await on.query(DIRECTED, [actor.id, actorId, at])).rows : [] };
  }
}

async function outcomeOf(client: pg.ClientBase, text: string, values: readonly unknown[]): Promise<string> {
  return (await unlessRefused<{ outcome: string }>(client, '42501', text, values))?.[0]?.outcome ?? 'NOT_ALLOWED';
}
