import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

/** How far each goal of the plan is, as it was judged from time to time; it belongs to the goal across versions of the plan. */
export class FollowGoals1795260000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'goal_progress',
      about: 'NL: voortgang van het doel. What was judged of one goal on one day; only ever added, the last one holds',
      dataClass: 'by row (D5, D6, D7)',
      columns: [
        ['top3_lineage_id', 'uuid not null', 'Whose goal, across versions of the plan'],
        ['state', `text not null check (state in ('RUNNING','SECURED','NOT_REACHED','LAPSED'))`, 'NL: loopt, geborgd, niet behaald, vervallen'],
        ['reason', `text not null default '' check (length(reason) <= 4000)`, 'What it rests on'],
        ['judged_on', 'date not null', 'On which day'],
        ['judged_by', 'uuid not null references actor (id)', 'By whom'],
        ['data_class', `text not null default 'D5' check (data_class in ('D5','D6','D7'))`, 'By phase'],
        PERSONS('Whom the item is about'),
        RELEASED,
      ],
      constraints: [`check (state = 'RUNNING' or reason <> '')`],
      grants: 'insert',
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query('create index goal_progress_lineage on goal_progress (dossier_id, top3_lineage_id, judged_on)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['goal_progress']);
  }
}
