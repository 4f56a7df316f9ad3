import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { DirectionOfferService } from '@zov/access/server/departure/direction-offer.service.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CANARY, NOW } from '@zov/access/server/testing/world.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { DossierActs, type Row } from './testing/dossier-acts.ts';

let acts: DossierActs;
beforeEach(async () => {
  acts = await DossierActs.make();
});
afterEach(() => acts.end());

const person = (name: string): string => acts.world.person(name);
const at = (who: string, when: string | Date = NOW): RequestContext => acts.world.as(who, new Date(when));
const MINUTE = 60_000;
const soon = (minutes = 1): Date => new Date(NOW.getTime() + minutes * MINUTE);
const EVERYTHING = 'id persons { callName } contactPoints { text } facts { what sourceKind sourceName } events { what } measures { kind note } involvements { id partner }';
const whole = async (who: RequestContext): Promise<string> => JSON.stringify(await acts.read(who, EVERYTHING));
const facts = async (who: RequestContext): Promise<string[]> => ((await acts.read(who, 'facts { what }'))?.['facts'] as Row[] | undefined)?.map((fact) => String(fact['what'])).sort() ?? [];
const refusals = async (): Promise<number> => Number((await acts.rows(`select count(*)::int as n from access_event where outcome = 'REFUSED'`))[0]?.['n']);

/** A family member joins by a code: from then on the rights follow from custody and age. */
async function join(name: string): Promise<Row> {
  await acts.rows('delete from access_grant where actor_id = $1', [acts.world.actorId(name)]);
  await acts.world.add('person_account', { person_id: person(name), actor_id: acts.world.actorId(name) });
  return acts.act('j1', 'inviteFamilyMember', { personId: person(name) }, 'Invitation', 'invitationCode');
}
const born = (name: string, birthDate: string): Promise<Row[]> => acts.rows('update person set birth_date = $2, version = version + 1 where id = $1', [person(name), birthDate]);
const ABOUT_TIM = 'Blauwe plek op de arm';
const ground = { legalBasis: 'PUBLIC_TASK', secrecyBasis: 'SUPERVISION_ORDER', evidence: 'Beschikking van de kinderrechter' };
const measure = (over: Row = {}): Promise<Row> => acts.act('j1', 'recordMeasure', { kind: 'OTS', fromOn: '2026-11-20', untilOn: '2027-11-20', note: '', aboutPersonIds: [person('tim')], ...over }, 'Measure');
const execute = (who: RequestContext | string = 'j1'): Promise<Row> => acts.act(who, 'involveProfessional', { actorId: acts.world.actorId('g1'), partner: 'GI_EXECUTOR', purpose: 'MEASURE', ...ground }, 'Involvement', 'id validUntil');

it('must-pass 1: a colleague of the same team without an involvement gets no row, and the refusal is logged', async () => {
  const before = await refusals();
  expect(await acts.read('j2', EVERYTHING)).toBeNull();
  expect(await refusals()).toBe(before + 1);
});

it('must-pass 2: who is invited for a meeting reads in the window, not before and not after', async () => {
  const [from, until] = [soon(60), soon(120)];
  await acts.world.grantTo('g1', 'GI_WORKER', { basis_kind: 'INVITATION', valid_from: from, valid_until: until });
  const sees = async (when: number): Promise<boolean> => (await acts.read(at('g1', new Date(when)), 'id')) !== null;
  expect([await sees(from.getTime() - 1), await sees(from.getTime()), await sees(until.getTime() - 1), await sees(until.getTime())]).toEqual([false, true, true, false]);
});

