import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { UsageError } from '../command';
import { Operator } from '../seed/testing/operator';
import { conflictsNote } from './conflicts-note';
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

const count = async (table: string): Promise<number> => (await owner.query(`select 1 from ${table}`)).rowCount ?? 0;

it('notes every person and address again, and closes what a list meets that was there before', async () => {
  const noted = await count('conflict_key');
  expect(noted).toBeGreaterThan(20);
  const { rows: [key] } = await owner.query<{ hash: string; dossier_id: string }>('select hash, dossier_id from conflict_key limit 1');
  await owner.query(`insert into conflict_of_interest (id, account_id, kind, text_cipher, hashes, declared_at) select gen_random_uuid(), id, 'OWN_FAMILY', 'x', array[$1], now() from account where subject = 'kim-collega'`, [key?.hash]);
  await owner.query('delete from conflict_key');
  expect(await operator.type(conflictsNote)).toMatchObject({ code: 0, said: expect.stringMatching(/^\d+ personen en adressen vastgelegd/) as unknown });
  expect(await count('conflict_key')).toBe(noted);
  expect((await owner.query('select dossier_id from access_block')).rows).toEqual([{ dossier_id: key?.dossier_id }]);
});

it('takes nothing else', async () => {
  await expect(operator.type(conflictsNote, 'alles')).rejects.toThrow(UsageError);
});
