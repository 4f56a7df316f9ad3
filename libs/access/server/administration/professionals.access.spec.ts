import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Config } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import { randomIds } from '@zov/core/ids';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type pg from 'pg';
import type { SystemEvent } from '../sign-in/index.ts';
import { AccountStore } from '../sign-in/account-store.ts';
import { idOf, insertRow } from '../testing/rows.ts';
import { NOW, World } from '../testing/world.ts';
import { AdministrationService } from './administration.service.ts';
import { AdministratorDesk } from './administrator-desk.ts';

type Row = Record<string, unknown>;

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let administration: AdministrationService;
let logFails: Error | undefined;
const events: SystemEvent[] = [];
const ISSUER = 'entra';

beforeAll(async () => {
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 3 });
  const systemLog = { write: (event: SystemEvent) => (logFails === undefined ? Promise.resolve(void events.push(event)) : Promise.reject(logFails)) };
  administration = new AdministrationService(pool, { issuers: { TEAM: { key: ISSUER } } } as Config, new AdministratorDesk(systemLog), randomIds);
  await insertRow(world.owner, 'region', { id: idOf('other'), code: 'elders', name: 'Elders' });
  await insertRow(world.owner, 'organisation', { id: idOf('far'), region_id: idOf('other'), kind: 'SCHOOL', name: 'Verre school' });
  await insertRow(world.owner, 'organisation', { id: idOf('gone'), region_id: idOf('region'), kind: 'CARE', name: 'Opgeheven', ended_at: new Date('2026-11-01T00:00:00Z') });
});
beforeEach(() => {
  events.length = 0;
  logFails = undefined;
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const NEW = { name: 'Nieuwe Collega', subject: 'nieuw', role: 'YOUTH_PROFESSIONAL', organisationId: idOf('municipality') } as const;
const add = (over: Row = {}, who = 'a1'): Promise<Row> => administration.add(world.as(who), { ...NEW, ...over } as never);
const staff = async (who = 'a1'): Promise<Row[]> => (await administration.staff(world.as(who))) as Row[];
const count = async (table: string): Promise<number> => Number((await world.owner.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
const everything = async (): Promise<number[]> => [await count('account'), await count('actor')];

describe('a professional', () => {
  it('is added with one role in one organisation, from now on, and can sign in with that login alone', async () => {
    const accounts = new AccountStore(pool);
    expect(await accounts.findByLogin(ISSUER, 'nieuw', 'TEAM', NOW)).toBeNull();
    expect(await add({ name: '  Nieuwe Collega ', subject: ' nieuw ' })).toEqual({
      __typename: 'StaffMember', id: expect.any(String), name: 'Nieuwe Collega', role: 'YOUTH_PROFESSIONAL', organisationName: 'Organisatie municipality', bound: true, leaving: false, mandates: [],
    });
    const account = await accounts.findByLogin(ISSUER, 'nieuw', 'TEAM', NOW);
    expect(account).toMatchObject({ name: 'Nieuwe Collega', blocked: false });
    expect(await accounts.roles(String(account?.id), NOW)).toMatchObject([{ role: 'YOUTH_PROFESSIONAL', regionId: idOf('region') }]);
    expect(await accounts.roles(String(account?.id), new Date(NOW.getTime() - 1))).toEqual([]);
    expect(await accounts.findByLogin(ISSUER, 'nieuw', 'FAMILY', NOW)).toBeNull();
    expect(events).toMatchObject([{ kind: 'PROFESSIONAL_ADDED', outcome: 'OK', actorId: world.actorId('a1') }]);
    expect(JSON.stringify(events)).not.toMatch(/Nieuwe|nieuw/);
  });

  it('sees no family by being added', async () => {
    const before = await count('access_grant');
    await add({ subject: 'without families' });
    expect(await count('access_grant')).toBe(before);
  });

  it('is added once: the same login a second time is refused as an alarm, and nothing of the first changes', async () => {
    const before = await everything();
    expect(await add({ name: 'Iemand anders', role: 'PRIVACY_OFFICER' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await everything()).toEqual(before);
    expect((await staff()).filter((one) => one['name'] === 'Nieuwe Collega' && one['role'] === 'YOUTH_PROFESSIONAL').length).toBeGreaterThan(0);
    expect((await staff()).map((one) => one['name'])).not.toContain('Iemand anders');
    expect(events.map(({ kind, outcome }) => [kind, outcome])).toEqual([['SECOND_BINDING_ALARM', 'REFUSED']]);
  });

  it('is one, however many add that login at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => add({ subject: 'three at once' })));
    expect(answers.map((one) => one['__typename']).sort()).toEqual(['Refused', 'Refused', 'StaffMember']);
  });

  it('works nowhere that has ended, is not there, or is of another region, with one answer for all', async () => {
    const before = await everything();
    const answers = await Promise.all(['gone', 'far', 'nothing'].map((name) => add({ subject: `at ${name}`, organisationId: idOf(name) })));
    expect(new Set(answers.map(({ correlationId: _, ...rest }) => JSON.stringify(rest)))).toEqual(new Set([JSON.stringify({ ...answers[0], correlationId: undefined })]));
    expect(answers[0]).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await everything()).toEqual(before);
    expect(events.map(({ kind, outcome }) => [kind, outcome])).toEqual(Array.from({ length: 3 }, () => ['PROFESSIONAL_ADDED', 'REFUSED']));
  });

  it('has a name, a login and a role of somebody who works', async () => {
    const before = await everything();
    expect(await add({ name: ' ', subject: '\t', role: 'FAMILY_MEMBER' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }, { field: 'subject' }, { field: 'role' }] });
    expect(await add({ role: 'DIRECTOR' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'role' }] });
    expect(await everything()).toEqual(before);
  });

  it('is not added when that cannot be written down, and the login stays free', async () => {
    const before = await everything();
    logFails = new Error('no space left');
    await expect(add({ subject: 'unseen' })).rejects.toThrow('no space left');
    expect(await everything()).toEqual(before);
    logFails = undefined;
    expect(await add({ subject: 'unseen' })).toMatchObject({ __typename: 'StaffMember' });
    expect(pool.idleCount).toBe(pool.totalCount);
  });
});

describe('the list of who works here', () => {
  it('holds the own region as it is now, by name, and nobody of a family', async () => {
    await insertRow(world.owner, 'account', { id: idOf('account far'), audience: 'TEAM', display_name: 'Naam ver' });
    await insertRow(world.owner, 'actor', { id: idOf('actor far'), account_id: idOf('account far'), role: 'TEACHER', organisation_id: idOf('far'), region_id: idOf('other'), valid_from: NOW });
    await world.owner.query('update actor set valid_until = $2 where id = $1', [world.actorId('c1'), NOW]);
    const names = (await staff()).map((one) => String(one['name']));
    expect(names).toEqual(expect.arrayContaining(['Naam j1', 'Naam a1', 'Nieuwe Collega']));
    for (const absent of ['Naam ver', 'Naam c1', 'Naam mara', 'Naam dirk', 'Naam noa']) expect(names).not.toContain(absent);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'nl')));
  });

  it('says who cannot sign in yet and who is leaving, and tells no login', async () => {
    await insertRow(world.owner, 'departure', { id: idOf('leaving'), actor_id: world.actorId('j1'), kind: 'LEAVES', started_at: NOW, started_by: world.actorId('a1') });
    const rows = await staff();
    expect(rows.find((one) => one['name'] === 'Naam j1')).toMatchObject({ bound: false, leaving: true });
    expect(rows.find((one) => one['name'] === 'Naam j2')).toMatchObject({ bound: false, leaving: false });
    expect(rows.find((one) => one['name'] === 'Nieuwe Collega')).toMatchObject({ bound: true });
    expect(JSON.stringify(rows)).not.toMatch(/nieuw"|entra|three at once/);
  });

  it('is an administrator’s, as adding is; every other try is refused and kept', async () => {
    const before = await everything();
    const others = ['j1', 'g1', 's1', 'v1', 'b1', 'p1', 'mara'];
    for (const who of others) {
      await expect(staff(who)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await expect(add({ subject: `by ${who}` }, who)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await everything()).toEqual(before);
    expect(events.map(({ kind, outcome, actorId }) => [kind, outcome, actorId])).toEqual(others.flatMap((who) => ['STAFF_LIST', 'PROFESSIONAL_ADDED'].map((kind) => [kind, 'REFUSED', world.actorId(who)])));
  });
});
