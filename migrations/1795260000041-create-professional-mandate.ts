import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEAVES = 'update public.departure p set completed_at = at where p.id = leaving.id;';
/** What somebody may decide for an organisation ends with working there. */
const LEAVES_MANDATES = `update public.professional_mandate p set until_on = greatest(p.from_on, (at at time zone 'Europe/Amsterdam')::date), ended_at = at, ended_by = administrator, ended_reason = 'Werkt hier niet meer'
      where p.actor_id = member and p.ended_at is null and (p.until_on is null or p.until_on > (at at time zone 'Europe/Amsterdam')::date);
    ${LEAVES}`;

/** NL: mandaat van een professional. What somebody may decide for the own organisation, from a day until a day. */
export class CreateProfessionalMandate1795260000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(inDeparture(LEAVES, LEAVES_MANDATES));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inDeparture(LEAVES_MANDATES, LEAVES));
    await runner.query('drop table professional_mandate');
  }
}

const TABLE = `
  create table professional_mandate (
    id uuid primary key,
    actor_id uuid not null references actor (id),
    kind text not null check (kind in ('ADOPT_PLAN','DECIDE_SHARING','DECIDE_IN_DISCUSSION','REQUEST_INVESTIGATION','OTHER')),
    limits text check (length(limits) between 1 and 500),
    source text not null check (length(source) between 5 and 500),
    from_on date not null,
    until_on date,
    recorded_at timestamptz not null,
    recorded_by uuid not null references actor (id),
    ended_at timestamptz,
    ended_by uuid references actor (id),
    ended_reason text check (length(ended_reason) between 1 and 500),
    check (until_on >= from_on),
    check (kind <> 'OTHER' or limits is not null),
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null)),
    check (ended_at is null or until_on is not null)
  );
  create index professional_mandate_of on professional_mandate (actor_id, from_on);
  comment on table professional_mandate is 'NL: mandaat. What a professional may decide for the own organisation; kept and shown, and gives no right in itself. Class: reference';
  comment on column professional_mandate.id is 'Key; made by who records it, so that a second try adds nothing';
  comment on column professional_mandate.actor_id is 'Who, in which role at which organisation';
  comment on column professional_mandate.kind is 'What may be decided';
  comment on column professional_mandate.limits is 'How far it goes, or what else it is';
  comment on column professional_mandate.source is 'Decision or rule it rests on';
  comment on column professional_mandate.from_on is 'First day (Europe/Amsterdam)';
  comment on column professional_mandate.until_on is 'First day on which it no longer holds; empty while nobody knows';
  comment on column professional_mandate.recorded_at is 'When it was recorded';
  comment on column professional_mandate.recorded_by is 'Administrator of that organisation';
  comment on column professional_mandate.ended_at is 'When it was ended before its day; empty for one that ends by itself';
  comment on column professional_mandate.ended_by is 'Administrator who ended it';
  comment on column professional_mandate.ended_reason is 'Why it was ended';
  grant select, insert, update (until_on, ended_at, ended_by, ended_reason) on professional_mandate to zov_app;
  grant select, update (until_on, ended_at, ended_by, ended_reason) on professional_mandate to zov_fence;
  grant select on professional_mandate to zov_backup;
`;

/** Changes this passage of the end of a departure and leaves the rest as it is by then; stops when the passage is not there. */
function inDeparture(from: string, to: string): string {
  return `set local role zov_fence;
    do $do$ declare body text := pg_get_functiondef('fence.complete_departure(uuid, timestamptz, uuid, text, text, text)'::regprocedure);
    begin
      if position($from$${from}$from$ in body) = 0 then raise exception 'fence.complete_departure is not as this migration knows it'; end if;
      execute replace(body, $from$${from}$from$, $to$${to}$to$);
    end $do$;
    set local role zov_owner`;
}
