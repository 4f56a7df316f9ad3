import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['involvement', 'access_grant'];
const LEGAL = `('PUBLIC_TASK','LEGAL_OBLIGATION','VITAL_INTEREST','CONSENT')`;
const SECRECY = `('DIRECTLY_INVOLVED','CONSENT','CUSTODY','SUPERVISION_ORDER','RVDK_INFORMATION','VEILIG_THUIS_INFORMATION','VTO',
  'PARENT_WITHOUT_CUSTODY','WGS','CONFLICT_OF_DUTIES','VITAL_INTEREST','OWN_DATA')`;

/**
 * Grounds are codes of two closed sets. Words that were in use for the same ground become its code; any other text stops the
 * migration, because nobody but a person can say which ground it was. The log keeps the words it was written with.
 */
export class CheckGrounds1795260000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`set local zov.maintenance = 'on'`);
    for (const table of TABLES) {
      await runner.query(`update ${table} set legal_basis = 'LEGAL_OBLIGATION' where legal_basis in ('LEGAL_DUTY', 'RIGHT_OF_ACCESS')`);
      await runner.query(`update ${table} set secrecy_basis = 'VEILIG_THUIS_INFORMATION' where secrecy_basis = 'VT_INFORMATION'`);
    }
    await runner.query(`set local zov.maintenance = 'off'`);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} add constraint ${table}_legal_basis check (legal_basis in ${LEGAL})`);
      await runner.query(`alter table ${table} add constraint ${table}_secrecy_basis check (secrecy_basis in ${SECRECY})`);
    }
  }

  /** The codes stay: they were good words before as well. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`alter table ${table} drop constraint ${table}_secrecy_basis, drop constraint ${table}_legal_basis`);
  }
}
