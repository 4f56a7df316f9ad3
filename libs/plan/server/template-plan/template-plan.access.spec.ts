import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
beforeAll(async () => {
  stage = await PlanStage.make();
  const { world } = stage;
  await world.owner.query(`update person set birth_date = '2009-06-30', version = version + 1, changed_at = now() where id = $1`, [world.person('noa')]);
  await world.owner.query(`update access_grant set partner = 'CHILD_16_PLUS' where actor_id = $1`, [world.actorId('noa')]);
  for (const parent of ['mara', 'dirk']) await world.owner.query('update access_grant set person_ids = $2, closed_person_ids = $3 where actor_id = $1', [world.actorId(parent), [parent, 'tim'].map((one) => world.person(one)), [world.person('noa')]]);
  await world.owner.query(`update actor set role = 'JUVENILE_PROBATION' where id = $1`, [world.actorId('g1')]);
  await world.grantTo('g1', 'JUVENILE_PROBATION', { person_ids: [world.person('noa')] });
  await world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterAll(() => stage.end());

const PLAN = '... on TemplatePlan { id version state kind aboutPersonIds releasedToPersonIds registration sections { id version section state text familyText whoName dueOn } }';
const SECTION = '... on TemplatePlanSection { id version state text doneOn } ... on EditConflict { currentVersion fields { field theirs mine } }';
type Plan = Row & { readonly sections: Row[] };
/** The officer of juvenile probation works at the same organisation as the worker of the fixture. */
const as = (who: string): RequestContext => {
  const context = stage.world.as(who);
  return who === 'g1' ? { ...context, actor: { ...context.actor, role: 'JUVENILE_PROBATION' } } : context;
};

const start = async (who: string, over: Row = {}): Promise<Plan> => (await stage.act(as(who), 'startTemplatePlan', { kind: 'AT_18', personIds: [stage.world.person('noa')], ...over }, PLAN)) as Plan;
const write = (who: string, section: Row | undefined, over: Row): Promise<Row> => stage.act(as(who), 'writeTemplateSection', { id: section?.['id'], baseVersion: section?.['version'], ...over }, SECTION);
const share = async (who: string, id: unknown, names: string[]): Promise<Plan> => (await stage.act(as(who), 'shareTemplatePlan', { id, baseVersion: await versionOf(id), personIds: names.map((name) => stage.world.person(name)) }, PLAN)) as Plan;
const adopt = async (who: string, id: unknown, over: Row = {}): Promise<Plan> => (await stage.act(as(who), 'adoptTemplatePlan', { id, baseVersion: await versionOf(id), reason: 'Het klopt.', ...over }, PLAN)) as Plan;
const one = async (text: string, values: unknown[] = []): Promise<Row> => (await stage.world.owner.query<Row>(text, values)).rows[0] ?? {};
const versionOf = async (id: unknown): Promise<unknown> => (await one('select version from template_plan where id = $1', [id]))['version'];
const sectionRow = (id: unknown, section: string): Promise<Row> => one('select id, version, state, text, done_on from template_plan_section where template_plan_id = $1 and section = $2', [id, section]);
const seen = async (who: string): Promise<Plan[]> => (await stage.read(as(who), 'templatePlans { id kind state sections { id section familyText version } }'))['templatePlans'] as Plan[];
const kinds = async (who: string): Promise<unknown[]> => (await seen(who)).map(({ kind }) => kind).sort();

/** Answers every question so that nothing is missing. */
async function fill(who: string, plan: Plan): Promise<void> {
  for (const { id, section } of plan.sections) {
    const row = await sectionRow(plan['id'], String(section));
    await write(who, { id, version: row['version'] }, { text: `Antwoord ${String(section)}`, familyText: 'In gewone woorden.', whoName: 'Jip', dueOn: '2027-02-01' });
  }
}

describe('Beginning a plan with a template', () => {
  it('puts every question of its kind there, of the class of its kind', async () => {
    const plan = await start('j1');
    expect([plan['state'], plan.sections.map(({ section }) => section)]).toEqual(['DRAFT', ['SUPPORT_PERSON', 'HOUSING', 'SCHOOL_WORK', 'INCOME', 'CARE', 'WHO_TO_CALL', 'CONTACT_PERSON']]);
    expect(await one('select data_class, array_agg(distinct about_person_ids::text) as about from template_plan_section group by data_class')).toEqual({ data_class: 'D7', about: [`{${stage.world.person('noa')}}`] });
  });

  it('is refused a second time while one is open, to a child that is too young, and for somebody who is not there', async () => {
    expect(await start('j1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Er is al een concept van dit plan. Werk daarin verder.' });
    expect(await start('j1', { personIds: [stage.world.person('tim')] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'personIds' }] });
    expect(await start('j1', { personIds: [stage.world.actorId('noa')] })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it.each([['b1', 'AT_18'], ['v1', 'AT_18'], ['s1', 'AT_18'], ['g1', 'AT_18'], ['j2', 'AT_18'], ['j1', 'EXIT_PROBATION'], ['b1', 'EXIT_PROBATION']])('is nothing for %s to do with %s, also where one is open, and is logged', async (who, kind) => {
    const refusals = async (): Promise<number> => Number((await one(`select count(*) as n from access_event where outcome = 'REFUSED'`))['n']);
    const before = await refusals();
    expect(await start(who, { kind })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await refusals()).toBe(before + 1);
  });
});

describe('Answering its questions', () => {
  it('loses nothing of what two people write: another field is kept, the same field is laid side by side', async () => {
    const [plan] = await seen('j1');
    const housing = plan?.sections.find(({ section }) => section === 'HOUSING');
    expect(await write('j1', housing, { text: 'Een kamer vanaf februari.' })).toMatchObject({ text: 'Een kamer vanaf februari.', state: 'DRAFT' });
    expect(await write('j1', housing, { whoName: 'Jip' })).toMatchObject({ text: 'Een kamer vanaf februari.' });
    expect(await write('j1', housing, { text: 'Bij oom Bas.' })).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'text', theirs: 'Een kamer vanaf februari.', mine: 'Bij oom Bas.' }] });
    expect(await write('j1', housing, { text: 'x'.repeat(4001) })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'text' }] });
  });

  it('is about nobody but whom the plan is about', async () => {
    const row = await sectionRow((await seen('j1'))[0]?.['id'], 'INCOME');
    expect(await write('j1', row, { aboutPersonIds: [stage.world.person('tim')] })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is refused to who reads it alone', async () => {
    const row = await sectionRow((await seen('j1'))[0]?.['id'], 'INCOME');
    for (const who of ['b1', 'j2', 'v1', 'g1']) expect(await write(who, row, { text: 'x' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

describe('Sharing and adopting', () => {
  it('waits for words that the family reads; the draft is nobody else’s but those who may read drafts', async () => {
    const [plan] = await seen('j1');
    expect(await share('j1', plan?.['id'], ['noa'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW', fields: [{ field: 'HOUSING familyText' }] });
    expect([await kinds('b1'), await kinds('j2'), await kinds('v1'), await kinds('g1'), await kinds('noa'), await kinds('mara')]).toEqual([['AT_18'], [], [], [], [], []]);
  });

  it('shows it to the young person whose plan it is, and to no parent from sixteen on; not even when it is shared with one', async () => {
    const [plan] = await seen('j1');
    await fill('j1', plan as Plan);
    expect(await share('j1', plan?.['id'], ['noa', 'mara'])).toMatchObject({ state: 'SHARED' });
    expect([await kinds('noa'), await kinds('mara'), await kinds('dirk'), await kinds('j2')]).toEqual([['AT_18'], [], [], ['AT_18']]);
    expect((await seen('noa'))[0]?.sections.map(({ familyText }) => familyText)).toEqual(Array(7).fill('In gewone woorden.'));
  });

  it('lets the young person answer a question in own words, that the team answers', async () => {
    const section = (await seen('noa'))[0]?.sections[0];
    const said = await stage.act('noa', 'respond', { itemType: 'TEMPLATE_PLAN_SECTION', itemId: section?.['id'], itemVersion: section?.['version'], kind: 'SOMETHING_TO_SAY', words: 'Ik wil tante erbij.', childAllows: ['TEAM'] }, '... on Response { id itemType words }');
    expect(said).toMatchObject({ itemType: 'TEMPLATE_PLAN_SECTION', words: 'Ik wil tante erbij.' });
    expect(await stage.act('mara', 'respond', { itemType: 'TEMPLATE_PLAN_SECTION', itemId: section?.['id'], itemVersion: section?.['version'], kind: 'SOMETHING_TO_SAY', words: 'x', childAllows: [] }, '... on Response { id }')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('is adopted by another natural person, with a reason, and not while something changed after sharing', async () => {
    const id = (await seen('j1'))[0]?.['id'];
    expect(await adopt('j1', id)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('Vraag een collega') });
    expect(await adopt('v1', id)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await adopt('b1', id, { reason: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    await write('j1', await sectionRow(id, 'CARE'), { text: 'Anders.' });
    expect((await seen('noa'))[0]?.sections).toHaveLength(6);
    expect(await adopt('b1', id)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', fields: [{ field: 'CARE state' }] });
    await share('j1', id, ['noa']);
    expect(await adopt('b1', id)).toMatchObject({ state: 'ADOPTED' });
  });

  it('leaves nothing to change but that something is done, in the product and on the database itself', async () => {
    const id = (await seen('j1'))[0]?.['id'];
    expect(await write('j1', await sectionRow(id, 'CARE'), { text: 'Toch anders.' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    const done = async (doneOn: string | null) => stage.act('j1', 'completeTemplateSection', { id: (await sectionRow(id, 'CARE'))['id'], baseVersion: (await sectionRow(id, 'CARE'))['version'], doneOn }, SECTION);
    expect(await done('2026-11-20')).toMatchObject({ doneOn: '2026-11-20', state: 'ADOPTED' });
    expect(await done(null)).toMatchObject({ doneOn: null });
    expect(await done('2026-11-22')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'doneOn' }] });
    await expect(stage.world.owner.query(`update template_plan_section set text = 'x', version = version + 1 where state = 'ADOPTED'`)).rejects.toThrow('an adopted answer is not altered');
    await expect(stage.world.owner.query(`update template_plan set adopted_by = created_by, version = version + 1`)).rejects.toThrow();
  });

  it('goes on from what was adopted when it begins anew', async () => {
    const next = await start('j1');
    expect(next.sections.map(({ text }) => text)).toContain('Anders.');
    const withdraw = (over: Row) => stage.act('j1', 'withdrawTemplatePlan', { id: next['id'], baseVersion: next['version'], reason: 'Niet nodig.', ...over }, PLAN);
    expect(await withdraw({ reason: '' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await withdraw({})).toMatchObject({ state: 'WITHDRAWN' });
    expect(await share('j1', next['id'], ['noa'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});

describe('What comes after juvenile probation', () => {
  it('is for its officer and the young person alone: nobody who directs, reads along or is a parent sees that it is there', async () => {
    const plan = await start('g1', { kind: 'EXIT_PROBATION' });
    expect(plan.sections.map(({ section }) => section)).toEqual(['POLICE', 'HOUSING', 'PARTICIPATION', 'EDUCATION', 'YOUTH_HELP', 'WMO']);
    await fill('g1', plan);
    expect(await share('g1', plan['id'], ['noa'])).toMatchObject({ state: 'SHARED' });
    for (const who of ['j1', 'b1', 'v1', 'j2', 'mara', 'dirk']) expect(await kinds(who)).not.toContain('EXIT_PROBATION');
    expect([await kinds('g1'), await kinds('noa')]).toEqual([['EXIT_PROBATION'], ['AT_18', 'EXIT_PROBATION']]);
    expect(await start('g1', { kind: 'EXIT_PROBATION', personIds: [stage.world.person('tim')] })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('is not answered in words that the team would read', async () => {
    const plan = (await seen('noa')).find(({ kind }) => kind === 'EXIT_PROBATION');
    const said = await stage.act('noa', 'respond', { itemType: 'TEMPLATE_PLAN_SECTION', itemId: plan?.sections[0]?.['id'], itemVersion: plan?.sections[0]?.['version'], kind: 'RIGHT', words: '', childAllows: [] }, '... on Response { id }');
    expect(said).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Bespreek dit met uw jeugdreclasseerder.' });
  });
});

describe('A divorce', () => {
  it('says how the help is registered, and each parent reads what is about itself or a child of its own', async () => {
    const about = ['mara', 'dirk', 'tim'].map((name) => stage.world.person(name));
    expect(await start('j1', { kind: 'DIVORCE', personIds: about })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'registration' }] });
    const plan = await start('j1', { kind: 'DIVORCE', personIds: about, registration: 'HIGH_CONFLICT' });
    await fill('j1', plan);
    await write('j1', await sectionRow(plan['id'], 'MONEY'), { aboutPersonIds: [stage.world.person('dirk')] });
    await share('j1', plan['id'], ['mara', 'dirk']);
    const read = async (who: string) => (await seen(who)).find(({ kind }) => kind === 'DIVORCE')?.sections.map(({ section }) => section);
    expect(await read('dirk')).toEqual(['LIVING', 'CONTACT', 'DECISIONS', 'MONEY', 'HANDING_OVER', 'CHILDREN_SAY']);
    expect(await read('mara')).toEqual(['LIVING', 'CONTACT', 'DECISIONS', 'HANDING_OVER', 'CHILDREN_SAY']);
    expect(await read('noa')).toBeUndefined();
    expect(await kinds('v1')).toEqual(['DIVORCE']);
    await expect(stage.read('mara', 'templatePlans { registration }')).rejects.toThrow('registration');
  });
});
