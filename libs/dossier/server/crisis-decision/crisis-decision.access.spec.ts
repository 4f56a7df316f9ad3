import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { CANARY, NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
let worker: RequestContext;
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const person = (name: string): string => acts.world.person(name);
const HOUR = 3_600_000;

beforeAll(async () => {
  acts = await DossierActs.make();
  const { world } = acts;
  await world.grantTo('j2', 'TEAM_COLLEAGUE');
  await world.grantTo('g1', 'GI_WORKER');
  await world.add('household', { id: idOf('home'), label: 'Bij oma' });
  // As an emergency access leaves it.
  await insertRow(world.owner, 'account', { id: idOf('account k1'), audience: 'TEAM', display_name: 'Kees Nacht' });
  await insertRow(world.owner, 'actor', { id: idOf('k1'), account_id: idOf('account k1'), role: 'CRISIS_WORKER', organisation_id: idOf('vt'), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z') });
  worker = { ...world.as('v1'), actor: { id: idOf('k1'), accountId: idOf('account k1'), audience: 'TEAM', role: 'CRISIS_WORKER', organisationId: idOf('vt'), teamId: null, regionId: idOf('region') } };
  await world.add('access_grant', {
    actor_id: idOf('k1'), partner: 'CRISIS', purpose: 'CRISIS', legal_basis: 'VITAL_INTEREST', secrecy_basis: 'VITAL_INTEREST', data_classes: CARRIED.CRISIS.dataClasses.filter((one) => !['D3', 'D8'].includes(one)), acts: CARRIED.CRISIS.acts,
    basis_kind: 'EMERGENCY', basis_id: idOf('emergency'), valid_from: NOW, valid_until: new Date(NOW.getTime() + HOUR),
  });
});
afterAll(() => acts.end());

const ANSWER = 'id version kind state decidedOn decidedTime untilOn leavesPersonId carer careHouseholdId legalGround decidedBy familyText reportBack confirmedAt endedReason releasedToPersonIds author { id } confirmer { id } ender { id }';
const decision = (over: Row = {}): Row => ({
  kind: 'CHILD_OUT', aboutPersonIds: [person('tim')], decidedOn: '2026-11-20', decidedTime: '21:30', danger: 'Vader bedreigt moeder met een mes.', lighter: 'Vader wilde niet naar zijn broer.', childSays: 'Tim wil naar oma.', parentsSay: 'Moeder is het eens.',
  leastDrastic: 'Bij oma kan Tim naar zijn eigen school.', carer: 'Oma', careHouseholdId: idOf('home'), legalGround: 'CONSENT', decidedBy: 'Moeder, met gezag', untilOn: '2026-11-27', familyText: 'Tim slaapt een week niet thuis.', reportBack: 'Bel moeder morgen.', ...over,
});
const give = (who: string | RequestContext = worker, over: Row = {}): Promise<Row> => acts.act(who, 'giveCrisisDecision', decision(over), 'CrisisDecision', ANSWER);
const change = (who: string | RequestContext, name: 'correctCrisisDecision' | 'endCrisisDecision' | 'confirmCrisisReport', row: Row, over: Row = {}): Promise<Row> =>
  acts.act(who, name, { id: row['id'], baseVersion: row['version'], ...over }, 'CrisisDecision', ANSWER);
const seen = async (who: string | RequestContext, fields = 'id'): Promise<Row[]> => ((await acts.read(who as string, `crisisDecisions { ${fields} }`))?.['crisisDecisions'] ?? []) as Row[];
const sees = async (who: string, row: Row): Promise<boolean> => (await seen(who)).some(({ id }) => id === row['id']);
const told = async (row: Row): Promise<unknown[]> => (await acts.rows(`select fence.mail_readers($1, 'crisis-decided', $2, $3) as actor`, [acts.world.dossierId, row['id'], NOW])).map(({ actor }) => actor);
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map(({ field }) => field);

describe('a decision of the crisis service', () => {
  it('is reported to who directs, by a message that says nothing, until that person has read it', async () => {
    const made = await give();
    expect(made).toMatchObject({ kind: 'CHILD_OUT', state: 'GIVEN', decidedTime: '21:30', careHouseholdId: idOf('home'), confirmedAt: null, author: { id: idOf('k1') } });
    expect(await acts.rows(`select payload from outbox where kind = 'crisis-decided'`, [])).toEqual([{ payload: { crisisDecisionId: made['id'] } }]);
    expect(await told(made)).toEqual([acts.world.actorId('j1')]);
    for (const who of [worker, 'v1', 'b1', 'j2', 'mara']) expect(await change(who, 'confirmCrisisReport', made)).toMatchObject(NOT_THERE);
    expect(await change('j1', 'confirmCrisisReport', made)).toMatchObject({ state: 'CONFIRMED', version: 2, confirmer: { id: acts.world.actorId('j1') } });
    expect(await told(made)).toEqual([]);
    expect(await change('j1', 'confirmCrisisReport', { ...made, version: 2 })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('is not theirs to correct or end, and not to give once the hour is over', async () => {
    const made = await give();
    expect(await change(worker, 'correctCrisisDecision', made, { danger: 'anders' })).toMatchObject(NOT_THERE);
    expect(await change(worker, 'endCrisisDecision', made, { endedReason: 'klaar' })).toMatchObject(NOT_THERE);
    expect(await give({ ...worker, at: new Date(NOW.getTime() + HOUR) })).toMatchObject(NOT_THERE);
    expect(await acts.rows(`select 1 from access_event where operation = 'correctCrisisDecision' and outcome = 'REFUSED' and actor_id = $1`, [idOf('k1')])).toHaveLength(1);
  });
});

describe('a decision in a crisis', () => {
  it('needs no report when who directs gives it, and is given by Veilig Thuis too', async () => {
    expect(await give('j1')).toMatchObject({ state: 'CONFIRMED', confirmer: { id: acts.world.actorId('j1') } });
    expect(await give('v1')).toMatchObject({ state: 'GIVEN', confirmer: null });
    for (const who of ['j2', 'g1', 'b1', 's1', 'c1', 'a1', 'p1', 'mara']) expect([who, await give(who)]).toEqual([who, expect.objectContaining(NOT_THERE)]);
  });

  it('is judged whole: who leaves, until when, whom it is about', async () => {
    expect(fieldsOf(await give('j1', { danger: ' ', reportBack: '' }))).toEqual(['danger', 'reportBack']);
    expect(fieldsOf(await give('j1', { kind: 'PARENT_OUT' }))).toEqual(['leavesPersonId']);
    expect(fieldsOf(await give('j1', { kind: 'PARENT_OUT', leavesPersonId: person('noa') }))).toEqual(['leavesPersonId']);
    expect(await give('j1', { kind: 'PARENT_OUT', leavesPersonId: person('dirk') })).toMatchObject({ leavesPersonId: person('dirk') });
    expect(fieldsOf(await give('j1', { untilOn: '2026-11-19' }))).toEqual(['untilOn']);
    expect(fieldsOf(await give('j1', { aboutPersonIds: [person('mara')] }))).toEqual(['aboutPersonIds']);
    expect(fieldsOf(await give('j1', { careHouseholdId: idOf('no home') }))).toEqual(['careHouseholdId']);
    expect(fieldsOf(await give('j1', { familyText: '', releasedToPersonIds: [person('mara')] }))).toEqual(['familyText']);
  });

  it('corrected by somebody else than who directs has to be read again; the earlier words stay', async () => {
    const made = await give('v1');
    const read = await change('j1', 'confirmCrisisReport', made);
    expect(await change('v1', 'correctCrisisDecision', made, { danger: 'anders' })).toMatchObject({ __typename: 'CrisisDecision', state: 'GIVEN', version: 3, confirmedAt: null });
    expect(await told(made)).toEqual([acts.world.actorId('j1')]);
    expect(await change('j1', 'correctCrisisDecision', read, { danger: 'nog anders' })).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'danger', theirs: 'anders', mine: 'nog anders' }] });
    expect(await change('j1', 'correctCrisisDecision', { ...made, version: 3 }, { untilOn: '2026-11-30' })).toMatchObject({ state: 'CONFIRMED', untilOn: '2026-11-30' });
    expect(fieldsOf(await change('j1', 'correctCrisisDecision', { ...made, version: 4 }, { kind: 'PARENT_OUT' }))).toEqual(['leavesPersonId']);
    expect((await acts.rows('select content ->> $2 as danger from item_version where item_id = $1 order by item_version', [made['id'], 'danger'])).map(({ danger }) => danger)).toEqual(['Vader bedreigt moeder met een mes.', 'Vader bedreigt moeder met een mes.', 'anders']);
    const other = await give('j1');
    expect(await change('v1', 'correctCrisisDecision', other, { danger: 'anders' })).toMatchObject(NOT_THERE);
  });

  it('ends with a reason, once; a report that nobody read still waits', async () => {
    const made = await give('v1');
    expect(fieldsOf(await change('v1', 'endCrisisDecision', made, { endedReason: ' ' }))).toEqual(['endedReason']);
    const ended = await change('v1', 'endCrisisDecision', made, { endedReason: 'Vader is opgepakt.' });
    expect(ended).toMatchObject({ state: 'ENDED', endedReason: 'Vader is opgepakt.', ender: { id: acts.world.actorId('v1') } });
    expect(await change('j1', 'correctCrisisDecision', ended, { danger: 'anders' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await change('j1', 'endCrisisDecision', ended, { endedReason: 'nog eens' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await told(made)).toEqual([acts.world.actorId('j1')]);
    expect(await change('j1', 'confirmCrisisReport', ended)).toMatchObject({ state: 'ENDED', confirmer: { id: acts.world.actorId('j1') } });
  });
});

describe('who reads it', () => {
  it('is who works on the safety of the family, and in the family whom it was shared with by name: the kind, the days and their own words', async () => {
    const made = await give('j1', { releasedToPersonIds: [person('mara')] });
    for (const who of ['j1', 'j2', 'v1', 'b1']) expect([who, await sees(who, made)]).toEqual([who, true]);
    expect((await seen(worker)).some(({ id }) => id === made['id'])).toBe(true);
    for (const who of ['g1', 's1', 'c1', 'p1', 'a1', 'dirk', 'noa']) expect([who, await sees(who, made)]).toEqual([who, false]);
    const read = (await seen('mara', 'id kind state decidedOn untilOn familyText endedAt aboutPersonIds')).find(({ id }) => id === made['id']);
    expect(read).toEqual({ id: made['id'], kind: 'CHILD_OUT', state: 'CONFIRMED', decidedOn: '2026-11-20', untilOn: '2026-11-27', familyText: 'Tim slaapt een week niet thuis.', endedAt: null, aboutPersonIds: [person('tim')] });
  });

  it('has no field of it that says where the child is, whoever of the family asks', async () => {
    await expect(seen('dirk', 'carer')).rejects.toThrow('carer');
    await expect(seen('mara', 'careHouseholdId')).rejects.toThrow('careHouseholdId');
  });

  it('is kept from the family when its words could give away where somebody hides', async () => {
    expect(await give('j1', { familyText: `Tim is op ${CANARY.address}.`, releasedToPersonIds: [person('dirk')] })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'familyText' }] });
    const held = await give(worker, { familyText: `Tim is op ${CANARY.address}.`, releasedToPersonIds: [person('dirk')] });
    expect(held).toMatchObject({ __typename: 'CrisisDecision', state: 'GIVEN' });
    expect(await sees('dirk', held)).toBe(false);
    expect(await sees('j1', held)).toBe(true);
  });
});
