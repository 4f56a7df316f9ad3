import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a restriction rests on is a code of a closed set. What a child of that age refuses is its own wish; any other text stops the
 * migration, because nobody but a person can say which ground it was.
 */
export class CheckRestrictionGrounds1795260000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local zov.maintenance = 'on';
      update restriction set legal_basis = 'OWN_WISH', version = version + 1 where legal_basis in ('CHILD_12', 'CHILD_16');
      set local zov.maintenance = 'off';
      alter table restriction add constraint restriction_legal_basis check (legal_basis in ('SAFETY','GOOD_CARE','COURT','OWN_WISH'));
      comment on column restriction.legal_basis is 'On what it rests: danger, good professional care, a court, or somebody’s own wish';
    `);
  }

  /** The codes stay: they were good words before as well. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table restriction drop constraint restriction_legal_basis; comment on column restriction.legal_basis is 'Ground'`);
  }
}
