import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
});
afterAll(() => acts.end());

const BABY = { callName: 'Bo', surname: 'Test', gender: 'UNKNOWN', familyRole: 'CHILD', circle: 'FAMILY', birthDate: '2026-10-01', knownToPersonIds: [] };
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
/** Everybody but the director: other partners, offices, somebody of the same team, and a stranger. */
const OTHERS = ['b1', 'v1', 'j2', 'g1', 's1', 'p1', 'a1', 'c1', 'mara'];

describe('keeping the record', () => {
  it('adds a person later, known only to whom it was told', async () => {
    const added = await acts.act('j1', 'addPerson', { ...BABY, knownToPersonIds: [person('mara')] }, 'Person', 'id displayName birthDatePrecision');
    expect(added).toMatchObject({ __typename: 'Person', displayName: 'Bo Test', birthDatePrecision: 'DAY' });
    const names = async (who: string): Promise<unknown[]> => ((await acts.read(who, 'persons { displayName }'))?.['persons'] as Row[]).map((one) => one['displayName']);
    expect(await names('mara')).toContain('Bo Test');
    expect(await names('dirk')).not.toContain('Bo Test');
  });

  it('knows of a birth what is known, and keeps the first day of it; who is born is not expected any more', async () => {
    const fields = 'id version birthDate birthDatePrecision expectedOn deceasedOn';
    const expected = await acts.act('j1', 'addPerson', { ...BABY, callName: 'Ongeboren', birthDate: undefined, expectedOn: '2027-02-01' }, 'Person', fields);
    expect(expected).toMatchObject({ birthDate: null, birthDatePrecision: 'UNKNOWN', expectedOn: '2027-02-01' });
    const correct = (version: number, change: Row): Promise<Row> => acts.act('j1', 'correctPerson', { id: expected['id'], baseVersion: version, ...change }, 'Person', fields);
    expect(await correct(1, { birthDate: '2026-11-20' })).toMatchObject({ birthDate: '2026-11-20', birthDatePrecision: 'DAY', expectedOn: null });
    expect(await correct(2, { birthDatePrecision: 'MONTH' })).toMatchObject({ birthDate: '2026-11-01', birthDatePrecision: 'MONTH' });
    expect(await correct(3, { birthDatePrecision: 'UNKNOWN', deceasedOn: '2026-11-21' })).toMatchObject({ birthDate: null, birthDatePrecision: 'UNKNOWN', deceasedOn: '2026-11-21' });
    expect(await correct(4, { deceasedOn: null, callName: 'Toch niet' })).toMatchObject({ deceasedOn: null, birthDatePrecision: 'UNKNOWN' });
  });

  it('names the children who chose somebody', async () => {
    const tie = await acts.act('j1', 'addNetworkTie', { personId: person('dirk'), ring: 'CLOSE', bond: 'STRONG', relation: 'Vader', roleInPlan: '', chosenByPersonIds: [person('noa')], aboutPersonIds: [person('noa')] }, 'NetworkTie', 'id chosenByChild chosenByPersonIds');
    expect(tie).toMatchObject({ chosenByChild: true, chosenByPersonIds: [person('noa')] });
    expect(await acts.act('j1', 'correctNetworkTie', { id: tie['id'], baseVersion: 1, chosenByPersonIds: [] }, 'NetworkTie', 'chosenByChild')).toMatchObject({ chosenByChild: false });
  });

  it('keeps what stood there before a correction, readable for who directs', async () => {
    const added = await acts.act('j1', 'recordEvent', { kind: 'HELP', happenedOn: '2026-10-02', what: 'Begin van hulp', aboutPersonIds: [person('mara')] }, 'DossierEvent');
    const corrected = await acts.act('j1', 'correctEvent', { id: added['id'], baseVersion: 1, what: 'Begin van hulp thuis' }, 'DossierEvent', 'version what');
    expect(corrected).toMatchObject({ version: 2, what: 'Begin van hulp thuis' });
    expect(await acts.rows(`select content ->> 'what' as what, item_version, data_class, about_person_ids, replaced_by from item_version where item_id = $1`, [added['id']]))
      .toEqual([{ what: 'Begin van hulp', item_version: 1, data_class: 'D3', about_person_ids: [person('mara')], replaced_by: acts.world.actorId('j1') }]);
  });

  it('merges different fields, and shows both texts of the same field', async () => {
    const tie = await acts.act('j1', 'addNetworkTie', { personId: person('oma'), ring: 'CLOSE', bond: 'STRONG', relation: 'Oma', roleInPlan: 'Past op', chosenByPersonIds: [], aboutPersonIds: [person('tim')] }, 'NetworkTie');
    const correct = (change: Row): Promise<Row> => acts.act('j1', 'correctNetworkTie', { id: tie['id'], baseVersion: 1, ...change }, 'NetworkTie', 'version relation roleInPlan toldOn');
    expect(await correct({ relation: 'Moeder van Mara' })).toMatchObject({ version: 2 });
    expect(await correct({ toldOn: '2026-10-10' })).toMatchObject({ version: 3, relation: 'Moeder van Mara', toldOn: '2026-10-10' });
    expect(await correct({ relation: 'Grootmoeder' })).toMatchObject({
      __typename: 'EditConflict', currentVersion: 3, changedByName: 'Naam j1', fields: [{ field: 'relation', base: 'Oma', theirs: 'Moeder van Mara', mine: 'Grootmoeder' }],
    });
    expect(await acts.act('j1', 'addNetworkTie', { personId: person('oma'), ring: 'CLOSE', bond: 'STRONG', relation: 'Oma', roleInPlan: '', chosenByPersonIds: [], aboutPersonIds: [person('tim')] }, 'NetworkTie')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('has one effect for one key', async () => {
    const input = { kind: 'OTS', fromOn: '2026-10-01', note: 'Een jaar', aboutPersonIds: [person('tim')], idempotencyKey: 'measure-once' };
    const [one, two] = [await acts.act('j1', 'recordMeasure', input, 'Measure'), await acts.act('j1', 'recordMeasure', input, 'Measure')];
    expect(two['id']).toBe(one['id']);
    const ended = await acts.act('j1', 'correctMeasure', { id: one['id'], baseVersion: 1, untilOn: '2026-11-01', idempotencyKey: 'measure-end' }, 'Measure', 'version untilOn');
    expect(ended).toMatchObject({ version: 2, untilOn: '2026-11-01' });
    expect(await acts.act('j1', 'correctMeasure', { id: one['id'], baseVersion: 1, untilOn: '2026-11-01', idempotencyKey: 'measure-end' }, 'Measure', 'version')).toMatchObject({ version: 2 });
  });

  it('says which field is wrong, and leaves nothing half done', async () => {
    const wrong: readonly [string, Row, string, string][] = [
      ['addPerson', { ...BABY, callName: ' ' }, 'Person', 'callName'], ['addPerson', { ...BABY, birthDate: '2027-01-01' }, 'Person', 'birthDate'],
      ['recordMeasure', { kind: 'OTS', fromOn: '2026-10-01', untilOn: '2026-09-01', note: '', aboutPersonIds: [person('tim')] }, 'Measure', 'untilOn'],
      ['recordEvent', { kind: 'HELP', happenedOn: '2027-01-01', what: 'x', aboutPersonIds: [person('tim')] }, 'DossierEvent', 'happenedOn'],
      ['addContactPoint', { kind: 'PHONE', text: '06', aboutPersonIds: [person('mara')], hiddenFromPersonIds: [person('dirk')] }, 'ContactPoint', 'hiddenReason'],
      ['addContactPoint', { kind: 'PHONE', text: '06', aboutPersonIds: [person('mara')], hiddenFromPersonIds: [person('mara')], hiddenReason: 'x' }, 'ContactPoint', 'hiddenFromPersonIds'],
      ['recordCustody', { adultPersonId: person('mara'), childPersonId: person('mara'), kind: 'SINGLE_PARENTAL', fromOn: '2026-01-01' }, 'Custody', 'adultPersonId'],
    ];
    for (const [name, input, type, field] of wrong) expect(await acts.act('j1', name, input, type)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field }] });
    const stranger = idOf('person of another family');
    expect(await acts.act('j1', 'recordEvent', { kind: 'HELP', happenedOn: '2026-01-01', what: 'x', aboutPersonIds: [stranger] }, 'DossierEvent')).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('belongs to who directs; for everybody else the row is not there, and the refusal is logged', async () => {
    const event = await acts.act('j1', 'recordEvent', { kind: 'OTHER', happenedOn: '2026-10-02', what: 'Blijft staan', aboutPersonIds: [person('mara')] }, 'DossierEvent');
    const [custody] = await acts.rows('select id from custody limit 1');
    const [contact] = await acts.rows(`select id from contact_point where data_class = 'D2S' limit 1`);
    const tries: readonly [string, Row, string][] = [
      ['addPerson', BABY, 'Person'], ['correctPerson', { id: person('tim'), baseVersion: 1, callName: 'X' }, 'Person'],
      ['correctCustody', { id: custody?.['id'], baseVersion: 1, untilOn: '2026-11-01' }, 'Custody'], ['addHousehold', { label: 'Huis' }, 'Household'],
      ['addContactPoint', { kind: 'PHONE', text: '06', aboutPersonIds: [person('mara')], hiddenFromPersonIds: [] }, 'ContactPoint'],
      ['correctContactPoint', { id: contact?.['id'], baseVersion: 1, text: 'Elders' }, 'ContactPoint'],
      ['hideContactPoint', { id: contact?.['id'], baseVersion: 1, hiddenFromPersonIds: [person('dirk')], hiddenReason: 'x' }, 'ContactPoint'],
      ['recordEvent', { kind: 'OTHER', happenedOn: '2026-10-01', what: 'Iets', aboutPersonIds: [person('tim')] }, 'DossierEvent'],
      ['correctEvent', { id: event['id'], baseVersion: 1, what: 'Weg' }, 'DossierEvent'], ['recordMeasure', { kind: 'OTS', fromOn: '2026-10-01', note: '', aboutPersonIds: [person('tim')] }, 'Measure'],
    ];
    for (const who of OTHERS) {
      for (const [name, input, type] of tries) {
        const context = acts.world.as(who);
        expect({ who, name, ...(await acts.act(context, name, input, type)) }).toMatchObject(NOT_THERE);
        expect(await acts.rows('select outcome, operation from access_event where trace_id = $1', [context.traceId])).toEqual([{ outcome: 'REFUSED', operation: name }]);
      }
    }
    expect((await acts.read('j1', 'events { what }'))?.['events']).toContainEqual({ what: 'Blijft staan' });
  });

  it('is refused to an investigator of the Board who is involved, as if nothing were there: its own record is of another kind', async () => {
    await acts.world.grantTo('s1', 'RVDK');
    expect(await acts.act('s1', 'recordEvent', { kind: 'OTHER', happenedOn: '2026-10-01', what: 'Iets', aboutPersonIds: [person('tim')] }, 'DossierEvent')).toMatchObject(NOT_THERE);
  });
});
