import type { MigrationInterface, QueryRunner } from 'typeorm';

const HEARS = 'fence.may_hear_of_gate(public.actor, uuid, text, uuid, timestamptz)';
const APPROVALS = 'or fence.may_hear_of_approval(a, of_dossier, of_kind, about, at)';
const GATES_TOO = `or fence.may_hear_of_gate(a, of_dossier, of_kind, about, at)
        ${APPROVALS}`;

/** A message without content for who can be the second reader of a gate that waits, and for Veilig Thuis where it decides too. */
export class TellOfGate1795260000089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant select on gate_decision to zov_fence; create policy messages on gate_decision for select to zov_fence using (true)');
    await runner.query(FUNCTION);
    await runner.query(inReaders(APPROVALS, GATES_TOO));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inReaders(GATES_TOO, APPROVALS));
    await runner.query(`drop function ${HEARS}; drop policy messages on gate_decision; revoke select on gate_decision from zov_fence`);
  }
}

const LIVE = `g.self_person_id is null and g.valid_from <= at and (g.valid_until is null or g.valid_until > at)`;

/** A colleague of the team of who directs only where the region says so, as when that colleague decides. */
const FUNCTION = `
  set local role zov_fence;
  create function ${HEARS.replace('(public.actor, uuid, text, uuid, timestamptz)', '(who public.actor, of_dossier uuid, of_kind text, about uuid, at timestamptz)')} returns boolean
    language sql stable set search_path = pg_catalog as $$
    select of_kind = 'gate-proposed' and exists (select from public.gate_decision d join public.access_grant g on g.dossier_id = d.dossier_id and g.actor_id = who.id and ${LIVE} and d.data_class = any (g.data_classes)
      where d.dossier_id = of_dossier and d.id = about and d.state = 'PROPOSED' and not public.same_human(d.proposed_by, who.id) and (
        (d.seconded_by is null and (g.partner in ('SECOND_READER','CHAIR')
          or (g.partner = 'TEAM_COLLEAGUE' and public.region_setting_on(who.region_id, 'GATE_SECOND_READERS', (at at time zone 'Europe/Amsterdam')::date) = 2)))
        or (d.needs_release and d.released_by is null and g.partner = 'VEILIG_THUIS'))) $$;
  revoke all on function ${HEARS} from public;
  set local role zov_owner;
`;

/** Changes this passage and leaves the rest of the function as it is by then; stops when the passage is not there. */
function inReaders(from: string, to: string): string {
  return `set local role zov_fence;
    do $do$ declare body text := pg_get_functiondef('fence.mail_readers(uuid, text, uuid, timestamptz)'::regprocedure);
    begin
      if position($from$${from}$from$ in body) = 0 then raise exception 'fence.mail_readers is not as this migration knows it'; end if;
      execute replace(body, $from$${from}$from$, $to$${to}$to$);
    end $do$;
    set local role zov_owner`;
}
