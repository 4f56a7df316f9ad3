import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
const persons = (...names: string[]): string[] => names.map(person);
beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await acts.world.grantTo('g1', 'GI_WORKER');
});
afterAll(() => acts.end());

const WHOLE = 'id version kind position state text familyText factIds releasedToPersonIds droppedReason';
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const write = (over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'addColumnStatement', {
  kind: 'WORRY', text: 'Vader duwt moeder als de kinderen erbij zijn.', familyText: 'Er wordt geduwd waar Tim bij is.', aboutPersonIds: persons('tim'), factIds: [idOf('f3')], releasedToPersonIds: persons('mara'), ...over,
}, 'ColumnStatement', WHOLE);
const edit = (row: Row, change: Row, who = 'j1'): Promise<Row> => acts.act(who, 'editColumnStatement', { id: row['id'], baseVersion: row['version'], ...change }, 'ColumnStatement', WHOLE);
const drop = (row: Row, droppedReason: string, who = 'j1'): Promise<Row> => acts.act(who, 'dropColumnStatement', { id: row['id'], baseVersion: row['version'], droppedReason }, 'ColumnStatement', WHOLE);
const seen = async (who: string, list: string, fields: string): Promise<Row[]> => ((await acts.read(who, `${list} { ${fields} }`))?.[list] ?? []) as Row[];
const ids = async (who: string, list = 'columnStatements'): Promise<unknown[]> => (await seen(who, list, 'id')).map((one) => one['id']);
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map(({ field }) => field);

