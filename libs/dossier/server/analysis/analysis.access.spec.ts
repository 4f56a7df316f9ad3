import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeEach(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterEach(() => acts.end());

const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
const WHOLE = 'id version analysisId state domain text factIds dataClass author { id }';
const start = (who = 'j1', question = 'Waarom lopen de ruzies op?'): Promise<Row> => acts.act(who, 'startAnalysis', { question }, 'Analysis', 'id version number state question author { id } adopter { id }');
const write = (analysis: Row, over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'writeAnalysisStatement', {
  analysisId: analysis['id'], domain: 'WHOLE', text: 'Geldzorgen en drank maken de ruzies erger.', factIds: [idOf('f3')], aboutPersonIds: [person('mara'), person('dirk')], ...over,
}, 'AnalysisStatement', WHOLE);
const edit = (row: Row, change: Row, who = 'j1'): Promise<Row> => acts.act(who, 'editAnalysisStatement', { id: row['id'], baseVersion: row['version'], ...change }, 'AnalysisStatement', WHOLE);
const withdraw = (row: Row, who = 'j1'): Promise<Row> => acts.act(who, 'withdrawAnalysisStatement', { id: row['id'], baseVersion: row['version'] }, 'AnalysisStatement', WHOLE);
const adopt = (analysis: Row, who: string, over: Row = {}): Promise<Row> => acts.act(who, 'adoptAnalysis', { id: analysis['id'], baseVersion: 1, adoptedReason: 'Dit klopt met wat wij zien', ...over }, 'Analysis', 'id version state contentHash adoptedReason adopter { id }');
const stated = async (who: string): Promise<Row[]> => ((await acts.read(who, `analysisStatements { ${WHOLE} }`))?.['analysisStatements'] ?? []) as Row[];
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map(({ field }) => field);

describe('the integral explanatory analysis', () => {
  it('is made by several people, each in an own name, and adopted by somebody who wrote nothing in it', async () => {
    expect(fieldsOf(await start('j1', ' '))).toEqual(['question']);
    const analysis = await start();
    expect(analysis).toMatchObject({ number: 1, state: 'DRAFT', author: { id: acts.world.actorId('j1') }, adopter: null });
    await write(analysis);
    const theirs = await write(analysis, { domain: 'MONEY', text: 'Er zijn schulden.' }, 'v1');
    expect(theirs).toMatchObject({ author: { id: acts.world.actorId('v1') }, dataClass: 'D3' });
    for (const who of ['j1', 'v1']) expect([who, await adopt(analysis, who)]).toMatchObject([who, NOT_NOW]);
    expect(await adopt(analysis, 'b1')).toMatchObject({ state: 'ADOPTED', adoptedReason: 'Dit klopt met wat wij zien', adopter: { id: acts.world.actorId('b1') }, contentHash: expect.stringMatching(/^[\da-f]{64}$/) });
    expect((await stated('j1')).map(({ state }) => state)).toEqual(['ADOPTED', 'ADOPTED']);
  });

  it('counts who changed a statement of somebody else as a writer', async () => {
    const analysis = await start();
    await edit(await write(analysis, {}, 'j2'), { text: 'Beter gezegd' });
    await acts.rows(`update analysis set author_id = $1 where id = $2`, [acts.world.actorId('v1'), analysis['id']]);
    expect(await adopt(analysis, 'j1')).toMatchObject(NOT_NOW);
    expect(await adopt(analysis, 'j2')).toMatchObject(NOT_NOW);
  });

  it('is not adopted before every statement rests on facts and it says how things hang together', async () => {
    const analysis = await start();
    expect(fieldsOf(await adopt(analysis, 'b1'))).toEqual(['statements']);
    const loose = await write(analysis, { factIds: [] });
    expect(fieldsOf(await adopt(analysis, 'b1'))).toEqual(['statements']);
    await edit(loose, { factIds: [idOf('f3')] });
    expect(fieldsOf(await adopt(analysis, 'b1', { adoptedReason: ' ' }))).toEqual(['adoptedReason']);
    expect(await adopt(analysis, 'b1', { baseVersion: 2 })).toMatchObject(NOT_NOW);
    expect(await adopt(analysis, 'b1')).toMatchObject({ state: 'ADOPTED' });
    expect(await adopt({ ...analysis }, 'v1', { baseVersion: 2 })).toMatchObject(NOT_NOW);
  });

  it('is frozen once adopted, in the screen and in the database', async () => {
    const analysis = await start();
    const row = await write(analysis);
    await adopt(analysis, 'b1');
    for (const late of [write(analysis), edit({ ...row, version: 2 }, { text: 'Toch anders' }), withdraw({ ...row, version: 2 })]) expect(await late).toMatchObject(NOT_NOW);
    for (const table of ['analysis set number = 9', `analysis_statement set text = 'stiekem'`]) {
      await expect(acts.rows(`update ${table}, version = version + 1`)).rejects.toThrow('an adopted version is frozen');
    }
  });

  it('goes on in a next version that copies what was adopted, with its authors; the former stays as it was', async () => {
    const first = await start();
    await write(first, {}, 'v1');
    await write(first, { domain: 'MONEY', text: 'Weg ermee' }).then((row) => withdraw(row));
    await adopt(first, 'b1');
    expect(await start()).toMatchObject({ number: 2, state: 'DRAFT' });
    expect(await start()).toMatchObject(NOT_NOW);
    const copied = (await stated('j1')).filter(({ state }) => state === 'DRAFT');
    expect(copied).toMatchObject([{ text: 'Geldzorgen en drank maken de ruzies erger.', factIds: [idOf('f3')], author: { id: acts.world.actorId('v1') } }]);
    await edit(copied[0] ?? {}, { text: 'Nieuw inzicht' });
    expect(await adopt({ id: copied[0]?.['analysisId'] }, 'b1')).toMatchObject({ state: 'ADOPTED' });
    expect((await stated('j1')).map(({ state, text }) => `${String(state)} ${String(text)}`).sort()).toEqual(['ADOPTED Nieuw inzicht', 'SUPERSEDED Geldzorgen en drank maken de ruzies erger.', 'WITHDRAWN Weg ermee']);
    expect((await acts.read('j1', 'analyses { number state }'))?.['analyses']).toEqual([{ number: 2, state: 'ADOPTED' }, { number: 1, state: 'SUPERSEDED' }]);
  });

  it('keeps what is about health with who wrote it and the own organisation, also when the next version is begun', async () => {
    const analysis = await start();
    await write(analysis, { domain: 'MENTAL_HEALTH', text: 'Mara slaapt slecht', dataClass: 'D11' });
    expect(await stated('j1')).toHaveLength(1);
    for (const who of ['v1', 'b1', 'j2']) expect([who, await stated(who)]).toEqual([who, []]);
    for (const who of ['v1', 'j2']) expect([who, await write(analysis, { dataClass: 'D11' }, who)]).toMatchObject([who, NOT_THERE]);
    await write(analysis);
    await adopt(analysis, 'b1', {});
    expect((await start())['number']).toBe(2);
    expect((await stated('j1')).filter(({ state, dataClass }) => state === 'DRAFT' && dataClass === 'D11')).toHaveLength(1);
  });

  it('lets everybody who writes along change only what is its own; who directs changes all but health', async () => {
    const analysis = await start();
    const [mine, theirs] = [await write(analysis, {}, 'j2'), await write(analysis, {}, 'v1')];
    expect(await edit(theirs, { text: 'Anders' }, 'j2')).toMatchObject(NOT_THERE);
    expect(await withdraw(theirs, 'j2')).toMatchObject(NOT_THERE);
    expect(await edit(mine, { text: 'Eigen woorden', domain: 'NETWORK' }, 'j2')).toMatchObject({ version: 2, text: 'Eigen woorden', domain: 'NETWORK' });
    expect(await edit(theirs, { text: 'Door de regie' })).toMatchObject({ version: 2, author: { id: acts.world.actorId('v1') } });
    expect(await edit(theirs, { text: 'Te laat' }, 'v1')).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'text', theirs: 'Door de regie', mine: 'Te laat' }] });
  });

  it('rests on facts that the writer may read, and is about somebody', async () => {
    const analysis = await start();
    expect(await write(analysis, { factIds: [idOf('f7')] })).toMatchObject(NOT_THERE);
    expect(fieldsOf(await write(analysis, { text: ' ', aboutPersonIds: [], dataClass: 'D5' }))).toEqual(['text', 'aboutPersonIds', 'dataClass']);
    expect(await write({ id: idOf('no analysis') })).toMatchObject(NOT_THERE);
  });

  it('is not there for the family, for who comes in by another part, and for who has none', async () => {
    await acts.world.grantTo('g1', 'GI_WORKER');
    const analysis = await start();
    const row = await write(analysis);
    expect(await stated('b1')).toHaveLength(1);
    for (const who of ['g1', 's1', 'p1', 'a1', 'c1']) {
      expect([who, await stated(who), (await acts.read(who, 'analyses { id }'))?.['analyses'] ?? []]).toEqual([who, [], []]);
      for (const answer of [await start(who), await write(analysis, {}, who), await edit(row, { text: 'x' }, who), await adopt(analysis, who)]) expect([who, answer]).toMatchObject([who, NOT_THERE]);
    }
    for (const who of ['b1', 'j2', 'v1']) expect([who, await start(who)]).toMatchObject([who, NOT_THERE]);
    expect(await write(analysis, {}, 'b1')).toMatchObject(NOT_THERE);
  });
});
