import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { SharingStage, type Row } from '../testing/sharing-stage.ts';

let stage: SharingStage;
let teacher: RequestContext;
let care: RequestContext;

beforeAll(async () => {
  stage = await SharingStage.make();
  teacher = await stage.professional('t1', 'TEACHER', 'municipality');
  care = await stage.professional('z1', 'CARE_PROVIDER', 'gi');
});
afterAll(() => stage.end());

const person = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
const offering = (whom: string, over: Row = {}): Row => ({
  toActorId: stage.world.actorId(whom), aboutPersonIds: person('mara', 'dirk', 'noa', 'tim'), dataClasses: ['D3'], familyName: 'Gezin T.', purpose: 'CONSULTATION',
  legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Overleg van 20 november', untilOn: '2027-02-01', ...over,
});
const SHARE = '... on Share { id state dossierId familyName validUntil evidence }';
const offer = (whom: string, over: Row = {}, who = 'j1') => stage.act(who, 'offerShare', offering(whom, over), SHARE);
const accept = (who: string | RequestContext, share: Row, over: Row = {}) => stage.act(who, 'acceptShare', { shareId: share['id'], ...over }, SHARE);
const refuse = (who: string | RequestContext, share: Row) => stage.act(who, 'refuseShare', { shareId: share['id'], reason: 'Niet nodig' }, '... on ShareClosed { shareId state }');
const withdraw = (share: Row, over: Row = {}, who = 'j1') => stage.act(who, 'withdrawShare', { shareId: share['id'], reason: 'Niet meer nodig', ...over }, '... on Share { state endedReason }');
const facts = async (who: string | RequestContext, at?: Date): Promise<unknown> => ((await stage.read(who, 'facts { what }', at))?.['facts'] as Row[] | undefined)?.map((one) => one['what']);
const forMe = async (who: string | RequestContext): Promise<Row[]> => (await stage.query(who, '{ sharesForMe { id dossierId state familyName purpose secrecyBasis validUntil evidence aboutPersonIds giver { name } } }'))['sharesForMe'] as Row[];
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };

describe('an offer', () => {
  it('shows its addressee who offers what for, on which ground and how long, and nothing of the family', async () => {
    const made = await offer('g1', { dataClasses: ['D1', 'D3'] });
    expect(made).toMatchObject({ state: 'OFFERED', validUntil: '2027-02-01T23:00:00.000Z' });
    expect(await forMe('g1')).toEqual([{
      id: made['id'], dossierId: stage.world.dossierId, state: 'OFFERED', familyName: 'Gezin T.', purpose: 'CONSULTATION', secrecyBasis: 'DIRECTLY_INVOLVED',
      validUntil: '2027-02-01T23:00:00.000Z', evidence: null, aboutPersonIds: null, giver: { name: 'Naam j1' },
    }]);
    expect(await stage.read('g1', 'id')).toBeNull();
    await withdraw(made);
    expect(await forMe('g1')).toEqual([]);
  });

  it('is answered by its addressee alone, and by nobody twice', async () => {
    const made = await offer('g1');
    for (const who of ['j1', 'j2', 'b1', 's1', 'v1']) expect(await accept(who, made)).toMatchObject(REFUSED);
    for (const who of ['j1', 'j2', 's1']) expect(await refuse(who, made)).toMatchObject(REFUSED);
    expect(await refuse('g1', made)).toEqual({ __typename: 'ShareClosed', shareId: made['id'], state: 'REFUSED' });
    expect(await accept('g1', made)).toMatchObject(REFUSED);
    expect(await withdraw(made)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await facts('g1')).toBeUndefined();
  });

  it('can no longer be accepted when its term is over', async () => {
    const made = await offer('g1', { untilOn: '2026-11-21' });
    const late = { ...stage.world.as('g1'), at: new Date('2026-11-21T23:00:00Z') };
    const { rows } = await stage.world.owner.query(`select valid_until from access_grant where basis_id = $1`, [made['id']]);
    expect(rows).toEqual([{ valid_until: late.at }]);
    expect((await stage.query('g1', '{ sharesForMe { id } }', {}, late.at))['sharesForMe']).toEqual([]);
    await withdraw(made);
  });

  it('is made only by whoever directs', async () => {
    for (const who of ['j2', 'b1', 'v1', 'g1', 's1', 'p1', 'a1']) expect(await offer('z1', {}, who)).toMatchObject(REFUSED);
  });

  it('has one effect when it is sent twice', async () => {
    const key = { idempotencyKey: 'the-same-offer-key' };
    const [first, second] = [await offer('z1', key), await offer('z1', key)];
    expect(second['id']).toBe(first['id']);
    expect((await stage.world.owner.query('select from access_grant where basis_id = $1', [first['id']])).rowCount).toBe(1);
    await withdraw(first);
  });
});

