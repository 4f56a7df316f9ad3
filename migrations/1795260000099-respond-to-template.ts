import type { MigrationInterface, QueryRunner } from 'typeorm';

const QUESTION = 'TEMPLATE_PLAN_SECTION';

/** On a question of a plan with a template something may be said, whatever else was added to what may be spoken of before. */
export class RespondToTemplate1795260000099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await respondTo(runner, (types) => [...types, QUESTION]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await respondTo(runner, (types) => types.filter((one) => one !== QUESTION));
  }
}

async function respondTo(runner: QueryRunner, change: (types: string[]) => string[]): Promise<void> {
  const name = 'response_item_type_check';
  const [found] = (await runner.query('select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1', [name])) as { text: string }[];
  const types = [...(found?.text ?? '').matchAll(/'([A-Z0-9_]+)'/g)].map(([, type = '']) => type);
  const all = [...new Set(change(types))].map((one) => `'${one}'`).join(', ');
  await runner.query(`alter table response drop constraint ${name}, add constraint ${name} check (item_type in (${all}))`);
}
