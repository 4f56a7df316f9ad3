import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { PlanStage, type Row } from './testing/plan-stage.ts';

let stage: PlanStage;
let planVersionId: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  stage = await PlanStage.make();
  planVersionId = String((await stage.act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id']);
});
afterAll(() => stage.end());

const SELECTION = `planVersions { version state top3Items { id version rank state behaviour } agreements { id position state what version contentHash } safetyNet { id position state name aboutPersonIds version } }`;
type Plan = Row & Record<'top3Items' | 'agreements' | 'safetyNet', (Row & { id: string })[]>;
const plan = async (who = 'j1'): Promise<Plan> => (await stage.read(who, SELECTION) as { planVersions: Plan[] }).planVersions[0] as Plan;
const order = (itemType: string, itemIds: string[], who = 'j1') => stage.act(who, 'orderItems', { planVersionId, itemType, itemIds }, '... on PlanVersion { id }');
const withdraw = async (itemType: string, list: 'top3Items' | 'agreements' | 'safetyNet', id: string) => {
  const baseVersion = (await plan())[list].find((one) => one.id === id)?.['version'];
  return stage.act('j1', 'withdrawItem', { planVersionId, itemType, id, baseVersion }, '... on PlanVersion { id }');
};
const open = (items: readonly Row[]): Row[] => items.filter((one) => one['state'] !== 'WITHDRAWN');
const places = (items: readonly Row[], text: string): unknown[] => open(items).map((one) => [one['position'], one[text]]).sort();
const agreed = async (): Promise<unknown[]> => places((await plan()).agreements, 'what');
const called = async (): Promise<unknown[]> => places((await plan()).safetyNet, 'name');

async function situation(name: string, rank: number | null): Promise<void> {
  const input = { planVersionId, rank, behaviour: name, familyText: name, aboutPersonIds: stage.everyone(), factIds: [idOf('f3')] };
  ids[name] = String((await stage.act('j1', 'proposeTop3Item', input, '... on Top3Item { id }'))['id']);
}
async function agreement(what: string, top3ItemId: string | undefined, position?: number): Promise<void> {
  const input = { planVersionId, top3ItemId, what, familyText: what, whoName: 'Oma', aboutPersonIds: stage.everyone(), ...(position === undefined ? {} : { position }) };
  ids[what] = String((await stage.act('j1', 'proposeAgreement', input, '... on Agreement { id }'))['id']);
}
async function contact(name: string, position?: number): Promise<void> {
  const input = { planVersionId, name, familyText: name, aboutPersonIds: [stage.world.person('noa')], ...(position === undefined ? {} : { position }) };
  ids[name] = String((await stage.act('j1', 'addSafetyNetContact', input, '... on SafetyNetContact { id }'))['id']);
}

/** A plan of three situations; the first has three agreements, the second one; three people to call. */
beforeEach(async () => {
  const now = await plan();
  for (const one of open(now.safetyNet)) await withdraw('SAFETY_NET_CONTACT', 'safetyNet', String(one['id']));
  for (const one of open(now.top3Items)) await withdraw('TOP3_ITEM', 'top3Items', String(one['id']));
  for (const [index, name] of ['duwen', 'schreeuwen', 'drinken'].entries()) await situation(name, index + 1);
  for (const [index, what] of ['loopt', 'belt', 'wacht'].entries()) await agreement(what, ids['duwen'], index + 1);
  await agreement('drinkt niet', ids['drinken'], 1);
  for (const [index, name] of ['Oma', 'Buurvrouw', 'Veilig Thuis'].entries()) await contact(name, index + 1);
});

