import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';

const HEARS = 'fence.may_hear_of_crisis(public.actor, uuid, text, uuid, timestamptz)';
const APPROVALS = 'or fence.may_hear_of_approval(a, of_dossier, of_kind, about, at)';
const CRISIS_TOO = `or fence.may_hear_of_crisis(a, of_dossier, of_kind, about, at)
        ${APPROVALS}`;

/** NL: crisisbesluit. A child out of the home, a parent out, or help at home: what was weighed, until when, and the report to who directs. */
export class CreateCrisisDecision1795260000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'crisis_decision',
      about: 'NL: crisisbesluit. Who leaves the home in a crisis, or that help comes to it; what was weighed, and the report to who directs',
      dataClass: 'D5',
      columns: [
        ['kind', `text not null check (kind in ('CHILD_OUT','PARENT_OUT','HELP_AT_HOME'))`, 'NL: kind uit huis, ouder uit huis, hulp in huis'],
        ['state', `text not null check (state in ('GIVEN','CONFIRMED','ENDED'))`, 'NL: stand. Given, read by who directs, or over'],
        ['decided_on', 'date not null', 'Which day (Europe/Amsterdam)'],
        ['decided_time', `text check (decided_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`, 'At what time of that day, when somebody knows'],
        ['until_on', 'date not null', 'NL: tot wanneer. The day it is looked at again at the latest'],
        ['leaves_person_id', 'uuid', 'Which parent leaves; of a parent out alone'],
        ...WEIGHED,
        ['care_household_id', 'uuid', 'In which household the child stays; its address stands with its people and is hidden there'],
        ['legal_ground', `text not null check (legal_ground in ('CONSENT','RESTRAINING_ORDER','VOTS','EMERGENCY_MUHP','NONE_NEEDED','OTHER'))`, 'NL: waarop het rust'],
        ['decided_by', `text not null check (length(decided_by) between 1 and 200)`, 'Who decides this by law'],
        ['family_text', `text not null default '' check (length(family_text) <= 2000)`, 'The same in words the family uses; required before somebody of the family reads it'],
        words('report_back', 'NL: terugmelding. What who directs has to know and do'),
        ['confirmed_at', 'timestamptz', 'When who directs had read the report'],
        ['confirmed_by', 'uuid references actor (id)', 'Who that was'],
        ['ended_at', 'timestamptz', 'When it was over'],
        ['ended_by', 'uuid references actor (id)', 'Who ended it'],
        ['ended_reason', `text check (length(ended_reason) between 1 and 2000)`, 'Why it is over'],
        ['data_class', `text not null default 'D5' check (data_class = 'D5')`, 'Always D5'],
        PERSONS('The children it is about'), RELEASED,
      ],
      constraints: CHECKS,
      personArrays: ['about_person_ids', 'released_to_person_ids'],
      versioned: true,
    });
    await runner.query('grant select on crisis_decision to zov_fence; create policy messages on crisis_decision for select to zov_fence using (true)');
    await runner.query(FUNCTION);
    await runner.query(inReaders(APPROVALS, CRISIS_TOO));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inReaders(CRISIS_TOO, APPROVALS));
    await runner.query(`drop function ${HEARS}`);
    await dropTables(runner, ['crisis_decision']);
  }
}

function words(name: string, comment: string): Column {
  return [name, `text not null check (length(${name}) between 1 and 2000)`, comment];
}

const WEIGHED: readonly Column[] = [
  words('danger', 'NL: wat is het acute gevaar'),
  words('lighter', 'NL: wat is geprobeerd dat lichter is'),
  words('child_says', 'NL: wat zegt het kind'),
  words('parents_say', 'NL: wat zeggen de ouders'),
  words('least_drastic', 'NL: wat is het minst ingrijpend en toch veilig genoeg'),
  words('carer', 'NL: wie zorgt nu voor het kind. Never an address'),
];

const CHECKS: readonly string[] = [
  `check ((state = 'ENDED') = (ended_at is not null) and (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))`,
  `check ((confirmed_at is null) = (confirmed_by is null))`,
  `check (case state when 'GIVEN' then confirmed_at is null when 'CONFIRMED' then confirmed_at is not null else true end)`,
  `check ((kind = 'PARENT_OUT') = (leaves_person_id is not null))`,
  'check (until_on >= decided_on)',
  'check (cardinality(about_person_ids) > 0)',
  'check (cardinality(released_to_person_ids) = 0 or length(family_text) > 0)',
  'foreign key (dossier_id, leaves_person_id) references person (dossier_id, id)',
  'foreign key (dossier_id, care_household_id) references household (dossier_id, id)',
];

/** Told to who directs, as long as the report was not read. */
const FUNCTION = `
  set local role zov_fence;
  create function ${HEARS.replace('(public.actor, uuid, text, uuid, timestamptz)', '(who public.actor, of_dossier uuid, of_kind text, about uuid, at timestamptz)')} returns boolean
    language sql stable set search_path = pg_catalog as $$
    select of_kind = 'crisis-decided' and exists (select from public.crisis_decision d join public.access_grant g on g.dossier_id = d.dossier_id and g.actor_id = who.id
      and g.self_person_id is null and g.partner = 'CASE_DIRECTOR' and g.valid_from <= at and (g.valid_until is null or g.valid_until > at) and d.data_class = any (g.data_classes)
      where d.dossier_id = of_dossier and d.id = about and d.confirmed_at is null) $$;
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
