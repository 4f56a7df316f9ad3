import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ActorRole } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf } from '@zov/access/server/testing/ask.ts';
import { CANARY, NOW, World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';

type Row = Record<string, unknown>;

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let team: GraphQLSchema;

beforeAll(async () => {
  team = await schemaOf('team');
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 2 });
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

/** What somebody reads, alone or through the eyes of another with the grants that one has. */
async function seen(who: string, as?: readonly [name: string, role: ActorRole], at = NOW): Promise<{ facts: string[]; contacts: string[] } | null> {
  const door = new Door(pool, world.cipher);
  const other = as && { actorId: world.actorId(as[0]), role: as[1] };
  const dossier = (await ask(team, {
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string, ...(other && { as: other }) }),
  }, world.as(who, at), 'query($id: UUID!) { dossier(id: $id) { id facts { what } contactPoints { text } } }', { id: world.dossierId }))['dossier'] as Record<'facts' | 'contactPoints', Row[]> | null;
  return dossier && { facts: dossier.facts.map((one) => String(one['what'])), contacts: dossier.contactPoints.map((one) => String(one['text'])) };
}

it('shows what both may read, and nothing that only one of them may', async () => {
  const [director, father] = [await seen('j1'), await seen('j1', ['dirk', 'FAMILY_MEMBER'])];
  expect(father?.facts).toEqual(expect.arrayContaining(['Blauwe plek op de arm', 'Er is geduwd']));
  expect(father?.facts.every((one) => director?.facts.includes(one))).toBe(true);
  expect(father?.facts.length).toBeLessThan(director?.facts.length ?? 0);
  expect(director?.contacts).toContain(CANARY.address);
  expect(father?.contacts).toEqual(['Inktlaan 3']);
  // The mother may read her health; the director may not, and does not through her.
  expect((await seen('j1', ['mara', 'FAMILY_MEMBER']))?.facts).not.toContain(CANARY.health);
});

it('is the same whoever of the two asks', async () => {
  const sorted = (rows: string[] | undefined): string[] => [...(rows ?? [])].sort();
  expect(sorted((await seen('b1', ['v1', 'VEILIG_THUIS_WORKER']))?.facts)).toEqual(sorted((await seen('v1', ['b1', 'BEHAVIOURAL_SCIENTIST']))?.facts));
});

it('shows nothing through somebody without a live grant, nor to somebody without one', async () => {
  expect(await seen('j1', ['j2', 'YOUTH_PROFESSIONAL'])).toBeNull();
  expect(await seen('j2', ['j1', 'YOUTH_PROFESSIONAL'])).toBeNull();
  await world.grantTo('j2', 'TEAM_COLLEAGUE', { valid_until: new Date('2027-01-01T00:00:00Z') });
  expect(await seen('j1', ['j2', 'YOUTH_PROFESSIONAL'], new Date('2026-12-31T23:59:59Z'))).not.toBeNull();
  expect(await seen('j1', ['j2', 'YOUTH_PROFESSIONAL'], new Date('2027-01-01T00:00:00Z'))).toBeNull();
});

it('judges by the policy of the role that is given, which must be one the other has a grant for', async () => {
  expect(await seen('j1', ['dirk', 'YOUTH_PROFESSIONAL'])).toBeNull();
  expect(await seen('j1', ['dirk', 'ANALYST'])).toBeNull();
});

it('is logged in the name of who asked, refused or not', async () => {
  const { rows } = await world.owner.query<Row>(`select distinct actor_id, outcome from access_event where action = 'VIEWED_AS' order by 1, 2`);
  expect(rows).toEqual(expect.arrayContaining([
    { actor_id: world.actorId('j1'), outcome: 'OK' }, { actor_id: world.actorId('j1'), outcome: 'REFUSED' }, { actor_id: world.actorId('j2'), outcome: 'REFUSED' },
  ]));
  expect(rows.some((row) => row['actor_id'] === world.actorId('dirk'))).toBe(false);
});
