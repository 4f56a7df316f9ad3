import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** NL: verwijzing. Whom to ask about something, instead of a copy of it. */
export class CreatePointer1795260000068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'pointer',
      about: 'NL: verwijzing. Who can be asked about something that an organisation keeps in its own record; never a copy of it',
      dataClass: 'by row (D3, D11 or D12)',
      columns: [
        ['topic', 'text not null check (length(topic) between 1 and 200)', 'What can be asked about; not what it says'],
        ['organisation_name', 'text not null check (length(organisation_name) between 1 and 200)', 'Organisation to ask'],
        ['professional_name', `text not null default '' check (length(professional_name) <= 200)`, 'Whom to ask there; empty when that does not matter'],
        ['reach', 'text not null check (length(reach) between 1 and 400)', 'How to reach them at work'],
        ['data_class', `text not null default 'D3' check (data_class in ('D3','D11','D12'))`, 'Class of what can be asked: that there is something of health or criminal law is as closed as what it says'],
        ['source_organisation_id', 'uuid references organisation (id)', 'Organisation whose contribution it is'],
        PERSONS('Whom it is about'),
        RELEASED,
        ['state', `text not null default 'CURRENT' check (state in ('CURRENT','WITHDRAWN'))`, 'NL: stand'],
        ['withdrawn_reason', 'text check (length(withdrawn_reason) between 1 and 1000)', 'Why it was withdrawn'],
      ],
      constraints: ['check (cardinality(about_person_ids) > 0)', `check ((state = 'WITHDRAWN') = (withdrawn_reason is not null))`, `check (released_to_person_ids = '{}')`],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
      versioned: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['pointer']);
  }
}
