import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** Facts with their source, what happened when, and the measures in force. */
export class CreateFacts1795260000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFact(runner);
    await createTimeline(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['measure', 'dossier_event', 'fact_reporter', 'fact']);
  }
}

const SOURCE_ORGANISATION = ['source_organisation_id', 'uuid references organisation (id)', 'Organisation whose record it is'] as const;

async function createFact(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'fact',
    about: 'NL: feit, mening of interpretatie. Something somebody stated, with its source; a correction makes a new version',
    dataClass: 'by row (D3, D11 or D12)',
    columns: [
      ['kind', `text not null check (kind in ('FACT','OPINION','INTERPRETATION'))`, 'Always kept apart'],
      ['what', 'text not null check (length(what) between 1 and 4000)', 'What happened or was said, in plain behaviour'],
      ['happened_on', 'date', 'Day, or first day of the period'],
      ['happened_until_on', 'date', 'Last day of the period'],
      ['place', 'text', 'Where, in general words; never an address'],
      ['source_kind', `text not null check (source_kind in ('OWN_OBSERVATION','FAMILY_MEMBER','NETWORK','PROFESSIONAL','DOCUMENT','REPORTER'))`, 'Kind of source'],
      ['source_person_id', 'uuid', 'Family or network member who said it'],
      ['source_name', 'text', 'Professional, document or organisation that says so; empty for a reporter'],
      ['verification', `text not null default 'UNVERIFIED' check (verification in ('VERIFIED','UNVERIFIED','DISPUTED'))`, 'Checked or not'],
      ['rests_on_fact_ids', `uuid[] not null default '{}'`, 'Facts an interpretation rests on'],
      ['data_class', `text not null default 'D3' check (data_class in ('D3','D11','D12'))`, 'D11 health, D12 criminal law, otherwise D3'],
      SOURCE_ORGANISATION,
      PERSONS('Persons it is about'),
      RELEASED,
      ['correction_reason', 'text', 'Why this version replaced the earlier one'],
    ],
    constraints: [
      'foreign key (dossier_id, source_person_id) references person (dossier_id, id)',
      'check (cardinality(about_person_ids) > 0)',
      `check (source_kind <> 'REPORTER' or (source_person_id is null and source_name is null))`,
      `check (kind <> 'INTERPRETATION' or cardinality(rests_on_fact_ids) > 0)`,
      'check (happened_until_on is null or happened_until_on >= happened_on)',
    ],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
    versioned: true,
  });
  await runner.query('create index fact_day on fact (dossier_id, happened_on)');
  await createFamilyTable(runner, {
    name: 'fact_reporter',
    about: 'NL: melder. Who reported; seen by Veilig Thuis alone (R15)',
    dataClass: 'D3M',
    columns: [
      ['fact_id', 'uuid not null', 'Which fact'],
      ['name_cipher', 'text not null', 'Encrypted name (AES-256-GCM, key of the dossier)'],
    ],
    constraints: ['foreign key (dossier_id, fact_id) references fact (dossier_id, id)'],
    grants: 'insert',
  });
}

async function createTimeline(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'dossier_event',
    about: 'NL: gebeurtenis. A dated happening on the timeline',
    dataClass: 'by row (D2, D2S, D3 or D13)',
    columns: [
      ['kind', `text not null check (kind in ('INCIDENT','REPORT','DECISION','DISCUSSION','MOVE','CONTACT_WITH_CHILD','HELP','OTHER'))`, 'What sort'],
      ['happened_on', 'date not null', 'Day'],
      ['what', 'text not null check (length(what) between 1 and 2000)', 'What happened'],
      ['data_class', `text not null default 'D3' check (data_class in ('D2','D2S','D3','D13'))`, 'A move under a hidden address is D2S'],
      SOURCE_ORGANISATION,
      PERSONS('Persons it is about'),
      RELEASED,
    ],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
  });
  await createFamilyTable(runner, {
    name: 'measure',
    about: 'NL: maatregel. A legal act in force for named persons',
    dataClass: 'D13',
    columns: [
      ['kind', `text not null check (kind in ('OTS','VOTS','MUHP','GUARDIANSHIP','RESTRAINING_ORDER','JUVENILE_PROBATION','WRITTEN_DIRECTION','VOLUNTARY','OTHER'))`, 'Which'],
      ['from_on', 'date not null', 'First day'],
      ['until_on', 'date', 'Day it has ended (half-open)'],
      ['note', `text not null default ''`, 'Short explanation'],
      ['data_class', `text not null default 'D13' check (data_class in ('D12','D13'))`, 'Juvenile probation is D12'],
      PERSONS('Persons it applies to'),
      RELEASED,
    ],
    constraints: ['check (until_on is null or until_on > from_on)', 'check (cardinality(about_person_ids) > 0)'],
    personArrays: ['about_person_ids', 'released_to_person_ids'],
  });
}
