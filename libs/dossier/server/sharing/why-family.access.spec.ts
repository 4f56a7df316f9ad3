import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { CANARY, World } from '@zov/access/server/testing/world.ts';
import { ViewAsResolver, WhyResolver } from '@zov/access/server/why/why.resolver.ts';
import { WhyService } from '@zov/access/server/why/why.service.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';

type Row = Record<string, unknown>;
interface Sight extends Row { id: string; name: string; parts: { dataClass: string; answer: string; sentences: string[] }[] }

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
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const asked = async (who: string, document: string, variables: Row): Promise<unknown> => {
  const context = world.as(who);
  return Object.values(await ask(schemas[context.actor.audience], roots, context, document, { dossierId: world.dossierId, ...variables }))[0];
};
const SIGHT = 'id kind name isMe parts { dataClass answer sentences }';
const what = (who: string, about: string) => asked(who, `query($dossierId: UUID!, $about: UUID) { whoSeesWhat(dossierId: $dossierId, aboutPersonId: $about) { ${SIGHT} } }`, { about: world.person(about) }) as Promise<Sight[] | null>;
const item = (who: string, itemType: string, itemId: string) =>
  asked(who, `query($dossierId: UUID!, $itemType: SightItem!, $itemId: UUID!) { whoSeesItem(dossierId: $dossierId, itemType: $itemType, itemId: $itemId) { ${SIGHT} } }`, { itemType, itemId }) as Promise<Sight[] | null>;
const through = (who: string, readerId: string) =>
  asked(who, 'query($dossierId: UUID!, $readerId: UUID!) { viewAs(dossierId: $dossierId, readerId: $readerId) { id facts { what } contactPoints { text } persons { callName } } }', { readerId }) as Promise<Row | null>;
const everything = async (who: string): Promise<string> => JSON.stringify(await Promise.all([who, 'noa', 'tim'].map((about) => what(who, about))));

/** Does something to the database, and takes it back. */
async function meanwhile(change: string, back: string, values: unknown[], work: () => Promise<void>): Promise<void> {
  await world.owner.query(change, values);
  try {
    await work();
  } finally {
    await world.owner.query(back, values);
  }
}

