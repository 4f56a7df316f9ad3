import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A place in a row is no text: moving an item leaves its seal as it was, so that nobody is told that the words changed. */
export class SealTextNotPlace1795260000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    for (const table of PLACED) await runner.query(`alter table ${table} add constraint ${table}_position check (position between 1 and 99)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of PLACED) await runner.query(`alter table ${table} drop constraint ${table}_position`);
    await runner.query(DOWN);
  }
}

const PLACED = ['agreement', 'safety_net_contact'] as const;

const KEPT_OUT = `array['version','content_hash','created_at','created_by','state','released_to_person_ids','rank','changed_at','changed_by']`;
const hash = (content: string): string => `encode(sha256(convert_to((${content})::text, 'UTF8')), 'hex')`;

/** A row that was sealed with its place in it keeps that seal until its text changes: answers and adopted plans hold it. */
const UP = `
  create or replace function seal_content() returns trigger language plpgsql as $$
  declare
    content jsonb := to_jsonb(new) - ${KEPT_OUT} - 'position';
  begin
    if tg_op = 'UPDATE' and content = to_jsonb(old) - ${KEPT_OUT} - 'position' then
      new.content_hash := old.content_hash;
    else
      new.content_hash := ${hash('content')};
    end if;
    return new;
  end $$;
`;

const DOWN = `
  create or replace function seal_content() returns trigger language plpgsql as $$
  begin
    new.content_hash := ${hash(`to_jsonb(new) - ${KEPT_OUT}`)};
    return new;
  end $$;
`;
