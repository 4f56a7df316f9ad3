import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
});
afterAll(() => acts.end());

const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const between = (kind: string, from: string, to: string, over: Row = {}): Row => ({ kind, fromPersonId: person(from), toPersonId: person(to), ...over });
const add = (input: Row, who = 'j1'): Promise<Row> => acts.act(who, 'addFamilyTie', input, 'FamilyTie', 'id version kind detail dataClass fromOn untilOn');
const correct = (row: Row, change: Row, who = 'j1'): Promise<Row> => acts.act(who, 'correctFamilyTie', { id: row['id'], baseVersion: row['version'], ...change }, 'FamilyTie', 'id version kind detail dataClass fromOn untilOn');
const kinds = async (who: string): Promise<unknown[] | undefined> => ((await acts.read(who, 'familyTies { kind }'))?.['familyTies'] as Row[] | undefined)?.map((one) => one['kind']);

describe('a tie of the family', () => {
  it('is there once for two people, whichever way it is written; violence can go both ways', async () => {
    expect(await add(between('PARENT_OF', 'mara', 'tim', { detail: 'BIOLOGICAL' }))).toMatchObject({ __typename: 'FamilyTie', dataClass: 'D1', detail: 'BIOLOGICAL' });
    expect(await add(between('PARENT_OF', 'mara', 'tim'))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await add(between('PARENT_OF', 'tim', 'mara'))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    const partners = await add(between('PARTNER', 'mara', 'dirk', { detail: 'MARRIED', fromOn: '2015-06-01' }));
    expect(await add(between('PARTNER', 'dirk', 'mara'))).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('staat er al') });
    expect(await correct(partners, { untilOn: '2026-09-01' })).toMatchObject({ version: 2, untilOn: '2026-09-01' });
    expect(await add(between('PARTNER', 'dirk', 'mara'))).toMatchObject({ __typename: 'FamilyTie' });
    for (const [from, to] of [['dirk', 'mara'], ['mara', 'dirk']] as const) expect(await add(between('VIOLENCE_TOWARDS', from, to))).toMatchObject({ __typename: 'FamilyTie', dataClass: 'D3' });
  });

  it('is of the class of what it says after a correction too, leaves no detail behind, and keeps what stood there in its own class', async () => {
    const tie = await add(between('PARTNER', 'mara', 'oma', { detail: 'LIVING_TOGETHER' }));
    expect(await correct(tie, { kind: 'CONFLICT' })).toMatchObject({ kind: 'CONFLICT', detail: null, dataClass: 'D3' });
    expect(await acts.rows(`select data_class, about_person_ids, content ->> 'kind' as kind from item_version where item_id = $1`, [tie['id']]))
      .toEqual([{ data_class: 'D1', about_person_ids: [person('mara'), person('oma')], kind: 'PARTNER' }]);
    expect(await correct({ ...tie, version: 2 }, { detail: 'STEP' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await add(between('CLOSE', 'mara', 'mara'))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'toPersonId' }] });
  });

  it('is read by colleagues, of conflict and violence only by who reads facts, and by nobody of the family', async () => {
    expect(await kinds('j1')).toEqual(expect.arrayContaining(['PARENT_OF', 'VIOLENCE_TOWARDS', 'CONFLICT']));
    await acts.world.grantTo('v1', 'VEILIG_THUIS');
    expect(await kinds('v1')).toContain('VIOLENCE_TOWARDS');
    await acts.world.grantTo('s1', 'RVDK');
    const descent = await kinds('s1');
    expect(descent).toContain('PARENT_OF');
    expect(descent).not.toContain('VIOLENCE_TOWARDS');
    expect(descent).not.toContain('CONFLICT');
  });

  it('is written and corrected by who directs; for everybody else it is not there', async () => {
    const tie = await add(between('DISTANT', 'oma', 'tim'));
    for (const who of ['v1', 's1', 'j2', 'g1', 'a1', 'mara', 'dirk']) {
      expect({ who, ...(await add(between('CLOSE', 'oma', 'noa'), who)) }).toMatchObject(NOT_THERE);
      expect({ who, ...(await correct(tie, { untilOn: '2026-10-01' }, who)) }).toMatchObject(NOT_THERE);
    }
  });
});
