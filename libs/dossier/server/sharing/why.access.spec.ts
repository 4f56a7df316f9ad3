import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { ViewAsResolver, WhyResolver } from '@zov/access/server/why/why.resolver.ts';
import { WhyService } from '@zov/access/server/why/why.service.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';

type Row = Record<string, unknown>;
interface Sight extends Row { name: string; parts: { dataClass: string; answer: string; sentences: string[] }[] }

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let roots: Roots;
let schemas: Record<'TEAM' | 'FAMILY', GraphQLSchema>;

beforeAll(async () => {
  schemas = { TEAM: await schemaOf('team'), FAMILY: await schemaOf('family') };
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 2 });
  const service = new WhyService(new Door(pool, world.cipher), pool);
  const [why, eyes] = [new WhyResolver(service), new ViewAsResolver(service)];
  roots = {
    whoSeesWhat: (_, args, context, info) => why.whoSeesWhat(args as never, context, info), whoSeesItem: (_, args, context, info) => why.whoSeesItem(args as never, context, info),
    viewAs: (_, args, context, info) => eyes.viewAs(args as never, context, info),
  };
  for (const [name, partner] of [['v1', 'VEILIG_THUIS'], ['b1', 'SECOND_READER']] as const) {
    await world.add('involvement', { id: idOf(`involvement ${name}`), actor_id: world.actorId(name), partner, purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: new Date('2026-01-01T00:00:00Z') });
  }
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const SIGHT = 'id kind name role organisationName isMe parts { dataClass answer sentences }';
const asked = async (context: RequestContext, document: string, variables: Row): Promise<unknown> =>
  Object.values(await ask(schemas[context.actor.audience], roots, context, document, { dossierId: world.dossierId, ...variables }))[0];

const what = (who: string, about: string | null = null, at = NOW): Promise<Sight[] | null> =>
  asked(world.as(who, at), `query($dossierId: UUID!, $about: UUID) { whoSeesWhat(dossierId: $dossierId, aboutPersonId: $about) { ${SIGHT} } }`, { about: about && world.person(about) }) as Promise<Sight[] | null>;
const item = (who: string, itemType: string, itemId: string, readerId: string | null = null, at = NOW): Promise<Sight[] | null> =>
  asked(world.as(who, at), `query($dossierId: UUID!, $itemType: SightItem!, $itemId: UUID!, $readerId: UUID) { whoSeesItem(dossierId: $dossierId, itemType: $itemType, itemId: $itemId, readerId: $readerId) { ${SIGHT} } }`, { itemType, itemId, readerId }) as Promise<Sight[] | null>;
const through = (who: string, readerId: string): Promise<Row | null> =>
  asked(world.as(who), 'query($dossierId: UUID!, $readerId: UUID!) { viewAs(dossierId: $dossierId, readerId: $readerId) { id facts { what } contactPoints { text } } }', { readerId }) as Promise<Row | null>;

const of = (all: Sight[] | null, id: string): Sight => all?.find((one) => one['id'] === id) as Sight;
const answer = (one: Sight, dataClass: string): string | undefined => one.parts.find((part) => part.dataClass === dataClass)?.answer;
const said = (one: Sight | undefined): string => one?.parts.map((part) => part.sentences.join(' ')).join(' ') ?? '';
const log = async (operation: string, who: string): Promise<Row[]> =>
  (await world.owner.query<Row>('select action, outcome, object_type, object_id, subject_person_id, data_classes from access_event where operation = $1 and actor_id = $2 order by at', [operation, world.actorId(who)])).rows;

it('is told as of the moment it goes to the database: a question that waited while a right came to an end gets nothing', async () => {
  const question = `query($dossierId: UUID!) { whoSeesWhat(dossierId: $dossierId) { ${SIGHT} } }`;
  expect(await asked(world.as('j1'), question, {})).not.toBeNull();
  expect(await asked({ ...world.as('j1'), now: () => new Date('2020-01-01T00:00:00Z') }, question, {})).toBeNull();
});

