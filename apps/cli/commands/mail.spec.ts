import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { UsageError } from '../command';
import { Operator } from '../seed/testing/operator';
import { mail } from './mail';
import { seed } from './seed';

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

const put = (state: string, over = 'now()') => owner.query(`insert into mail (dossier_id, effect_key, kind, about_id, to_actor_id, state, attempts, trouble, created_at, next_at, done_at)
  select d.dossier_id, $1, 'access-requested', gen_random_uuid(), a.id, $1, 3, 'SMTP_451', now(), ${over}, case when $1 = 'QUEUED' then null else now() end
  from dossier d, actor a where a.role = 'CHAIR' limit 1`, [state]);

it('tells what waits, what was sent and what was given up, and fails when somebody has to look', async () => {
  expect(await operator.type(mail, 'status')).toEqual({ code: 0, said: 'Er is nog geen post.' });
  await put('SENT');
  await put('QUEUED');
  expect(await operator.type(mail, 'status')).toMatchObject({ code: 0, said: expect.stringMatching(/1 {2}wacht[^]*1 {2}verstuurd/) as unknown });
  await put('DEAD');
  expect(await operator.type(mail, 'status')).toMatchObject({ code: 1, said: expect.stringMatching(/1 {2}opgegeven[^]*access-requested {2}SMTP_451 {2}na 3 pogingen/) as unknown });
});

it('puts what was given up in the row again', async () => {
  expect(await operator.type(mail, 'retry')).toEqual({ code: 0, said: '1 keer opnieuw in de rij gezet.' });
  expect((await owner.query(`select attempts, done_at from mail where effect_key = 'DEAD'`)).rows).toEqual([{ attempts: 0, done_at: null }]);
  expect(await operator.type(mail, 'retry')).toMatchObject({ said: 'Er is geen opgegeven post.' });
  await owner.query(`update mail set next_at = now() - interval '5 minutes' where state = 'QUEUED'`);
  expect(await operator.type(mail, 'status')).toMatchObject({ code: 1, said: expect.stringMatching(/wacht 30\d seconden te lang/) as unknown });
});

it('sets the address of a professional, and of nobody else', async () => {
  expect(await operator.type(mail, 'address', 'jip-testman', 'jip@gemeente.example')).toMatchObject({ code: 0 });
  expect((await owner.query(`select mail_address from account where subject = 'jip-testman'`)).rows).toEqual([{ mail_address: 'jip@gemeente.example' }]);
  expect(await operator.type(mail, 'address', 'ruben-kartonsma', 'ruben@example.nl')).toMatchObject({ code: 1 });
  for (const words of [['address', 'jip-testman', 'geen adres'], ['address', 'jip-testman'], ['status', 'nu'], ['verstuur'], []]) await expect(operator.type(mail, ...words)).rejects.toThrow(UsageError);
});
