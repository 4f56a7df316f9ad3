import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await acts.world.grantTo('s1', 'RVDK');
  for (const name of ['opa', 'juf', 'buur', 'coach']) await acts.world.add('person', { id: person(name), call_name: name, family_role: 'OTHER', circle: 'NETWORK', birth_date_precision: 'UNKNOWN' });
});
afterAll(() => acts.end());

const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const TIE = 'id version personId ring bond relation roleInPlan toldOn agreedOn chosenByChild chosenByPersonIds aboutPersonIds';
const PERSON = 'id version displayName givenNames birthDate birthDatePrecision expectedOn deceasedOn familyRole';
const tie = (whom: string, over: Row = {}, who = 'j1'): Promise<Row> =>
  acts.act(who, 'addNetworkTie', { personId: person(whom), ring: 'CLOSE', bond: 'STRONG', relation: 'Opa', roleInPlan: '', chosenByPersonIds: [], aboutPersonIds: [person('tim')], ...over }, 'NetworkTie', TIE);
const mend = (row: Row, change: Row, who = 'j1'): Promise<Row> => acts.act(who, 'correctNetworkTie', { id: row['id'], baseVersion: row['version'], ...change }, 'NetworkTie', TIE);
const add = (over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'addPerson', { callName: 'Bo', surname: 'Test', gender: 'UNKNOWN', familyRole: 'CHILD', circle: 'FAMILY', knownToPersonIds: [], ...over }, 'Person', PERSON);
const correct = (row: Row, change: Row): Promise<Row> => acts.act('j1', 'correctPerson', { id: row['id'], baseVersion: row['version'], ...change }, 'Person', PERSON);
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map(({ field }) => field);
const names = async (who: string): Promise<unknown[]> => (((await acts.read(who, 'persons { displayName }'))?.['persons'] ?? []) as Row[]).map((one) => one['displayName']);

describe('somebody around the family', () => {
  it('stands once in the network, with what that person was told and agreed to', async () => {
    const row = await tie('opa', { toldOn: '2026-11-01', agreedOn: '2026-11-02', roleInPlan: 'Neemt Tim mee' });
    expect(row).toMatchObject({ personId: person('opa'), toldOn: '2026-11-01', agreedOn: '2026-11-02', chosenByChild: false });
    expect(await tie('opa')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await mend(row, { toldOn: null, agreedOn: null, ring: 'AT_DISTANCE' })).toMatchObject({ toldOn: null, agreedOn: null, ring: 'AT_DISTANCE', roleInPlan: 'Neemt Tim mee' });
  });

  it('is chosen by children of this family and by nobody else', async () => {
    const row = await tie('juf', { chosenByPersonIds: [person('noa'), person('tim')] });
    expect(row).toMatchObject({ chosenByChild: true });
    for (const wrong of [person('mara'), person('oma'), idOf('child elsewhere')]) {
      expect([wrong, await mend(row, { chosenByPersonIds: [person('noa'), wrong] })]).toMatchObject([wrong, { code: 'BAD_INPUT', fields: [{ field: 'chosenByPersonIds' }] }]);
    }
    expect(await tie('buur', { chosenByPersonIds: [person('dirk')] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'chosenByPersonIds' }] });
    expect(await mend(row, { chosenByPersonIds: [person('tim')] })).toMatchObject({ chosenByPersonIds: [person('tim')] });
  });

  it('says what has to be mended, and is of this family', async () => {
    expect(fieldsOf(await tie('coach', { relation: ' ', aboutPersonIds: [], toldOn: '2026-11-22', agreedOn: '2026-12-01' }))).toEqual(['relation', 'aboutPersonIds', 'toldOn', 'agreedOn']);
    for (const wrong of [{ personId: idOf('somebody elsewhere') }, { aboutPersonIds: [person('tim'), idOf('child elsewhere')] }]) expect([wrong, await tie('coach', wrong)]).toMatchObject([wrong, { code: 'BAD_INPUT' }]);
    expect(await acts.rows('select 1 from network_tie where person_id = $1', [person('coach')])).toEqual([]);
  });

  it('is read by colleagues who work on the family, by nobody of the log or the desk, and is no question of the family', async () => {
    const seen = async (who: string): Promise<number> => (((await acts.read(who, 'networkTies { id }'))?.['networkTies'] ?? []) as Row[]).length;
    for (const who of ['j1', 'j2', 'v1', 'b1', 's1']) expect([who, await seen(who)]).toEqual([who, 2]);
    for (const who of ['g1', 'p1', 'a1', 'c1']) expect([who, await seen(who)]).toEqual([who, 0]);
    await expect(acts.read('mara', 'networkTies { relation }')).rejects.toThrow('Cannot query field');
  });

  it('is written down and corrected by who directs; the refusal of anybody else is logged', async () => {
    const [row] = await acts.rows('select id, version from network_tie limit 1');
    for (const who of ['j2', 'v1', 'b1', 's1', 'g1', 'p1', 'a1', 'c1']) {
      expect([who, await tie('coach', {}, who)]).toMatchObject([who, NOT_THERE]);
      expect([who, await mend(row ?? {}, { relation: 'Anders' }, who)]).toMatchObject([who, NOT_THERE]);
    }
    expect(await acts.rows(`select operation, count(*)::int as n from access_event where outcome = 'REFUSED' and operation in ('addNetworkTie', 'correctNetworkTie') and actor_id <> $1 group by 1 order by 1`, [acts.world.actorId('j1')]))
      .toEqual([{ operation: 'addNetworkTie', n: 8 }, { operation: 'correctNetworkTie', n: 8 }]);
  });
});

