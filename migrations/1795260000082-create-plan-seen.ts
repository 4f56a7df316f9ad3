import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, createFamilyTable, dropTables } from './family-table.ts';

/** NL: wat iemand van het plan zag. One row for each reader and phase, so that a next look tells what changed since; nobody else reads it. */
export class CreatePlanSeen1795260000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'plan_seen',
      about: 'NL: wat iemand van het plan zag. Seals of the items that one reader was shown of a phase, and no words; read by its owner alone',
      dataClass: 'by row (D5, D6, D7)',
      columns: [
        ['phase', `text not null check (phase in ('SAFETY','ASSISTANCE','RECOVERY'))`, 'NL: fase'],
        ['looked_at', 'timestamptz not null', 'When the reader last looked'],
        ['seen', `text[] not null default '{}' check (cardinality(seen) <= 300 and length(array_to_string(seen, ' ')) <= 45000)`, 'Kind, line and seal of each item that was shown'],
        ['data_class', `text not null check (data_class in ('D5','D6','D7'))`, 'By phase'],
        PERSONS('Nobody: it is about its reader'),
      ],
      constraints: [
        'unique (dossier_id, created_by, phase)', 'check (created_by is not null)', `constraint plan_seen_about_nobody check (about_person_ids = '{}')`,
        `check (data_class = case phase when 'SAFETY' then 'D5' when 'ASSISTANCE' then 'D6' else 'D7' end)`,
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['plan_seen']);
  }
}
