import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

/** What a parent without custody was told about a child, by a professional who weighed it (R13). */
export class CreateInformationRelease1795260000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'information_release',
      about: 'NL: informatie op verzoek. What a parent without custody asked for and was told about a child; not the dossier (R13)',
      dataClass: 'D3',
      columns: [
        ['to_person_id', 'uuid not null', 'Parent without custody who is told'],
        ['about_person_ids', 'uuid[] not null check (cardinality(about_person_ids) = 1)', 'The child'],
        ['released_to_person_ids', 'uuid[] not null check (released_to_person_ids = array[to_person_id])', 'Who may read it: that parent'],
        ['words', `text not null check (length(words) between 1 and 4000)`, 'What that parent reads'],
        ['fact_ids', `uuid[] not null default '{}'`, 'Facts it rests on; the parent does not read them'],
        ['reason', `text not null check (length(reason) between 1 and 2000)`, 'Why a parent with custody would get it as well and the interest of the child does not oppose'],
      ],
      constraints: ['foreign key (dossier_id, to_person_id) references person (dossier_id, id)'],
      grants: 'insert',
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['information_release']);
  }
}
