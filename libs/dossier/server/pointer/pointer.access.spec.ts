import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await acts.world.grantTo('g1', 'GI_WORKER');
});
afterAll(() => acts.end());

const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
const WHOLE = 'id version topic organisationName professionalName reach dataClass state withdrawnReason aboutPersonIds sourceOrganisation { id } author { id }';
const add = (over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'addPointer', { topic: 'Het verzuim van Tim', organisationName: 'School', reach: 'Bel na drie uur', aboutPersonIds: [person('tim')], ...over }, 'Pointer', WHOLE);
const change = (name: string, row: Row, given: Row, who = 'j1'): Promise<Row> => acts.act(who, name, { id: row['id'], baseVersion: row['version'], ...given }, 'Pointer', WHOLE);
const seen = async (who: string, row: Row): Promise<boolean> => (((await acts.read(who, 'pointers { id }'))?.['pointers'] ?? []) as Row[]).some((one) => one['id'] === row['id']);
const readers = async (row: Row): Promise<string[]> => {
  const all = [];
  for (const who of ['j1', 'j2', 'v1', 'b1', 'g1', 's1', 'p1', 'a1', 'c1']) if (await seen(who, row)) all.push(who);
  return all;
};

describe('a pointer', () => {
  it('is a contribution of the own organisation, read by whoever reads facts of its class and by nobody else', async () => {
    const row = await add({ professionalName: ' Juf Mia ' });
    expect(row).toMatchObject({ version: 1, topic: 'Het verzuim van Tim', professionalName: 'Juf Mia', dataClass: 'D3', state: 'CURRENT', sourceOrganisation: { id: idOf('municipality') }, author: { id: acts.world.actorId('j1') } });
    expect(await readers(row)).toEqual(['j1', 'j2', 'v1', 'b1']);
    for (const who of ['mara', 'dirk', 'noa']) await expect(acts.read(who, 'pointers { id }')).rejects.toThrow('Cannot query field');
  });

  it('to what is about health is as closed as that: who may keep such facts, of the own organisation', async () => {
    const row = await add({ dataClass: 'D11', topic: 'De behandeling van moeder', aboutPersonIds: [person('mara')] });
    expect(await readers(row)).toEqual(['j1']);
    expect(await add({ dataClass: 'D12' })).toMatchObject(NOT_THERE);
    expect(await add({ dataClass: 'D11' }, 'j2')).toMatchObject(NOT_THERE);
  });

  it('is written by whoever keeps facts, and says what is missing', async () => {
    for (const who of ['j2', 'v1', 'g1']) expect([who, (await add({}, who))['state']]).toEqual([who, 'CURRENT']);
    for (const who of ['b1', 'p1', 'a1', 'c1']) {
      const context = acts.world.as(who);
      expect([who, await acts.act(context, 'addPointer', { topic: 'x', organisationName: 'x', reach: 'x', aboutPersonIds: [person('tim')] }, 'Pointer')]).toMatchObject([who, NOT_THERE]);
      expect([who, await acts.rows('select outcome, operation from access_event where trace_id = $1', [context.traceId])]).toEqual([who, [{ outcome: 'REFUSED', operation: 'addPointer' }]]);
    }
    expect(await add({ topic: ' ', aboutPersonIds: [] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'topic' }, { field: 'aboutPersonIds' }] });
    expect(await add({ aboutPersonIds: [idOf('child elsewhere')] })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is one however often it is sent', async () => {
    const [first, again] = [await add({ topic: 'Eenmaal', idempotencyKey: 'pointer-once' }), await add({ topic: 'Eenmaal', idempotencyKey: 'pointer-once' })];
    expect(again).toEqual(first);
    expect(await acts.rows(`select count(*)::int as n from pointer where topic = 'Eenmaal'`)).toEqual([{ n: 1 }]);
  });

  it('is corrected by its writers alone: different fields merge, the same one shows both', async () => {
    const row = await add({}, 'v1');
    for (const who of ['j1', 'j2', 'g1', 'b1']) expect([who, await change('correctPointer', row, { reach: 'x' }, who)]).toMatchObject([who, NOT_THERE]);
    expect(await change('correctPointer', row, { reach: 'Bel voor drie uur' }, 'v1')).toMatchObject({ version: 2, reach: 'Bel voor drie uur' });
    expect(await change('correctPointer', row, { topic: 'Te laat komen' }, 'v1')).toMatchObject({ version: 3, topic: 'Te laat komen', reach: 'Bel voor drie uur' });
    expect(await change('correctPointer', row, { reach: 'Mail' }, 'v1')).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'reach', theirs: 'Bel voor drie uur', mine: 'Mail' }] });
    expect(await acts.rows('select item_version, content ->> $2 as reach from item_version where item_id = $1 order by 1', [row['id'], 'reach'])).toEqual([{ item_version: 1, reach: 'Bel na drie uur' }, { item_version: 2, reach: 'Bel voor drie uur' }]);
  });

  it('is withdrawn with a reason by its writers and by who directs, and then stays as it was', async () => {
    const row = await add({}, 'v1');
    for (const who of ['j2', 'g1', 'b1']) expect([who, await change('withdrawPointer', row, { withdrawnReason: 'x' }, who)]).toMatchObject([who, NOT_THERE]);
    expect(await change('withdrawPointer', row, { withdrawnReason: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'withdrawnReason' }] });
    const gone = await change('withdrawPointer', row, { withdrawnReason: 'Juf Mia werkt er niet meer' });
    expect(gone).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: 'Juf Mia werkt er niet meer', topic: 'Het verzuim van Tim' });
    expect(await change('withdrawPointer', gone, { withdrawnReason: 'nog eens' })).toMatchObject(NOT_NOW);
    expect(await change('correctPointer', gone, { reach: 'x' }, 'v1')).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('al ingetrokken') });
  });
});
