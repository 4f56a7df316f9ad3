import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables, PERSONS } from './family-table.ts';

/** Somebody's place in a picture, moved a little by hand so that the drawing reads better. It says nothing of the family. */
export class CreatePictureNudge1795260000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'picture_nudge',
      about: 'NL: verschoven plek. How far one person stands from the own place in a picture of the family; read only by who reads of everybody it is about',
      dataClass: 'D1',
      columns: [
        ['picture', `text not null check (picture in ('GENOGRAM','CIRCLE'))`, 'NL: tekening'],
        ['person_id', 'uuid not null', 'Who was moved'],
        ['round_person_id', 'uuid', 'Of a circle: the child it is drawn round; empty for the whole family'],
        ['dx', 'integer not null check (dx between -400 and 400)', 'Pixels to the right of the own place; less than nothing is to the left'],
        ['dy', 'integer not null check (dy between -400 and 400)', 'Pixels below the own place; less than nothing is above'],
        ['data_class', `text not null default 'D1' check (data_class = 'D1')`, 'Always D1'],
        PERSONS('Who was moved, and the child it is round'),
        ['changed_at', 'timestamptz', 'When it was last moved again; empty when never'],
        ['changed_by', 'uuid references actor (id)', 'Actor who moved it last'],
      ],
      constraints: [
        'foreign key (dossier_id, person_id) references person (dossier_id, id)',
        'foreign key (dossier_id, round_person_id) references person (dossier_id, id)',
        `constraint picture_nudge_round check (round_person_id is null or (picture = 'CIRCLE' and round_person_id <> person_id))`,
        'constraint picture_nudge_about check (about_person_ids = array_remove(array[person_id, round_person_id], null))',
        'constraint picture_nudge_once unique nulls not distinct (dossier_id, picture, person_id, round_person_id)',
      ],
    });
    await runner.query(`create trigger keep_earlier after update on picture_nudge for each row execute function keep_earlier('D1', 'about_person_ids')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['picture_nudge']);
  }
}
