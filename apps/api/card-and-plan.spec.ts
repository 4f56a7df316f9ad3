import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readableOf } from '@zov/access/server/data/family-data.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW, type World } from '@zov/access/server/testing/world.ts';
import '@zov/plan/server/entities.ts';
import { PlanStage } from '@zov/plan/server/testing/plan-stage.ts';
import { CARD_SOURCES } from '@zov/safety-card/server/card/card-sources.ts';
import { CurrentCardService } from '@zov/safety-card/server/card/current-card.service.ts';
import { CardStage, type Row } from '@zov/safety-card/server/testing/card-stage.ts';

const DATA_CLASS = { SAFETY: 'D5', ASSISTANCE: 'D6' } as const;

/** A plan of one phase with one of everything, as far as somebody may adopt it. */
async function putPlan(world: World, phase: keyof typeof DATA_CLASS, state: 'SHARED' | 'IN_FORCE'): Promise<void> {
  const [about, itself] = [{ about_person_ids: [world.person('tim'), world.person('mara'), world.person('dirk')] }, { plan_version_id: idOf(`plan ${phase}`), state: state === 'SHARED' ? state : 'ADOPTED', data_class: DATA_CLASS[phase], family_text: 'in gewone woorden' }];
  const adopted = state === 'IN_FORCE' ? { adopted_at: NOW, in_force_at: NOW, adopted_by: world.actorId('b1'), content_hash: 'a'.repeat(64) } : {};
  await world.add('plan_version', { id: idOf(`plan ${phase}`), phase, number: 1, state, author_id: world.actorId('j1'), shared_at: NOW, data_class: DATA_CLASS[phase], ...adopted, ...about });
  await world.add('top3_item', { id: idOf(`item ${phase}`), rank: 1, no_condition_reason: 'geen', life_domain: phase === 'SAFETY' ? null : 'MONEY', behaviour: 'wie doet wat', fact_ids: [idOf('f3')], goal: 'rust', ...itself, ...about });
  await world.add('agreement', { id: idOf(`agreement ${phase}`), top3_item_id: idOf(`item ${phase}`), what: 'bellen', who_name: 'oma', checker_name: 'Jip', check_how: 'bellen', if_it_fails: 'dan', review_on: '2026-12-12', ...itself, ...about });
  await world.add('minimum_condition', { id: idOf(`condition ${phase}`), text: `Geen geweld, ${phase}.`, set_by_kind: 'VEILIG_THUIS', set_by_name: 'Vera', met: phase === 'SAFETY', ...itself, ...about });
  await world.add('safety_net_contact', { id: idOf(`net ${phase}`), position: 1, name: 'Oma', told: true, agreed: true, ...itself, ...about });
}

it('every source of a card is a type that the server knows', () => {
  expect(CARD_SOURCES.filter(({ type }) => readableOf(type) === undefined)).toEqual([]);
});

describe('a plan of a next phase', () => {
  let stage: PlanStage;
  beforeAll(async () => {
    stage = await PlanStage.make(new CurrentCardService());
    await putPlan(stage.world, 'ASSISTANCE', 'SHARED');
  });
  afterAll(() => stage.end());

  const adopt = (who = 'b1', at = NOW): Promise<Row> => stage.act(stage.world.as(who, at), 'adoptPlan', { planVersionId: idOf('plan ASSISTANCE'), baseVersion: 1, reason: 'Goed plan.' }, '... on PlanVersion { state inForceAt }');
  const noCard = { code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('geen veiligheidskaart die nu geldt') as unknown };

  it('is not adopted for the first time without a card that holds, and says how to go on', async () => {
    expect(await adopt()).toMatchObject(noCard);
    const model = (await stage.world.owner.query<Row>('select id from card_model')).rows[0]?.['id'] as string;
    await stage.world.add('safety_card', {
      id: idOf('card'), number: 1, model_id: model, state: 'ADOPTED', author_id: stage.world.actorId('j1'), occasion: 'SIGNAL', conclusion: 'SAFE_ENOUGH', adopted_at: NOW, adopted_by: stage.world.actorId('b1'), seal: 'a'.repeat(64), valid_until: '2026-11-25',
      about_person_ids: [stage.world.person('tim')],
    });
    expect(await adopt('b1', new Date('2026-11-25T09:00:00Z'))).toMatchObject(noCard);
  });

  it('is adopted on a card that holds that day, and its next version whatever became of the card', async () => {
    expect(await adopt('b1', new Date('2026-11-24T09:00:00Z'))).toMatchObject({ state: 'ADOPTED', inForceAt: null });
    await stage.world.owner.query(`insert into plan_version (dossier_id, id, phase, number, state, author_id, shared_at, data_class, about_person_ids)
      select dossier_id, '${idOf('plan next')}', phase, 2, 'SHARED', author_id, shared_at, data_class, about_person_ids from plan_version where id = '${idOf('plan ASSISTANCE')}'`);
    const next = await stage.act(stage.world.as('b1', new Date('2026-12-24T09:00:00Z')), 'adoptPlan', { planVersionId: idOf('plan next'), baseVersion: 1, reason: 'Goed plan.' });
    expect(next).toMatchObject({ message: 'Het plan is nog niet klaar om vast te stellen.' });
  });
});

