import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the sealer tell, beside the signs of life, up to when the log is sealed. */
export class TellHowFarSealed1795260000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select, insert, update on heartbeat to zov_audit;
      comment on table heartbeat is 'Sign of life of a background process, and up to when the log is sealed. Class: reference';
      comment on column heartbeat.at is 'Its last sign of life; of seals: every row of the log until then has its seal (real time)'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      comment on column heartbeat.at is 'Its last sign of life (real time)';
      comment on table heartbeat is 'Sign of life of a background process. Class: reference';
      delete from heartbeat where name = 'seals';
      revoke select, insert, update on heartbeat from zov_audit`);
  }
}
