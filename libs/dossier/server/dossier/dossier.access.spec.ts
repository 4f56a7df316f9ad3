import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type pg from 'pg';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Reader } from '@zov/access/server/read/reader.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CANARY, NOW, World } from '@zov/access/server/testing/world.ts';
import type { GraphQLSchema } from 'graphql';
import '../entities.ts';

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let roots: Roots;
let team: GraphQLSchema;
let family: GraphQLSchema;

beforeAll(async () => {
  [team, family] = await Promise.all([schemaOf('team'), schemaOf('family')]);
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 3 });
  const reader = new Reader(pool, world.cipher);
  roots = {
    dossier: (_, args, context, info) => reader.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
    dossiers: (_, args, context, info) => reader.page(context, info, { mode: 'ALL_MINE', type: 'Dossier', page: { first: args['first'] as number, after: args['after'] as string } }),
  };
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const WHOLE = `query Whole($id: UUID!) { dossier(id: $id) { id
  persons { displayName callName birthDate } facts { id what sourceKind sourcePersonId aboutPersonIds }
  contactPoints { kind text } involvements { partner professional { name organisationName } } } }`;
const read = async (context: RequestContext, schema = context.actor.audience === 'TEAM' ? team : family) =>
  (await ask(schema, roots, context, WHOLE, { id: world.dossierId }))['dossier'] as null | Record<string, Record<string, unknown>[]>;
const what = (rows: Record<string, unknown>[] | undefined, key = 'what'): unknown[] => (rows ?? []).map((row) => row[key]).sort();
const log = async (trace: string) =>
  (await world.owner.query('select * from access_event where trace_id = $1 order by subject_person_id', [trace])).rows as Record<string, unknown>[];

describe('a dossier read through the door', () => {
  it('shows the case director everybody, their facts and the hidden address, decrypted', async () => {
    const dossier = await read(world.as('j1'));
    expect(dossier?.['persons']).toHaveLength(5);
    expect(what(dossier?.['contactPoints'], 'text')).toContain(CANARY.address);
    expect(what(dossier?.['facts'])).toHaveLength(4);
    expect(JSON.stringify(dossier)).not.toContain(CANARY.health);
    expect(dossier?.['involvements']?.[0]).toEqual({ partner: 'CASE_DIRECTOR', professional: { name: 'Naam j1', organisationName: 'Organisatie municipality' } });
  });

  it('does not tell the family who is involved from where one of them stays', async () => {
    await world.owner.query(`insert into organisation (id, region_id, kind, name, reveals_whereabouts) values ($1, $2, 'CARE', 'ZV-CANARY-Opvang', true)`, [idOf('shelter'), idOf('region')]);
    await world.owner.query('update actor set organisation_id = $2 where id = $1', [world.actorId('c1'), idOf('shelter')]);
    await world.add('involvement', { id: idOf('from the shelter'), actor_id: world.actorId('c1'), partner: 'TEAM_COLLEAGUE', purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: NOW });
    const helpers = async (who: string) => (await read(world.as(who)))?.['involvements']?.map(({ professional }) => (professional as { name: string }).name);
    expect(await helpers('j1')).toEqual(['Naam j1', 'Naam c1']);
    for (const who of ['mara', 'dirk', 'noa']) expect(await helpers(who)).toEqual(['Naam j1']);
    await world.owner.query('delete from involvement where id = $1', [idOf('from the shelter')]);
  });

  it('shows a same-team colleague without involvement nothing, and logs the refusal', async () => {
    const context = world.as('j2');
    expect(await read(context)).toBeNull();
    const rows = await log(context.traceId);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ outcome: 'REFUSED', object_type: 'Dossier', object_id: world.dossierId, subject_person_id: null, actor_id: world.actorId('j2') });
  });

  it('gives a hidden and an unknown dossier the same answer and the same log row', async () => {
    const [hidden, unknown] = [world.as('j2'), world.as('j2')];
    const other = idOf('no such dossier');
    expect(await ask(team, roots, hidden, WHOLE, { id: world.dossierId })).toEqual(await ask(team, roots, unknown, WHOLE, { id: other }));
    const shape = (row: Record<string, unknown> | undefined) => ({ ...row, id: 0, at: 0, xid: 0, trace_id: 0, dossier_id: 0, object_id: 0, dossier_organisation_id: 0, region_id: row?.['region_id'] });
    expect(shape((await log(hidden.traceId))[0])).toEqual(shape((await log(unknown.traceId))[0]));
  });

  it('shows the father what is about him and the children, and no trace of where the mother is', async () => {
    const dossier = await read(world.as('dirk'));
    expect(what(dossier?.['facts'])).toEqual(['Blauwe plek op de arm', 'Er is geduwd', 'Tim zegt: papa kneep me']);
    expect(what(dossier?.['contactPoints'], 'text')).toEqual(['Inktlaan 3']);
    for (const secret of Object.values(CANARY)) expect(JSON.stringify(dossier)).not.toContain(secret);
  });

  it('keeps from a parent who or what the source was when somebody reported', async () => {
    const facts = (await read(world.as('dirk')))?.['facts'] ?? [];
    expect(facts.find((fact) => fact['id'] === idOf('f1'))).toMatchObject({ sourceKind: null, sourcePersonId: null });
    expect(facts.find((fact) => fact['id'] === idOf('f2'))).toMatchObject({ sourceKind: 'FAMILY_MEMBER', sourcePersonId: world.person('tim') });
  });

  it('shows the mother her own health, her hidden address and the school she was told', async () => {
    const dossier = await read(world.as('mara'));
    expect(what(dossier?.['facts'])).toContain(CANARY.health);
    expect(what(dossier?.['contactPoints'], 'text')).toEqual([CANARY.school, CANARY.address].sort());
  });

  it('shows a child of 14 its own part only', async () => {
    const dossier = await read(world.as('noa'));
    expect(what(dossier?.['facts'])).toEqual(['Er is geduwd']);
    expect(dossier?.['persons']?.map((person) => person['callName']).sort()).toEqual(['dirk', 'mara', 'noa', 'tim']);
    expect(dossier?.['persons']?.filter((person) => person['birthDate'] !== null)).toHaveLength(1);
  });

  it('lets only Veilig Thuis know the reporter', async () => {
    const query = 'query R($id: UUID!) { dossier(id: $id) { facts { id reporter { name } } } }';
    const names = async (who: string) => JSON.stringify(await ask(team, roots, world.as(who), query, { id: world.dossierId }));
    expect(await names('v1')).toContain(CANARY.reporter);
    expect(await names('j1')).not.toContain(CANARY.reporter);
  });

  it('opens nothing for a privacy officer, an administrator, a chair or an unconnected investigator', async () => {
    for (const who of ['p1', 'a1', 'c1', 's1', 'g1']) expect(await read(world.as(who))).toBeNull();
  });

  it('ends with the grant, to the millisecond', async () => {
    const until = new Date(NOW.getTime() + 1000);
    await world.grantTo('g1', 'GI_WORKER', { valid_from: NOW, valid_until: until });
    expect(await read(world.as('g1', new Date(NOW.getTime() - 1)))).toBeNull();
    expect(await read(world.as('g1', NOW))).not.toBeNull();
    expect(await read(world.as('g1', new Date(until.getTime() - 1)))).not.toBeNull();
    expect(await read(world.as('g1', until))).toBeNull();
  });
});

