import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a fact about several people was released to some of them by name. */
export class ReleaseFact1795260000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table fact add column released_reason text check (length(released_reason) between 1 and 2000)`);
    await runner.query(`comment on column fact.released_reason is 'Why it was last released to family members by name; empty when it never was by such an act'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table fact drop column released_reason');
  }
}
