import { jest } from '@jest/globals';
import { createEmptyDatabase, type TestDatabase } from '@zov/core/testing';
import { migrations } from '../../../migrations';
import { UsageError } from '../command';
import { migrate } from './migrate';

let database: TestDatabase;
const before = { ...process.env };
const said: string[] = [];

beforeAll(async () => {
  database = await createEmptyDatabase();
  process.env.DATABASE_URL = database.ownerUrl;
  process.env.ZOV_APP_DATABASE_URL = database.appUrl;
  process.env.ZOV_AUDIT_DATABASE_URL = database.auditUrl;
  jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
});

beforeEach(() => said.splice(0));

afterAll(async () => {
  process.env = before;
  await database.drop();
});

it('says that an empty database is behind, with exit code 1', async () => {
  expect(await migrate.run(['status'])).toBe(1);
  expect(said.at(-1)).toContain(`${migrations.length} migraties`);
});

it('brings the database up to date once, and has nothing to do the second time', async () => {
  expect(await migrate.run(['up'])).toBe(0);
  expect(said.at(-1)).toContain('uitgevoerd');
  expect(await migrate.run(['up'])).toBe(0);
  expect(said.at(-1)).toBe('niets te doen');
  expect(await migrate.run(['status'])).toBe(0);
});

it('takes back the last one, and as many as asked', async () => {
  expect(await migrate.run(['down'])).toBe(0);
  expect(said.at(-1)).toBe('1 migratie teruggedraaid');
  expect(await migrate.run(['down', '--steps', '1000'])).toBe(0);
  expect(said.at(-1)).toContain(`${migrations.length - 1} migraties teruggedraaid`);
  expect(await migrate.run(['up'])).toBe(0);
});

it.each([[[]], [['sideways']], [['up', 'now']], [['down', '--steps', '0']], [['up', '--steps', '2']]])('refuses %j', async (args: string[]) => {
  await expect(migrate.run(args)).rejects.toThrow(UsageError);
});