describe('the three columns', () => {
  it('hold sentences with the facts they rest on; the family reads its own words, when they were shared by name', async () => {
    const made = await write();
    expect(made).toMatchObject({ kind: 'WORRY', state: 'CURRENT', factIds: [idOf('f3')], droppedReason: null });
    expect((await seen('mara', 'columnStatements', 'id familyText')).find(({ id }) => id === made['id'])).toEqual({ id: made['id'], familyText: 'Er wordt geduwd waar Tim bij is.' });
    for (const who of ['dirk', 'noa']) expect([who, await ids(who)]).toEqual([who, []]);
    for (const who of ['j1', 'j2', 'v1', 'b1', 'g1']) expect([who, await ids(who)]).toEqual([who, [made['id']]]);
    for (const who of ['s1', 'p1', 'a1', 'c1']) expect([who, await ids(who)]).toEqual([who, []]);
  });

  it('stay closed to the family until they stand in its own words', async () => {
    expect(fieldsOf(await write({ familyText: ' ' }))).toEqual(['familyText']);
    const made = await write({ familyText: '', releasedToPersonIds: [] });
    expect(fieldsOf(await edit(made, { releasedToPersonIds: persons('mara') }))).toEqual(['familyText']);
    expect(await ids('mara')).not.toContain(made['id']);
    expect(await edit(made, { releasedToPersonIds: persons('mara'), familyText: 'Zo is het' })).toMatchObject({ version: 2, releasedToPersonIds: persons('mara') });
    expect(await ids('mara')).toContain(made['id']);
    expect(fieldsOf(await edit({ ...made, version: 2 }, { familyText: '' }))).toEqual(['familyText']);
  });

  it('move to the end of another column, and keep what they were', async () => {
    const [first, second] = [await write({ kind: 'NEED' }), await write({ kind: 'NEED' })];
    expect([first['position'], second['position']]).toEqual([1, 2]);
    const moved = await edit(first, { kind: 'STRENGTH' });
    expect(moved).toMatchObject({ kind: 'STRENGTH', position: 1, version: 2 });
    expect(await edit(moved, { kind: 'NEED' })).toMatchObject({ kind: 'NEED', position: 3 });
    expect(await acts.rows(`select content ->> 'kind' as kind, data_class from item_version where item_id = $1 order by item_version`, [first['id']])).toEqual([{ kind: 'NEED', data_class: 'D4' }, { kind: 'STRENGTH', data_class: 'D4' }]);
  });

  it('drop a sentence with a reason: it leaves the family and stays for the team', async () => {
    const made = await write();
    expect(fieldsOf(await drop(made, ' '))).toEqual(['droppedReason']);
    expect(await drop(made, 'Er is al een half jaar niet geduwd')).toMatchObject({ state: 'DROPPED', droppedReason: 'Er is al een half jaar niet geduwd' });
    expect(await ids('mara')).not.toContain(made['id']);
    expect(await ids('j2')).toContain(made['id']);
    for (const again of [edit({ ...made, version: 2 }, { text: 'Toch weer' }), drop({ ...made, version: 2 }, 'Nog eens')]) expect(await again).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('show both texts when two people changed the same words, and merge different ones', async () => {
    const made = await write();
    await edit(made, { text: 'De een' });
    expect(await edit(made, { kind: 'STRENGTH' })).toMatchObject({ version: 3, text: 'De een' });
    expect(await edit(made, { text: 'De ander' })).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'text', theirs: 'De een', mine: 'De ander' }] });
  });

  it('rest on no fact that the writer may not read, and are about somebody', async () => {
    expect(await write({ factIds: [idOf('nothing')] })).toMatchObject(NOT_THERE);
    expect(await write({ factIds: [idOf('f7')] })).toMatchObject(NOT_THERE);
    expect(fieldsOf(await write({ aboutPersonIds: [], text: ' ' }))).toEqual(['text', 'aboutPersonIds']);
    expect(await write({ aboutPersonIds: [idOf('person of another family')] })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('wait unseen by the family when they tell where somebody stays', async () => {
    const made = await write({ familyText: `Mama woont op ${CANARY.address}.`, aboutPersonIds: persons('tim'), releasedToPersonIds: persons('dirk', 'mara') }, 'j1');
    expect(made['__typename']).toBe('Refused');
    expect(JSON.stringify(await seen('dirk', 'columnStatements', 'id familyText'))).not.toContain(CANARY.address);
  });

  it('are written by who directs; for everybody else there is nothing to change, and the refusal is logged', async () => {
    const made = await write();
    for (const who of ['j2', 'g1', 'v1', 'b1', 's1', 'p1', 'a1', 'c1']) {
      expect([who, await write({}, who)]).toMatchObject([who, NOT_THERE]);
      expect([who, await edit(made, { text: 'Anders' }, who)]).toMatchObject([who, NOT_THERE]);
      expect([who, await drop(made, 'Weg', who)]).toMatchObject([who, NOT_THERE]);
    }
    expect(await acts.rows(`select distinct outcome from access_event where operation = 'dropColumnStatement' and actor_id = $1`, [acts.world.actorId('j2')])).toEqual([{ outcome: 'REFUSED' }]);
  });
});

describe('the perspective of a child', () => {
  const record = (over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'recordPerspective', {
    childPersonId: person('tim'), kind: 'AT_HOME', words: 'Tim groeit op bij moeder.', familyText: 'Tim blijft bij mama wonen.', decidedBy: 'de ouders samen', fromOn: '2026-10-01', reviewOn: '2027-04-01', releasedToPersonIds: persons('dirk'), ...over,
  }, 'Perspective', 'id version kind words familyText decidedBy reviewOn aboutPersonIds');
  const correct = (row: Row, change: Row, who = 'j1'): Promise<Row> => acts.act(who, 'correctPerspective', { id: row['id'], baseVersion: row['version'], ...change }, 'Perspective', 'id version kind reviewOn');

  it('says where it grows up, who decided and when that is looked at again; the newest stands first and the former stays', async () => {
    const first = await record();
    expect(first).toMatchObject({ aboutPersonIds: persons('tim'), decidedBy: 'de ouders samen' });
    const second = await record({ kind: 'OTHER_PARENT', fromOn: '2026-11-01' });
    expect(await ids('j1', 'perspectives')).toEqual([second['id'], first['id']]);
    expect(await seen('dirk', 'perspectives', 'familyText')).toEqual([{ familyText: 'Tim blijft bij mama wonen.' }, { familyText: 'Tim blijft bij mama wonen.' }]);
    expect(await ids('mara', 'perspectives')).toEqual([]);
    expect(await correct(first, { reviewOn: null })).toMatchObject({ version: 2, reviewOn: null });
  });

  it('is of a child of this family, in order of days, and complete', async () => {
    expect(fieldsOf(await record({ childPersonId: person('mara') }))).toEqual(['childPersonId']);
    expect(await record({ childPersonId: idOf('nobody') })).toMatchObject(NOT_THERE);
    expect(fieldsOf(await record({ words: '', decidedBy: ' ', reviewOn: '2026-10-01' }))).toEqual(['words', 'decidedBy', 'reviewOn']);
    expect(fieldsOf(await record({ familyText: '' }))).toEqual(['familyText']);
    expect(fieldsOf(await correct(await record(), { fromOn: '2027-05-01' }))).toEqual(['reviewOn']);
  });

  it('is kept from a parent by a restriction, whoever it was shared with', async () => {
    const made = await record({ childPersonId: person('noa'), releasedToPersonIds: persons('dirk', 'noa') });
    expect(await ids('dirk', 'perspectives')).toContain(made['id']);
    await acts.world.add('restriction', { kind: 'CHILD_REFUSES', against_person_id: person('dirk'), about_person_ids: persons('noa'), data_classes: ['D4'], reason: 'x', legal_basis: 'OWN_WISH', valid_from: new Date('2026-01-02T00:00:00Z') });
    expect(await ids('dirk', 'perspectives')).not.toContain(made['id']);
    expect(await ids('noa', 'perspectives')).toEqual([made['id']]);
  });

  it('is written by who directs', async () => {
    const made = await record();
    for (const who of ['j2', 'g1', 'v1', 'b1', 's1']) {
      expect([who, await record({}, who)]).toMatchObject([who, NOT_THERE]);
      expect([who, await correct(made, { kind: 'GROUP' }, who)]).toMatchObject([who, NOT_THERE]);
    }
  });
});