describe('a family member', () => {
  it('reads who sees what about itself, in one sentence of why for another of the family', async () => {
    const all = await what('mara', 'mara');
    const dirk = all?.find((one) => one.id === world.person('dirk'));
    expect(dirk?.parts.find((one) => one.dataClass === 'D2S')).toEqual({ dataClass: 'D2S', answer: 'NO', sentences: ['dirk mag dit niet lezen.', 'Dit is niet met dirk gedeeld.'] });
    expect(dirk?.parts.find((one) => one.dataClass === 'D3')?.sentences.join(' ')).toContain('Waarom: het is met dirk gedeeld. Waarvoor: om het zelf te lezen. Dit mag, want de wet geeft recht op eigen gegevens. Dit blijft zo zolang er niets verandert.');
    expect(all?.filter((one) => one['isMe'] === true).map((one) => one.id)).toEqual([world.person('mara')]);
    // Who directs, with ground and purpose.
    expect(JSON.stringify(all?.find((one) => one.id === world.actorId('j1')))).toContain('deze persoon regelt de hulp voor het gezin.');
    // Not those whose involvement she does not see.
    expect(all?.some((one) => one.id === world.actorId('v1'))).toBe(false);
  });

  it('is told nothing of what it does not read itself: no hidden place, no class of it, no reporter', async () => {
    const his = await everything('dirk');
    expect(his).not.toContain('D2S');
    expect(his).not.toContain('D3M');
    expect(his).not.toMatch(/verborgen|blijft dicht voor|beperking/);
    for (const id of (await world.owner.query<{ id: string }>(`select id from contact_point where data_class = 'D2S'`)).rows) expect(await item('dirk', 'CONTACT_POINT', id.id)).toBeNull();
    expect(await item('dirk', 'FACT', idOf('f7'))).toEqual(await item('dirk', 'FACT', idOf('nothing')));
  });

  it('learns nothing of a restriction against itself: neither father nor mother', async () => {
    for (const [who, other] of [['dirk', 'mara'], ['mara', 'dirk']] as const) {
      const before = await everything(who);
      const values = [world.dossierId, world.person(who), [world.person(other)]];
      await meanwhile(
        `insert into restriction (dossier_id, kind, against_person_id, about_person_ids, data_classes, reason, legal_basis, valid_from) values ($1, 'WITHHELD', $2, $3, '{D11,D12}', 'spec', 'SAFETY', '2026-02-01')`,
        `delete from restriction where dossier_id = $1 and against_person_id = $2 and about_person_ids = $3 and reason = 'spec'`, values,
        async () => expect(await everything(who)).toBe(before));
    }
  });

  it('reads the same reason for what a restriction keeps from another and for what was never shared', async () => {
    // f1 is about Tim alone: by custody his father reads it too.
    const sentences = async (): Promise<unknown> => (await item('mara', 'FACT', idOf('f1')))?.find((one) => one.id === world.person('dirk'))?.parts[0];
    expect(await sentences()).toMatchObject({ answer: 'YES' });
    const values = [world.dossierId, world.person('dirk'), [world.person('tim')]];
    await meanwhile(
      `insert into restriction (dossier_id, kind, against_person_id, about_person_ids, data_classes, reason, legal_basis, valid_from) values ($1, 'WITHHELD', $2, $3, '{D3}', 'spec', 'SAFETY', '2026-02-01')`,
      `delete from restriction where dossier_id = $1 and against_person_id = $2 and about_person_ids = $3 and reason = 'spec'`, values,
      async () => expect(await sentences()).toEqual({ dataClass: 'D3', answer: 'NO', sentences: ['dirk mag dit niet lezen.', 'Dit is niet met dirk gedeeld.'] }));
  });

  it('is told of no helper whose workplace tells where somebody hides: not of the person, nor of the place', async () => {
    const before = [await everything('dirk'), JSON.stringify(await item('dirk', 'FACT', idOf('f3')))];
    await insertRow(world.owner, 'organisation', { id: idOf('shelter'), region_id: idOf('region'), kind: 'CARE', name: 'ZV-CANARY-opvang', reveals_whereabouts: true });
    await insertRow(world.owner, 'account', { id: idOf('account o1'), audience: 'TEAM', display_name: 'Naam o1' });
    await insertRow(world.owner, 'actor', { id: world.actorId('o1'), account_id: idOf('account o1'), role: 'YOUTH_PROFESSIONAL', organisation_id: idOf('shelter'), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z') });
    await world.add('involvement', { id: idOf('involvement o1'), actor_id: world.actorId('o1'), partner: 'TEAM_COLLEAGUE', purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: new Date('2026-01-01T00:00:00Z') });
    await world.grantTo('o1', 'TEAM_COLLEAGUE');
    expect((await item('j1', 'FACT', idOf('f3')))?.find((one) => one.id === world.actorId('o1'))?.parts[0]).toMatchObject({ answer: 'YES' });
    expect([await everything('dirk'), JSON.stringify(await item('dirk', 'FACT', idOf('f3')))]).toEqual(before);
    expect(before[1]).toContain('"answer":"YES"');
  });

  it('does not learn whether another was invited or signed in', async () => {
    const before = await everything('dirk');
    await meanwhile('update access_grant set valid_until = valid_from + interval \'1 second\' where actor_id = $1', 'update access_grant set valid_until = null where actor_id = $1', [world.actorId('mara')],
      async () => expect(await everything('dirk')).toBe(before));
  });

  it('cannot look through the eyes of another', async () => {
    expect(schemas.FAMILY.getQueryType()?.getFields()['viewAs']).toBeUndefined();
  });
});

describe('looking through the eyes of a family member', () => {
  it('shows what it reads and the asker too, whether it has a sign-in or not', async () => {
    const dirk = await through('j1', world.person('dirk'));
    expect((dirk?.['contactPoints'] as Row[]).map((one) => one['text'])).toEqual(['Inktlaan 3']);
    expect((dirk?.['facts'] as Row[]).map((one) => one['what'])).toEqual(expect.arrayContaining(['Blauwe plek op de arm', 'Er is geduwd']));
    expect(JSON.stringify(dirk)).not.toContain(CANARY.address);
    expect((await through('j1', world.person('mara')))?.['contactPoints']).toEqual(expect.arrayContaining([{ text: CANARY.address }]));
    // A grandmother without a sign-in sees her plan; of the dossier only that it is there.
    expect(await through('j1', world.person('oma'))).toMatchObject({ facts: [], contactPoints: [] });
    // A child of eight reads nothing.
    expect(await through('j1', world.person('tim'))).toBeNull();
  });

  it('is logged as such in the name of who asked, and opens nothing for nobody', async () => {
    expect(await through('j1', idOf('nobody'))).toBeNull();
    const { rows } = await world.owner.query<Row>(`select distinct action, outcome, actor_id from access_event where operation = 'viewAs' order by outcome`);
    expect(rows).toEqual([{ action: 'VIEWED_AS', outcome: 'OK', actor_id: world.actorId('j1') }, { action: 'VIEWED_AS', outcome: 'REFUSED', actor_id: world.actorId('j1') }]);
  });

  it('shows a second reader nothing that the second reader does not see', async () => {
    await world.add('involvement', { id: idOf('involvement b1'), actor_id: world.actorId('b1'), partner: 'SECOND_READER', purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: new Date('2026-01-01T00:00:00Z') });
    const mara = await through('b1', world.person('mara'));
    expect(mara?.['contactPoints']).toEqual([]);
    expect(JSON.stringify(mara)).not.toContain(CANARY.health);
  });
});
