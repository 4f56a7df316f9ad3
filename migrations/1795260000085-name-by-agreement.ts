import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Only an agreement names professionals, so only its translations do. */
export class NameByAgreement1795260000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table translation add constraint translation_named check (of_item_type = 'AGREEMENT' or cardinality(named_actor_ids) = 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table translation drop constraint translation_named');
  }
}
