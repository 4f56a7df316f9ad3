import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** NL: inzet hulp. Which help a plan agrees on, from whom and when; and apart from the plan, when it really began and stopped. */
export class CreateHelp1795260000094 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createHelp(runner);
    await createRecords(runner);
    await runner.query(`alter table top3_item add column no_help_reason text not null default ''`);
    await runner.query(`comment on column top3_item.no_help_reason is 'Why no help is given for this item'`);
    await itemTypes(runner, [...ITEM_TYPES, 'HELP_GIVEN']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await itemTypes(runner, ITEM_TYPES);
    await runner.query('alter table top3_item drop column no_help_reason');
    await dropTables(runner, ['help_record', 'help_given']);
    await runner.query('drop function provider_is_called_so()');
  }
}

const ITEM_TYPES = ['TOP3_ITEM', 'MINIMUM_CONDITION', 'AGREEMENT', 'SAFETY_NET_CONTACT'];
/** What the family is shown of it, besides who it is about. */
const SHOWN = ['lineage_id', 'family_text', 'kind', 'provider_name', 'planned_from'];

/** What can be signed, and what somebody can say something of. */
async function itemTypes(runner: QueryRunner, types: readonly string[]): Promise<void> {
  for (const [table, all] of [['item_signature', types], ['response', ['FACT', ...types]]] as const) {
    await runner.query(`alter table ${table} drop constraint ${table}_item_type_check, add constraint ${table}_item_type_check check (item_type in (${all.map((one) => `'${one}'`).join(',')}))`);
  }
}

async function createHelp(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'help_given',
    about: 'NL: inzet hulp. Which help, from whom and from when, as the plan agrees on it',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ['plan_version_id', 'uuid not null', 'Version of the plan it belongs to'],
      ['lineage_id', 'uuid not null default gen_random_uuid()', 'Stays the same when a new version copies the item'],
      ['state', `text not null default 'DRAFT' check (state in ('DRAFT','SHARED','ADOPTED','WITHDRAWN'))`, 'DRAFT until shared; a change after sharing makes it a draft again'],
      ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
      PERSONS('Whom it is about or names'),
      RELEASED,
      ['top3_item_id', 'uuid', 'Item it is for; empty when it is for the whole plan'],
      ['kind', `text not null default '' check (length(kind) <= 400)`, 'NL: soort hulp'],
      ['provider_organisation_id', 'uuid references organisation (id)', 'Organisation of the region that gives it; empty when it is called by its name alone'],
      ['provider_name', `text not null default '' check (length(provider_name) <= 400)`, 'NL: aanbieder, as the family knows it'],
      ['planned_from', 'date', 'NL: gepland vanaf'],
      ['family_text', `text not null default ''`, 'The same in words the family uses; required before sharing'],
    ],
    constraints: [
      'foreign key (dossier_id, plan_version_id) references plan_version (dossier_id, id)', 'foreign key (dossier_id, top3_item_id) references top3_item (dossier_id, id)',
      `check (provider_organisation_id is null or provider_name <> '')`,
    ],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
    versioned: true,
  });
  await runner.query(`alter table help_given add column shown_hash text not null default ''`);
  await runner.query(`comment on column help_given.shown_hash is 'SHA-256 of what the family is shown of it, set by the database; the same in every version that copies those words'`);
  await runner.query(`create trigger seal_shown before insert or update on help_given for each row execute function seal_shown(${SHOWN.map((name) => `'${name}'`).join(', ')})`);
  await runner.query('create trigger aa_frozen before update on help_given for each row execute function frozen_when_adopted()');
  await runner.query('create index help_given_version on help_given (dossier_id, plan_version_id)');
  await runner.query(CALLED_SO);
}

/** An organisation is called by its own name when it is chosen: what is compared with hidden places is that name. A later version keeps the name of then. */
const CALLED_SO = `
  create function provider_is_called_so() returns trigger language plpgsql as $$
  begin
    if new.provider_organisation_id is null then return new; end if;
    if tg_op = 'UPDATE' and (new.provider_organisation_id, new.provider_name) is not distinct from (old.provider_organisation_id, old.provider_name) then return new; end if;
    if exists (select from organisation o join dossier d on d.region_id = o.region_id where d.dossier_id = new.dossier_id and o.id = new.provider_organisation_id and o.name = new.provider_name)
      or exists (select from help_given h where h.dossier_id = new.dossier_id and h.lineage_id = new.lineage_id and h.provider_organisation_id = new.provider_organisation_id and h.provider_name = new.provider_name)
    then return new; end if;
    raise exception 'an organisation of the region is called by its name' using errcode = '23514';
  end $$;
  create trigger provider_is_called_so before insert or update on help_given for each row execute function provider_is_called_so();
`;

async function createRecords(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'help_record',
    about: 'NL: verloop van de hulp. When help began and stopped; belongs to the help across versions of the plan, only ever added, the last one holds',
    dataClass: 'by row (D5, D6, D7)',
    columns: [
      ['help_lineage_id', 'uuid not null', 'Which help, across versions of the plan'],
      ['started_on', 'date not null', 'NL: begonnen op'],
      ['stopped_on', 'date', 'NL: gestopt op'],
      ['stop_reason', `text not null default '' check (length(stop_reason) <= 4000)`, 'Why it stopped'],
      ['recorded_by', 'uuid not null references actor (id)', 'By whom'],
      ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
      PERSONS('Whom the help is about'),
      RELEASED,
    ],
    constraints: ['check (stopped_on is null or stopped_on >= started_on)', `check ((stopped_on is null) = (stop_reason = ''))`],
    grants: 'insert',
    personArrays: ['about_person_ids', 'released_to_person_ids'],
  });
  await runner.query('create index help_record_lineage on help_record (dossier_id, help_lineage_id, created_at)');
}
