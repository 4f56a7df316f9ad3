import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What rules compare and rows could not say yet: which professionals an agreement names, and whom a child lets read its own words. */
export class NameProfessionals1795260000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of NAMING) {
      await runner.query(`
        alter table ${table} add column named_actor_ids uuid[] not null default '{}';
        comment on column ${table}.named_actor_ids is 'Professionals who do or check it, also of partners that see nothing else';
      `);
    }
    for (const table of WORDS) {
      await runner.query(`
        alter table ${table} add column child_allows text[] not null default '{}' check (child_allows <@ array['PARENTS','TEAM']);
        comment on column ${table}.child_allows is 'Whom a child lets read its own words besides the case director; nobody until it says so';
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of NAMING) await runner.query(`alter table ${table} drop column named_actor_ids`);
    for (const table of WORDS) await runner.query(`alter table ${table} drop column child_allows`);
  }
}

const NAMING = ['agreement', 'agreement_check'] as const;
const WORDS = ['plan_opinion', 'response'] as const;
