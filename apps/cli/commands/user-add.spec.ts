import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { UsageError } from '../command';
import { Operator } from '../seed/testing/operator';
import { seed } from './seed';
import { userAdd } from './user-add';

let operator: Operator;
let owner: pg.Pool;

beforeAll(async () => {
  operator = await Operator.start();
  await operator.type(seed);
  owner = new pg.Pool({ connectionString: operator.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await operator.end();
});

const add = (over: Record<string, string> = {}) => {
  const options = { name: 'Nieuwe Proefpersoon', role: 'YOUTH_PROFESSIONAL', organisation: 'gemeente voorbeeldam', subject: 'nieuw-1', ...over };
  return operator.type(userAdd, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]));
};
const events = async (kind: string): Promise<number> => (await owner.query('select 1 from system_event where kind = $1', [kind])).rowCount ?? 0;

it('adds a professional who can sign in at once, and notes it', async () => {
  expect(await add()).toMatchObject({ code: 0, said: expect.stringMatching(/^Nieuwe Proefpersoon is toegevoegd als YOUTH_PROFESSIONAL bij Gemeente Voorbeeldam/) as unknown });
  const { rows } = await owner.query(`select c.issuer, c.audience, a.role from account c join actor a on a.account_id = c.id where c.subject = 'nieuw-1'`);
  expect(rows).toEqual([{ issuer: 'demo-team', audience: 'TEAM', role: 'YOUTH_PROFESSIONAL' }]);
  expect(await events('PROFESSIONAL_ADDED')).toBe(1);
});

it('never binds a sign-in twice, and alarms', async () => {
  expect(await add({ name: 'Iemand Anders' })).toMatchObject({ code: 1, said: expect.stringContaining('hoort al bij iemand') as unknown });
  expect((await owner.query(`select 1 from account where display_name = 'Iemand Anders'`)).rowCount).toBe(0);
  expect(await events('SECOND_BINDING_ALARM')).toBe(1);
});

it('lists the organisations when it does not know the one given', async () => {
  await expect(add({ organisation: 'Gemeente Nergens', subject: 'nieuw-2' })).rejects.toThrow(/onbekende organisatie[^]*Gemeente Nergensdrecht/);
});

it.each([{ role: 'FAMILY_MEMBER' }, { role: 'BOSS' }, { name: ' ' }, { subject: '' }])('refuses %j', async (over) => {
  await expect(add(over as unknown as Record<string, string>)).rejects.toThrow(UsageError);
});
