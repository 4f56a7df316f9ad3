import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables, type Column } from './family-table.ts';

const PERSON_ARRAYS = ['about_person_ids', 'released_to_person_ids'];
const text = (name: string, longest: number, comment: string): Column => [name, `text not null default '' check (length(${name}) <= ${longest})`, comment];
const key = (name: string, comment: string): Column => [name, `text not null check (${name} ~ '^[A-Z][A-Z0-9_]{0,59}$')`, comment];
const always = (dataClass: string): Column => ['data_class', `text not null default '${dataClass}' check (data_class = '${dataClass}')`, `Always ${dataClass}`];
const SOURCE: Column = ['source_organisation_id', 'uuid references organisation (id)', 'Organisation whose record it is'];
const OF_CHILDREN = 'check (cardinality(about_person_ids) > 0)';

/** What a veiligheidskaart rests on besides facts and scores: what protects, what an instrument said, what weighs on an adult; and what the family thinks of the card. */
export class CreateCardGrounds1795260000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFactor(runner);
    await createInstrument(runner);
    await createVulnerability(runner);
    await createView(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['card_view', 'vulnerability', 'instrument_outcome', 'protective_factor']);
  }
}

async function createFactor(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'protective_factor',
    about: 'NL: beschermende factor of eerder succes. Who or what makes a child safer, and how strong that is',
    dataClass: 'D4',
    columns: [
      ['kind', `text not null check (kind in ('FACTOR','SUCCESS'))`, 'NL: beschermende factor, of een keer dat het wel goed ging'],
      ['text', `text not null check (length(text) between 1 and 2000)`, 'What protects, or what went well'],
      ['who_person_id', 'uuid', 'Somebody of the family or the network'],
      text('who_name', 200, 'Somebody else'),
      ['strength', `text not null check (strength in ('STRONG','SOME','WEAK'))`, 'NL: hoe sterk'],
      ['since_on', 'date', 'Since when, or the day it went well'],
      ['until_on', 'date', 'First day on which it no longer holds'],
      always('D4'),
      PERSONS('The children it protects'),
      RELEASED,
    ],
    constraints: ['foreign key (dossier_id, who_person_id) references person (dossier_id, id)', 'check (until_on is null or since_on is null or until_on >= since_on)', OF_CHILDREN],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
}

async function createInstrument(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'instrument_outcome',
    about: 'NL: instrumentuitkomst. The outcome of an instrument, never its questions; an aid and no decision',
    dataClass: 'D4',
    columns: [
      key('instrument', 'Which instrument; a key of the card model'),
      text('instrument_version', 60, 'Which version of it'),
      ['taken_on', 'date not null', 'Day on which it was used'],
      ['taken_by_name', 'text not null check (length(taken_by_name) between 1 and 200)', 'Who used it'],
      ['outcome', 'text not null check (length(outcome) between 1 and 2000)', 'The outcome in words'],
      always('D4'),
      PERSONS('The children it is about'),
      RELEASED,
    ],
    constraints: [OF_CHILDREN],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
}

async function createVulnerability(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'vulnerability',
    about: 'NL: kwetsbaarheid. What weighs on an adult and plays a part in the safety, yes, no or unknown, with the facts it rests on',
    dataClass: 'D11',
    columns: [
      ['person_id', 'uuid not null', 'The adult'],
      key('kind', 'What; a key of the card model'),
      ['present', `text not null check (present in ('YES','NO','UNKNOWN'))`, 'NL: ja, nee of onbekend'],
      text('note', 2000, 'What it means for the safety'),
      ['fact_ids', `uuid[] not null default '{}'`, 'Facts it rests on'],
      SOURCE,
      always('D11'),
      PERSONS('The adult'),
      RELEASED,
    ],
    constraints: ['foreign key (dossier_id, person_id) references person (dossier_id, id)', 'check (about_person_ids = array[person_id])', 'unique (dossier_id, person_id, kind, source_organisation_id)'],
    personArrays: PERSON_ARRAYS,
    versioned: true,
  });
}

async function createView(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'card_view',
    about: 'NL: kijk op de kaart. Agree, partly or disagree with a veiligheidskaart, with what was seen of it; never blocks, never disappears',
    dataClass: 'by row (D8, D8K)',
    columns: [
      ['safety_card_id', 'uuid not null', 'Which card'],
      ['person_id', 'uuid not null', 'Whose words'],
      ['stance', `text not null check (stance in ('AGREE','PARTLY','DISAGREE'))`, 'NL: eens, deels, oneens'],
      text('words', 4000, 'Own words, unaltered'),
      ['said_at', 'timestamptz not null', 'When'],
      ['seen_hash', 'text not null', 'SHA-256 over exactly what this person saw of the card'],
      ['current', 'boolean not null default true', 'False once the same person said something newer of this card'],
      ['recorded_by_name', 'text', 'Professional who wrote it down for a person without a login'],
      ['child_allows', `text[] not null default '{}' check (child_allows <@ array['PARENTS','TEAM'])`, 'Whom a child lets read its own words besides the case director; nobody until it says so'],
      ['data_class', `text not null default 'D8' check (data_class in ('D8','D8K'))`, 'D8K: a child\'s own words'],
      PERSONS('The speaker'),
      RELEASED,
    ],
    constraints: ['foreign key (dossier_id, safety_card_id) references safety_card (dossier_id, id)', 'foreign key (dossier_id, person_id) references person (dossier_id, id)'],
    personArrays: PERSON_ARRAYS,
  });
}
