import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

/** What rights of a family rest on besides custody and age: decisions about who is 16 or 17, and written mandates. */
export class CreateFamilyLaw1795260000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table access_grant add column closed_person_ids uuid[] not null default '{}';
      comment on column access_grant.closed_person_ids is 'Children whose part is closed to this adult, also where something was shared by name before';
      create trigger closed_person_ids_are_persons before insert or update of closed_person_ids on access_grant
        for each row execute function persons_exist('closed_person_ids');
    `);
    await createDecision(runner);
    await createMandate(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['mandate', 'representation_decision']);
    await runner.query(`
      drop trigger closed_person_ids_are_persons on access_grant;
      alter table access_grant drop column closed_person_ids;
    `);
  }
}

const PERIOD = 'check (until_on > from_on)';
const adult = (column: string): string => `foreign key (dossier_id, ${column}) references person (dossier_id, id)`;

async function createDecision(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'representation_decision',
    about: 'NL: besluit over inzage bij 16 en 17 jaar. That one parent keeps reading the part of a child of that age, who decided it and why (R12)',
    dataClass: 'D14',
    columns: [
      ['adult_person_id', 'uuid not null', 'Parent or guardian who keeps reading'],
      ['child_person_id', 'uuid not null', 'Child of 16 or 17'],
      ['kind', `text not null check (kind in ('CHILD_AGREES','DECIDED'))`, 'The child agreed, or people decided without it'],
      ['decided_by', 'text not null check (length(decided_by) between 1 and 200)', 'Who decided; a name or an office'],
      ['reason', 'text not null check (length(reason) between 1 and 2000)', 'Why'],
      ['from_on', 'date not null', 'First day'],
      ['until_on', 'date not null', 'Day it has ended (half-open); the 18th birthday at the latest'],
      ['ended_reason', 'text', 'Why it ended before its day'],
    ],
    constraints: [adult('adult_person_id'), adult('child_person_id'), 'check (adult_person_id <> child_person_id)', PERIOD],
  });
}

async function createMandate(runner: QueryRunner): Promise<void> {
  await createFamilyTable(runner, {
    name: 'mandate',
    about: 'NL: machtiging. A lawyer or confidential adviser who may read for a family member, until a day',
    dataClass: 'D14',
    columns: [
      ['holder_person_id', 'uuid not null', 'Who acts; a person of this dossier with a sign-in of its own'],
      ['client_person_id', 'uuid not null', 'For whom'],
      ['kind', `text not null check (kind in ('LAWYER','CONFIDENTIAL_ADVISER'))`, 'As what'],
      ['evidence', 'text not null check (length(evidence) between 1 and 2000)', 'The written authority it rests on'],
      ['documents', 'boolean not null', 'Whether it reaches what is written, or only who is involved'],
      ['from_on', 'date not null', 'First day'],
      ['until_on', 'date not null', 'Day it has ended (half-open)'],
      ['ended_reason', 'text', 'Why it ended before its day'],
    ],
    constraints: [adult('holder_person_id'), adult('client_person_id'), 'check (holder_person_id <> client_person_id)', PERIOD],
  });
}
