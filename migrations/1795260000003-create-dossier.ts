import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, fenceTable } from './family-table.ts';

/** The dossier, its persons, and what is known of where and with whom they live. */
export class CreateDossier1795260000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROOT);
    await runner.query(`grant select, update on dossier to zov_app`);
    await fenceTable(runner, 'dossier');
    await runner.query(FUNCTIONS);
    await createHistory(runner);
    await createPeople(runner);
    await createHomes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['contact_point', 'household_member', 'household', 'network_tie', 'custody', 'item_version', 'person', 'dossier']);
    await runner.query('drop function persons_exist(), seal_content(), keep_version()');
  }
}

const ROOT = `
  create table dossier (
    dossier_id uuid primary key,
    version integer not null default 1 check (version > 0),
    created_at timestamptz not null default now(),
    created_by uuid references actor (id),
    region_id uuid not null references region (id),
    organisation_id uuid not null references organisation (id),
    number text not null,
    name text not null check (length(name) between 1 and 120),
    reason text not null check (length(reason) between 1 and 2000),
    state text not null default 'OPEN' check (state in ('OPEN','CLOSED')),
    opened_on date not null,
    closed_at timestamptz,
    check ((state = 'CLOSED') = (closed_at is not null))
  );
  comment on table dossier is 'NL: netwerkdossier. One family and the people around it. Class: D1';
  comment on column dossier.dossier_id is 'Key; random';
  comment on column dossier.version is 'Counts the changes of this row';
  comment on column dossier.created_at is 'When it was recorded (UTC)';
  comment on column dossier.created_by is 'Actor who opened it';
  comment on column dossier.region_id is 'Youth region; chooses the log chain';
  comment on column dossier.organisation_id is 'Municipality (or its contractor) that is responsible';
  comment on column dossier.number is 'Number people use on the phone';
  comment on column dossier.name is 'Family name the team uses';
  comment on column dossier.reason is 'Why the dossier was opened, in plain words';
  comment on column dossier.state is 'OPEN or CLOSED';
  comment on column dossier.opened_on is 'Calendar date of opening (Europe/Amsterdam)';
  comment on column dossier.closed_at is 'When it was closed';
`;

const FUNCTIONS = `
  create function persons_exist() returns trigger language plpgsql as $$
  declare
    ids uuid[] := array(select jsonb_array_elements_text(to_jsonb(new) -> tg_argv[0])::uuid);
  begin
    if exists (select from unnest(ids) as wanted (id)
               where not exists (select from public.person p where p.dossier_id = new.dossier_id and p.id = wanted.id)) then
      raise exception 'a person of another dossier' using errcode = '23503';
    end if;
    return new;
  end $$;

  create function seal_content() returns trigger language plpgsql as $$
  begin
    new.content_hash := encode(sha256(convert_to((to_jsonb(new)
      - array['version','content_hash','created_at','created_by','state','released_to_person_ids','rank','changed_at','changed_by'])::text, 'UTF8')), 'hex');
    return new;
  end $$;

  create function keep_version() returns trigger language plpgsql as $$
  begin
    if new.version <= old.version then
      raise exception 'a change makes a new version' using errcode = '23514';
    end if;
    insert into public.item_version (dossier_id, item_type, item_id, item_version, content, data_class, about_person_ids,
        released_to_person_ids, replaced_at, replaced_by, created_at, created_by)
      values (old.dossier_id, tg_table_name, old.id, old.version, to_jsonb(old), old.data_class, old.about_person_ids,
        old.released_to_person_ids, new.changed_at, new.changed_by, new.changed_at, new.changed_by);
    return new;
  end $$;
`;

async function createHistory(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'item_version',
    about: 'Earlier contents of versioned rows, written by a trigger; never changed',
    dataClass: 'by row',
    columns: [
      ['item_type', 'text not null', 'Table of the row'],
      ['item_id', 'uuid not null', 'Which row'],
      ['item_version', 'integer not null', 'Its version that this content belonged to'],
      ['content', 'jsonb not null', 'The columns as they were; holds no protected column'],
      ['data_class', 'text not null', 'Class of the row'],
      PERSONS('Persons the content is about'),
      RELEASED,
      ['replaced_at', 'timestamptz not null', 'When the next version came'],
      ['replaced_by', 'uuid', 'Actor who made the next version'],
    ],
    constraints: ['unique (dossier_id, item_id, item_version)'],
    grants: 'insert',
  });
}