describe('a person of the dossier', () => {
  it('is known to whom it was told, and to the team; a stranger is nobody to tell', async () => {
    await add({ callName: 'Geheim', knownToPersonIds: [person('mara')] });
    for (const [who, knows] of [['j1', true], ['j2', true], ['v1', true], ['mara', true], ['dirk', false], ['noa', false]] as const) expect([who, (await names(who)).includes('Geheim Test')]).toEqual([who, knows]);
    expect(await add({ callName: 'Niemand', knownToPersonIds: [idOf('somebody elsewhere')] })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await names('j1')).not.toContain('Niemand Test');
  });

  it('is called by its parts of a name, and loses a part that it does not have', async () => {
    const row = await add({ callName: 'Jan', givenNames: 'Johannes Maria', namePrefix: 'van der', surname: 'Berg' });
    expect(row).toMatchObject({ displayName: 'Jan van der Berg', givenNames: 'Johannes Maria' });
    expect(await correct(row, { namePrefix: null, givenNames: null })).toMatchObject({ displayName: 'Jan Berg', givenNames: null });
    expect(fieldsOf(await correct({ ...row, version: 2 }, { callName: 'x'.repeat(81) }))).toEqual(['callName']);
  });

  it('is born, expected or dead on days that can be', async () => {
    const row = await add({ callName: 'Kind', birthDate: '2020-05-05' });
    expect(row).toMatchObject({ birthDatePrecision: 'DAY', expectedOn: null });
    for (const [change, field] of [[{ birthDate: '2026-11-22' }, 'birthDate'], [{ deceasedOn: '2026-11-22' }, 'deceasedOn'], [{ birthDate: '2020-05-05', deceasedOn: '2020-05-04' }, 'deceasedOn'], [{ expectedOn: '2028-01-01' }, 'expectedOn'], [{ expectedOn: '2026-10-01' }, 'expectedOn']] as const) {
      expect([change, fieldsOf(await correct(row, change))]).toEqual([change, [field]]);
    }
    expect(await correct(row, { deceasedOn: '2020-05-04' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await correct(row, { birthDatePrecision: 'YEAR' })).toMatchObject({ birthDate: '2020-01-01', birthDatePrecision: 'YEAR' });
  });

  it('who is expected is a child: somebody else has no day to come', async () => {
    expect(await add({ callName: 'Straks', expectedOn: '2027-02-01' })).toMatchObject({ expectedOn: '2027-02-01', birthDate: null });
    expect(await add({ callName: 'Tante', familyRole: 'OTHER', circle: 'NETWORK', expectedOn: '2027-02-01' })).toMatchObject({ expectedOn: null });
    const mistaken = await add({ callName: 'Vergist', expectedOn: '2027-02-01' });
    expect(await correct(mistaken, { familyRole: 'OTHER' })).toMatchObject({ familyRole: 'OTHER', expectedOn: null });
  });

  it('is corrected by two at once with both texts shown, and what stood there kept', async () => {
    const row = await add({ callName: 'Eerst' });
    await correct(row, { callName: 'Toen' });
    expect(await correct(row, { callName: 'Later' })).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'callName', base: 'Eerst', theirs: 'Toen', mine: 'Later' }] });
    expect(await correct(row, { surname: 'Anders' })).toMatchObject({ displayName: 'Toen Anders' });
    expect(await acts.rows(`select content ->> 'call_name' as name from item_version where item_id = $1 order by item_version`, [row['id']])).toEqual([{ name: 'Eerst' }, { name: 'Toen' }]);
  });
});
