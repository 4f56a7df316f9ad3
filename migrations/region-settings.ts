import type { QueryRunner } from 'typeorm';

/** Key, value and source that every region starts with. */
export type StartValue = readonly [key: string, value: number, source: string];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const trigger = (name: string): string => `start_${name}_settings`;

/** Adds settings to what a region may set; `name` tells them from those of other migrations. The keys of before stay. */
export async function addSettings(runner: QueryRunner, name: string, start: readonly StartValue[]): Promise<void> {
  await allow(runner, (keys) => [...keys, ...start.map(([key]) => key)]);
  const rows = (region: string): string => `insert into public.region_setting (id, region_id, key, value, valid_from, source, added_at)
    select gen_random_uuid(), ${region}, start.key, start.value, date '2020-01-01', start.source, timestamptz '2020-01-01'
    from ${region === 'r.id' ? 'public.region r, ' : ''}(values ${start.map(([key, value, source]) => `(${quoted(key)}, ${value}, ${quoted(source)})`).join(', ')}) start (key, value, source)`;
  await runner.query(rows('r.id'));
  await runner.query(`
    create function ${trigger(name)}() returns trigger language plpgsql as $$
    begin
      ${rows('new.id')};
      return null;
    end $$;
    create trigger ${trigger(name)} after insert on region for each row execute function ${trigger(name)}()`);
}

/** Undoes addSettings. */
export async function removeSettings(runner: QueryRunner, name: string, start: readonly StartValue[]): Promise<void> {
  const gone = start.map(([key]) => key);
  await runner.query(`drop trigger ${trigger(name)} on region; drop function ${trigger(name)}()`);
  await runner.query('delete from region_setting where key = any ($1)', [gone]);
  await allow(runner, (keys) => keys.filter((key) => !gone.includes(key)));
}

async function allow(runner: QueryRunner, change: (keys: string[]) => string[]): Promise<void> {
  const name = 'region_setting_key_check';
  const [found] = (await runner.query('select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1', [name])) as { text: string }[];
  const keys = [...(found?.text ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, key = '']) => key);
  await runner.query(`alter table region_setting drop constraint ${name}, add constraint ${name} check (key in (${change(keys).map(quoted).join(', ')}))`);
}