describe('who sees what, for whoever directs', () => {
  it('names the family and who works on it, and says of each kind yes, partly or no', async () => {
    const all = await what('j1');
    expect(all?.map((one) => one.name)).toEqual(expect.arrayContaining(['mara', 'dirk', 'noa', 'tim', 'Naam j1', 'Naam v1', 'Naam b1']));
    const [mara, dirk, noa, director] = ['mara', 'dirk', 'noa'].map((one) => of(all, world.person(one))).concat(of(all, world.actorId('j1'))) as [Sight, Sight, Sight, Sight];
    expect([mara, dirk, noa, director].map((one) => answer(one, 'D2S'))).toEqual(['YES', 'NO', 'NO', 'YES']);
    expect(answer(dirk, 'D3')).toBe('PARTLY');
    expect(director.parts.every((part) => part.answer === 'YES')).toBe(true);
    // What the director does not see is no part of it: who reported, and her health.
    for (const hidden of ['D3M', 'D11']) expect(director.parts.map((part) => part.dataClass)).not.toContain(hidden);
    expect(said(of(all, world.person('tim')))).toContain('tim leest niet zelf mee. Dat kan vanaf 12 jaar.');
  });

  it('says the ground, what for and until when, in words of a parent', async () => {
    await world.owner.query(`update access_grant set valid_until = '2027-03-01T00:00:00+01:00' where actor_id = $1`, [world.actorId('b1')]);
    const all = await what('j1');
    expect(said(of(all, world.actorId('j1')))).toContain('Waarom: deze persoon regelt de hulp voor het gezin. Waarvoor: om de hulp te regelen. Dit mag, want het is een taak van de gemeente of een andere overheid. Delen mag, want deze persoon helpt mee. Er is geen vaste einddatum. Het stopt als het werk klaar is.');
    expect(said(of(all, world.actorId('b1')))).toContain('Tot en met 28 februari 2027.');
    // Custody ends for the elder child on her sixteenth birthday.
    expect(said(of(all, world.person('mara')))).toContain('Waarom: deze ouder beslist mee over een kind. Waarvoor: om het zelf te lezen. Dit mag, want de wet geeft recht op eigen gegevens. Tot en met 11 maart 2028.');
  });

  it('agrees, row by row, with what each of them reads', async () => {
    for (const [who, reader] of [['dirk', world.person('dirk')], ['mara', world.person('mara')], ['b1', world.actorId('b1')], ['v1', world.actorId('v1')]] as const) {
      const reads = async (context: RequestContext): Promise<string[]> => {
        const rows = await ask(schemas[context.actor.audience], { dossier: (_, args, ctx, info) => new Door(pool, world.cipher).one(ctx, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }) },
          context, 'query($id: UUID!) { dossier(id: $id) { facts { id } contactPoints { id } } }', { id: world.dossierId });
        return Object.values(rows['dossier'] as Record<string, Row[]>).flatMap((list) => list.map((one) => String(one['id'])));
      };
      const [theirs, ours] = [await reads(world.as(who)), await reads(world.as('j1'))];
      for (const id of ours) {
        const [sight] = (await item('j1', 'FACT', id, reader)) ?? (await item('j1', 'CONTACT_POINT', id, reader)) ?? [];
        expect({ who, id, reads: sight?.parts[0]?.answer !== 'NO' }).toEqual({ who, id, reads: theirs.includes(id) });
      }
    }
  });
});

