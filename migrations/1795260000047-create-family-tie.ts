import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables, PERSONS } from './family-table.ts';

/** Who is whose parent or partner, and how two people of one family stand to each other: what a genogram is drawn from. */
export class CreateFamilyTie1795260000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'family_tie',
      about: 'NL: familieband. How one person of this family is tied to another: by descent, as partners, or in conflict',
      dataClass: 'by row',
      columns: [
        ['kind', `text not null check (kind in (${KINDS}))`, 'Which tie; of a parent and of violence it goes from one to the other, else it goes both ways'],
        ['from_person_id', 'uuid not null', 'Whose tie: the parent, or who used violence'],
        ['to_person_id', 'uuid not null', 'To whom: the child, or against whom'],
        ['detail', 'text', 'What sort of parent or partner'],
        ['from_on', 'date', 'First day; empty when unknown or from birth'],
        ['until_on', 'date', 'First day without it'],
        ['data_class', 'text not null', 'D3 for conflict and violence, which state something; D1 for the rest'],
        PERSONS('Both persons'),
        ['changed_at', 'timestamptz', 'When it was last corrected; empty when never'],
        ['changed_by', 'uuid references actor (id)', 'Actor who corrected it last'],
      ],
      constraints: [
        'foreign key (dossier_id, from_person_id) references person (dossier_id, id)',
        'foreign key (dossier_id, to_person_id) references person (dossier_id, id)',
        'constraint family_tie_two check (from_person_id <> to_person_id)',
        'constraint family_tie_about check (about_person_ids = array[from_person_id, to_person_id])',
        'constraint family_tie_period check (until_on is null or from_on is null or until_on > from_on)',
        `constraint family_tie_class check (data_class = case when kind in ('CONFLICT','VIOLENCE_TOWARDS') then 'D3' else 'D1' end)`,
        `constraint family_tie_detail check (detail is null or (kind = 'PARENT_OF' and detail in ('BIOLOGICAL','ADOPTIVE','STEP','FOSTER')) or (kind in ('PARTNER','EX_PARTNER') and detail in ('MARRIED','REGISTERED','LIVING_TOGETHER')))`,
      ],
    });
    // Violence can go both ways at once; of every other tie two people have one at a time, and nobody is the parent of a parent.
    await runner.query(`create unique index family_tie_once on family_tie (dossier_id, kind, least(from_person_id, to_person_id), greatest(from_person_id, to_person_id))
      where until_on is null and kind <> 'VIOLENCE_TOWARDS'`);
    await runner.query(`create unique index family_tie_once_towards on family_tie (dossier_id, from_person_id, to_person_id) where until_on is null and kind = 'VIOLENCE_TOWARDS'`);
    await runner.query(`create trigger keep_earlier after update on family_tie for each row execute function keep_earlier('', 'about_person_ids')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['family_tie']);
  }
}

const KINDS = `'PARENT_OF','PARTNER','EX_PARTNER','CONFLICT','VIOLENCE_TOWARDS','CLOSE','DISTANT','CUT_OFF'`;
