import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;

beforeAll(async () => {
  stage = await PlanStage.make();
  await stage.world.grantTo('s1', 'RVDK');
});
afterAll(() => stage.end());

const VERSION = `id version number state viewRequests { id version personId state stands notReachedWhy triedOn }
  agreements { id version familyText shownHash } top3Items { id version shownHash } minimumConditions { id version shownHash } safetyNet { id version shownHash }`;
type Read = Row & Readonly<Record<'viewRequests' | 'agreements' | 'top3Items' | 'minimumConditions' | 'safetyNet', Row[]>>;

async function read(who: string): Promise<Read> {
  const all = (await stage.read(who, `planVersions { ${VERSION} }`))['planVersions'] as Read[];
  return [...all].sort((one, other) => Number(other['number']) - Number(one['number']))[0] as Read;
}
const signatures = async (who: string): Promise<Row[]> => (await stage.read(who, 'itemSignatures { planVersionId personId itemId stance words whole signedHash }'))['itemSignatures'] as Row[];
const states = async (): Promise<Record<string, unknown>> => {
  const names = new Map(['mara', 'dirk', 'noa', 'tim', 'oma'].map((name) => [stage.world.person(name), name]));
  const { rows } = await stage.world.owner.query<Row>(`select id from view_request where actor_id is null or actor_id = $1`, [stage.world.actorId('v1')]);
  const shown = (await read('j1')).viewRequests.filter(({ id }) => rows.some((one) => one['id'] === id));
  return Object.fromEntries(shown.map(({ personId, state, stands }) => [names.get(String(personId)) ?? 'partner', stands === true ? `${String(state)} STANDS` : state]));
};
const seen = (plan: Read): Row[] => [...plan.top3Items, ...plan.minimumConditions, ...plan.agreements, ...plan.safetyNet].map(({ id, version }) => ({ itemId: id, version }));
const share = async (): Promise<Row> => {
  const plan = await read('j1');
  return stage.act('j1', 'sharePlan', { planVersionId: plan['id'], baseVersion: plan['version'], personIds: stage.everyone() }, '... on PlanVersion { state }');
};
const say = async (who: string, stance: string, items: Row[] = [], words = ''): Promise<Row> => {
  const plan = await read(who);
  return stage.act(who, 'giveOpinion', { planVersionId: plan['id'], stance, words, seen: seen(plan), items }, '... on PlanOpinion { id stance }');
};
const adopt = async (): Promise<Row> => {
  const plan = await read('j1');
  return stage.act('b1', 'adoptPlan', { planVersionId: plan['id'], baseVersion: plan['version'], reason: 'Helder.' }, '... on PlanVersion { state }');
};
const notReached = async (name: string, over: Row = {}): Promise<Row> => {
  const request = (await read('j1')).viewRequests.find(({ personId }) => personId === stage.world.person(name));
  return stage.act('j1', 'recordNotReached', { id: request?.['id'], baseVersion: request?.['version'], why: 'Neemt niet op.', triedOn: ['2026-11-18', '2026-11-19'], ...over }, '... on ViewRequest { state triedOn }');
};

/** A whole plan in draft with two agreements: one of the father, and one that names a partner. */
async function draft(): Promise<void> {
  const everyone = stage.everyone();
  const plan = await stage.act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }');
  const of = { planVersionId: plan['id'], aboutPersonIds: everyone };
  const { rows } = await stage.world.owner.query<{ id: string }>('select id from fact where dossier_id = $1 order by created_at limit 1', [stage.world.dossierId]);
  const top3 = await stage.act('j1', 'proposeTop3Item', { ...of, rank: 1, behaviour: 'Vader duwt moeder.', familyText: 'Papa duwt mama.', factIds: [rows[0]?.id] }, '... on Top3Item { id version }');
  await stage.act('j1', 'editTop3Item', { id: top3['id'], baseVersion: top3['version'], goal: 'Rust.', noConditionReason: 'Niemand stelde een eis.' });
  for (const [what, named] of [['Papa loopt een rondje.', []], ['Juf kijkt mee.', [stage.world.actorId('v1')]], ['Bo praat met mama.', [stage.world.actorId('b1'), stage.world.actorId('s1')]]] as const) {
    const made = await stage.act('j1', 'proposeAgreement', { ...of, top3ItemId: top3['id'], what, familyText: what, whoName: 'Iemand', namedActorIds: named }, '... on Agreement { id version }');
    await stage.act('j1', 'editAgreement', { id: made['id'], baseVersion: made['version'], checkerName: 'Oma', checkHow: 'Belt', ifItFails: 'Jip komt', reviewOn: '2026-12-01' });
  }
  const net = await stage.act('j1', 'addSafetyNetContact', { ...of, name: 'Oma', familyText: 'Bel oma.' }, '... on SafetyNetContact { id version }');
  await stage.act('j1', 'editSafetyNetContact', { id: net['id'], baseVersion: net['version'], told: true, agreed: true });
}

