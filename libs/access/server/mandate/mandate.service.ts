import { Inject, Injectable } from '@nestjs/common';
import type { EndProfessionalMandateInput, RecordProfessionalMandateInput } from '@generated/server/team';
import { dateIn } from '@zov/core/clock';
import { APP_POOL } from '@zov/core/config';
import { inTransaction } from '@zov/core/db';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { problemsOfProfessionalMandate } from '../../model/professional-mandate.ts';
import { AdministratorDesk } from '../administration/administrator-desk.ts';
import { DepartureService } from '../departure/departure.service.ts';
import { refused, type Answer } from '../write/refused.ts';

const MANDATE = 'MANDATE_CHANGED';
/** Who works at the organisation of the administrator now; $2 is that organisation, $3 the instant. */
const COLLEAGUE = `m.organisation_id = $2 and m.role <> 'FAMILY_MEMBER' and m.valid_from <= $3 and (m.valid_until is null or m.valid_until > $3)`;
const RECORD = `insert into professional_mandate (id, kind, limits, source, from_on, until_on, recorded_at, actor_id, recorded_by)
  select $4, $5, nullif($6, ''), $7, $8::date, $9::date, $3, m.id, $10 from actor m where m.id = $1 and ${COLLEAGUE}
    and not exists (select from professional_mandate p where p.actor_id = m.id and p.kind = $5 and coalesce(p.limits, '') = $6
      and p.from_on < coalesce($9::date, 'infinity') and $8::date < coalesce(p.until_on, 'infinity'))
  on conflict (id) do nothing`;
/** The same once more is not a second one. */
const RECORDED = `select 1 from professional_mandate p where p.id = $1 and p.recorded_by = $2 and p.actor_id = $3`;
const END = `update professional_mandate p set until_on = greatest(p.from_on, $4::date), ended_at = $3, ended_by = $5, ended_reason = $6
  from actor m where p.id = $1 and m.id = p.actor_id and ${COLLEAGUE} and p.ended_at is null and (p.until_on is null or p.until_on > $4::date) returning p.actor_id as id`;
const THERE_ALREADY = 'Deze collega heeft dit mandaat al in deze periode, of werkt hier niet meer. Kijk de lijst na.';

/** NL: mandaten. What an organisation lets its people decide, kept by its own administrator; touches no family and opens nothing. */
@Injectable()
export class MandateService {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(AdministratorDesk) private readonly desk: AdministratorDesk, @Inject(DepartureService) private readonly departures: DepartureService) {}

  async record(context: RequestContext, input: RecordProfessionalMandateInput): Promise<Answer> {
    await this.desk.must(context, MANDATE);
    const { actor, at, traceId } = context;
    const { id, actorId, kind, fromOn } = input;
    const asked = { kind, limits: input.limits?.trim() ?? '', source: input.source.trim(), fromOn, untilOn: input.untilOn ?? null };
    const problems = problemsOfProfessionalMandate(asked, dateIn(at));
    if (problems.length > 0) return refused('BAD_INPUT', traceId, problems);
    const there = await this.noted(context, { act: 'record', mandateId: id }, async (client) => {
      await client.query(RECORD, [actorId, actor.organisationId, at, id, kind, asked.limits, asked.source, fromOn, asked.untilOn, actor.id]);
      return (await client.query(RECORDED, [id, actor.id, actorId])).rowCount === 1;
    });
    return this.answer(context, actorId, there, THERE_ALREADY);
  }

  async end(context: RequestContext, { mandateId, reason }: EndProfessionalMandateInput): Promise<Answer> {
    await this.desk.must(context, MANDATE);
    const { actor, at, traceId } = context;
    if (reason.trim() === '') return refused('BAD_INPUT', traceId, [{ field: 'reason', message: 'Schrijf waarom het mandaat stopt.' }]);
    const of = await this.noted(context, { act: 'end', mandateId }, async (client) =>
      (await client.query<{ id: string }>(END, [mandateId, actor.organisationId, at, dateIn(at), actor.id, reason.trim().slice(0, 500)])).rows[0]?.id);
    return this.answer(context, of, of !== undefined);
  }

  /** Does it and notes it: both stay, or neither. It came to nothing when it answers nothing. */
  private noted<T>(context: RequestContext, detail: Readonly<Record<string, string>>, act: (client: pg.ClientBase) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      const done = await act(client);
      await this.desk.log(context, MANDATE, done ? 'OK' : 'REFUSED', detail, client);
      return done;
    });
  }

  /** The same answer for somebody of another organisation and somebody who is not there. */
  private async answer(context: RequestContext, actorId: string | undefined, done: boolean, otherwise?: string): Promise<Answer> {
    const found = actorId === undefined ? null : await this.departures.of(context, actorId);
    if (done && found !== null) return { __typename: 'StaffDeparture', ...found };
    return found?.['ownOrganisation'] === true ? refused('NOT_POSSIBLE_NOW', context.traceId, [], otherwise) : refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId);
  }
}
