import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { SharingStage, type Row } from '../testing/sharing-stage.ts';

let stage: SharingStage;
beforeAll(async () => {
  stage = await SharingStage.make();
});
afterAll(() => stage.end());

const person = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
const restricting = (kind: string, against: string | null, about: string[], over: Row = {}): Row => ({
  kind, againstPersonId: against === null ? null : person(against)[0], aboutPersonIds: person(...about), dataClasses: [], reason: 'Besluit van 20 november', legalBasis: 'SAFETY', ...over,
});
const RESTRICTION = '... on Restriction { id kind dataClasses validUntil endedReason continuing { id secrecyBasis } }';
const restrict = (kind: string, against: string | null, about: string[], over: Row = {}, who = 'j1') => stage.act(who, 'restrict', restricting(kind, against, about, over), RESTRICTION);
const end = (restriction: Row, over: Row = {}, who = 'j1') => stage.act(who, 'endRestriction', { restrictionId: restriction['id'], reason: 'Niet meer nodig', ...over }, RESTRICTION);
const facts = async (who: string, at?: Date): Promise<unknown[]> => ((await stage.read(who, 'facts { what }', at))?.['facts'] as Row[]).map((one) => one['what']);
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };

describe('a restriction', () => {
  it('wins at once over custody and over being shared by name', async () => {
    expect(await facts('dirk')).toEqual(expect.arrayContaining(['Blauwe plek op de arm', 'Er is geduwd']));
    const made = await restrict('WITHHELD', 'dirk', ['tim'], { dataClasses: ['D3'], untilOn: '2026-12-31' });
    expect(made).toMatchObject({ kind: 'WITHHELD', dataClasses: ['D3'], validUntil: '2026-12-31T23:00:00.000Z' });
    expect(await facts('dirk')).toEqual([]);
    expect(await facts('mara')).toEqual(expect.arrayContaining(['Blauwe plek op de arm', 'Er is geduwd']));
  });

  it('is over at the end of its last day', async () => {
    expect(await facts('dirk', new Date('2026-12-31T22:59:59Z'))).toEqual([]);
    expect(await facts('dirk', new Date('2026-12-31T23:00:00Z'))).toContain('Blauwe plek op de arm');
  });

  it('of one item keeps that item alone', async () => {
    await restrict('WITHHELD', 'mara', [], { itemId: idOf('f3'), untilOn: '2026-12-31' });
    expect(await facts('mara')).toContain('Blauwe plek op de arm');
    expect(await facts('mara')).not.toContain('Er is geduwd');
  });

  it('that hides whereabouts hides what was recorded before as well', async () => {
    await stage.world.add('contact_point', { kind: 'PHONE', text_cipher: stage.world.cipher.encrypt(stage.world.dossierId, 'ContactPoint.text', '06-00000000'), data_class: 'D2', about_person_ids: person('noa'), released_to_person_ids: person('mara') });
    const contacts = async (who: string): Promise<unknown[]> => ((await stage.read(who, 'contactPoints { text }'))?.['contactPoints'] as Row[]).map((one) => one['text']);
    expect(await contacts('mara')).toContain('06-00000000');
    expect(await restrict('HIDDEN_WHEREABOUTS', 'mara', ['noa'])).toMatchObject({ kind: 'HIDDEN_WHEREABOUTS', dataClasses: ['D2S'] });
    expect(await contacts('mara')).not.toContain('06-00000000');
    expect(await restrict('HIDDEN_WHEREABOUTS', 'mara', ['noa'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('is itself hidden from whom it is directed against, in every answer', async () => {
    for (const who of ['dirk', 'mara', 'noa']) await expect(stage.read(who, 'restrictions { id }')).rejects.toThrow('restrictions');
    const before = JSON.stringify(await stage.read('dirk', 'id persons { callName } facts { id } contactPoints { id } consents { id } shares { id }'));
    await restrict('CONTACT_BAN', 'dirk', ['noa']);
    expect(JSON.stringify(await stage.read('dirk', 'id persons { callName } facts { id } contactPoints { id } consents { id } shares { id }'))).toBe(before);
  });

  it('says for whom, what, why and until when', async () => {
    const problems = async (...given: Parameters<typeof restrict>): Promise<unknown> => ((await restrict(...given))['fields'] as Row[]).map(({ field }) => field);
    expect(await problems('WITHHELD', 'dirk', ['tim'], { reason: ' ' })).toEqual(['dataClasses', 'reason', 'untilOn']);
    expect(await problems('WITHHELD', null, [], { dataClasses: ['D3'], untilOn: '2026-11-20' })).toEqual(['againstPersonId', 'aboutPersonIds', 'untilOn']);
    expect(await problems('CONTACT_BAN', 'dirk', ['dirk'])).toEqual(['aboutPersonIds']);
    expect(await problems('CHILD_REFUSES', 'dirk', ['tim'], { byPersonId: person('tim')[0] })).toEqual(['byPersonId']);
    expect(await problems('CHILD_REFUSES', 'dirk', ['noa', 'tim'], { byPersonId: person('noa')[0] })).toEqual(['byPersonId']);
  });

  it('is made and ended by whoever directs alone', async () => {
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1']) expect(await restrict('CONTACT_BAN', 'dirk', ['tim'], {}, who)).toMatchObject(REFUSED);
    const made = await restrict('CHILD_REFUSES', 'mara', ['noa'], { byPersonId: person('noa')[0], dataClasses: ['D8'] });
    for (const who of ['j2', 'b1', 'v1']) expect(await end(made, {}, who)).toMatchObject(REFUSED);
    expect(await end(made)).toMatchObject({ endedReason: 'Niet meer nodig' });
    expect(await end(made)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('that hides something is not ended by one person alone', async () => {
    const withheld = await restrict('WITHHELD', 'dirk', ['noa'], { dataClasses: ['D5'], untilOn: '2026-12-31' });
    const banned = await restrict('CONTACT_BAN', 'dirk', ['tim']);
    for (const one of [withheld, banned]) expect(await end(one)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('tweede persoon') });
    expect(await end(withheld, { reason: ' ' })).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('an objection', () => {
  const objection = (over: Row = {}) => restrict('OBJECTION', null, ['mara'], { againstOrganisationId: idOf('gi'), byPersonId: person('mara')[0], ...over });
  const offer = (over: Row = {}) => stage.act('j1', 'offerShare', {
    toActorId: stage.world.actorId('g1'), aboutPersonIds: person('mara'), dataClasses: ['D3'], familyName: 'Gezin T.', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT',
    evidence: 'Gesprek', untilOn: '2027-02-01', ...over,
  }, '... on Share { id }');

  it('ends at once what rests on consent, and names what another ground carries', async () => {
    await stage.act('j1', 'askConsent', { givenByPersonId: person('mara')[0], forPersonId: person('mara')[0], toOrganisationId: idOf('gi'), dataClasses: ['D3'], purpose: 'CONSULTATION', explanation: 'Overleg', alreadyGiven: true });
    const [resting, statutory] = [await offer(), await offer({ secrecyBasis: 'DIRECTLY_INVOLVED' })];
    for (const share of [resting, statutory]) await stage.act('g1', 'acceptShare', { shareId: share['id'] });
    expect(await objection()).toMatchObject({ kind: 'OBJECTION', continuing: [{ id: expect.any(String), secrecyBasis: 'DIRECTLY_INVOLVED' }] });
    const shares = (await stage.read('j1', 'shares { id state }'))?.['shares'];
    expect(shares).toEqual(expect.arrayContaining([{ id: resting['id'], state: 'ENDED' }, { id: statutory['id'], state: 'ACCEPTED' }]));
  });

  it('stops new shares on consent, and asks a reason for those on another ground', async () => {
    expect(await offer()).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'secrecyBasis' }] });
    expect(await offer({ secrecyBasis: 'DIRECTLY_INVOLVED' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'overrideReason' }] });
    expect(await offer({ secrecyBasis: 'DIRECTLY_INVOLVED', overrideReason: 'Nodig voor de veiligheid van Tim' })).toMatchObject({ __typename: 'Share' });
    expect(await offer({ secrecyBasis: 'DIRECTLY_INVOLVED', aboutPersonIds: person('tim') })).toMatchObject({ __typename: 'Share' });
  });

  it('is about an organisation, and is taken back by itself', async () => {
    expect(await objection({ againstOrganisationId: idOf('nowhere') })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'againstOrganisationId' }] });
    const made = await objection({ againstOrganisationId: idOf('vt') });
    expect(await end(made)).toMatchObject({ endedReason: 'Niet meer nodig' });
  });
});