describe('a plan of the last phase', () => {
  let stage: PlanStage;
  beforeAll(async () => {
    stage = await PlanStage.make(new CurrentCardService());
  });
  afterAll(() => stage.end());

  it('is begun on the first day, and what is written in it is of its own class, with a domain of its own', async () => {
    const plan = await stage.act('j1', 'startPlanVersion', { phase: 'RECOVERY' }, '... on PlanVersion { id phase state }');
    expect(plan).toMatchObject({ phase: 'RECOVERY', state: 'DRAFT' });
    const item = { planVersionId: plan['id'], rank: 1, behaviour: 'Noa schrikt van harde stemmen.', factIds: [], aboutPersonIds: [stage.world.person('noa')] };
    expect(await stage.act('j1', 'proposeTop3Item', { ...item, lifeDomain: 'MONEY' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await stage.act('j1', 'proposeTop3Item', { ...item, lifeDomain: 'TRAUMA', householdId: idOf('nobody') })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await stage.act('j1', 'proposeTop3Item', { ...item, lifeDomain: 'TRAUMA' }, '... on Top3Item { lifeDomain }')).toMatchObject({ lifeDomain: 'TRAUMA' });
    expect((await stage.world.owner.query<Row>('select data_class from top3_item')).rows).toEqual([{ data_class: 'D7' }]);
  });

  it('takes a condition for one item of the same version only, and forgets it when asked', async () => {
    const [item] = (await stage.world.owner.query<Row>('select id, plan_version_id from top3_item')).rows;
    const condition = { planVersionId: item?.['plan_version_id'], text: 'Noa slaapt genoeg.', setByKind: 'TEAM', setByName: 'Jip', aboutPersonIds: [stage.world.person('noa')] };
    expect(await stage.act('j1', 'setMinimumCondition', { ...condition, top3ItemId: idOf('item SAFETY') })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    const made = await stage.act('j1', 'setMinimumCondition', { ...condition, top3ItemId: item?.['id'] }, '... on MinimumCondition { id version top3ItemId }');
    expect(made).toMatchObject({ top3ItemId: item?.['id'] });
    expect(await stage.act('j1', 'editMinimumCondition', { id: made['id'], baseVersion: made['version'], top3ItemId: null }, '... on MinimumCondition { top3ItemId }')).toMatchObject({ top3ItemId: null });
  });
});

describe('a card beside a plan', () => {
  let stage: CardStage;
  beforeAll(async () => {
    stage = await CardStage.make();
    await putPlan(stage.world, 'SAFETY', 'IN_FORCE');
    await putPlan(stage.world, 'ASSISTANCE', 'IN_FORCE');
  });
  afterAll(() => stage.end());

  it('rests on the conditions of every plan in force and holds as long as the furthest phase says', async () => {
    expect(await stage.adoptedCard()).toMatchObject({ validUntil: '2027-01-02' });
    const { lines } = await stage.card('j1', 'lines { section text familyText note copyOfType copyOfId }') as { lines: Row[] };
    expect(lines.filter((one) => one['section'] === 'CONDITION')).toEqual([
      { section: 'CONDITION', text: 'Geen geweld, SAFETY.', familyText: 'in gewone woorden', note: 'Vera · gehaald', copyOfType: 'MinimumCondition', copyOfId: idOf('condition SAFETY') },
      { section: 'CONDITION', text: 'Geen geweld, ASSISTANCE.', familyText: 'in gewone woorden', note: 'Vera · nog niet gehaald', copyOfType: 'MinimumCondition', copyOfId: idOf('condition ASSISTANCE') },
    ]);
  });

  it('shows the conditions to whoever reads the plan, and to the family in its own words', async () => {
    const conditions = async (who: string, selection: string): Promise<unknown> => ((await stage.card(who, `lines { section ${selection} }`))['lines'] as Row[]).filter((one) => one['section'] === 'CONDITION').length;
    // Veilig Thuis reads phase 1 and 2; a parent what is about nobody but itself and its children, which these are not.
    expect([await conditions('v1', 'text'), await conditions('b1', 'text'), await conditions('mara', 'familyText')]).toEqual([2, 2, 0]);
  });
});
