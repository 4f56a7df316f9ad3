import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { SharingStage, type Row } from '../testing/sharing-stage.ts';

let stage: SharingStage;
beforeAll(async () => {
  stage = await SharingStage.make();
});
afterAll(() => stage.end());

const person = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
const asking = (by: string, about: string, over: Row = {}): Row => ({
  givenByPersonId: person(by)[0], forPersonId: person(about)[0], toOrganisationId: idOf('gi'), dataClasses: ['D3', 'D5'], purpose: 'CONSULTATION',
  explanation: 'Mogen wij met de jeugdbescherming overleggen?', alreadyGiven: false, ...over,
});
const CONSENT = '... on Consent { id state validFrom validUntil withdrawnAt recorder { name } continuing { id secrecyBasis legalBasis professional { name } decidedBy { name } } }';
const ask = (by: string, about: string, over: Row = {}, who = 'j1') => stage.act(who, 'askConsent', asking(by, about, over), CONSENT);
const answer = (who: string, consent: Row, agree: boolean) => stage.act(who, 'answerConsent', { consentId: consent['id'], agree }, CONSENT);
const withdraw = (who: string, consent: Row) => stage.act(who, 'withdrawConsent', { consentId: consent['id'] }, CONSENT);
const offer = (over: Row = {}) => stage.act('j1', 'offerShare', {
  toActorId: stage.world.actorId('g1'), aboutPersonIds: person('noa'), dataClasses: ['D3'], familyName: 'Gezin T.', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT',
  evidence: 'Toestemming', untilOn: '2027-05-01', ...over,
}, '... on Share { id state validUntil }');
const accept = (share: Row) => stage.act('g1', 'acceptShare', { shareId: share['id'] }, '... on Share { state }');
const states = async (): Promise<unknown> => ((await stage.read('j1', 'shares { id state endedReason }'))?.['shares'] as Row[]);
const mine = async (who: string): Promise<Row[]> => (await stage.read(who, 'consents { id state explanation givenByPersonId toOrganisation { name } recorder { name } }'))?.['consents'] as Row[];
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };

async function yesOfAll(over: Row = {}): Promise<Row[]> {
  const given: Row[] = [];
  for (const by of ['noa', 'mara', 'dirk']) given.push(await ask(by, 'noa', { ...over, alreadyGiven: true }));
  return given;
}

describe('asking for consent', () => {
  it('is read and answered by whoever is asked, and by no other family member', async () => {
    const asked = await ask('mara', 'tim');
    expect(asked).toMatchObject({ state: 'ASKED', validFrom: null, recorder: null });
    expect(await mine('mara')).toMatchObject([{ id: asked['id'], state: 'ASKED', explanation: 'Mogen wij met de jeugdbescherming overleggen?', toOrganisation: { name: 'Organisatie gi' } }]);
    for (const who of ['dirk', 'noa']) {
      expect(await mine(who)).toEqual([]);
      expect(await answer(who, asked, true)).toMatchObject(REFUSED);
    }
    const given = await answer('mara', asked, true);
    expect(given).toMatchObject({ state: 'GIVEN', recorder: null });
    expect(new Date(String(given['validUntil'])).toISOString().slice(0, 7)).toBe('2027-05');
    expect(await answer('mara', asked, false)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('names who wrote down an answer that was spoken', async () => {
    expect(await ask('dirk', 'tim', { alreadyGiven: true })).toMatchObject({ state: 'GIVEN', recorder: { name: 'Naam j1' } });
    const asked = await ask('dirk', 'noa');
    expect(await answer('j1', asked, false)).toMatchObject({ state: 'REFUSED', recorder: { name: 'Naam j1' } });
  });

  it('asks nobody who does not decide about these data', async () => {
    for (const [by, about] of [['noa', 'tim'], ['mara', 'dirk'], ['oma', 'tim'], ['tim', 'tim']] as const) {
      expect(await ask(by, about)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'givenByPersonId' }] });
    }
    expect(await ask('mara', 'tim', { dataClasses: ['D2S'] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'dataClasses' }] });
    expect(await ask('mara', 'tim', { untilOn: '2027-12-31' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'untilOn' }] });
  });

  it('never asks somebody a question that tells where another one stays', async () => {
    const shelter = { toOrganisationId: idOf('shelter') };
    expect(await ask('dirk', 'tim', shelter)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await ask('mara', 'tim', shelter)).toMatchObject({ state: 'ASKED' });
    expect(JSON.stringify(await mine('dirk'))).not.toContain('ZV-CANARY');
    expect(JSON.stringify(await stage.read('b1', 'consents { toOrganisation { name } }'))).not.toContain('ZV-CANARY');
  });

  it('is for whoever directs alone', async () => {
    for (const who of ['j2', 'b1', 'v1', 'g1']) expect(await ask('mara', 'tim', {}, who)).toMatchObject(REFUSED);
  });
});

