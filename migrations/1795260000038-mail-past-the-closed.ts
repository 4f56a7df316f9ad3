import type { MigrationInterface, QueryRunner } from 'typeorm';

const READS = 'c.blocked_at is null and a.valid_from <= at';
const NOT_CLOSED = 'c.blocked_at is null and of_dossier <> all (fence.blocked(a.id, at)) and a.valid_from <= at';

/** Somebody to whom a dossier is closed because of the own family or street gets no message about it either. */
export class MailPastTheClosed1795260000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(inReaders(READS, NOT_CLOSED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inReaders(NOT_CLOSED, READS));
  }
}

/** Changes this passage and leaves the rest of the function as it is by then; stops when the passage is not there. */
function inReaders(from: string, to: string): string {
  return `set local role zov_fence;
    do $do$ declare body text := pg_get_functiondef('fence.mail_readers(uuid, text, uuid, timestamptz)'::regprocedure);
    begin
      if position($from$${from}$from$ in body) = 0 then raise exception 'fence.mail_readers is not as this migration knows it'; end if;
      execute replace(body, $from$${from}$from$, $to$${to}$to$);
    end $do$;
    set local role zov_owner`;
}
