import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTOR_ROLES, type RequestContext } from '@zov/access/model/actor.ts';
import { partnersOf, type Partner } from '@zov/access/model/partner.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

/** One row of each kind about the son, and one about both parents; the same acts put them there as the screens do. */
let acts: DossierActs;
const made: Record<string, string> = {};
const person = (name: string): string => acts.world.person(name);
const LISTS = ['columnStatements', 'perspectives', 'analyses', 'analysisStatements', 'signals', 'signalSteps'] as const;

async function put(name: string, act: string, type: string, input: Row): Promise<void> {
  const row = await acts.act('j1', act, input, type, 'id');
  expect(row).toMatchObject({ __typename: type });
  made[name] = String(row['id']);
}

beforeAll(async () => {
  acts = await DossierActs.make();
  const son = { aboutPersonIds: [person('tim')] };
  const parents = { aboutPersonIds: [person('mara'), person('dirk')] };
  await put('worry', 'addColumnStatement', 'ColumnStatement', { kind: 'WORRY', text: 'Zin over Tim', ...son });
  await put('parents', 'addColumnStatement', 'ColumnStatement', { kind: 'NEED', text: 'Zin over de ouders', ...parents });
  await put('perspective', 'recordPerspective', 'Perspective', { childPersonId: person('tim'), kind: 'AT_HOME', words: 'Thuis', decidedBy: 'de ouders', fromOn: '2026-10-01' });
  await put('analysis', 'startAnalysis', 'Analysis', { question: 'Waarom?' });
  await put('statement', 'writeAnalysisStatement', 'AnalysisStatement', { analysisId: made['analysis'], domain: 'WHOLE', text: 'Uitspraak', factIds: [idOf('f3')], ...son });
  await put('signal', 'recordSignal', 'Signal', { what: 'Signaal', receivedOn: '2026-11-01', sourceKind: 'REPORTER', ...son });
  await put('step', 'takeSignalStep', 'SignalStep', { signalId: made['signal'], step: 1, doneOn: '2026-11-02', byName: 'Jip', words: 'In kaart' });
});
afterAll(() => acts.end());
afterEach(() => acts.rows('delete from access_grant where actor_id = $1', [acts.world.actorId('c1')]));

/** Somebody who comes in as this partner, in a role that can. */
async function comesAs(partner: Partner, over: Parameters<DossierActs['world']['grantTo']>[2] = {}): Promise<RequestContext> {
  await acts.world.grantTo('c1', partner, over);
  const context = acts.world.as('c1');
  const role = ACTOR_ROLES.find((one) => partnersOf(one).includes(partner));
  return { ...context, actor: { ...context.actor, role: role ?? context.actor.role } };
}

/** The names of the rows that somebody reads. */
async function seen(who: RequestContext): Promise<string[]> {
  const dossier = await acts.read(who, LISTS.map((list) => `${list} { id }`).join(' '));
  const ids = LISTS.flatMap((list) => ((dossier?.[list] ?? []) as Row[]).map((one) => one['id']));
  return Object.entries(made).filter(([, id]) => ids.includes(id)).map(([name]) => name).sort();
}

const EVERYTHING = ['analysis', 'parents', 'perspective', 'signal', 'statement', 'step', 'worry'];
const OUTLOOK = ['parents', 'perspective', 'worry'];

describe('what the team makes of the facts', () => {
  it.each<[Partner, readonly string[]]>([
    ['CASE_DIRECTOR', EVERYTHING],
    ['GI_EXECUTOR', EVERYTHING],
    ['TEAM_COLLEAGUE', EVERYTHING],
    ['VEILIG_THUIS', EVERYTHING],
    ['SECOND_READER', EVERYTHING],
    ['GI_WORKER', OUTLOOK],
    ['RVDK', OUTLOOK],
    ['MDA_CORE', OUTLOOK],
    ['RVDK_AT_TABLE', []],
    ['CHAIR', []],
    ['SECRETARY', []],
    ['JUVENILE_PROBATION', []],
    ['CARE_PROVIDER', []],
    ['ADULT_CARE', []],
    ['NAMED_PARTNER', []],
    ['POLICE', []],
    ['CRISIS', []],
  ])('is read by %s as %j', async (partner, expected) => {
    expect(await seen(await comesAs(partner))).toEqual(expected);
  });

  it.each<[Partner, readonly string[], readonly string[]]>([
    ['CHAIR', ['worry', 'perspective'], ['perspective', 'worry']],
    ['SECRETARY', ['statement', 'analysis'], ['analysis', 'statement']],
    ['RVDK_AT_TABLE', ['parents'], ['parents']],
    // What came in about a family lies on no table.
    ['CHAIR', ['signal', 'step'], []],
  ])('comes to the table of %s item by item: %j', async (partner, items, expected) => {
    expect(await seen(await comesAs(partner, { item_ids: items.map((name) => made[name] ?? '') }))).toEqual(expected);
  });

  it('reaches who works for one child as far as it is about that child alone', async () => {
    expect(await seen(await comesAs('JUVENILE_PROBATION', { person_ids: [person('tim')] }))).toEqual(['perspective', 'worry']);
  });

  it.each<[readonly string[], readonly string[]]>([
    [['D4'], ['perspective', 'worry']],
    // A share of facts never brought an analysis or a signal along, and does not begin to.
    [['D3'], []],
    [['D3', 'D4', 'D11', 'D12', 'D13'], ['perspective', 'worry']],
  ])('goes along in a share of %j, about whom the share names', async (dataClasses, expected) => {
    expect(await seen(await comesAs('SHARE_RECEIVER', { data_classes: dataClasses, person_ids: [person('tim')], basis_kind: 'SHARE' }))).toEqual(expected);
  });

  it('is over with the involvement', async () => {
    expect(await seen(await comesAs('TEAM_COLLEAGUE', { valid_until: new Date('2026-11-20T00:00:00Z') }))).toEqual([]);
  });

  it('shows the family nothing that was not shared with it', async () => {
    for (const who of ['mara', 'dirk', 'noa']) {
      const dossier = await acts.read(who, 'columnStatements { id } perspectives { id }');
      expect([who, dossier]).toEqual([who, { columnStatements: [], perspectives: [] }]);
    }
  });

  it('has no place in the portal where professionals speak among themselves', async () => {
    for (const hidden of ['columnStatements { text }', 'perspectives { words }', 'analyses { id }', 'signals { id }', 'signalSteps { id }']) {
      await expect(acts.read('mara', hidden)).rejects.toThrow(/Cannot query field/);
    }
  });
});

