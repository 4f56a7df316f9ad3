import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { planInForce } from '../testing/in-force.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
beforeAll(async () => {
  stage = await PlanStage.make();
  await planInForce(stage, {}, NOW);
  await stage.world.grantTo('g1', 'GI_EXECUTOR');
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterAll(() => stage.end());

const NOW = new Date('2026-11-21T09:00:00Z');
const MILESTONE = '... on Milestone { id version phase text familyText dueMonth reachedOn reachedWords aboutPersonIds releasedToPersonIds originOrganisation { id } } ... on EditConflict { currentVersion fields { field theirs mine } }';
const SAID = { text: 'Samen wonen zonder toezicht', familyText: 'Wij wonen samen.', dueMonth: '2028-06' };
const as = (who: string) => stage.world.as(who, NOW);
const people = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
const add = (who: string, over: Row = {}): Promise<Row> => stage.act(as(who), 'addMilestone', { phase: 'SAFETY', ...SAID, aboutPersonIds: people('mara', 'dirk'), ...over }, MILESTONE);
const correct = (who: string, id: unknown, over: Row = {}): Promise<Row> => stage.act(as(who), 'correctMilestone', { id, baseVersion: 1, ...SAID, aboutPersonIds: people('mara', 'dirk'), ...over }, MILESTONE);
const reach = (who: string, id: unknown, over: Row = {}): Promise<Row> => stage.act(as(who), 'reachMilestone', { id, baseVersion: 1, reachedOn: '2026-11-20', words: 'Zij wonen er.', ...over }, MILESTONE);
const rows = async (text: string, values: unknown[] = []): Promise<Row[]> => (await stage.world.owner.query<Row>(text, values)).rows;
const refusals = async (who: string, name: string): Promise<number> => (await rows(`select 1 from access_event where outcome = 'REFUSED' and operation = $1 and actor_id = $2`, [name, stage.world.actorId(who)])).length;
const read = async (who: string, selection = 'familyText dueMonth reachedOn'): Promise<Row[]> => (await stage.read(as(who), `milestones { ${selection} }`))['milestones'] as Row[];
let ours: Row;
let theirs: Row;

describe('A milestone of a family', () => {
  it.each(['j2', 'b1', 'v1', 'c1'])('is not added by %s, and not a word of what is wrong comes before the right to do it', async (who) => {
    expect(await add(who, { text: '' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await refusals(who, 'addMilestone')).toBe(1);
    expect(await rows('select 1 from milestone')).toEqual([]);
  });

  it('says at its field what is missing, and keeps nothing of it', async () => {
    expect(await add('j1', { text: ' ', familyText: '', dueMonth: '2026-10', aboutPersonIds: [] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'text' }, { field: 'familyText' }, { field: 'dueMonth' }, { field: 'aboutPersonIds' }] });
    expect(await add('j1', { aboutPersonIds: [idOf('nothing')] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'aboutPersonIds' }] });
    expect(await rows('select 1 from milestone')).toEqual([]);
  });

  it('does not name where somebody hides in what the family reads', async () => {
    expect(await add('j1', { familyText: 'Wij wonen in de Schuilweg 17' })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'familyText' }] });
    expect(await rows('select 1 from milestone')).toEqual([]);
  });

  it('is of the organisation of who adds it, and shared with whom it is about as far as the plan is', async () => {
    ours = await add('j1');
    expect(ours).toMatchObject({ ...SAID, version: 1, phase: 'SAFETY', reachedOn: null, reachedWords: '', originOrganisation: { id: idOf('municipality') }, releasedToPersonIds: people('mara', 'dirk') });
    theirs = await add('g1', { text: 'Tim woont thuis', familyText: 'Tim woont thuis.', dueMonth: '2027-01', aboutPersonIds: people('mara') });
    expect(theirs).toMatchObject({ originOrganisation: { id: idOf('gi') }, releasedToPersonIds: people('mara') });
  });

  it.each([['ASSISTANCE', 'D6'], ['RECOVERY', 'D7']])('is of the class of phase %s, and of its phase for good', async (phase, dataClass) => {
    const { id } = await add('j1', { phase, text: `Later ${phase}`, dueMonth: '2030-01', aboutPersonIds: people('noa') });
    expect(await rows('select data_class from milestone where id = $1', [id])).toEqual([{ data_class: dataClass }]);
    await expect(rows(`update milestone set phase = 'SAFETY', data_class = 'D5', version = version + 1 where id = $1`, [id])).rejects.toThrow('stay');
    await rows('update milestone set origin_organisation_id = $2, version = version + 1 where id = $1', [id, idOf('gi')]);
    expect(await rows('select origin_organisation_id as of from milestone where id = $1', [id])).toEqual([{ of: idOf('municipality') }]);
  });
});