it('must-pass 3: when a supervision order starts the direction can go to the institution, and the youth professional keeps reading', async () => {
  await measure();
  const offered = await acts.act(at('j1', soon()), 'handOverDirection', { actorId: acts.world.actorId('g1'), reason: 'De OTS is begonnen', stayInvolved: true, crisisCardSeen: true, familyToldHow: '', agreementsTold: true, notLost: '' }, 'WarmHandOver', 'receiver { name }');
  expect(offered).toMatchObject({ receiver: { name: 'Naam g1' } });
  const offers = new DirectionOfferService(acts.door, acts.pool, new PgSystemLog(acts.pool));
  const [asked] = await offers.mine(at('g1', soon(2))) as Row[];
  expect(await offers.accept(at('g1', soon(2)), { fieldName: 'acceptDirection' } as GraphQLResolveInfo, { offerId: String(asked?.['id']), purpose: 'MEASURE', ...ground, withoutPlanReason: 'Het plan komt deze week', idempotencyKey: 'take-over' } as never)).toMatchObject({ __typename: 'DirectionTaken' });
  const later = soon(3);
  expect(await facts(at('j1', later))).toContain(ABOUT_TIM);
  expect(await acts.act(at('j1', later), 'correctPerson', { id: person('tim'), baseVersion: 1, callName: 'Timo' }, 'Person')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  expect(await acts.act(at('g1', later), 'correctPerson', { id: person('tim'), baseVersion: 1, callName: 'Timo' }, 'Person')).toMatchObject({ __typename: 'Person' });
});

it('must-pass 3, where the local team keeps the direction: the institution works beside it, by the measure', async () => {
  await measure();
  expect(await execute()).toMatchObject({ __typename: 'Involvement', validUntil: '2027-05-21T09:00:00.000Z' });
  expect(await facts(at('g1', soon()))).toContain(ABOUT_TIM);
  expect(await acts.act(at('j1', soon()), 'correctPerson', { id: person('tim'), baseVersion: 1, callName: 'Timo' }, 'Person')).toMatchObject({ __typename: 'Person' });
  expect(await acts.act(at('g1', soon()), 'involveProfessional', { actorId: acts.world.actorId('s1'), partner: 'RVDK', purpose: 'RVDK_INVESTIGATION', ...ground }, 'Involvement')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
});

it('must-pass 4: when the order ends, who carried it out reads nothing from that day on', async () => {
  expect(await execute()).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  const { id } = await measure({ untilOn: '2026-12-01' });
  await execute();
  expect(await acts.read(at('g1', '2026-11-30T22:59:59Z'), 'id')).not.toBeNull();
  expect(await acts.read(at('g1', '2026-11-30T23:00:00Z'), 'id')).toBeNull();
  await acts.act(at('j1', soon(2)), 'correctMeasure', { id, baseVersion: 1, untilOn: '2026-11-21' }, 'Measure');
  expect(await acts.read(at('g1', soon(2)), 'id')).toBeNull();
});

it('must-pass 5: the Board in consult sees the tabled items and nothing else', async () => {
  await acts.world.grantTo('s1', 'RVDK_AT_TABLE', { basis_kind: 'INVITATION', item_ids: [idOf('f1')], person_ids: [person('tim')] });
  const seen = await acts.read('s1', EVERYTHING);
  expect([seen?.['facts'], seen?.['contactPoints'], seen?.['events'], seen?.['measures']]).toEqual([[expect.objectContaining({ what: ABOUT_TIM })], [], [], []]);
  expect(seen?.['persons']).toEqual([{ callName: 'tim' }]);
});

it('must-pass 6: a father with custody never sees where mother is: not in any answer, refusal, conflict or log he reads', async () => {
  await join('dirk');
  const looked = JSON.stringify(await acts.read('dirk', EVERYTHING));
  const refused = JSON.stringify(await acts.act('dirk', 'correctContactPoint', { id: idOf('f1'), baseVersion: 1, text: 'x' }, 'ContactPoint'));
  for (const secret of [CANARY.address, CANARY.school]) expect(looked + refused).not.toContain(secret);
  expect(looked).toContain('Inktlaan 3');
  expect(await whole(at('j1'))).toContain(CANARY.address);
  expect(JSON.stringify(await acts.rows('select * from access_event'))).not.toContain('ZV-CANARY');
});

it('must-pass 7: a fact of mother’s health is hers alone, one about the child is for both parents', async () => {
  await join('mara');
  await join('dirk');
  expect([(await facts(at('mara'))).includes(CANARY.health), (await facts(at('dirk'))).includes(CANARY.health)]).toEqual([true, false]);
  for (const parent of ['mara', 'dirk']) expect(await facts(at(parent))).toContain(ABOUT_TIM);
});

it('must-pass 8: a fact about mother and child is masked for father until it is released to him', async () => {
  await join('dirk');
  const mixed = 'Mara en Tim slapen samen op de bank';
  await acts.world.add('fact', { id: idOf('mixed'), kind: 'FACT', what: mixed, source_kind: 'FAMILY_MEMBER', about_person_ids: [person('mara'), person('tim')], created_by: acts.world.actorId('j1') });
  expect(await facts(at('dirk'))).not.toContain(mixed);
  await acts.rows('update fact set released_to_person_ids = $2, version = 2 where id = $1', [idOf('mixed'), [person('dirk')]]);
  expect(await facts(at('dirk'))).toContain(mixed);
});

it('must-pass 9: the reporter is known to Veilig Thuis alone, and found by nobody', async () => {
  await acts.world.grantTo('g1', 'GI_EXECUTOR');
  for (const who of ['j1', 'b1', 'g1', 'v1']) {
    const answer = JSON.stringify(await acts.read(who, 'facts { reporter { name } }'));
    expect([who, answer.includes(CANARY.reporter)]).toEqual([who, who === 'v1']);
  }
  for (const who of ['mara', 'dirk', 'noa']) expect(await whole(at(who))).not.toMatch(/ZV-CANARY-melder|REPORTER/);
});

it('must-pass 10: a parent loses the part of a child at the first minute of its 16th birthday, unless a decision was recorded', async () => {
  await born('tim', '2010-12-02');
  await join('mara');
  await join('dirk');
  await acts.act(at('j1', soon()), 'recordRepresentationDecision', {
    adultPersonId: person('dirk'), childPersonId: person('tim'), kind: 'DECIDED', decidedBy: 'Gerechtshof', reason: 'Uitspraak', fromOn: '2026-12-02', untilOn: '2027-12-02',
  }, 'RepresentationDecision');
  expect(await facts(at('mara', '2026-12-01T22:59:59Z'))).toContain(ABOUT_TIM);
  expect(await facts(at('mara', '2026-12-01T23:00:00Z'))).not.toContain(ABOUT_TIM);
  expect(await facts(at('dirk', '2026-12-01T23:00:00Z'))).toContain(ABOUT_TIM);
});

it('must-pass 10: and with it what was shared with the parent by name before, but not the facts about that parent as well', async () => {
  await born('tim', '2010-12-02');
  await join('mara');
  const [alone, both] = ['Tim vertelde dit aan zijn mentor', 'Tim en mama maakten een afspraak'];
  for (const [what, about] of [[alone, ['tim']], [both, ['tim', 'mara']]] as const) {
    await acts.world.add('fact', { id: idOf(what), kind: 'FACT', what, source_kind: 'PROFESSIONAL', about_person_ids: about.map(person), released_to_person_ids: [person('mara')], created_by: acts.world.actorId('j1') });
  }
  const after = await facts(at('mara', '2026-12-01T23:00:00Z'));
  expect([after.includes(alone), after.includes(both)]).toEqual([false, true]);
});

it('must-pass 11: from the 12th birthday a child can be invited for itself, and its parents keep reading', async () => {
  await join('mara');
  await acts.world.add('person_account', { person_id: person('tim'), actor_id: acts.world.actorId('noa') });
  await acts.rows('delete from access_grant where actor_id = $1', [acts.world.actorId('noa')]);
  await acts.act('j1', 'inviteFamilyMember', { personId: person('tim') }, 'Invitation', 'invitationCode');
  expect(await acts.read(at('noa', '2030-06-29T21:59:59Z'), 'id')).toBeNull();
  expect(await facts(at('noa', '2030-06-29T22:00:00Z'))).toContain(ABOUT_TIM);
  expect(await facts(at('mara', '2030-06-29T22:00:00Z'))).toContain(ABOUT_TIM);
});

it('must-pass 12: on the 18th birthday representation ends, also by a decision, and the child keeps its own dossier alone', async () => {
  await born('noa', '2008-12-02');
  for (const name of ['mara', 'noa']) await join(name);
  const own = 'Noa gaat naar school';
  await acts.world.add('fact', { id: idOf('own'), kind: 'FACT', what: own, source_kind: 'PROFESSIONAL', about_person_ids: [person('noa')], created_by: acts.world.actorId('j1') });
  const decided = await acts.act(at('j1', soon()), 'recordRepresentationDecision', {
    adultPersonId: person('mara'), childPersonId: person('noa'), kind: 'CHILD_AGREES', decidedBy: 'Noa', reason: 'Noa wil dit', fromOn: '2026-11-21', untilOn: '2026-12-02',
  }, 'RepresentationDecision');
  expect(decided).toMatchObject({ __typename: 'RepresentationDecision' });
  const [eve, day] = ['2026-12-01T22:59:59Z', '2026-12-01T23:00:00Z'];
  expect([(await facts(at('mara', eve))).includes(own), (await facts(at('mara', day))).includes(own)]).toEqual([true, false]);
  expect([await facts(at('noa', eve)), await facts(at('noa', day))]).toEqual([['Er is geduwd', own], [own]]);
});

it('must-pass 13: a parent without custody has no dossier but what a professional released to him by name', async () => {
  await acts.rows('delete from custody where adult_person_id = $1', [person('dirk')]);
  await join('dirk');
  expect(await facts(at('dirk'))).toEqual(['Er is geduwd']);
  await acts.rows('update fact set released_to_person_ids = $2, version = 2 where id = $1', [idOf('f1'), [person('dirk')]]);
  expect(await facts(at('dirk'))).toContain(ABOUT_TIM);
});

it('must-pass 14: a change of custody recalculates in the act itself, and doubt freezes the child’s part for both parents', async () => {
  for (const name of ['mara', 'dirk']) await join(name);
  const [custody] = await acts.rows('select id from custody where adult_person_id = $1 and child_person_id = $2', [person('dirk'), person('tim')]);
  await acts.act(at('j1', soon()), 'correctCustody', { id: custody?.['id'], baseVersion: 1, kind: 'CANNOT_BE_DETERMINED' }, 'Custody');
  for (const parent of ['mara', 'dirk']) expect([parent, (await facts(at(parent, soon()))).includes(ABOUT_TIM)]).toEqual([parent, false]);
  await acts.act(at('j1', soon(2)), 'correctCustody', { id: custody?.['id'], baseVersion: 2, kind: 'JOINT_PARENTAL' }, 'Custody');
  for (const parent of ['mara', 'dirk']) expect([parent, (await facts(at(parent, soon(2)))).includes(ABOUT_TIM)]).toEqual([parent, true]);
});

it('must-pass 17: an involvement that has run out is refused like one that never was', async () => {
  await acts.world.grantTo('g1', 'GI_WORKER', { valid_until: soon(5) });
  expect([await acts.read(at('g1', soon(4)), 'id'), await acts.read(at('g1', soon(5)), 'id')]).toEqual([expect.anything(), null]);
  expect(await acts.act(at('g1', soon(5)), 'writeFact', { kind: 'FACT', what: 'x', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [person('tim')] }, 'Fact')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
});

it('must-pass 22: a privacy officer opens no content, whatever is asked', async () => {
  for (const who of ['p1', 'p2']) expect(await acts.read(who, EVERYTHING)).toBeNull();
  await acts.world.grantTo('p1', 'CASE_DIRECTOR');
  expect(await acts.read('p1', EVERYTHING)).toBeNull();
});
