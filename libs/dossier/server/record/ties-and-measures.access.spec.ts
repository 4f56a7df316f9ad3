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

const PLACE = 'id version picture personId roundPersonId dx dy';
const move = (input: Row, who = 'j1'): Promise<Row> => acts.act(who, 'addPictureNudge', { picture: 'GENOGRAM', personId: person('oma'), dx: 40, dy: -20, ...input }, 'PictureNudge', PLACE);
const moveOn = (row: Row, change: Row, who = 'j1'): Promise<Row> => acts.act(who, 'correctPictureNudge', { id: row['id'], baseVersion: row['version'], ...change }, 'PictureNudge', PLACE);
const places = async (who: string): Promise<Row[] | undefined> => (await acts.read(who, 'pictureNudges { personId dx dy }'))?.['pictureNudges'] as Row[] | undefined;

describe('a moved place in a picture', () => {
  it('is kept once for each person in each picture, about whoever stands in it, and goes back to the own place', async () => {
    const moved = await move({});
    expect(moved).toMatchObject({ __typename: 'PictureNudge', version: 1, roundPersonId: null, dx: 40, dy: -20 });
    expect(await move({ dx: 60 })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('net verschoven') });
    expect(await move({ picture: 'CIRCLE' })).toMatchObject({ __typename: 'PictureNudge' });
    expect(await move({ picture: 'CIRCLE', roundPersonId: person('tim') })).toMatchObject({ __typename: 'PictureNudge', roundPersonId: person('tim') });
    expect(await acts.rows('select about_person_ids from picture_nudge where round_person_id is not null', [])).toEqual([{ about_person_ids: [person('oma'), person('tim')] }]);
    expect(await moveOn(moved, { dx: 0, dy: 0 })).toMatchObject({ version: 2, dx: 0, dy: 0 });
    expect(await acts.rows(`select content ->> 'dx' as dx from item_version where item_id = $1`, [moved['id']])).toEqual([{ dx: '40' }]);
  });

  it('is not moved over what somebody else did meanwhile, nor further than a picture is wide, nor of somebody who is not there', async () => {
    const moved = await move({ personId: person('mara') });
    expect(await moveOn(moved, { dx: 100 })).toMatchObject({ version: 2 });
    expect(await moveOn(moved, { dx: 20 })).toMatchObject({ __typename: 'EditConflict', currentVersion: 2, fields: [{ field: 'dx', base: '40', theirs: '100', mine: '20' }] });
    expect(await moveOn({ ...moved, version: 2 }, { dx: 401 })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'dx' }] });
    expect(await move({ personId: person('dirk'), roundPersonId: person('tim') })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'roundPersonId' }] });
    expect(await move({ personId: acts.world.dossierId })).toMatchObject(NOT_THERE);
  });

  it('is seen by professionals who read who stands round the family, and by nobody of the family; only who directs moves it', async () => {
    const before = (await places('j1'))?.length ?? 0;
    expect(before).toBeGreaterThan(1);
    for (const who of ['v1', 's1']) expect({ who, places: (await places(who))?.length }).toEqual({ who, places: before });
    const family = await acts.question('mara', `dossier(id: "${acts.world.dossierId}") { pictureNudges { id } }`).then(() => 'answered', () => 'unknown to the family');
    expect(family).toBe('unknown to the family');
    for (const who of ['v1', 's1', 'j2', 'g1', 'a1', 'mara', 'dirk']) expect({ who, ...(await move({ personId: person('noa') }, who)) }).toMatchObject(NOT_THERE);
  });
});

const MEASURE = 'id version kind dataClass fromOn untilOn decidedOn decidedBy reference carriedOutOn safetyEffect extendsMeasureId aboutPersonIds note';
const record = (input: Row, who = 'j1'): Promise<Row> => acts.act(who, 'recordMeasure', { note: '', aboutPersonIds: [person('tim')], fromOn: '2026-01-21', ...input }, 'Measure', MEASURE);
const extend = (row: Row, input: Row, who = 'j1'): Promise<Row> => acts.act(who, 'extendMeasure', { id: row['id'], baseVersion: row['version'], note: '', ...input }, 'Measure', MEASURE);

