import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { ViewerResolver } from '@zov/access/server/viewer/viewer.resolver.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type pg from 'pg';
import '../entities.ts';

let database: TestDatabase;
let world: World;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 3 });
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

async function viewer(name: string, at = NOW): Promise<unknown> {
  const context = world.as(name, at);
  const resolver = new ViewerResolver(pool, new Door(pool, world.cipher));
  const fields = context.actor.audience === 'TEAM' ? 'name dossierIds' : 'name dossierIds personIds isMinor actingFor { dossierId name until }';
  const roots = { viewer: () => resolver.viewer(context) };
  return (await ask(await schemaOf(context.actor.audience === 'TEAM' ? 'team' : 'family'), roots, context, `{ viewer { ${fields} } }`))['viewer'];
}

it('tells a family member which person it is, by the binding of its sign-in', async () => {
  expect(await viewer('mara')).toEqual({ name: 'Naam mara', dossierIds: [world.dossierId], personIds: [world.person('mara')], isMinor: false, actingFor: [] });
  expect(await viewer('dirk')).toMatchObject({ personIds: [world.person('dirk')], isMinor: false });
});

it('calls a child a minor until the eighteenth birthday in Amsterdam', async () => {
  expect(await viewer('noa')).toMatchObject({ personIds: [world.person('noa')], isMinor: true });
  expect(await viewer('noa', new Date('2030-03-11T22:59:00Z'))).toMatchObject({ isMinor: true });
  expect(await viewer('noa', new Date('2030-03-11T23:01:00Z'))).toMatchObject({ isMinor: false });
});

it('tells a lawyer for whom it reads and until when, and does not speak to it as to its young client', async () => {
  const mandate = { purpose: 'OWN_ACCESS', basis_kind: 'MANDATE', self_person_id: world.person('noa'), person_ids: [world.person('noa')], valid_until: new Date('2027-01-30T23:00:00Z') };
  await world.owner.query(`update access_grant set valid_until = '2026-06-01' where actor_id = $1`, [world.actorId('dirk')]);
  // Cut in two, as on a birthday of a brother or sister: one mandate all the same.
  await world.grantTo('dirk', 'CHILD_12_PLUS', { ...mandate, valid_until: new Date('2026-12-02T23:00:00Z') });
  await world.grantTo('dirk', 'CHILD_12_PLUS', { ...mandate, valid_from: new Date('2026-12-02T23:00:00Z') });
  const client = { dossierId: world.dossierId, name: 'noa', until: '2027-01-30T23:00:00.000Z' };
  expect(await viewer('dirk')).toMatchObject({ dossierIds: [world.dossierId], personIds: [world.person('noa')], isMinor: false, actingFor: [client] });
  expect(await viewer('dirk', new Date('2027-01-30T23:00:00Z'))).toMatchObject({ dossierIds: [], actingFor: [] });
});

it('tells a professional the dossiers, and nobody without a live grant anything', async () => {
  expect(await viewer('j1')).toEqual({ name: 'Naam j1', dossierIds: [world.dossierId] });
  expect(await viewer('j2')).toEqual({ name: 'Naam j2', dossierIds: [] });
  expect(await viewer('mara', new Date('2025-12-31T00:00:00Z'))).toMatchObject({ dossierIds: [], personIds: [] });
});

it('names the person of each dossier when somebody is in two', async () => {
  const other = idOf('dossier B');
  const self = idOf('person mara in B');
  await insertRow(world.owner, 'dossier', { dossier_id: other, region_id: idOf('region'), organisation_id: idOf('municipality'), number: 'T-2', name: 'Ander gezin', reason: 'Zorgen', opened_on: '2026-09-01' });
  await insertRow(world.owner, 'person', { dossier_id: other, id: self, call_name: 'Mara', family_role: 'MOTHER', birth_date: '1990-04-02', circle: 'FAMILY' });
  await world.grantTo('mara', 'PARENT_WITHOUT_CUSTODY', { dossier_id: other, purpose: 'OWN_ACCESS', basis_kind: 'SELF', basis_id: self, self_person_id: self, person_ids: [self] });
  const { personIds, dossierIds } = (await viewer('mara')) as { personIds: string[]; dossierIds: string[] };
  expect([...dossierIds].sort()).toEqual([world.dossierId, other].sort());
  expect([...personIds].sort()).toEqual([world.person('mara'), self].sort());
});