async function createPeople(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'person',
    about: 'NL: gezinslid of netwerklid. A human in this dossier; nothing joins it to a person in another one',
    dataClass: 'D1',
    columns: [
      ['call_name', 'text not null check (length(call_name) between 1 and 80)', 'NL: roepnaam'],
      ['given_names', 'text', 'NL: voornamen'],
      ['name_prefix', 'text', 'NL: tussenvoegsel'],
      ['surname', `text not null default ''`, 'NL: achternaam'],
      ['display_name', `text not null generated always as (call_name || case when coalesce(name_prefix, '') = '' then '' else ' ' || name_prefix end
        || case when surname = '' then '' else ' ' || surname end) stored`, 'Name as screens show it'],
      ['birth_date', 'date', 'Date of birth; empty when unknown'],
      ['birth_date_precision', `text not null default 'DAY' check (birth_date_precision in ('DAY','MONTH','YEAR','UNKNOWN'))`, 'How much of the date is known'],
      ['gender', `text not null default 'UNKNOWN' check (gender in ('MALE','FEMALE','OTHER','UNKNOWN'))`, 'For the drawing'],
      ['family_role', `text not null check (family_role in ('MOTHER','FATHER','CHILD','STEP_PARENT','GUARDIAN','FOSTER_PARENT','GRANDPARENT','RELATIVE','OTHER'))`, 'Place in this family'],
      ['circle', `text not null default 'FAMILY' check (circle in ('FAMILY','NETWORK'))`, 'Household member or somebody from the network'],
      ['deceased_on', 'date', 'Date of death'],
      ['plain_language', 'boolean not null default false', 'Needs extra plain language'],
      RELEASED,
    ],
    constraints: [`check ((birth_date is null) = (birth_date_precision = 'UNKNOWN'))`],
    personArrays: ['released_to_person_ids'],
  });
  await createFamilyTable(runner, {
    name: 'custody',
    about: 'NL: gezag. Who holds legal custody over which child, dated; kinds as in the civil register',
    dataClass: 'D1',
    columns: [
      ['adult_person_id', 'uuid not null', 'Who holds it'],
      ['child_person_id', 'uuid not null', 'Over whom'],
      ['kind', `text not null check (kind in ('JOINT_PARENTAL','SINGLE_PARENTAL','JOINT_WITH_OTHER','GUARDIANSHIP','TEMPORARILY_NONE','CANNOT_BE_DETERMINED'))`, 'One of the six kinds of the civil register'],
      ['under_investigation', 'boolean not null default false', 'The register is being checked'],
      ['from_on', 'date not null', 'First day'],
      ['until_on', 'date', 'Day it has ended (half-open)'],
    ],
    constraints: [
      'foreign key (dossier_id, adult_person_id) references person (dossier_id, id)',
      'foreign key (dossier_id, child_person_id) references person (dossier_id, id)',
      'check (adult_person_id <> child_person_id)',
      'check (until_on is null or until_on > from_on)',
    ],
  });
  await createFamilyTable(runner, {
    name: 'network_tie',
    about: 'NL: netwerk. Somebody around the family and what they do in the plan',
    dataClass: 'D1',
    columns: [
      ['person_id', 'uuid not null', 'Who'],
      ['ring', `text not null check (ring in ('CLOSE','AROUND','AT_DISTANCE'))`, 'How near'],
      ['bond', `text not null check (bond in ('STRONG','NORMAL','WEAK','TENSE'))`, 'How good'],
      ['role_in_plan', `text not null default ''`, 'What this person does'],
      ['relation', `text not null default ''`, 'Who this is to the family'],
      ['told_on', 'date', 'When told of the plan'],
      ['agreed_on', 'date', 'When agreed to help'],
      ['chosen_by_child', 'boolean not null default false', 'NL: steunfiguur/JIM'],
      PERSONS('Whom this tie concerns'),
      RELEASED,
    ],
    constraints: ['foreign key (dossier_id, person_id) references person (dossier_id, id)', 'unique (dossier_id, person_id)'],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
  });
}

async function createHomes(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'household',
    about: 'NL: huishouden. People who live together',
    dataClass: 'D1',
    columns: [['label', 'text not null check (length(label) between 1 and 120)', 'How the team calls it; never an address']],
  });
  await createFamilyTable(runner, {
    name: 'household_member',
    about: 'Who lives in which household, dated',
    dataClass: 'D1',
    columns: [
      ['household_id', 'uuid not null', 'Which household'],
      ['person_id', 'uuid not null', 'Who'],
      ['from_on', 'date', 'First day, if known'],
      ['until_on', 'date', 'Day it has ended (half-open)'],
    ],
    constraints: [
      'foreign key (dossier_id, household_id) references household (dossier_id, id)',
      'foreign key (dossier_id, person_id) references person (dossier_id, id)',
    ],
  });
  await createFamilyTable(runner, {
    name: 'contact_point',
    about: 'NL: verblijfs- of contactgegeven. Address, phone, school, GP, anything that tells where somebody is',
    dataClass: 'by row (D2 or D2S)',
    columns: [
      ['kind', `text not null check (kind in ('ADDRESS','PHONE','EMAIL','SCHOOL','CHILDCARE','GP','WORK','OTHER'))`, 'What it is'],
      ['text_cipher', 'text not null', 'Encrypted value (AES-256-GCM, key of the dossier)'],
      ['data_class', `text not null check (data_class in ('D2','D2S'))`, 'D2S when hidden from somebody'],
      PERSONS('Whose it is'),
      RELEASED,
      ['hidden_reason', 'text', 'Why it is hidden; only with D2S'],
      ['from_on', 'date', 'First day'],
      ['until_on', 'date', 'Day it has ended (half-open)'],
    ],
    constraints: [`check (data_class = 'D2S' or hidden_reason is null)`, 'check (cardinality(about_person_ids) > 0)'],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
    fence: `data_class <> 'D2S'
      or dossier_id = any ((select nullif(current_setting('app.d2s', true), '')::uuid[])::uuid[])
      or about_person_ids && (select nullif(current_setting('app.self', true), '')::uuid[])::uuid[]
      or released_to_person_ids && (select nullif(current_setting('app.self', true), '')::uuid[])::uuid[]`,
  });
}