describe('a share on consent', () => {
  it('needs the yes of a child of 14 and of both parents', async () => {
    expect(await offer()).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await ask('mara', 'noa', { alreadyGiven: true });
    await ask('noa', 'noa', { alreadyGiven: true });
    expect(await offer()).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await ask('dirk', 'noa', { alreadyGiven: true, untilOn: '2027-01-31' });
    const made = await offer();
    // No longer than the shortest consent it rests on.
    expect(made).toMatchObject({ state: 'OFFERED', validUntil: '2027-01-31T23:00:00.000Z' });
    expect(await offer({ purpose: 'HELP' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await offer({ dataClasses: ['D6'] })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('ends in the same act in which one of them withdraws', async () => {
    const given = await yesOfAll({ purpose: 'HELP' });
    const [made, offered] = [await offer({ purpose: 'HELP' }), await offer({ purpose: 'HELP' })];
    await accept(made);
    expect(await stage.read('g1', 'facts { what }')).not.toBeNull();
    expect(await withdraw('noa', given[0] as Row)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await stage.read('g1', 'facts { what }')).toBeNull();
    expect(await states()).toEqual(expect.arrayContaining([
      { id: made['id'], state: 'ENDED', endedReason: 'De toestemming is ingetrokken' }, { id: offered['id'], state: 'WITHDRAWN', endedReason: 'De toestemming is ingetrokken' },
    ]));
    expect(await accept(offered)).toMatchObject(REFUSED);
    expect(await withdraw('noa', given[0] as Row)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('said twice is withdrawn once: what somebody stops is stopped, whichever yes it rested on', async () => {
    const over = { purpose: 'CASE_DISCUSSION', alreadyGiven: true };
    const [first, again, wider] = [await ask('mara', 'mara', over), await ask('mara', 'mara', { ...over, dataClasses: ['D3'] }), await ask('mara', 'mara', { ...over, dataClasses: ['D5', 'D8'] })];
    const others = [
      await ask('mara', 'mara', { ...over, dataClasses: ['D8'] }), await ask('mara', 'mara', { ...over, purpose: 'MEASURE' }), await ask('mara', 'tim', over), await ask('mara', 'mara', { ...over, toOrganisationId: idOf('vt') }),
      await ask('dirk', 'dirk', over),
    ];
    const question = await ask('mara', 'mara', { ...over, alreadyGiven: false });
    const resting = await offer({ aboutPersonIds: person('mara'), purpose: 'CASE_DISCUSSION' });
    await stage.world.owner.query('update share set consent_ids = array[$2::uuid], version = version + 1 where id = $1', [resting['id'], again['id']]);
    await accept(resting);
    expect(await withdraw('mara', first)).toMatchObject({ state: 'WITHDRAWN' });
    const now = new Map(((await stage.read('j1', 'consents { id state withdrawnAt }'))?.['consents'] as Row[]).map((one) => [one['id'], one]));
    for (const one of [first, again, wider]) expect(now.get(one['id'])).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: now.get(first['id'])?.['withdrawnAt'] });
    for (const one of others) expect(now.get(one['id'])).toMatchObject({ state: 'GIVEN' });
    expect(now.get(question['id'])).toMatchObject({ state: 'ASKED' });
    expect(await states()).toContainEqual({ id: resting['id'], state: 'ENDED', endedReason: 'De toestemming is ingetrokken' });
    expect(await withdraw('mara', again)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    for (const one of others) await withdraw('j1', one);
  });

  it('is withdrawn by whoever gave it alone, or written down by whoever directs', async () => {
    const [own, other] = [await ask('mara', 'mara', { alreadyGiven: true }), await ask('mara', 'mara', { alreadyGiven: true, purpose: 'HELP' })];
    for (const who of ['dirk', 'noa', 'b1', 'v1']) expect(await withdraw(who, own)).toMatchObject(REFUSED);
    expect(await withdraw('mara', own)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await withdraw('j1', other)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('a parent has no say any more from the 16th birthday on', async () => {
    const asked = await ask('mara', 'noa', { purpose: 'MEASURE' });
    await stage.world.owner.query('update access_grant set person_ids = $2 where actor_id = $1', [stage.world.actorId('mara'), person('mara', 'tim')]);
    expect(await answer('mara', asked, true)).toMatchObject(REFUSED);
    await stage.world.owner.query('update access_grant set person_ids = $2 where actor_id = $1', [stage.world.actorId('mara'), person('mara', 'noa', 'tim')]);
  });
});

describe('what another ground carries', () => {
  it('goes on after a consent is withdrawn, and is named with its ground to whoever withdrew', async () => {
    const [consent] = await yesOfAll({ purpose: 'CONSULTATION' });
    const [resting, statutory] = [await offer(), await offer({ secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Helpt mee' })];
    await accept(resting);
    await accept(statutory);
    const after = await withdraw('noa', consent as Row);
    expect(after).toMatchObject({ state: 'WITHDRAWN', continuing: [{ id: expect.any(String), secrecyBasis: 'DIRECTLY_INVOLVED', legalBasis: 'PUBLIC_TASK', professional: { name: 'Naam g1' } }] });
    expect(await stage.read('g1', 'facts { what }')).not.toBeNull();
    expect((await stage.read('dirk', 'consents { continuing { id } }'))?.['consents']).not.toContainEqual({ continuing: [expect.anything()] });
  });

  it('but an involvement that rests on consent ends with it', async () => {
    await stage.world.add('involvement', { id: idOf('involvement s1'), actor_id: stage.world.actorId('s1'), partner: 'RVDK', purpose: 'RVDK_INVESTIGATION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'CONSENT', valid_from: new Date('2026-11-01T00:00:00Z') });
    await stage.world.grantTo('s1', 'RVDK', { purpose: 'RVDK_INVESTIGATION', secrecy_basis: 'CONSENT', basis_id: idOf('involvement s1'), valid_from: new Date('2026-11-01T00:00:00Z') });
    expect(await stage.read('s1', 'id')).not.toBeNull();
    const consent = await ask('mara', 'mara', { toOrganisationId: idOf('rvdk'), purpose: 'RVDK_INVESTIGATION', alreadyGiven: true });
    await withdraw('mara', consent);
    expect(await stage.read('s1', 'id')).toBeNull();
    const { rows } = await stage.world.owner.query(`select ended_reason, valid_until is not null as over from involvement where id = $1`, [idOf('involvement s1')]);
    expect(rows).toEqual([{ ended_reason: 'De toestemming is ingetrokken', over: true }]);
  });
});