describe('an accepted share', () => {
  it('opens exactly its classes about its people, until it is withdrawn', async () => {
    const made = await offer('g1', { aboutPersonIds: person('tim') });
    expect(await accept('g1', made)).toMatchObject({ state: 'ACCEPTED', evidence: 'Overleg van 20 november' });
    expect(await stage.read('g1', 'facts { what sourceKind } contactPoints { text } restrictions { kind } persons { callName birthDate } involvements { id }')).toEqual({
      facts: [{ what: 'Blauwe plek op de arm', sourceKind: null }], contactPoints: [], restrictions: [], persons: [{ callName: 'tim', birthDate: null }], involvements: [],
    });
    expect(await withdraw(made)).toMatchObject({ state: 'ENDED', endedReason: 'Niet meer nodig' });
    expect(await stage.read('g1', 'id')).toBeNull();
  });

  it('adds up with another, and ending one leaves the other', async () => {
    const [one, other] = [await offer('g1', { aboutPersonIds: person('tim') }), await offer('g1')];
    await accept('g1', one);
    expect(await facts('g1')).toEqual(['Blauwe plek op de arm']);
    await accept('g1', other);
    expect(((await facts('g1')) as string[]).length).toBeGreaterThan(1);
    await withdraw(other);
    expect(await facts('g1')).toEqual(['Blauwe plek op de arm']);
    expect(await refuse('g1', one)).toMatchObject({ state: 'ENDED' });
    expect(await stage.read('g1', 'id')).toBeNull();
  });

  it('ends by itself at the end of its last day', async () => {
    const made = await offer('g1', { untilOn: '2026-12-24' });
    await accept('g1', made);
    expect(await facts('g1', new Date('2026-12-24T22:59:59.999Z'))).not.toBeUndefined();
    expect(await facts('g1', new Date('2026-12-24T23:00:00.000Z'))).toBeUndefined();
    await withdraw(made);
  });

  it('of single items opens these and no other', async () => {
    const made = await offer('g1', { itemIds: [idOf('f3')], dataClasses: ['D3'] });
    await accept('g1', made);
    expect(await facts('g1')).toEqual(['Er is geduwd']);
    await withdraw(made);
  });

  it('of single items says exactly what these are and whom they are about', async () => {
    const wrong: Row[] = [{ dataClasses: ['D3', 'D5'] }, { aboutPersonIds: person('tim') }];
    for (const over of wrong) expect(await offer('g1', { itemIds: [idOf('f3')], ...over })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'itemIds' }] });
    // Health that only its author may read is for the director as if it were not there.
    for (const id of [idOf('f7'), idOf('no such fact')]) expect(await offer('g1', { itemIds: [id], dataClasses: ['D11'], aboutPersonIds: person('mara') })).toMatchObject(REFUSED);
  });

  it('gives a director of another family nothing more here than the share says', async () => {
    await stage.world.owner.query(`insert into dossier (dossier_id, region_id, organisation_id, number, name, reason, opened_on) values ($1, $2, $3, 'T-9', 'Ander', 'x', '2026-01-01')`, [idOf('other'), idOf('region'), idOf('municipality')]);
    await stage.world.grantTo('j2', 'CASE_DIRECTOR', { dossier_id: idOf('other') });
    const made = await offer('j2', { aboutPersonIds: person('tim') });
    expect(await stage.read('j2', 'id')).toBeNull();
    await accept('j2', made);
    expect(await facts('j2')).toEqual(['Blauwe plek op de arm']);
    expect(await stage.act('j2', 'offerShare', offering('g1'))).toMatchObject(REFUSED);
    expect(await stage.act('j2', 'restrict', { kind: 'CONTACT_BAN', againstPersonId: person('dirk')[0], aboutPersonIds: person('tim'), dataClasses: [], reason: 'x', legalBasis: 'SAFETY' })).toMatchObject(REFUSED);
    // Nor can it be withdrawn from the other family, where j2 directs.
    expect(await withdraw(made, { dossierId: idOf('other') }, 'j2')).toMatchObject(REFUSED);
    await withdraw(made);
  });
});

