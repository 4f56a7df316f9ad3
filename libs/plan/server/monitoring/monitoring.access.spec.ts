import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { GateStage } from '../gate/testing/gate-stage.ts';
import type { Row } from '../testing/plan-stage.ts';

let stage: GateStage;
beforeAll(async () => {
  stage = await GateStage.make();
  await stage.plan.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterAll(() => stage.end());

const MOMENT = '... on MonitoringMoment { id version dueOn state doneOn stable familyText words spokenWith factId doer { id } } ... on EditConflict { currentVersion fields { field theirs mine } }';
const start = (who: string, handedOverOn = '2026-08-20'): Promise<Row> => stage.plan.act(stage.at(who), 'startMonitoring', { handedOverOn }, MOMENT);
const SAID = { stable: 'PARTLY', words: 'Moeder belt zelf als het spannend wordt.', familyText: 'Het gaat beter. We kijken nog een keer.', spokenWith: 'Moeder en school', factId: null, doneOn: '2026-11-20' };
const record = (who: string, id: unknown, over: Row = {}): Promise<Row> => stage.plan.act(stage.at(who), 'recordMonitoring', { id, baseVersion: 1, ...SAID, ...over }, MOMENT);
const moments = (): Promise<Row[]> => stage.rows('select id, version, state, stable, due_on::text, words, released_to_person_ids from monitoring_moment order by due_on');
const read = async (who: string, selection: string): Promise<Row[]> => (await stage.plan.read(who, `monitoringMoments { ${selection} }`))['monitoringMoments'] as Row[];
const refusals = async (who: string, name: string): Promise<number> =>
  (await stage.rows(`select 1 from access_event where outcome = 'REFUSED' and operation = '${name}' and actor_id = '${stage.plan.world.actorId(who)}'`)).length;
const dangerOf = async (gate: string): Promise<Row | undefined> => ((await stage.look('j1', gate))?.['conditions'] as Row[]).find(({ key }) => key === 'DANGER');

describe('Veilig Thuis that looks again after it handed over', () => {
  it.each(['j1', 'j2', 'b1'])('is not started by %s, and not a word of why comes before the right to do it', async (who) => {
    expect(await start(who, '2027-01-01')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await refusals(who, 'startMonitoring')).toBe(1);
    expect(await moments()).toEqual([]);
  });

  it('asks a condition of its own first, and a hand-over that was', async () => {
    await stage.rows('alter table minimum_condition disable trigger user');
    await stage.rows(`update minimum_condition set set_by_kind = 'TEAM' where id = '${idOf('condition SAFETY')}'`);
    expect(await start('v1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('nog geen bodemeis') as unknown });
    await stage.rows(`update minimum_condition set set_by_kind = 'VEILIG_THUIS' where id = '${idOf('condition SAFETY')}'`);
    await stage.rows('alter table minimum_condition enable trigger user');
    expect(await start('v1', '2026-11-22')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'handedOverOn' }] });
    expect(await moments()).toEqual([]);
  });

  it('plans three moments by the terms of the region, counted from the hand-over, shared with whom the plan is', async () => {
    await stage.rows(`insert into region_setting (id, region_id, key, value, valid_from, source, added_at) values (gen_random_uuid(), '${idOf('region')}', 'MONITOR_THIRD_MONTHS', 24, '2026-01-01', 'Besluit van de stuurgroep', now())`);
    expect(await start('v1')).toMatchObject({ state: 'PLANNED', dueOn: '2026-11-20', stable: null });
    expect((await moments()).map((one) => one['due_on'])).toEqual(['2026-11-20', '2027-08-20', '2028-08-20']);
    expect((await moments())[0]?.['released_to_person_ids']).toEqual(['mara', 'dirk'].map((one) => stage.plan.world.person(one)));
  });

  it('is begun once: while something is planned nobody plans it again', async () => {
    expect(await start('v1', '2026-09-01')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('loopt al') as unknown });
    expect(await moments()).toHaveLength(3);
  });
});