describe('Sharing a plan', () => {
  it('asks each parent for itself, a child of twelve or older, and whoever an agreement names; a younger child and the author are not asked', async () => {
    await draft();
    expect(await share()).toMatchObject({ state: 'SHARED' });
    expect(await states()).toEqual({ mara: 'ASKED', dirk: 'ASKED', noa: 'ASKED', partner: 'ASKED' });
  });

  it('shows each only its own question, and a professional who is named the own one', async () => {
    for (const who of ['mara', 'dirk', 'noa']) expect((await read(who)).viewRequests).toMatchObject([{ personId: stage.world.person(who), state: 'ASKED' }]);
    expect((await read('v1')).viewRequests.some(({ personId }) => personId === null)).toBe(true);
  });

  it('is not followed by adopting while somebody is silent without a reason', async () => {
    expect(await adopt()).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Nog niet iedereen om wie het gaat, heeft geantwoord.' });
  });
});

describe('A family member', () => {
  it('says of the whole plan and of single items what it thinks; what is not named is signed as the plan', async () => {
    const plan = await read('dirk');
    const first = plan.agreements.find(({ familyText }) => familyText === 'Papa loopt een rondje.');
    expect(await say('dirk', 'AGREE', [{ itemId: first?.['id'], stance: 'DISAGREE', words: 'Ik wil thuis zijn.' }])).toMatchObject({ __typename: 'PlanOpinion' });
    const own = await signatures('dirk');
    expect(own).toHaveLength(seen(plan).length);
    expect(own.filter(({ whole }) => whole === false)).toMatchObject([{ itemId: first?.['id'], stance: 'DISAGREE', words: 'Ik wil thuis zijn.', signedHash: first?.['shownHash'] }]);
    expect(await states()).toMatchObject({ dirk: 'ANSWERED', mara: 'ASKED' });
  });

  it('signs nothing that was not shown to it', async () => {
    expect(await say('mara', 'AGREE', [{ itemId: stage.world.person('dirk'), stance: 'AGREE' }])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await states()).toMatchObject({ mara: 'ASKED' });
  });

  it('reads nothing of what the other parent signed, and of a child nothing until that child says so', async () => {
    expect(await say('noa', 'PARTLY')).toMatchObject({ stance: 'PARTLY' });
    expect(await signatures('mara')).toEqual([]);
    expect((await signatures('dirk')).every(({ personId }) => personId === stage.world.person('dirk'))).toBe(true);
    const [opinion] = (await stage.read('noa', 'opinions { id }'))['opinions'] as Row[];
    await stage.act('noa', 'letReadOpinion', { id: opinion?.['id'], childAllows: ['PARENTS'] });
    expect((await signatures('mara')).map(({ personId, stance }) => [personId, stance])).toContainEqual([stage.world.person('noa'), 'PARTLY']);
  });
});

