import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { SharingStage, type Row } from '../testing/sharing-stage.ts';

let stage: SharingStage;
let resting: Row;
let statutory: Row;
beforeAll(async () => {
  stage = await SharingStage.make();
  for (const [by, about] of [['mara', 'mara'], ['mara', 'tim'], ['dirk', 'tim']] as const) {
    await stage.act('j1', 'askConsent', { givenByPersonId: person(by)[0], forPersonId: person(about)[0], toOrganisationId: idOf('gi'), dataClasses: ['D3'], purpose: 'CONSULTATION', explanation: 'Overleg', alreadyGiven: true });
  }
  [resting, statutory] = [await offer(), await offer({ secrecyBasis: 'DIRECTLY_INVOLVED' })];
  // About the father alone: not told to her, also not as something that goes on.
  const other = await offer({ secrecyBasis: 'DIRECTLY_INVOLVED', aboutPersonIds: person('dirk') });
  for (const share of [resting, statutory, other]) expect(await stage.act('g1', 'acceptShare', { shareId: share['id'] })).toMatchObject({ __typename: 'Share' });
});
afterAll(() => stage.end());

const person = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
const offer = (over: Row = {}): Promise<Row> => stage.act('j1', 'offerShare', {
  toActorId: stage.world.actorId('g1'), aboutPersonIds: person('mara'), dataClasses: ['D3'], familyName: 'Gezin T.', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT', evidence: 'Gesprek', untilOn: '2027-02-01', ...over,
}, '... on Share { id }');
const OBJECTION = 'id byPersonId aboutPersonIds dataClasses words organisation { name } validUntil continuing { secrecyBasis professional { name } decidedBy { name } }';
const object = (who: string, over: Row = {}): Promise<Row> => stage.act(who, 'objectToSharing', { sourceId: statutory['id'], aboutPersonIds: person('mara'), dataClasses: ['D3'], words: 'Ik wil dit niet.', ...over }, `... on Objection { ${OBJECTION} }`);
const withdraw = (who: string, objectionId: unknown): Promise<Row> => stage.act(who, 'withdrawObjection', { objectionId }, '... on Objection { id validUntil }');
const objections = async (who: string): Promise<Row[]> => (await stage.read(who, `objections { ${OBJECTION} }`))?.['objections'] as Row[];
const kept = async (): Promise<number> => Number((await stage.world.owner.query(`select count(*) from restriction where kind = 'OBJECTION'`)).rows[0].count);
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };

describe('an objection that somebody makes itself', () => {
  it('is made against no organisation but one the reader knows of, for nobody but itself and whom it represents', async () => {
    expect(await object('mara', { sourceId: idOf('nothing') })).toMatchObject(REFUSED);
    // A share about his wife alone: he was not told, and naming it teaches him nothing.
    expect(await object('dirk', { aboutPersonIds: person('dirk') })).toMatchObject(REFUSED);
    for (const about of [['dirk'], ['mara', 'dirk'], ['oma']]) expect(await object('mara', { aboutPersonIds: person(...about) })).toMatchObject(REFUSED);
    expect(await object('noa', { sourceId: idOf('involvement j1'), aboutPersonIds: person('tim') })).toMatchObject(REFUSED);
    expect(await kept()).toBe(0);
    const { rows } = await stage.world.owner.query(`select distinct outcome from access_event where operation = 'objectToSharing'`);
    expect(rows).toEqual([{ outcome: 'REFUSED' }]);
  });

  it('says about whom and why', async () => {
    expect(await object('mara', { aboutPersonIds: [], words: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'aboutPersonIds' }, { field: 'words' }] });
    expect(await object('mara', { dataClasses: ['D2S'] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'dataClasses' }] });
  });

  it('stops in the same act what rests on consent, and names what goes on, on which ground and who decided it', async () => {
    const made = await object('mara');
    expect(made).toMatchObject({
      byPersonId: person('mara')[0], words: 'Ik wil dit niet.', organisation: { name: 'Organisatie gi' }, validUntil: null,
      continuing: [{ secrecyBasis: 'DIRECTLY_INVOLVED', professional: { name: 'Naam g1' }, decidedBy: { name: 'Naam j1' } }],
    });
    const shares = (await stage.read('j1', 'shares { id state }'))?.['shares'];
    expect(shares).toEqual(expect.arrayContaining([{ id: resting['id'], state: 'ENDED' }, { id: statutory['id'], state: 'ACCEPTED' }]));
    expect(await offer()).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'secrecyBasis' }] });
  });

  it('is read by who made it and, with its words, by who directs; by nobody else of the family', async () => {
    expect(await objections('mara')).toHaveLength(1);
    for (const who of ['dirk', 'noa']) expect(await objections(who)).toEqual([]);
    const seen = (await stage.read('j1', 'restrictions { kind byPersonId reason continuing { secrecyBasis decidedBy { name } } }'))?.['restrictions'];
    expect(seen).toContainEqual({ kind: 'OBJECTION', byPersonId: person('mara')[0], reason: 'Ik wil dit niet.', continuing: [{ secrecyBasis: 'DIRECTLY_INVOLVED', decidedBy: { name: 'Naam j1' } }] });
  });

  it('shows no other restriction, also none against the reader', async () => {
    expect((await stage.world.owner.query(`select 1 from restriction where kind = 'HIDDEN_WHEREABOUTS'`)).rowCount).toBe(1);
    expect(await objections('dirk')).toEqual([]);
    const [hidden] = (await stage.world.owner.query<Row>(`select id from restriction where kind = 'HIDDEN_WHEREABOUTS'`)).rows;
    expect(await withdraw('dirk', hidden?.['id'])).toMatchObject(REFUSED);
  });

  it('is taken back by who made it and nobody else, once, and opens nothing', async () => {
    const [mine] = await objections('mara');
    for (const who of ['dirk', 'noa']) expect(await withdraw(who, mine?.['id'])).toMatchObject(REFUSED);
    expect(await withdraw('mara', mine?.['id'])).toMatchObject({ validUntil: expect.any(String) });
    expect(await withdraw('mara', mine?.['id'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    const shares = (await stage.read('j1', 'shares { id state }'))?.['shares'];
    expect(shares).toContainEqual({ id: resting['id'], state: 'ENDED' });
  });

  it('is made by a child of twelve for itself, against whoever helps', async () => {
    expect(await object('noa', { sourceId: idOf('involvement j1'), aboutPersonIds: person('noa'), dataClasses: [] })).toMatchObject({ __typename: 'Objection', organisation: { name: 'Organisatie municipality' } });
    // The direction of a family never rests on consent.
    expect((await stage.read('j1', 'id'))?.['id']).toBe(stage.world.dossierId);
  });
});