describe('What Veilig Thuis saw', () => {
  let first: unknown;

  it('is recorded by nobody else, and a moment that is not there gets the same answer', async () => {
    first = (await moments())[0]?.['id'];
    for (const who of ['j1', 'j2', 'b1']) expect(await record(who, first, { words: '' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await record('v1', idOf('nothing'))).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await refusals('j1', 'recordMonitoring')).toBe(1);
  });

  it('says what is missing at its field, and keeps nothing of it', async () => {
    expect(await record('v1', first, { words: ' ', familyText: '', doneOn: '2026-08-01' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }, { field: 'familyText' }, { field: 'doneOn' }] });
    expect(await record('v1', first, { factId: idOf('nothing') })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'factId' }] });
    expect((await moments())[0]).toMatchObject({ state: 'PLANNED', version: 1, words: '' });
  });

  it('stands with who saw it, and the fact it rests on', async () => {
    expect(await record('v1', first, { stable: 'NO', factId: idOf('f3') })).toMatchObject({ state: 'DONE', stable: 'NO', doneOn: '2026-11-20', factId: idOf('f3'), doer: { id: stage.plan.world.actorId('v1') }, version: 2 });
  });

  it('is an open danger for the gate to phase 3 and to closing when it was not safe, and not for the one to phase 2', async () => {
    for (const gate of ['TO_RECOVERY', 'CLOSING']) expect(await dangerOf(gate)).toMatchObject({ state: 'NOT_MET', items: [{ itemType: 'MONITORING_MOMENT', id: first }] });
    expect(await dangerOf('TO_ASSISTANCE')).toMatchObject({ state: 'MET', items: [] });
    expect(((await stage.look('c1', 'CLOSING'))?.['conditions'] as Row[]).find(({ key }) => key === 'DANGER')).toMatchObject({ state: 'NOT_MET', items: [], hidden: 1 });
  });

  it('is corrected as a new version: another one who saw the old one is told, and loses nothing', async () => {
    expect(await record('v1', first, { baseVersion: 1, words: 'Iets anders' })).toMatchObject({ __typename: 'EditConflict', currentVersion: 2, fields: expect.arrayContaining([expect.objectContaining({ field: 'words', theirs: SAID.words, mine: 'Iets anders' })]) as unknown });
    expect(await record('v1', first, { baseVersion: 2, stable: 'PARTLY' })).toMatchObject({ stable: 'PARTLY', version: 3 });
    expect(await dangerOf('CLOSING')).toMatchObject({ state: 'MET' });
    const kept = await stage.rows(`select content ->> 'stable' as stable from item_version where item_id = '${String(first)}' order by item_version`);
    expect(kept.map((one) => one['stable'])).toEqual([null, 'NO']);
  });

  it('is read whole by who works on the family, and by the family as the day, the word and the text for them', async () => {
    for (const who of ['j1', 'j2', 'b1', 'v1']) expect((await read(who, 'stable words spokenWith'))[0]).toEqual({ stable: 'PARTLY', words: SAID.words, spokenWith: SAID.spokenWith });
    for (const who of ['mara', 'dirk']) {
      expect((await read(who, 'dueOn state doneOn stable familyText')).map((one) => [one['dueOn'], one['stable'], one['familyText']])).toEqual([['2026-11-20', 'PARTLY', SAID.familyText], ['2027-08-20', null, null], ['2028-08-20', null, null]]);
    }
  });

  it('is nothing for whom the plan was not shared with, nor for who comes to the table', async () => {
    for (const who of ['noa', 'c1']) expect(await read(who, 'id')).toEqual([]);
  });

  it('keeps what was planned and done, whatever a program tries', async () => {
    await expect(stage.rows(`update monitoring_moment set due_on = '2030-01-01', version = version + 1 where id = '${String(first)}'`)).rejects.toThrow('stays');
    await expect(stage.rows(`update monitoring_moment set state = 'PLANNED', stable = null, version = version + 1 where id = '${String(first)}'`)).rejects.toThrow('stays');
    await expect(stage.rows(`update monitoring_moment set stable = 'YES', version = version + 1 where id = '${String((await moments())[1]?.['id'])}'`)).rejects.toThrow('check constraint');
  });
});
