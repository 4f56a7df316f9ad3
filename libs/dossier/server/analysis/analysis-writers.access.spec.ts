import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await acts.world.grantTo('g1', 'GI_EXECUTOR');
});
beforeEach(() => acts.rows('truncate analysis, analysis_statement'));
afterAll(() => acts.end());

const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
const start = (who = 'g1', over: Row = {}): Promise<Row> => acts.act(who, 'startAnalysis', { question: 'Waarom lopen de ruzies op?', ...over }, 'Analysis', 'id version number state');
const write = (analysis: Row, who: string, over: Row = {}): Promise<Row> => acts.act(who, 'writeAnalysisStatement', {
  analysisId: analysis['id'], domain: 'WHOLE', text: 'Geldzorgen maken de ruzies erger.', factIds: [idOf('f3')], aboutPersonIds: [person('mara')], ...over,
}, 'AnalysisStatement', 'id version text state');
const edit = (row: Row, text: string, who: string): Promise<Row> => acts.act(who, 'editAnalysisStatement', { id: row['id'], baseVersion: row['version'], text }, 'AnalysisStatement', 'id version text state');
const withdraw = (row: Row, who: string): Promise<Row> => acts.act(who, 'withdrawAnalysisStatement', { id: row['id'], baseVersion: row['version'] }, 'AnalysisStatement', 'id version state');
const adopt = (analysis: Row, who: Parameters<DossierActs['act']>[0]): Promise<Row> => acts.act(who, 'adoptAnalysis', { id: analysis['id'], baseVersion: 1, adoptedReason: 'Dit klopt' }, 'Analysis', 'id version state');

describe('who wrote in an analysis', () => {
  it('is whoever changed a sentence once, also when its author changed it again afterwards', async () => {
    const analysis = await start();
    const row = await write(analysis, 'v1');
    const byOther = await edit(row, 'Door de regie gezegd', 'j1');
    expect(await edit(byOther, 'Toch weer zelf', 'v1')).toMatchObject({ version: 3 });
    expect(await adopt(analysis, 'j1')).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('schreef zelf') });
    expect(await adopt(analysis, 'j2')).toMatchObject({ state: 'ADOPTED' });
  });

  it('is the same human in another job', async () => {
    const analysis = await start('j1');
    await write(analysis, 'v1');
    await insertRow(acts.world.owner, 'actor', { id: idOf('actor of v1 as scientist'), account_id: idOf('account v1'), role: 'BEHAVIOURAL_SCIENTIST', organisation_id: idOf('municipality'), region_id: idOf('region'), valid_from: new Date('2026-01-01') });
    await acts.world.grantTo('v1', 'SECOND_READER', { actor_id: idOf('actor of v1 as scientist') });
    const context = acts.world.as('b1');
    expect(await adopt(analysis, { ...context, actor: { ...context.actor, id: idOf('actor of v1 as scientist'), accountId: idOf('account v1') } })).toMatchObject(NOT_NOW);
    expect(await adopt(analysis, 'b1')).toMatchObject({ state: 'ADOPTED' });
  });

  it('is nobody whose sentence was taken away: nothing of it is left in what is adopted', async () => {
    const analysis = await start();
    await withdraw(await write(analysis, 'v1', { text: 'Weg ermee' }), 'v1');
    await write(analysis, 'j2');
    expect(await adopt(analysis, 'v1')).toMatchObject({ state: 'ADOPTED' });
  });
});

describe('a sentence of an analysis', () => {
  it('that was taken away is not changed or taken away again', async () => {
    const analysis = await start();
    const gone = await withdraw(await write(analysis, 'j2'), 'j2');
    expect(gone).toMatchObject({ state: 'WITHDRAWN', version: 2 });
    expect(await edit(gone, 'Terug', 'j2')).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('weggehaald') });
    expect(await withdraw(gone, 'j2')).toMatchObject(NOT_NOW);
  });

  it('that somebody of another family is in, is not kept', async () => {
    const analysis = await start();
    expect(await write(analysis, 'j1', { aboutPersonIds: [person('mara'), idOf('somebody elsewhere')] })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await acts.rows('select 1 from analysis_statement')).toEqual([]);
  });

  it('about health is frozen with the rest, also when who adopts does not read it', async () => {
    const analysis = await start('j1');
    await write(analysis, 'j1', { domain: 'MENTAL_HEALTH', dataClass: 'D11', aboutPersonIds: [person('dirk')] });
    await write(analysis, 'v1');
    expect(await adopt(analysis, 'b1')).toMatchObject({ state: 'ADOPTED' });
    expect(await acts.rows('select data_class, state from analysis_statement order by 1')).toEqual([{ data_class: 'D11', state: 'ADOPTED' }, { data_class: 'D3', state: 'ADOPTED' }]);
  });
});

describe('beginning an analysis', () => {
  it('twice at once, or sent twice, makes one', async () => {
    const both = await Promise.all([start('g1'), start('j1')]);
    expect(both.map((one) => one['code'] ?? 'made').sort()).toEqual(['NOT_POSSIBLE_NOW', 'made']);
    await acts.rows('truncate analysis, analysis_statement');
    const [first, again] = [await start('j1', { idempotencyKey: 'analysis-once' }), await start('j1', { idempotencyKey: 'analysis-once' })];
    expect(again).toEqual(first);
    expect(await acts.rows('select number from analysis')).toEqual([{ number: 1 }]);
  });
});