describe('the order of agreements and of the safety net', () => {
  it('is what somebody puts them in; the other situation keeps its own', async () => {
    expect(await order('AGREEMENT', [ids['wacht'], ids['loopt'], ids['belt']] as string[])).toMatchObject({ __typename: 'PlanVersion' });
    expect(await agreed()).toEqual([[1, 'drinkt niet'], [1, 'wacht'], [2, 'loopt'], [3, 'belt']]);
    await order('SAFETY_NET_CONTACT', [ids['Veilig Thuis'], ids['Oma'], ids['Buurvrouw']] as string[]);
    expect(await called()).toEqual([[1, 'Veilig Thuis'], [2, 'Oma'], [3, 'Buurvrouw']]);
  });

  it('puts whoever is not named after the others, so that a newcomer is not lost', async () => {
    await order('AGREEMENT', [ids['belt']] as string[]);
    expect(await agreed()).toEqual([[1, 'belt'], [1, 'drinkt niet'], [2, 'loopt'], [3, 'wacht']]);
  });

  it('changes no text: the seal stays, and only what moved counts a version', async () => {
    const before = (await plan()).agreements;
    await order('AGREEMENT', [ids['belt'], ids['loopt'], ids['wacht']] as string[]);
    const after = (await plan()).agreements;
    const of = (items: typeof before, what: string) => items.find((one) => one.id === ids[what]);
    for (const what of ['loopt', 'belt', 'wacht']) expect(of(after, what)?.['contentHash']).toBe(of(before, what)?.['contentHash']);
    expect(['loopt', 'belt', 'wacht'].map((what) => of(after, what)?.['version'])).toEqual([2, 2, 1]);
  });

  it('does not mix two situations, take the same twice, or order what has no such order', async () => {
    expect(await order('AGREEMENT', [ids['loopt'], ids['drinkt niet']] as string[])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await order('AGREEMENT', [idOf('nothing')])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await order('AGREEMENT', [ids['loopt'], ids['loopt']] as string[])).toMatchObject({ code: 'BAD_INPUT' });
    expect(await order('AGREEMENT', [])).toMatchObject({ code: 'BAD_INPUT' });
    for (const type of ['TOP3_ITEM', 'FACT', 'MINIMUM_CONDITION']) expect(await order(type, [ids['duwen']] as string[])).toMatchObject({ code: 'BAD_INPUT' });
    expect(await agreed()).toEqual([[1, 'drinkt niet'], [1, 'loopt'], [2, 'belt'], [3, 'wacht']]);
  });

  it('is refused to who may only read the plan and to who knows nothing of it, in the same words', async () => {
    for (const who of ['b1', 'j2', 's1']) {
      expect(await order('AGREEMENT', [ids['belt']] as string[], who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    }
    expect(await agreed()).toEqual([[1, 'drinkt niet'], [1, 'loopt'], [2, 'belt'], [3, 'wacht']]);
    const { rows } = await stage.world.owner.query(`select distinct outcome from access_event where operation = 'orderItems' and actor_id = $1`, [stage.world.actorId('j2')]);
    expect(rows).toEqual([{ outcome: 'REFUSED' }]);
  });
});

describe('taking something out of the plan', () => {
  it('moves up the situations behind it', async () => {
    expect(await withdraw('TOP3_ITEM', 'top3Items', ids['duwen'] as string)).toMatchObject({ __typename: 'PlanVersion' });
    expect(open((await plan()).top3Items).map((one) => [one['rank'], one['behaviour']]).sort()).toEqual([[1, 'schreeuwen'], [2, 'drinken']]);
  });

  it('leaves the others where they are when a situation that waits for later goes', async () => {
    await situation('later', null);
    await withdraw('TOP3_ITEM', 'top3Items', ids['later'] as string);
    expect(open((await plan()).top3Items).map((one) => one['rank']).sort()).toEqual([1, 2, 3]);
  });

  it('moves up the agreements of that situation and the people to call', async () => {
    await withdraw('AGREEMENT', 'agreements', ids['loopt'] as string);
    expect(await agreed()).toEqual([[1, 'belt'], [1, 'drinkt niet'], [2, 'wacht']]);
    await withdraw('SAFETY_NET_CONTACT', 'safetyNet', ids['Buurvrouw'] as string);
    expect(await called()).toEqual([[1, 'Oma'], [2, 'Veilig Thuis']]);
  });
});

describe('a contact of the safety net', () => {
  it('comes last unless somebody gives it a place', async () => {
    await contact('Opa');
    expect(await called()).toEqual([[1, 'Oma'], [2, 'Buurvrouw'], [3, 'Veilig Thuis'], [99, 'Opa']]);
    expect(await stage.act('j1', 'addSafetyNetContact', { planVersionId, position: 0, name: 'x', aboutPersonIds: [] })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('can be for other people afterwards, of this family alone', async () => {
    const edit = (aboutPersonIds: string[], baseVersion: number) => stage.act('j1', 'editSafetyNetContact', { id: ids['Oma'], baseVersion, aboutPersonIds }, '... on SafetyNetContact { aboutPersonIds version }');
    const both = [stage.world.person('noa'), stage.world.person('tim')];
    expect(await edit(both, 1)).toMatchObject({ aboutPersonIds: both, version: 2 });
    expect(await edit([idOf('person of another dossier')], 2)).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('a response', () => {
  it('keeps the seal of exactly what that person read, so that a changed text shows and a new place does not', async () => {
    const [shared] = (await stage.read('j1', 'planVersions { version }') as { planVersions: Row[] }).planVersions;
    expect(await stage.act('j1', 'sharePlan', { planVersionId, baseVersion: shared?.['version'], personIds: stage.everyone() }, '... on PlanVersion { state }')).toMatchObject({ state: 'SHARED' });
    const read = (await plan()).agreements.find((one) => one.id === ids['belt']);
    const said = await stage.act('noa', 'respond', { itemType: 'AGREEMENT', itemId: ids['belt'], itemVersion: read?.['version'], kind: 'RIGHT', words: '' }, '... on Response { id }');
    expect(said['id']).toBeDefined();
    const sealed = async () => (await stage.read('j1', 'responses { itemHash }'))['responses'];
    expect(await sealed()).toEqual([{ itemHash: read?.['contentHash'] }]);
    const now = async () => (await plan()).agreements.find((one) => one.id === ids['belt']);
    await order('AGREEMENT', [ids['belt'], ids['loopt']] as string[]);
    expect(await now()).toMatchObject({ contentHash: read?.['contentHash'], state: 'SHARED' });
    await stage.act('j1', 'editAgreement', { id: ids['belt'], baseVersion: (await now())?.['version'], familyText: 'Heel anders.' });
    expect((await now())?.['contentHash']).not.toBe(read?.['contentHash']);
    expect(await sealed()).toEqual([{ itemHash: read?.['contentHash'] }]);
  });
});
