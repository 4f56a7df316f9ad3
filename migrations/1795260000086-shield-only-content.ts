import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shielding a reporter changes the content of earlier versions and nothing else of them: not when they were replaced, nor by whom (R15). */
export class ShieldOnlyContent1795260000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update on item_version from zov_fence; grant update (content) on item_version to zov_fence');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke update (content) on item_version from zov_fence; grant update on item_version to zov_fence');
  }
}
