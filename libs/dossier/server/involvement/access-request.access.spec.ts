import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessRequestResolver } from '@zov/access/server/request/access-request.resolver.ts';
import { AccessRequestService } from '@zov/access/server/request/access-request.service.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';

type Row = Record<string, unknown>;
type Method = (args: unknown, context: RequestContext, info: GraphQLResolveInfo) => Promise<unknown>;

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let roots: Roots;
let schema: GraphQLSchema;
let keys = 0;
let seconds = 0;
const DAY = 86_400;
const at = (): Date => new Date(NOW.getTime() + (seconds += 1) * 1_000);

beforeAll(async () => {
  database = await createDatabase();
  schema = await schemaOf('team');
  world = await World.make(database.ownerUrl);
  await world.owner.query(`update person set version = version + 1, changed_at = now(), call_name = 'Noa', surname = 'Kind' where id = $1`, [world.person('noa')]);
  await insertRow(world.owner, 'dossier', { dossier_id: idOf('dossier B'), region_id: idOf('region'), organisation_id: idOf('gi'), number: 'B', name: 'Ander gezin', reason: 'Zorgen', opened_on: '2026-09-01' });
  await insertRow(world.owner, 'person', { dossier_id: idOf('dossier B'), id: idOf('noa elsewhere'), call_name: 'Noa', surname: 'Kind', family_role: 'CHILD', birth_date: '2012-03-12' });
  pool = createPool(database.appUrl, { max: 3 });
  const door = new Door(pool, world.cipher);
  const resolver = new AccessRequestResolver(new AccessRequestService(door, new PgSystemLog(pool), pool));
  const of = (name: 'askAccess' | 'involveAsker' | 'refuseAccess'): Roots[string] => (_, args, context, info) => (resolver[name].bind(resolver) as Method)(args, context, info);
  roots = {
    askAccess: of('askAccess'), involveAsker: of('involveAsker'), refuseAccess: of('refuseAccess'),
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
  };
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

async function act(who: string, name: string, type: string, answer: string, input: Row, when = at()): Promise<Row> {
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { __typename ${answer} ... on Refused { code message fields { field } } } }`;
  return (await ask(schema, roots, world.as(who, when), document, { input: { idempotencyKey: `request-${(keys += 1)}`, ...input } }))[name] as Row;
}
const asks = (who: string, over: Row = {}, when = at()): Promise<Row> => act(who, 'askAccess', 'AskAccessInput', '... on AccessAsked { openUntil }',
  { name: 'Noa Kind', birthDate: '2012-03-12', purpose: 'HELP', reason: 'Ik geef Noa les en maak me zorgen', ...over }, when);
const requests = async (who: string): Promise<Row[]> =>
  (((await ask(schema, roots, world.as(who, at()), 'query($id: UUID!) { dossier(id: $id) { accessRequests { id state purpose reason answerReason asker { name } } } }', { id: world.dossierId }))['dossier'] as Row | null)?.['accessRequests'] ?? []) as Row[];
const requestOf = async (who: string): Promise<string> =>
  String((await world.owner.query<Row>('select id from access_request where dossier_id = $1 and actor_id = $2 order by created_at desc', [world.dossierId, world.actorId(who)])).rows[0]?.['id']);
const involves = (who: string, requestId: string, over: Row = {}): Promise<Row> => act(who, 'involveAsker', 'InvolveAskerInput', '... on AccessRequest { state }', {
  dossierId: world.dossierId, requestId, partner: 'GI_WORKER', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Belde zelf', ...over,
});
const refuses = (who: string, requestId: string, reason = 'Is al geregeld'): Promise<Row> => act(who, 'refuseAccess', 'RefuseAccessInput', '... on AccessRequest { state answerReason }', { dossierId: world.dossierId, requestId, reason });
const sees = async (who: string): Promise<boolean> => (await ask(schema, roots, world.as(who, at()), 'query($id: UUID!) { dossier(id: $id) { id } }', { id: world.dossierId }))['dossier'] !== null;

describe('asking to be let in', () => {
  it('answers the same with and without a match, and opens nothing', async () => {
    const when = at();
    const matched = await asks('g1', {}, when);
    expect(matched).toEqual({ __typename: 'AccessAsked', openUntil: new Date(when.getTime() + 14 * DAY * 1_000).toISOString() });
    expect(await asks('g1', { name: 'Niemand Nergens' }, when)).toEqual(matched);
    expect(await sees('g1')).toBe(false);
    const kept = await world.owner.query<Row>(`select outcome, detail from system_event where kind = 'ACCESS_REQUEST' and actor_id = $1`, [world.actorId('g1')]);
    expect(kept.rows).toEqual([1, 2].map(() => ({ outcome: 'OK', detail: { outcome: 'ASKED' } })));
  });

  it('is refused a second time while it is open, the same with and without a match', async () => {
    const again = await asks('g1', { name: ' noa  KIND ', reason: 'Nog een keer vragen' });
    expect(again).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('U vroeg dit al') });
    expect(await asks('g1', { name: 'Niemand Nergens' })).toEqual(again);
    expect(await requests('j1')).toHaveLength(1);
  });

  it('is for nobody who could not be let in by it, and the try is kept', async () => {
    expect(await asks('c1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    const kept = await world.owner.query<Row>(`select outcome, detail from system_event where kind = 'ACCESS_REQUEST' and actor_id = $1`, [world.actorId('c1')]);
    expect(kept.rows).toEqual([{ outcome: 'REFUSED', detail: { outcome: 'NOT_ALLOWED' } }]);
  });

  it('is one question, however often it is sent', async () => {
    const same = { idempotencyKey: 'request-again', name: 'Iemand Anders' };
    expect([await asks('s1', same), await asks('s1', same)]).toMatchObject([{ __typename: 'AccessAsked' }, { __typename: 'AccessAsked' }]);
  });

  it('keeps no name of whom nobody knows, and tells every family that matches', async () => {
    const asked = await world.owner.query<Row>('select * from access_request_asked');
    expect(JSON.stringify(asked.rows)).not.toMatch(/noa|niemand|nergens|2012/i);
    const told = await world.owner.query<Row>(`select dossier_id, payload from outbox where kind = 'access-requested' order by dossier_id`);
    expect(told.rows.map((row) => row['dossier_id']).sort()).toEqual([world.dossierId, idOf('dossier B')].sort());
    expect(told.rows.every((row) => Object.keys(row['payload'] as Row).join() === 'requestId')).toBe(true);
  });

  it('reaches nobody for whom the family is open already, with the same answer', async () => {
    expect(await asks('v1')).toMatchObject({ __typename: 'AccessAsked' });
    expect((await requests('j1')).map((one) => (one['asker'] as Row)['name'])).toEqual(['Naam g1']);
  });

  it('is for people who can be involved, and asks a whole name, a purpose and a reason', async () => {
    for (const who of ['p1', 'a1']) expect(await asks(who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await asks('s1', { name: 'Noa', reason: 'kort' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }, { field: 'reason' }] });
  });
});

describe('deciding', () => {
  it('is for who directs: others see no request and decide on none', async () => {
    const id = await requestOf('g1');
    for (const who of ['v1', 'b1', 'g1', 'j2', 'p1', 'a1']) {
      expect(await requests(who)).toEqual([]);
      expect(await refuses(who, id)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
      expect(await involves(who, id)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    }
    expect(await requests('j1')).toMatchObject([{ state: 'OPEN', purpose: 'HELP', reason: 'Ik geef Noa les en maak me zorgen' }]);
  });

  it('lets the asker in at once, and only as what its role can be', async () => {
    const id = await requestOf('g1');
    expect(await involves('j1', id, { partner: 'VEILIG_THUIS' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'partner' }] });
    expect(await sees('g1')).toBe(false);
    expect(await involves('j1', id)).toEqual({ __typename: 'AccessRequest', state: 'INVOLVED' });
    expect(await sees('g1')).toBe(true);
    expect(await refuses('j1', id)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('refuses with a reason; the asker keeps the answer it had', async () => {
    await asks('s1');
    const id = await requestOf('s1');
    expect(await refuses('j1', id, ' ')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    expect(await refuses('j1', id)).toEqual({ __typename: 'AccessRequest', state: 'REFUSED', answerReason: 'Is al geregeld' });
    expect(await asks('s1')).toMatchObject({ message: expect.stringContaining('U vroeg dit al') });
    expect(await sees('s1')).toBe(false);
  });

  it('is over after fourteen days, after which it can be asked again', async () => {
    await asks('j2');
    const id = await requestOf('j2');
    seconds += 14 * DAY;
    expect(await involves('j1', id, { partner: 'TEAM_COLLEAGUE' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await asks('j2')).toMatchObject({ __typename: 'AccessAsked' });
  });
});