describe('Whoever could not be reached', () => {
  it('is written down with why and when it was tried, by who works on the plan alone', async () => {
    expect(await notReached('mara', { why: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'why' }] });
    expect(await notReached('mara', { triedOn: ['2027-01-01'] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'triedOn' }] });
    expect(await notReached('mara')).toMatchObject({ state: 'NOT_REACHED', triedOn: ['2026-11-18', '2026-11-19'] });
    expect(await notReached('dirk')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Deze persoon heeft al geantwoord.' });
    const { id, version } = (await read('j1')).viewRequests[0] as Row;
    for (const who of ['b1', 'v1', 'j2']) expect(await stage.act(who, 'recordNotReached', { id, baseVersion: version, why: 'x', triedOn: [] })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

describe('A professional whom an agreement names', () => {
  it('signs it in its own name, with words when it does not agree; nobody else does', async () => {
    const one = (await read('j1')).agreements.find(({ familyText }) => familyText === 'Juf kijkt mee.') as Row;
    const sign = (who: string, over: Row = {}) => stage.act(who, 'signAgreement', { id: one['id'], baseVersion: one['version'], stance: 'AGREE', words: '', ...over }, '... on ItemSignature { stance professional { id } }');
    expect(await sign('v1', { stance: 'PARTLY' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }] });
    expect(await sign('b1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await sign('j2')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await sign('v1')).toMatchObject({ stance: 'AGREE', professional: { id: stage.world.actorId('v1') } });
    expect(await states()).toEqual({ mara: 'NOT_REACHED', dirk: 'ANSWERED', noa: 'ANSWERED', partner: 'ANSWERED' });
  });
});

describe('A second reader and an investigator whom an agreement names', () => {
  it('sign it too: it names them, whatever else they are here for', async () => {
    const one = (await read('j1')).agreements.find(({ familyText }) => familyText === 'Bo praat met mama.') as Row;
    const sign = (who: string) => stage.act(who, 'signAgreement', { id: one['id'], baseVersion: one['version'], stance: 'AGREE', words: '' }, '... on ItemSignature { stance professional { id } }');
    expect(await sign('v1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    for (const who of ['b1', 's1']) expect(await sign(who)).toMatchObject({ stance: 'AGREE', professional: { id: stage.world.actorId(who) } });
    expect((await read('s1')).viewRequests).toMatchObject([{ personId: null, state: 'ANSWERED' }]);
  });
});

describe('A next version', () => {
  it('is adopted with the dissent in it once everybody answered or could not be reached', async () => {
    expect(await adopt()).toMatchObject({ __typename: 'PlanVersion' });
  });

  it('asks again only what changed: other signatures stand', async () => {
    await stage.act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }');
    const before = await read('j1');
    const changed = before.agreements.find(({ familyText }) => familyText === 'Juf kijkt mee.') as Row;
    await share();
    expect(await states()).toEqual({ mara: 'ASKED', dirk: 'ANSWERED STANDS', noa: 'ANSWERED STANDS', partner: 'ANSWERED STANDS' });
    const now = (await read('j1')).agreements.find(({ id }) => id === changed['id']) as Row;
    await stage.act('j1', 'editAgreement', { id: now['id'], baseVersion: now['version'], familyText: 'De juf belt elke week.' });
    await share();
    expect(await states()).toEqual({ mara: 'ASKED', dirk: 'ASKED', noa: 'ASKED', partner: 'ASKED' });
    const hashes = new Map((await read('dirk')).agreements.map(({ familyText, shownHash }) => [familyText, shownHash]));
    const signed = (await signatures('dirk')).map(({ signedHash }) => signedHash);
    expect([signed.includes(hashes.get('Papa loopt een rondje.')), signed.includes(hashes.get('De juf belt elke week.'))]).toEqual([true, false]);
  });

  it('keeps what somebody signed of the words that stayed, whatever is said of the new ones', async () => {
    const plan = await read('dirk');
    const changed = plan.agreements.find(({ familyText }) => familyText === 'De juf belt elke week.') as Row;
    await say('dirk', 'AGREE', [{ itemId: changed['id'], stance: 'AGREE', words: 'Goed.' }]);
    expect((await signatures('dirk')).filter(({ words }) => words === 'Ik wil thuis zijn.')).toHaveLength(1);
    expect(await states()).toMatchObject({ dirk: 'ANSWERED' });
  });

  it('lets nobody alter what was signed, not even on the database itself', async () => {
    await expect(stage.world.owner.query(`update item_signature set words = 'Toch goed.' where stance = 'DISAGREE'`)).rejects.toThrow('a signature is not altered');
  });
});
