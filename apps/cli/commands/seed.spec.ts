import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { UsageError } from '../command';
import { Operator } from '../seed/testing/operator';
import { demoReset } from './demo-reset';
import { seed } from './seed';

let operator: Operator;
let owner: pg.Pool;

beforeAll(async () => {
  operator = await Operator.start();
  owner = new pg.Pool({ connectionString: operator.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await operator.end();
});

const value = async (text: string): Promise<unknown> => Object.values((await owner.query<Record<string, unknown>>(text)).rows[0] ?? {})[0];
const ids = () => value(`select string_agg(id::text, ',' order by id) from (select id from fact union all select id from person union all select id from actor) as every`);

it('touches nothing outside the demo', async () => {
  process.env.ZOV_DEMO = '0';
  for (const command of [seed, demoReset]) expect(await operator.type(command)).toMatchObject({ code: 1, said: expect.stringContaining('ZOV_DEMO=1') as unknown });
  expect(await value('select count(*)::int from region')).toBe(0);
  expect(await value('select max_skew is not null from fence_setting')).toBe(true);
  process.env.ZOV_DEMO = '1';
});

it('fills an empty database once, and says what is in it', async () => {
  expect(await operator.type(seed, '--if-empty')).toEqual({ code: 0, said: '4 gezinnen (Nergenshuizen, Papierland, Verzinsel-Testmeer, Voorbeeldstra), 16 professionals' });
  expect(await operator.type(seed, '--if-empty')).toEqual({ code: 0, said: 'al gevuld' });
  expect(await operator.type(seed)).toMatchObject({ code: 1, said: expect.stringContaining('demo:reset') as unknown });
});

it('lets time be moved in the demo', async () => {
  expect(await value('select max_skew is null from fence_setting')).toBe(true);
});

it('binds everybody to the demo\'s identity providers', async () => {
  expect(await value(`select count(*)::int from account where issuer is null or issuer not in ('demo-team', 'demo-family')`)).toBe(0);
  expect(await value(`select count(*)::int from actor a join account c on c.id = a.account_id where c.subject = 'tess-tafelhoofd'`)).toBe(2);
});

it('is put back by demo:reset with the same links, while the log stays', async () => {
  const before = await ids();
  await owner.query(`delete from fact_reporter; update dossier set name = 'Veranderd'`);
  await owner.query(`insert into system_event (kind, outcome, trace_id) values ('SPEC', 'OK', 'spec')`);
  expect(await operator.type(demoReset)).toMatchObject({ code: 0, said: expect.stringContaining('opnieuw begonnen') as unknown });
  expect(await value(`select count(*)::int from dossier where name = 'Veranderd'`)).toBe(0);
  expect(await value('select count(*)::int from fact_reporter')).toBe(1);
  expect(await value(`select count(*)::int from system_event where kind = 'SPEC'`)).toBe(1);
  expect(await ids()).toBe(before);
});

it('keeps no citizen service number and no readable whereabouts', async () => {
  const tables = (await owner.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`)).rows;
  for (const { name } of tables) {
    const found = await owner.query(`select 1 from ${name} t where t::text ~ '9999[0-9]{5}' or t::text ~ 'Schuilplaatsweg|Luwtehof|Meldina' limit 1`);
    expect([name, found.rowCount]).toEqual([name, 0]);
  }
});

it('refuses what it does not know', async () => {
  await expect(seed.run(['everything'])).rejects.toThrow(UsageError);
  await expect(demoReset.run(['now'])).rejects.toThrow(UsageError);
});
