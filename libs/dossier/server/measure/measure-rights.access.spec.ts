import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

/** What a measure lets somebody do lasts as long as it does: the institution that carries it out, and who supervises a child. */
let acts: DossierActs;
let minutes = 0;
const person = (name: string): string => acts.world.person(name);
/** Each act comes a minute after the one before. */
const next = (who: string): RequestContext => acts.world.as(who, new Date(NOW.getTime() + (minutes += 1) * 60_000));
beforeAll(async () => {
  acts = await DossierActs.make();
  const supervisor = { id: acts.world.actorId('jp1'), account_id: idOf('account jp1') };
  await insertRow(acts.world.owner, 'account', { id: supervisor.account_id, audience: 'TEAM', display_name: 'Naam jp1' });
  await insertRow(acts.world.owner, 'actor', { ...supervisor, role: 'JUVENILE_PROBATION', organisation_id: idOf('gi'), region_id: idOf('region'), valid_from: new Date('2026-01-01') });
});
beforeEach(async () => {
  for (const table of ['measure', `involvement where partner <> 'CASE_DIRECTOR'`, `access_grant where partner in ('GI_EXECUTOR', 'JUVENILE_PROBATION')`]) await acts.rows(`delete from ${table}`);
});
afterAll(() => acts.end());

const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
const GROUND = { purpose: 'MEASURE', legalBasis: 'LEGAL_OBLIGATION', secrecyBasis: 'SUPERVISION_ORDER', evidence: 'Beschikking' };
const record = (over: Row = {}): Promise<Row> => acts.act(next('j1'), 'recordMeasure', { kind: 'OTS', fromOn: '2026-11-01', untilOn: '2027-03-01', note: '', aboutPersonIds: [person('tim')], ...over }, 'Measure', 'id version kind dataClass');
const correct = (row: Row, change: Row): Promise<Row> => acts.act(next('j1'), 'correctMeasure', { id: row['id'], baseVersion: row['version'], ...change }, 'Measure', 'id version kind dataClass');
const involve = (who = 'g1', partner = 'GI_EXECUTOR'): Promise<Row> => acts.act(next('j1'), 'involveProfessional', { actorId: acts.world.actorId(who), partner, ...GROUND }, 'Involvement', 'id validUntil');
const sees = async (at?: string): Promise<boolean> => (await acts.read(at === undefined ? next('g1') : acts.world.as('g1', new Date(at)), 'id')) !== null;
const reaches = async (): Promise<unknown> => (await acts.rows(`select person_ids from access_grant where partner = 'JUVENILE_PROBATION' order by valid_from desc limit 1`))[0]?.['person_ids'];

describe('the institution that carries out a measure', () => {
  it('comes in while one of its kinds runs: not before, not after, and not by another kind', async () => {
    expect(await involve()).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('Schrijf eerst de maatregel op') });
    for (const other of [{ kind: 'VOLUNTARY', untilOn: undefined }, { fromOn: '2026-12-01' }, { fromOn: '2026-01-01', untilOn: '2026-11-21' }, { kind: 'RESTRAINING_ORDER' }]) {
      expect(await record(other)).toMatchObject({ __typename: 'Measure' });
      expect([other, await involve()]).toMatchObject([other, NOT_NOW]);
    }
    await record({ kind: 'VOTS' });
    expect(await involve()).toMatchObject({ __typename: 'Involvement', validUntil: '2027-02-28T23:00:00.000Z' });
  });

  it('sees the family until midnight in Amsterdam of the day on which the measure ends', async () => {
    await record({ untilOn: '2026-12-01' });
    await involve();
    expect([await sees('2026-11-30T22:59:59Z'), await sees('2026-11-30T23:00:00Z')]).toEqual([true, false]);
  });

  it('has the term of every involvement when the measure has no end', async () => {
    await record({ untilOn: undefined });
    expect(await involve()).toMatchObject({ validUntil: expect.stringMatching(/^2027-05-21/) });
  });

  it.each<readonly [string, Row]>([
    ['is ended', { untilOn: '2026-11-21' }], ['turns out to be of another kind', { kind: 'VOLUNTARY' }], ['turns out to begin later', { fromOn: '2026-12-10' }],
  ])('is out at once when it %s', async (_, change) => {
    const row = await record();
    await involve();
    expect(await sees()).toBe(true);
    expect(await correct(row, change)).toMatchObject({ __typename: 'Measure' });
    expect(await sees()).toBe(false);
    expect(await acts.rows(`select ended_reason from involvement where partner = 'GI_EXECUTOR'`)).toEqual([{ ended_reason: 'De maatregel is afgelopen' }]);
  });

  it('goes sooner when the measure ends sooner, and never stays longer because it goes on', async () => {
    const row = await record();
    await involve();
    const shorter = await correct(row, { untilOn: '2027-01-01' });
    const ends = async (): Promise<unknown> => (await acts.rows(`select i.valid_until as i, g.valid_until as g from involvement i join access_grant g on g.basis_id = i.id where i.partner = 'GI_EXECUTOR'`))[0];
    const sooner = { i: new Date('2026-12-31T23:00:00Z'), g: new Date('2026-12-31T23:00:00Z') };
    expect(await ends()).toEqual(sooner);
    const longer = await correct(shorter, { untilOn: '2028-01-01' });
    expect(await ends()).toEqual(sooner);
    await acts.act(next('j1'), 'extendMeasure', { id: row['id'], baseVersion: longer['version'], untilOn: '2028-12-01', note: '' }, 'Measure');
    expect(await ends()).toEqual(sooner);
  });

  it('stays while another measure of its kinds runs on', async () => {
    const first = await record();
    await record({ kind: 'GUARDIANSHIP', aboutPersonIds: [person('noa')], untilOn: undefined });
    await involve();
    await correct(first, { untilOn: '2026-11-21' });
    expect(await sees()).toBe(true);
  });

  it('is not back by a new measure: somebody decides that it comes in again', async () => {
    const row = await record();
    await involve();
    await correct(row, { untilOn: '2026-11-21' });
    await record();
    expect(await sees()).toBe(false);
    expect(await involve()).toMatchObject({ __typename: 'Involvement' });
    expect(await sees()).toBe(true);
  });
});

