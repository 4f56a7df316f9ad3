import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { planInForce, shareAndAdopt } from '../testing/in-force.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
let draft: unknown;
let situation: unknown;
beforeAll(async () => {
  stage = await PlanStage.make();
  await insertRow(stage.world.owner, 'organisation', { id: idOf('proefhulp'), region_id: idOf('region'), kind: 'CARE', name: 'Stichting Proefhulp' });
  draft = (await stage.act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id'];
  situation = (await stage.act('j1', 'proposeTop3Item', { planVersionId: draft, rank: 1, behaviour: 'Er wordt geduwd.', familyText: 'Papa duwt.', factIds: [idOf('f3')], aboutPersonIds: stage.everyone() }, '... on Top3Item { id }'))['id'];
});
afterAll(() => stage.end());

const NOW = new Date('2026-11-21T09:00:00Z');
const GIVEN = '... on HelpGiven { id version lineageId kind providerName state top3ItemId }';
const propose = (over: Row = {}, who = 'j1'): Promise<Row> => stage.act(who, 'proposeHelp', { planVersionId: draft, kind: 'Ouderbegeleiding', familyText: 'Hanna helpt papa en mama.', aboutPersonIds: stage.everyone(), ...over }, GIVEN);
const record = (who: string, over: Row = {}): Promise<Row> => stage.act(stage.world.as(who, NOW), 'recordHelp', { helpLineageId: lineage, startedOn: '2026-11-02', ...over }, '... on HelpRecord { startedOn stoppedOn }');
const rows = async (text: string, values: unknown[] = []): Promise<Row[]> => (await stage.world.owner.query<Row>(text, values)).rows;
let help: Row;
let lineage: unknown;

describe('Help in the draft of a plan', () => {
  it('is of a kind, for an item and from an organisation of the region by its own name, and of the class of its phase', async () => {
    help = await propose({ top3ItemId: situation, providerOrganisationId: idOf('proefhulp'), providerName: 'Stichting Proefhulp', plannedFrom: '2026-12-01' });
    expect(help).toMatchObject({ __typename: 'HelpGiven', kind: 'Ouderbegeleiding', providerName: 'Stichting Proefhulp', state: 'DRAFT', top3ItemId: situation });
    lineage = help['lineageId'];
    expect(await rows('select data_class from help_given')).toEqual([{ data_class: 'D5' }]);
  });

  it.each([
    ['an organisation under another name', { providerOrganisationId: idOf('proefhulp'), providerName: 'De Schuilplaats' }],
    ['an organisation that is not there', { providerOrganisationId: idOf('nothing'), providerName: 'Stichting Proefhulp' }],
    ['an organisation without its name', { providerOrganisationId: idOf('proefhulp'), providerName: '' }],
  ])('is not from %s', async (_, over) => {
    expect(await propose(over)).toMatchObject({ __typename: 'Refused', code: 'BAD_INPUT' });
    expect(await rows('select 1 from help_given')).toHaveLength(1);
  });

  it('is not for an item of another version, and of no version that is closed', async () => {
    expect(await propose({ top3ItemId: idOf('nothing') })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await propose({ planVersionId: idOf('nothing') })).toMatchObject({ __typename: 'Refused' });
  });

  it('does not name where somebody hides: not in what it is, not in who gives it', async () => {
    expect(await propose({ kind: 'Hulp op de Schuilweg 17', providerName: 'ZV-CANARY Schuilweg 17' })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'kind' }, { field: 'providerName' }] });
    expect(await rows('select 1 from help_given')).toHaveLength(1);
  });

  it('is edited field by field, and two who change the same word are told of each other', async () => {
    expect(await stage.act('j1', 'editHelp', { id: help['id'], baseVersion: 1, kind: 'Gezinsbegeleiding' }, GIVEN)).toMatchObject({ kind: 'Gezinsbegeleiding', version: 2, providerName: 'Stichting Proefhulp' });
    const told = await stage.act('j1', 'editHelp', { id: help['id'], baseVersion: 1, kind: 'Iets anders' }, '... on EditConflict { fields { field theirs mine } }');
    expect(told).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'kind', theirs: 'Gezinsbegeleiding', mine: 'Iets anders' }] });
    expect(await stage.act('j1', 'editHelp', { id: help['id'], baseVersion: 2, providerOrganisationId: null, providerName: 'Hanna Hulpstra' }, GIVEN)).toMatchObject({ providerName: 'Hanna Hulpstra' });
  });

  it.each(['b1', 'v1', 'g1', 'j2', 'c1'])('is not written by %s, who does not work on the plan, and that is logged', async (who) => {
    expect(await propose({}, who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await stage.act(who, 'editHelp', { id: help['id'], baseVersion: 3, kind: 'x' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await rows(`select distinct operation from access_event where outcome = 'REFUSED' and actor_id = $1 order by 1`, [stage.world.actorId(who)])).toEqual([{ operation: 'editHelp' }, { operation: 'proposeHelp' }]);
  });

  it('has no course yet: what is not carried out does not begin', async () => {
    expect(await record('j1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Deze hulp staat in een plan dat nog niet geldt.' });
  });
});

describe('Help of an adopted plan', () => {
  let sealed: Row[];
  it('goes with the seal of the version, and is frozen', async () => {
    await stage.act('j1', 'editTop3Item', { id: situation, baseVersion: 1, goal: 'Niemand wordt geduwd.', noConditionReason: 'Oma woont erbij.' });
    const agreement = await stage.act('j1', 'proposeAgreement', { planVersionId: draft, aboutPersonIds: stage.everyone(), top3ItemId: situation, whoPersonId: stage.world.person('dirk'), what: 'Loopt', familyText: 'Papa loopt.' }, '... on Agreement { id }');
    await stage.act('j1', 'editAgreement', { id: agreement['id'], baseVersion: 1, checkerName: 'Jip', checkHow: 'Belt', ifItFails: 'Jip komt.', reviewOn: '2027-01-10' });
    const net = await stage.act('j1', 'addSafetyNetContact', { planVersionId: draft, aboutPersonIds: stage.everyone(), name: 'Oma', familyText: 'Bel oma.' }, '... on SafetyNetContact { id }');
    await stage.act('j1', 'editSafetyNetContact', { id: net['id'], baseVersion: 1, told: true, agreed: true });
    await shareAndAdopt(stage, String(draft), stage.world.as('j1', NOW), stage.world.as('b1', NOW));
    sealed = await rows('select content_hash from plan_version where id = $1', [draft]);
    expect(sealed).toEqual([{ content_hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await stage.act('j1', 'editHelp', { id: help['id'], baseVersion: 4, kind: 'x' })).toMatchObject({ __typename: 'Refused', code: 'NOT_POSSIBLE_NOW' });
    await expect(rows(`update help_given set kind = 'x'`)).rejects.toThrow('an adopted version is frozen');
  });

  it('has a course that whoever works on the plan writes down, beside the seal and only ever added', async () => {
    expect(await record('j1')).toMatchObject({ startedOn: '2026-11-02', stoppedOn: null });
    expect(await record('j1', { stoppedOn: '2026-11-20', stopReason: 'Het gaat goed.' })).toMatchObject({ stoppedOn: '2026-11-20' });
    expect(await rows('select content_hash from plan_version where id = $1', [draft])).toEqual(sealed);
    const records = (await stage.read('b1', 'helpRecords { startedOn stoppedOn stopReason recorder { id } }'))['helpRecords'] as Row[];
    expect(records.map((one) => one['stopReason']).sort()).toEqual(['', 'Het gaat goed.']);
    expect(await rows(`select privilege_type from information_schema.role_table_grants where table_name = 'help_record' and grantee = 'zov_app' order by 1`)).toEqual([{ privilege_type: 'INSERT' }, { privilege_type: 'SELECT' }]);
  });

  it.each([
    [{ startedOn: '2026-11-22' }, 'startedOn'], [{ stoppedOn: '2026-11-01', stopReason: 'Klaar.' }, 'stoppedOn'], [{ stoppedOn: '2026-11-10' }, 'stopReason'],
  ])('says where %j is wrong, and keeps nothing of it', async (over, field) => {
    expect(await record('j1', over)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field }] });
    expect(await rows('select 1 from help_record')).toHaveLength(2);
  });

  it.each(['b1', 'v1', 'j2'])('is not said to have begun by %s; the answer is that of help that is not there, and logged', async (who) => {
    const answer = await record(who);
    expect(answer).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await record('j1', { helpLineageId: idOf('nothing') })).toMatchObject({ code: answer['code'], message: answer['message'] });
    expect(await rows(`select 1 from access_event where outcome = 'REFUSED' and operation = 'recordHelp' and actor_id = $1`, [stage.world.actorId(who)])).toHaveLength(1);
  });

  it('is read by the family in its own words, without why it stopped and who wrote that', async () => {
    const read = await stage.read('mara', 'planVersions { help { kind providerName familyText } } helpRecords { startedOn stoppedOn }');
    expect(read['planVersions']).toEqual([{ help: [{ kind: 'Gezinsbegeleiding', providerName: 'Hanna Hulpstra', familyText: 'Hanna helpt papa en mama.' }] }]);
    expect(read['helpRecords']).toHaveLength(2);
    await expect(stage.read('mara', 'helpRecords { stopReason }')).rejects.toThrow();
  });

  it('goes on in the next version as the same help on the copy of its item, and can be signed and answered', async () => {
    const { planVersionId } = await planInForce(stage, { rhythm: 'elke dag' }, NOW);
    const [copy] = await rows('select h.lineage_id, h.shown_hash, t.plan_version_id as of_item from help_given h join top3_item t on t.dossier_id = h.dossier_id and t.id = h.top3_item_id where h.plan_version_id = $1', [planVersionId]);
    const [first] = await rows('select lineage_id, shown_hash from help_given where plan_version_id = $1', [draft]);
    expect(copy).toEqual({ ...first, of_item: planVersionId });
    expect(await record('j1', { startedOn: '2026-11-20' })).toMatchObject({ startedOn: '2026-11-20' });
    const [item] = await rows('select id, version from help_given where plan_version_id = $1', [planVersionId]);
    expect(await stage.act(stage.world.as('mara', NOW), 'respond', { itemType: 'HELP_GIVEN', itemId: item?.['id'], itemVersion: item?.['version'], kind: 'SOMETHING_TO_SAY', words: 'Fijn dat Hanna komt.' }, '... on Response { itemType }')).toMatchObject({ itemType: 'HELP_GIVEN' });
  });

  it('can be taken out of the next draft, and then still be said to have stopped', async () => {
    const next = (await stage.act(stage.world.as('j1', NOW), 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id'];
    const [item] = await rows('select id, version from help_given where plan_version_id = $1', [next]);
    expect(await stage.act('j1', 'withdrawItem', { planVersionId: next, itemType: 'HELP_GIVEN', id: item?.['id'], baseVersion: item?.['version'] }, '... on PlanVersion { id }')).toMatchObject({ id: next });
    await shareAndAdopt(stage, String(next), stage.world.as('j1', NOW), stage.world.as('b1', NOW));
    expect(await record('j1', { startedOn: '2026-11-02', stoppedOn: '2026-11-21', stopReason: 'Niet meer nodig.' })).toMatchObject({ stoppedOn: '2026-11-21' });
  });
});