describe('what a share rests on', () => {
  it('is always named', async () => {
    const refused = await offer('g1', { evidence: ' ', familyName: '' });
    expect(refused).toMatchObject({ code: 'BAD_INPUT' });
    expect((refused['fields'] as Row[]).map(({ field }) => field)).toEqual(['familyName', 'evidence']);
  });

  it('is a reason in own words when secrecy is set aside', async () => {
    expect(await offer('g1', { secrecyBasis: 'CONFLICT_OF_DUTIES' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'overrideReason' }] });
    const made = await offer('g1', { secrecyBasis: 'CONFLICT_OF_DUTIES', overrideReason: 'Het kind loopt gevaar, besproken met een collega' });
    expect(made).toMatchObject({ state: 'OFFERED' });
    await withdraw(made);
  });

  it('is a supervision order only while there is one', async () => {
    expect(await offer('g1', { secrecyBasis: 'SUPERVISION_ORDER' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'secrecyBasis' }] });
    await stage.world.add('measure', { kind: 'OTS', from_on: '2026-11-01', until_on: '2027-01-10', about_person_ids: person('tim'), data_class: 'D13' });
    expect(await offer('g1', { secrecyBasis: 'SUPERVISION_ORDER', aboutPersonIds: person('tim'), untilOn: '2027-01-10' })).toMatchObject({ fields: [{ field: 'untilOn' }] });
    const made = await offer('g1', { secrecyBasis: 'SUPERVISION_ORDER', aboutPersonIds: person('tim'), untilOn: '2027-01-09' });
    expect(made).toMatchObject({ validUntil: '2027-01-09T23:00:00.000Z' });
    await withdraw(made);
  });
});

describe('a receiver who may not receive', () => {
  it('is refused, and so is a class it may not have', async () => {
    for (const who of ['p1', 'a1', 'c1']) expect(await offer(who)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'toActorId' }] });
    for (const who of ['mara', 'j1', 'nobody']) expect(await offer(who)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'toActorId' }] });
    expect(await offer('g1', { dataClasses: ['D3', 'D7'] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'dataClasses' }] });
    expect(await offer('t1', { dataClasses: ['D5'] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'itemIds' }] });
  });

  it('gets no whereabouts, whatever is asked', async () => {
    for (const dataClass of ['D2S', 'D3M', 'D8K', 'D15']) expect(await offer('v1', { dataClasses: [dataClass] })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await facts(teacher)).toBeUndefined();
    expect(await forMe(care)).toEqual([]);
  });

  it('leaves a row of the refusal in the log', async () => {
    const { rows } = await stage.world.owner.query(`select count(*)::int as n from access_event where operation = 'offerShare' and outcome = 'REFUSED' and object_type = 'Share'`);
    expect((rows[0] as Row)['n']).toBeGreaterThan(20);
  });
});