describe('the log of a read', () => {
  it('has one row per person concerned, with purpose, ground, classes and masked fields', async () => {
    const context = world.as('dirk');
    await read(context);
    const rows = await log(context.traceId);
    expect(new Set(rows.map((row) => row['subject_person_id']))).toEqual(new Set(['mara', 'dirk', 'noa', 'tim'].map((one) => world.person(one))));
    expect(rows[0]).toMatchObject({ outcome: 'OK', action: 'READ', operation: 'dossier', purpose: 'OWN_ACCESS', role: 'FAMILY_MEMBER', item_count: 1 });
    expect(rows[0]?.['data_classes']).toEqual(expect.arrayContaining(['D1', 'D2', 'D3']));
    expect(rows[0]?.['masked_fields']).toEqual(expect.arrayContaining(['Fact.sourceKind', 'Person.birthDate']));
  });

  it('is written for every family on a list, and not for families of others', async () => {
    const query = '{ dossiers(first: 10) { nodes { id name } endCursor hasMore } }';
    const [mine, other] = [world.as('j1'), world.as('j2')];
    expect(await ask(team, roots, mine, query)).toMatchObject({ dossiers: { nodes: [{ id: world.dossierId, name: 'Testgezin' }], hasMore: false } });
    expect(await ask(team, roots, other, query)).toMatchObject({ dossiers: { nodes: [], endCursor: null, hasMore: false } });
    expect(await log(mine.traceId)).toHaveLength(1);
    expect(await log(other.traceId)).toHaveLength(0);
  });
});

describe('the second fence', () => {
  it('shows nothing at all without a context', async () => {
    for (const table of ['dossier', 'person', 'fact', 'contact_point', 'access_grant']) {
      expect((await pool.query(`select * from ${table}`)).rows).toEqual([]);
    }
  });

  it('keeps hidden whereabouts from the father even when the statement forgets the policy', async () => {
    const client = await pool.connect();
    const visible = async (who: string): Promise<number> => {
      await client.query('begin');
      await client.query('select fence.enter($1, $2, $3)', [world.actorId(who), world.dossierId, NOW]);
      const { rows } = await client.query('select * from contact_point');
      await client.query('rollback');
      return rows.length;
    };
    try {
      expect([await visible('j1'), await visible('mara'), await visible('dirk'), await visible('j2')]).toEqual([3, 3, 1, 0]);
    } finally {
      client.release();
    }
  });

  it('refuses to be entered twice, and refuses set_config to the application', async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('select fence.enter($1, $2, $3)', [world.actorId('j2'), null, NOW]);
      await expect(client.query('select fence.enter($1, $2, $3)', [world.actorId('j1'), null, NOW])).rejects.toThrow('fence already set');
      await client.query('rollback');
      await expect(client.query(`select set_config('app.d', '{}', false)`)).rejects.toThrow('permission denied');
    } finally {
      client.release();
    }
  });
});

describe('what cannot be compiled', () => {
  it('is refused instead of read some other way', async () => {
    const query = 'query S($id: UUID!, $x: Boolean!) { dossier(id: $id) { id facts @skip(if: $x) { id } } }';
    await expect(ask(team, roots, world.as('j1'), query, { id: world.dossierId, x: false })).rejects.toMatchObject({ code: 'TOO_COMPLEX' });
  });

  it('gives two users of one role the same text', async () => {
    const texts: string[] = [];
    const spy = (text: unknown): void => void texts.push(String(text));
    const original = pool.query.bind(pool);
    Object.assign(pool, { query: (batch: { steps?: { text: string }[] }) => { spy(batch.steps?.map((step) => step.text).join()); return original(batch as never); } });
    await read(world.as('j1'));
    await read(world.as('j2'));
    Object.assign(pool, { query: original });
    expect(texts).toHaveLength(2);
    expect(texts[0]).toBe(texts[1]);
  });
});