describe('who supervises a child after a punishment', () => {
  const probation = (over: Row = {}): Promise<Row> => record({ kind: 'JUVENILE_PROBATION', aboutPersonIds: [person('noa')], ...over });

  it('reaches whom the measure is about, also when that is corrected, and nobody of the others', async () => {
    const row = await probation();
    expect(row).toMatchObject({ dataClass: 'D12' });
    expect(await involve('jp1', 'JUVENILE_PROBATION')).toMatchObject({ __typename: 'Involvement' });
    expect(await reaches()).toEqual([person('noa')]);
    await correct(row, { aboutPersonIds: [person('tim')] });
    expect(await reaches()).toEqual([person('tim')]);
  });

  it('does not come in by a measure of the institution, nor the institution by this one', async () => {
    await record();
    expect(await involve('jp1', 'JUVENILE_PROBATION')).toMatchObject(NOT_NOW);
    await acts.rows('delete from measure');
    await probation();
    expect(await involve()).toMatchObject(NOT_NOW);
  });

  it('is out with the measure, while the institution goes on by its own', async () => {
    const [punishment] = [await probation(), await record()];
    await involve('jp1', 'JUVENILE_PROBATION');
    await involve();
    await correct(punishment ?? {}, { untilOn: '2026-11-21' });
    expect(await acts.rows(`select partner from access_grant where basis_kind = 'INVOLVEMENT' and partner in ('GI_EXECUTOR', 'JUVENILE_PROBATION') and (valid_until is null or valid_until > $1)`, [next('j1').at])).toEqual([{ partner: 'GI_EXECUTOR' }]);
  });
});

describe('a measure that is corrected', () => {
  it('is of the class of what it turns out to be, with what stood there in the class it had', async () => {
    const row = await record({ kind: 'OTHER', note: 'Nog niet duidelijk' });
    expect(await correct(row, { kind: 'COMPULSORY_CARE' })).toMatchObject({ kind: 'COMPULSORY_CARE', dataClass: 'D11' });
    expect(await acts.rows('select data_class from item_version where item_id = $1', [row['id']])).toEqual([{ data_class: 'D13' }]);
  });

  it('keeps its days in order, whichever of them is corrected', async () => {
    const row = await record();
    for (const wrong of [{ untilOn: '2026-11-01' }, { untilOn: '2026-10-01' }, { fromOn: '2027-03-01' }, { carriedOutOn: '2026-10-01' }, { decidedOn: '2026-12-01' }, { aboutPersonIds: [] }, { aboutPersonIds: [idOf('elsewhere')] }]) {
      expect([wrong, await correct(row, wrong)]).toMatchObject([wrong, { code: 'BAD_INPUT' }]);
    }
    expect(await acts.rows('select version from measure where id = $1', [row['id']])).toEqual([{ version: 1 }]);
  });

  it('loses a last day, a decision and a start that it does not have after all', async () => {
    const row = await record({ decidedOn: '2026-10-30', carriedOutOn: '2026-11-02' });
    await correct(row, { untilOn: null, decidedOn: null, carriedOutOn: null });
    expect(await acts.rows('select until_on, decided_on, carried_out_on from measure where id = $1', [row['id']])).toEqual([{ until_on: null, decided_on: null, carried_out_on: null }]);
  });
});
