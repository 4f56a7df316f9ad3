import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { UsageError } from '../command';
import { Operator } from '../seed/testing/operator';
import { placesMark } from './places-mark';
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

const marks = async (): Promise<string[]> => (await owner.query<{ marks: string }>('select marks::text from contact_point order by id')).rows.map((row) => row.marks);

it('makes the hashes that the product would have made, once', async () => {
  const before = await marks();
  expect(before.some((one) => one !== '{}')).toBe(true);
  await owner.query(`update contact_point set marks = '{}', version = version + 1`);
  expect(await operator.type(placesMark)).toMatchObject({ code: 0, said: `${before.filter((one) => one !== '{}').length} plekken vastgelegd` });
  expect(await marks()).toEqual(before);
  expect(await operator.type(placesMark)).toMatchObject({ said: '0 plekken vastgelegd' });
  await expect(operator.type(placesMark, 'nu')).rejects.toThrow(UsageError);
});