describe('Changing a milestone', () => {
  it('is refused to who only reads it, and to a GI of what another organisation brought in: by name, logged, and nothing changed', async () => {
    const [{ name } = {}] = await rows('select name from organisation where id = $1', [idOf('municipality')]);
    for (const act of [correct, reach]) {
      expect(await act('j2', ours['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
      expect(await act('g1', ours['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED', message: `Dit onderdeel is door ${String(name)} gemaakt. Voeg zelf iets toe of bespreek het.` });
      expect(String((await act('g1', idOf('nothing')))['message'])).not.toContain('onderdeel');
    }
    expect([await refusals('g1', 'correctMilestone'), await refusals('g1', 'reachMilestone'), await refusals('j2', 'reachMilestone')]).toEqual([2, 2, 1]);
    expect(await rows('select version, text from milestone where id = $1', [ours['id']])).toEqual([{ version: 1, text: SAID.text }]);
  });

  it('is done by a GI to its own, and by who directs to any', async () => {
    expect(await correct('g1', theirs['id'], { dueMonth: '2027-03', aboutPersonIds: people('mara') })).toMatchObject({ version: 2, dueMonth: '2027-03' });
    expect(await correct('j1', theirs['id'], { baseVersion: 2, dueMonth: '2027-04', aboutPersonIds: people('mara') })).toMatchObject({ version: 3, originOrganisation: { id: idOf('gi') } });
  });

  it('keeps what stood there, and tells who saw the old words of the new ones', async () => {
    expect(await correct('j1', ours['id'], { text: 'Zelfstandig wonen' })).toMatchObject({ version: 2, text: 'Zelfstandig wonen' });
    expect(await correct('j1', ours['id'], { text: 'Iets anders' })).toMatchObject({ __typename: 'EditConflict', currentVersion: 2, fields: [{ field: 'text', theirs: 'Zelfstandig wonen', mine: 'Iets anders' }] });
    expect((await rows(`select content ->> 'text' as text from item_version where item_id = $1`, [ours['id']])).map(({ text }) => text)).toEqual([SAID.text]);
  });

  it('shares it with no more people than it is about now', async () => {
    expect(await correct('j1', ours['id'], { baseVersion: 2, text: 'Zelfstandig wonen', aboutPersonIds: people('mara') })).toMatchObject({ releasedToPersonIds: people('mara') });
    expect((await read('dirk')).map((one) => one['dueMonth'])).toEqual(['2030-01', '2030-01']);
    expect(await correct('j1', ours['id'], { baseVersion: 3, text: 'Zelfstandig wonen' })).toMatchObject({ version: 4 });
  });

  it('says on which day it was reached and how that shows; corrected, and never taken back', async () => {
    expect(await reach('j1', ours['id'], { baseVersion: 4, reachedOn: '2026-11-22', words: '' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reachedOn' }, { field: 'words' }] });
    expect(await reach('j1', ours['id'], { baseVersion: 4 })).toMatchObject({ version: 5, reachedOn: '2026-11-20', reachedWords: 'Zij wonen er.' });
    expect(await reach('j1', ours['id'], { baseVersion: 4, reachedOn: '2026-11-19' })).toMatchObject({ __typename: 'EditConflict' });
    expect(await reach('j1', ours['id'], { baseVersion: 5, reachedOn: '2026-11-19' })).toMatchObject({ version: 6, reachedOn: '2026-11-19' });
    await expect(rows(`update milestone set reached_on = null, reached_words = '', version = version + 1 where id = $1`, [ours['id']])).rejects.toThrow('stay');
  });
});

describe('Who reads milestones', () => {
  it('is who works on the family, whole and the first month first', async () => {
    for (const who of ['j1', 'j2', 'g1']) expect((await read(who, 'text dueMonth')).map((one) => one['dueMonth'])).toEqual(['2027-04', '2028-06', '2030-01', '2030-01']);
    expect((await read('j2', 'reachedWords')).some((one) => one['reachedWords'] === 'Zij wonen er.')).toBe(true);
  });

  it('is the family, each what is about nobody else or was shared by name, in the words for them', async () => {
    expect((await read('dirk'))[0]).toEqual({ familyText: SAID.familyText, dueMonth: '2028-06', reachedOn: '2026-11-19' });
    expect((await read('dirk')).map((one) => one['dueMonth'])).toEqual(['2028-06', '2030-01', '2030-01']);
    expect((await read('mara')).map((one) => one['dueMonth'])).toEqual(expect.arrayContaining(['2027-04', '2028-06']));
  });

  it('is a child only of what is about it, and of what is about its parents nothing', async () => {
    expect((await read('noa')).map((one) => one['dueMonth'])).toEqual(['2030-01', '2030-01']);
  });
});
