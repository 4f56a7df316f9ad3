import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPool } from '@zov/core/db';
import { randomIds } from '@zov/core/ids';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type pg from 'pg';
import { PgSystemLog } from '../sign-in/system-log.ts';
import { idOf, insertRow } from '../testing/rows.ts';
import { NOW, World } from '../testing/world.ts';
import { AdministratorDesk } from './administrator-desk.ts';
import { OrganisationService } from './organisation.service.ts';

type Row = Record<string, unknown>;

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let places: OrganisationService;
beforeEach(async () => {
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 2 });
  places = new OrganisationService(pool, new AdministratorDesk(new PgSystemLog(pool)), randomIds);
});
afterEach(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const all = async (who = 'a1'): Promise<Row[]> => (await places.all(world.as(who))) as Row[];
const named = async (name: string): Promise<Row | undefined> => (await all()).find((one) => one['name'] === name);
const a1 = () => world.as('a1');

describe('organisations and teams', () => {
  it('are those of the own region, with how many people work there', async () => {
    await insertRow(world.owner, 'region', { id: idOf('other'), code: 'elders', name: 'Elders' });
    await insertRow(world.owner, 'organisation', { id: idOf('far'), region_id: idOf('other'), kind: 'SCHOOL', name: 'Verre school' });
    expect((await all()).map((one) => one['name'])).toEqual(['Organisatie gi', 'Organisatie municipality', 'Organisatie rvdk', 'Organisatie vt']);
    expect(await named('Organisatie gi')).toEqual({ id: idOf('gi'), name: 'Organisatie gi', kind: 'GI', workers: 2, teams: [] });
    expect(await places.regions(a1())).toEqual([
      { id: idOf('region'), code: 'kreken', name: 'De Kreken', mine: true, organisations: 4 }, { id: idOf('other'), code: 'elders', name: 'Elders', mine: false, organisations: 1 },
    ]);
    for (const act of [() => places.rename(a1(), { id: idOf('far'), name: 'Anders' }), () => places.addTeam(a1(), { organisationId: idOf('far'), name: 'Team' })]) expect(await act()).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await places.end(a1(), { id: idOf('far') })).toMatchObject({ __typename: 'Refused' });
    expect((await world.owner.query('select name, ended_at from organisation where id = $1', [idOf('far')])).rows).toEqual([{ name: 'Verre school', ended_at: null }]);
  });

  it('are added and renamed, each name once', async () => {
    expect(await places.add(a1(), { name: ' Stichting Nieuw ', kind: 'CARE' })).toMatchObject({ __typename: 'Organisation', name: 'Stichting Nieuw', kind: 'CARE', workers: 0, teams: [] });
    expect(await places.add(a1(), { name: 'stichting nieuw', kind: 'CARE' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }] });
    expect(await places.add(a1(), { name: ' ', kind: 'CARE' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }] });
    const id = String((await named('Stichting Nieuw'))?.['id']);
    expect(await places.rename(a1(), { id, name: 'Stichting Anders' })).toMatchObject({ name: 'Stichting Anders' });
    expect(await places.rename(a1(), { id, name: 'Organisatie gi' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }] });
    expect(await places.addTeam(a1(), { organisationId: id, name: 'Team Oost' })).toMatchObject({ teams: [{ name: 'Team Oost', workers: 0 }] });
    expect(await places.addTeam(a1(), { organisationId: id, name: 'team oost' })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('end only when nobody works there, and take nobody afterwards', async () => {
    expect(await places.end(a1(), { id: idOf('gi') })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('werken nog mensen') });
    const { id: teamId } = ((await places.addTeam(a1(), { organisationId: idOf('gi'), name: 'Team Oost' }))['teams'] as { id: string }[])[0]!;
    await world.owner.query('update actor set team_id = $2 where id = $1', [world.actorId('g1'), teamId]);
    expect(await places.endTeam(a1(), { id: teamId })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await world.owner.query('update actor set valid_until = $2 where organisation_id = $1', [idOf('gi'), NOW]);
    expect(await places.endTeam(a1(), { id: teamId })).toMatchObject({ __typename: 'Organisation', teams: [] });
    expect(await places.end(a1(), { id: idOf('gi') })).toMatchObject({ __typename: 'Organisation' });
    expect(await named('Organisatie gi')).toBeUndefined();
    expect(await places.addTeam(a1(), { organisationId: idOf('gi'), name: 'Team West' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await places.add(a1(), { name: 'Organisatie gi', kind: 'GI' })).toMatchObject({ __typename: 'Organisation' });
  });

  it('are for an administrator alone, and each refusal is noted', async () => {
    for (const who of ['j1', 'g1', 'p1', 'c1', 'b1']) {
      const context = world.as(who);
      const tries = [
        () => places.all(context), () => places.regions(context), () => places.add(context, { name: 'X', kind: 'CARE' }), () => places.rename(context, { id: idOf('gi'), name: 'X' }), () => places.end(context, { id: idOf('gi') }),
        () => places.addTeam(context, { organisationId: idOf('gi'), name: 'X' }), () => places.renameTeam(context, { id: idOf('gi'), name: 'X' }), () => places.endTeam(context, { id: idOf('gi') }),
      ];
      for (const one of tries) await expect(one()).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect((await world.owner.query(`select count(*)::int as n from system_event where outcome = 'REFUSED'`)).rows).toEqual([{ n: 40 }]);
    expect(await all()).toHaveLength(4);
  });
});