describe('why not, for whoever directs', () => {
  it('names the restriction and its end, the kind, others, or that somebody has nothing to do with it', async () => {
    const school = (await world.owner.query<{ id: string }>(`select id from contact_point where kind = 'SCHOOL'`)).rows[0]!.id;
    expect(said((await item('j1', 'CONTACT_POINT', school, world.person('dirk')))?.[0])).toBe('dirk mag dit niet lezen. Dit blijft verborgen voor dirk.');
    expect(said((await item('j1', 'CONTACT_POINT', school, world.actorId('b1')))?.[0])).toBe('Naam b1 mag dit niet lezen. Deze soort gegevens hoort niet bij wat Naam b1 mag lezen.');
    expect(said((await item('j1', 'FACT', idOf('f6'), world.person('noa')))?.[0])).toBe('noa mag dit niet lezen. Het gaat ook of alleen over iemand anders. En het is niet met noa gedeeld.');
    expect(said((await item('j1', 'FACT', idOf('f2'), world.actorId('j2')))?.[0])).toBe('Naam j2 mag dit niet lezen. Naam j2 werkt niet voor dit gezin.');
    expect(await item('j1', 'FACT', idOf('f2'), idOf('nobody'))).toEqual([]);
  });

  it('is not there for what the asker does not see, like what does not exist', async () => {
    const gone = await item('j1', 'FACT', idOf('nothing'));
    expect(await item('j1', 'FACT', idOf('f7'))).toEqual(gone);
    expect(gone).toBeNull();
    expect((await log('whoSeesItem', 'j1')).filter((one) => one['outcome'] === 'REFUSED').map((one) => [one['object_id'], one['subject_person_id']])).toEqual(expect.arrayContaining([[idOf('nothing'), null], [idOf('f7'), null]]));
  });
});

describe('who may ask', () => {
  it('is not a colleague without an involvement, an officer, a chair or an administrator; each question is logged as refused', async () => {
    for (const who of ['j2', 'p1', 'c1', 'a1', 'g1']) {
      expect(await what(who)).toBeNull();
      expect(await item(who, 'FACT', idOf('f2'))).toBeNull();
      expect(await through(who, world.actorId('j1'))).toBeNull();
      for (const operation of ['whoSeesWhat', 'whoSeesItem']) expect((await log(operation, who)).map((one) => [one['action'], one['outcome']])).toEqual([['READ', 'REFUSED']]);
      expect((await log('viewAs', who)).map((one) => [one['action'], one['outcome']])).toEqual([['VIEWED_AS', 'REFUSED']]);
    }
  });

  it('is a family member about itself and whom it represents, and nobody else', async () => {
    expect(await what('mara', 'tim')).not.toBeNull();
    expect(await what('mara', null)).toEqual(await what('mara', 'mara'));
    for (const about of ['dirk', 'oma']) expect(await what('mara', about)).toBeNull();
    expect(await what('noa', 'tim')).toBeNull();
    expect((await log('whoSeesWhat', 'mara')).map((one) => [one['outcome'], one['subject_person_id']])).toEqual(expect.arrayContaining([['OK', world.person('tim')], ['OK', world.person('mara')], ['REFUSED', null]]));
  });

  it('learns of a professional by involvement or share only as far as it sees these; whoever authorises learns of all', async () => {
    await world.grantTo('c1', 'SHARE_RECEIVER', { basis_kind: 'EMERGENCY', basis_id: idOf('emergency'), data_classes: ['D3'], acts: [], valid_until: new Date('2027-01-01T00:00:00Z') });
    const names = async (who: string): Promise<string[]> => (await what(who))?.map((one) => one.name) ?? [];
    expect(await names('j1')).toContain('Naam c1');
    for (const who of ['b1', 'v1']) {
      expect(await names(who)).toContain('Naam j1');
      expect(await names(who)).not.toContain('Naam c1');
      expect(said((await item(who, 'FACT', idOf('f2'), world.actorId('c1')))?.[0])).toBe('Naam c1 mag dit niet lezen. Naam c1 werkt niet voor dit gezin.');
      expect(await through(who, world.actorId('c1'))).toBeNull();
    }
  });

  it('is nobody any more once the grant is over', async () => {
    await world.grantTo('j2', 'TEAM_COLLEAGUE', { valid_until: new Date('2027-01-01T00:00:00Z') });
    expect(await what('j2', null, new Date('2026-12-31T23:59:59Z'))).not.toBeNull();
    expect(await what('j2', null, new Date('2027-01-01T00:00:00Z'))).toBeNull();
  });
});
