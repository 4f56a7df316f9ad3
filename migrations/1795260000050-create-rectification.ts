import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE_FENCE, createFamilyTable, dropTables } from './family-table.ts';

/** Facts that were withdrawn or split, and who is told that a text it could read is not what stands there now. */
export class CreateRectification1795260000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATE);
    await runner.query(`alter policy fence on item_version using (${INSIDE_FENCE} and (${NOT_WHERE_HIDING}) is true and (${NOT_WITHDRAWN}) is true)`);
    await createFamilyTable(runner, {
      name: 'rectification_notice',
      about: 'NL: bericht van verbetering. That a fact somebody could read was corrected, withdrawn, split or got a statement beside it; no word of it',
      dataClass: 'D14',
      columns: [
        ['fact_id', 'uuid not null', 'Which fact'],
        ['kind', `text not null check (kind in ('CORRECTED','WITHDRAWN','SPLIT','STATEMENT_ADDED'))`, 'What happened to it'],
        ['from_version', 'integer not null check (from_version > 0)', 'Last version of before'],
        ['to_version', 'integer not null check (to_version >= from_version)', 'Version that stands since'],
        ['to_actor_id', 'uuid not null references actor (id)', 'Who is told: somebody who could read the text of before while it stood'],
        ['acknowledged_at', 'timestamptz', 'When that person said to have read this'],
      ],
      constraints: ['foreign key (dossier_id, fact_id) references fact (dossier_id, id)', `check (kind = 'STATEMENT_ADDED' or to_version > from_version)`],
      grants: 'insert',
    });
    await runner.query(RIGHTS);
    await runner.query(`set local role zov_fence; ${FUNCTIONS}
      revoke all on function ${CALLED.join(', ')} from public;
      ${CALLED.map((one) => `grant execute on function ${one} to zov_app`).join('; ')};
      set local role zov_owner`);
    await runner.query(everywhere(LAST_FACTS, LAST_STANDING));
    await runner.query(everywhere(HEARS, TOLD));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(everywhere(TOLD, HEARS));
    await runner.query(everywhere(LAST_STANDING, LAST_FACTS));
    await runner.query(`drop function ${CALLED.join(', ')}`);
    await dropTables(runner, ['rectification_notice']);
    await runner.query(`alter policy fence on item_version using (${INSIDE_FENCE} and (${NOT_WHERE_HIDING}) is true)`);
    await runner.query(STATELESS);
  }
}

/** The words of what is withdrawn or split are no longer in the row: they stay in the history alone. */
const STATE = `
  alter table fact add column state text not null default 'CURRENT' check (state in ('CURRENT','WITHDRAWN','SPLIT')), add column split_from_fact_id uuid,
    add foreign key (dossier_id, split_from_fact_id) references fact (dossier_id, id),
    drop constraint fact_what_check, add constraint fact_what_check check (length(what) <= 4000 and (what <> '') = (state = 'CURRENT'));
  comment on column fact.state is 'Stands, was withdrawn by the organisation whose record it is, or was split into one fact per person';
  comment on column fact.split_from_fact_id is 'Fact of which this is one part';
`;

const STATELESS = `
  set local zov.maintenance = 'on';
  alter table fact drop constraint fact_what_check;
  update fact set what = 'Deze tekst is er niet meer.', version = version + 1 where state <> 'CURRENT';
  alter table fact drop column split_from_fact_id, drop column state, add constraint fact_what_check check (length(what) between 1 and 4000);
  set local zov.maintenance = 'off'`;

const NOT_WHERE_HIDING = `data_class <> 'D2S' or dossier_id = any ((select nullif(current_setting('app.d2s', true), '')::uuid[])::uuid[])`;

const READER = `(select nullif(current_setting('app.actor', true), '')::uuid)`;
/** What an organisation withdrew is read back by whoever wrote it and by that organisation. */
const NOT_WITHDRAWN = `item_type <> 'fact' or not exists (select from fact f where f.dossier_id = item_version.dossier_id and f.id = item_version.item_id and f.state = 'WITHDRAWN'
  and not coalesce(f.created_by = ${READER}, false) and not coalesce(f.source_organisation_id = (select a.organisation_id from actor a where a.id = ${READER}), false))`;

/** The application only ever adds notices; whose they are is looked up by the database. */
const RIGHTS = `
  revoke select on rectification_notice from zov_app;
  create index rectification_notice_to on rectification_notice (to_actor_id) where acknowledged_at is null;
  grant select, update on rectification_notice to zov_fence;
  create policy feed on rectification_notice to zov_fence using (true) with check (true);
`;

const CALLED = ['fence.rectifications_for(uuid, timestamptz)', 'fence.acknowledge_rectification(uuid, timestamptz, uuid)'];

/** To whom it is addressed, also when the right has ended: then a number, and nothing that leads to the fact. */
const FUNCTIONS = `
  create function fence.rectifications_for(actor uuid, at timestamptz) returns table (id uuid, number text, dossier_id uuid, fact_id uuid, kind text, told_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select n.id, d.number, g.dossier_id, case when g.dossier_id is not null then n.fact_id end, n.kind, n.created_at
    from public.rectification_notice n join public.dossier d on d.dossier_id = n.dossier_id
      join public.actor a on a.id = n.to_actor_id and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
      left join lateral (select r.dossier_id from public.access_grant r where r.dossier_id = n.dossier_id and r.actor_id = actor and r.valid_from <= at and (r.valid_until is null or r.valid_until > at) limit 1) g on true
    where n.to_actor_id = actor and n.acknowledged_at is null and n.created_at <= at and n.dossier_id <> all (fence.blocked(actor, at))
    order by n.created_at desc, n.id $$;

  create function fence.acknowledge_rectification(actor uuid, at timestamptz, notice uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare told public.rectification_notice;
  begin
    perform fence.check_instant(at);
    select n.* into told from public.rectification_notice n where n.id = notice and n.to_actor_id = actor and n.dossier_id <> all (fence.blocked(actor, at));
    update public.rectification_notice n set acknowledged_at = at, version = n.version + 1
      where n.dossier_id = told.dossier_id and n.fact_id = told.fact_id and n.to_actor_id = actor and n.acknowledged_at is null and n.created_at <= told.created_at;
    return told.id is not null;
  end $$;
`;

const LAST_FACTS = `f.data_class = 'D3' order by f.happened_on desc`;
const LAST_STANDING = `f.data_class = 'D3' and f.state = 'CURRENT' order by f.happened_on desc`;

const HEARS = 'or fence.may_hear_of_approval(a, of_dossier, of_kind, about, at)';
const TOLD = `or (of_kind = 'fact-rectified' and exists (select from public.rectification_notice n where n.dossier_id = of_dossier and n.id = about and n.to_actor_id = a.id and n.acknowledged_at is null))
        ${HEARS}`;

/** Changes this passage of whichever functions of the fence have it; stops when none has. */
function everywhere(from: string, to: string): string {
  return `set local role zov_fence;
    do $do$ declare body text; known boolean := false;
    begin
      for body in select pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace = 'fence'::regnamespace and position($from$${from}$from$ in p.prosrc) > 0 loop
        execute replace(body, $from$${from}$from$, $to$${to}$to$);
        known := true;
      end loop;
      if not known then raise exception 'the fence is not as this migration knows it'; end if;
    end $do$;
    set local role zov_owner`;
}