describe('a measure', () => {
  it('is extended by one of its own that begins where it ends, once, with a decision of its own', async () => {
    const ots = await record({ kind: 'OTS', untilOn: '2027-01-21', decidedOn: '2026-01-20', decidedBy: 'Kinderrechter', reference: 'C/01/1', carriedOutOn: '2026-01-22', safetyEffect: 'Iemand kijkt mee' });
    expect(ots).toMatchObject({ dataClass: 'D13', decidedBy: 'Kinderrechter', reference: 'C/01/1', extendsMeasureId: null });
    const longer = await extend(ots, { untilOn: '2028-01-21', decidedOn: '2026-11-10', decidedBy: 'Kinderrechter', reference: 'C/01/2', idempotencyKey: 'extend-once' });
    expect(longer).toMatchObject({
      kind: 'OTS', dataClass: 'D13', fromOn: '2027-01-21', untilOn: '2028-01-21', decidedOn: '2026-11-10', reference: 'C/01/2', carriedOutOn: '2027-01-21', safetyEffect: 'Iemand kijkt mee', extendsMeasureId: ots['id'], aboutPersonIds: [person('tim')],
    });
    expect((await extend(ots, { untilOn: '2028-01-21', decidedBy: 'Kinderrechter', reference: 'C/01/2', idempotencyKey: 'extend-once' }))['id']).toBe(longer['id']);
    expect(await extend(ots, { untilOn: '2028-02-21' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('al verlengd') });
    expect(await extend(longer, { untilOn: '2027-06-01' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await extend({ ...longer, version: 9 }, { untilOn: '2029-01-21' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await extend(await record({ kind: 'VOLUNTARY' }), { untilOn: '2029-01-21' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('geen laatste dag') });
  });

  it('of criminal law or forced treatment is there for who wrote it down, and for no other colleague', async () => {
    await acts.world.grantTo('g1', 'GI_EXECUTOR');
    for (const [kind, dataClass] of [['JUVENILE_PROBATION', 'D12'], ['SPECIAL_CONDITIONS', 'D12'], ['COMPULSORY_CARE', 'D11']] as const) {
      const row = await record({ kind, untilOn: '2027-01-21' });
      expect(row).toMatchObject({ kind, dataClass });
      expect(await acts.act('j1', 'correctMeasure', { id: row['id'], baseVersion: 1, reference: 'P/1' }, 'Measure', 'version reference')).toMatchObject({ version: 2, reference: 'P/1' });
      expect(await acts.act('g1', 'correctMeasure', { id: row['id'], baseVersion: 2, reference: 'P/2' }, 'Measure')).toMatchObject(NOT_THERE);
      expect(await extend({ ...row, version: 2 }, { untilOn: '2028-01-21' }, 'g1')).toMatchObject(NOT_THERE);
    }
    const seen = async (who: string): Promise<unknown[]> => ((await acts.read(who, 'measures { kind }'))?.['measures'] as Row[]).map((one) => one['kind']);
    expect(await seen('j1')).toEqual(expect.arrayContaining(['JUVENILE_PROBATION', 'COMPULSORY_CARE', 'OTS']));
    expect(new Set(await seen('g1'))).toEqual(new Set(['OTS', 'VOLUNTARY']));
  });

  it('is extended by who directs; for everybody else it is not there', async () => {
    const row = await record({ kind: 'VOTS', untilOn: '2026-04-21' });
    for (const who of ['v1', 's1', 'j2', 'a1', 'mara']) expect({ who, ...(await extend(row, { untilOn: '2026-05-21' }, who)) }).toMatchObject(NOT_THERE);
  });

  it('has terms of the law that are dated and say what they rest on, and that the application cannot change', async () => {
    const limits = await acts.rows(`select kind, rule, amount, unit, source from measure_limit where kind in ('OTS', 'VOTS', 'RESTRAINING_ORDER', 'WRITTEN_DIRECTION') and rule <> 'AHEAD' order by kind, rule`);
    expect(limits.map(({ kind, rule, amount, unit }) => `${String(kind)} ${String(rule)} ${String(amount)} ${String(unit)}`)).toEqual(['OTS TERM 12 MONTH', 'RESTRAINING_ORDER FIRST 10 DAY', 'RESTRAINING_ORDER TOTAL 28 DAY', 'VOTS TERM 3 MONTH', 'WRITTEN_DIRECTION APPEAL 14 DAY']);
    await expect(acts.pool.query('update measure_limit set amount = 1')).rejects.toThrow('permission denied');
  });
});