describe('every act on it', () => {
  const CHANGES: readonly (readonly [act: string, type: string, name: string, input: Row])[] = [
    ['editColumnStatement', 'ColumnStatement', 'worry', { text: 'Anders gezegd' }],
    ['correctPerspective', 'Perspective', 'perspective', { words: 'Anders gezegd' }],
    ['editAnalysisStatement', 'AnalysisStatement', 'statement', { text: 'Anders gezegd' }],
    ['correctSignal', 'Signal', 'signal', { what: 'Anders gezegd' }],
    ['correctSignalStep', 'SignalStep', 'step', { words: 'Anders gezegd' }],
  ];

  it.each(CHANGES)('%s has one effect for one key, keeps what stood there, and is logged', async (act, type, name, input) => {
    const context = acts.world.as('j1');
    const sent = { id: made[name], baseVersion: 1, ...input, idempotencyKey: `once ${act}` };
    expect(await acts.act(context, act, sent, type, 'id version')).toMatchObject({ __typename: type, version: 2 });
    expect(await acts.act('j1', act, sent, type, 'id version')).toMatchObject({ __typename: type, version: 2 });
    expect(await acts.rows('select item_version, replaced_by from item_version where item_id = $1', [made[name]])).toEqual([{ item_version: 1, replaced_by: acts.world.actorId('j1') }]);
    expect(await acts.rows(`select outcome, action, object_type from access_event where trace_id = $1 and operation = $2 and action = 'CHANGE'`, [context.traceId, act]))
      .toEqual([{ outcome: 'OK', action: 'CHANGE', object_type: type }]);
  });

  it.each(CHANGES)('%s on a row of no dossier, or of another kind, is refused as one that is not there', async (act, type, _name, input) => {
    for (const id of [idOf('nowhere'), made['analysis'], person('tim')]) {
      expect(await acts.act('j1', act, { id, baseVersion: 1, ...input }, type)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    }
  });

  it('leaves a closed analysis, a signal and its steps to the dossier they belong to', async () => {
    expect(await acts.act('j1', 'takeSignalStep', { signalId: idOf('signal elsewhere'), step: 1, doneOn: '2026-11-02', byName: 'Jip', words: 'x' }, 'SignalStep')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await acts.act('j1', 'adoptAnalysis', { id: idOf('analysis elsewhere'), baseVersion: 1, adoptedReason: 'x' }, 'Analysis')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

describe('the database itself', () => {
  const wrong: readonly (readonly [what: string, text: string])[] = [
    ['a sentence that the family reads without words for it', `update column_statement set family_text = '', released_to_person_ids = array[about_person_ids[1]], version = version + 1`],
    ['a sentence about nobody', `update column_statement set about_person_ids = '{}', version = version + 1`],
    ['a dropped sentence without a reason', `update column_statement set state = 'DROPPED', version = version + 1`],
    ['a perspective that is looked at again before it began', `update perspective set review_on = from_on, version = version + 1`],
    ['a signal that waits to be handed over without a decision', `update signal set state = 'TO_HAND_OVER', version = version + 1`],
    ['a hand-over that somebody did without having it', `update signal set handed_over_on = '2026-11-20', version = version + 1`],
    ['the same step twice', `insert into signal_step (dossier_id, signal_id, step, done_on, by_name, words) select dossier_id, signal_id, step, done_on, by_name, words from signal_step limit 1`],
    ['a second draft of the analysis', `insert into analysis (dossier_id, number, question, author_id) select dossier_id, 9, question, author_id from analysis limit 1`],
    ['an analysis adopted by who began it', `update analysis set state = 'ADOPTED', adopted_at = now(), adopted_by = author_id, adopted_reason = 'x', content_hash = 'x'`],
    ['a statement about nobody', `update analysis_statement set about_person_ids = '{}', version = version + 1`],
  ];

  it.each(wrong)('keeps out %s', async (_what, text) => {
    await expect(acts.rows(text)).rejects.toThrow(/violates|duplicate/);
  });
});
