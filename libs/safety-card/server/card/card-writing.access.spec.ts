import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CardStage, type Row } from '../testing/card-stage.ts';

let stage: CardStage;
beforeAll(async () => {
  stage = await CardStage.make();
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await stage.world.grantTo('g1', 'GI_EXECUTOR');
  await stage.world.grantTo('s1', 'RVDK');
});
afterAll(() => stage.end());

const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
/** Who has no right to write on a card; the second reader and a colleague only read and adopt. */
const READERS = ['j2', 'v1', 'b1', 's1', 'p1', 'a1', 'c1'];

const person = (name: string): string => stage.world.person(name);
const query = async (text: string, values: unknown[] = []): Promise<Row[]> => (await stage.world.owner.query<Row>(text, values)).rows;
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map(({ field }) => field);
const begin = (children = ['tim'], over: Row = {}): Promise<Row> => stage.act('j1', 'startSafetyCard', { occasion: 'SIGNAL', childPersonIds: children.map(person), ...over }, '... on SafetyCard { id number }');
const describeIt = (card: Row, over: Row, who = 'j1'): Promise<Row> => stage.act(who, 'describeSafetyCard', { id: card['id'], baseVersion: card['version'], ...over }, '... on SafetyCard { version state }');
const assess = (child: Row, over: Row, who = 'j1'): Promise<Row> => stage.act(who, 'assessChild', { id: child['id'], baseVersion: child['version'], ...over }, '... on SafetyCardChild { version state }');
const judge = (area: Row, over: Row, who = 'j1'): Promise<Row> => stage.act(who, 'judgeArea', { id: area['id'], baseVersion: area['version'], ...over }, '... on SafetyCardArea { version state }');
const withdraw = async (): Promise<void> => {
  const { id, version } = await stage.card('j1');
  await stage.act('j1', 'withdrawSafetyCard', { id, baseVersion: version, reason: 'Klaar met proberen' });
};
const childrenOf = (card: Row): Row[] => card['children'] as Row[];
const areasOf = (child: Row | undefined): Row[] => child?.['areas'] as Row[];

describe('beginning a card', () => {
  it('sent twice makes one card, and answers the same one', async () => {
    const [first, again] = [await begin(['tim'], { idempotencyKey: 'card-once-xxxxxxxx' }), await begin(['tim'], { idempotencyKey: 'card-once-xxxxxxxx' })];
    expect(again['id']).toBe(first['id']);
    expect(await query('select number from safety_card')).toEqual([{ number: 1 }]);
    await withdraw();
  });

  it('by two at once makes one card: the other hears that there is a draft', async () => {
    const both = await Promise.all([begin(), stage.act('g1', 'startSafetyCard', { occasion: 'SIGNAL', childPersonIds: [person('tim')] })]);
    expect(both.map((one) => one['code'] ?? 'made').sort()).toEqual(['NOT_POSSIBLE_NOW', 'made']);
    expect(await query(`select count(*)::int as n from safety_card where state in ('DRAFT', 'SHARED')`)).toEqual([{ n: 1 }]);
    await withdraw();
  });

  it('names each child once, whoever is named twice', async () => {
    await begin(['noa', 'tim', 'noa']);
    const card = await stage.card('j1', 'aboutPersonIds children { childPersonId areas { area } }');
    expect(childrenOf(card).map((one) => one['childPersonId']).sort()).toEqual([person('noa'), person('tim')].sort());
    expect(childrenOf(card).map((one) => areasOf(one).length)).toEqual([8, 8]);
    expect(card['aboutPersonIds']).toHaveLength(2);
    await withdraw();
  });

  it('is refused to who only reads or looks after the log, and every refusal is logged', async () => {
    for (const who of READERS) {
      const context = stage.world.as(who);
      expect([who, await stage.act(context, 'startSafetyCard', { occasion: 'SIGNAL', childPersonIds: [person('tim')] })]).toMatchObject([who, NOT_THERE]);
      expect([who, await query('select outcome, operation from access_event where trace_id = $1', [context.traceId])]).toEqual([who, [{ outcome: 'REFUSED', operation: 'startSafetyCard' }]]);
    }
    expect(await query(`select count(*)::int as n from safety_card where state = 'DRAFT'`)).toEqual([{ n: 0 }]);
  });
});

describe('a draft', () => {
  let card: Row;
  beforeAll(async () => {
    await begin(['tim', 'noa']);
    card = await stage.card('j1');
  });

  it('is written on by who directs and by who carries out the measure, in every part of it', async () => {
    const [child, other] = childrenOf(card);
    expect(await describeIt(card, { madeWith: 'moeder en oma' }, 'g1')).toMatchObject({ __typename: 'SafetyCard', state: 'DRAFT' });
    expect(await assess(child ?? {}, { consequence: 'Een blauwe plek.' }, 'g1')).toMatchObject({ __typename: 'SafetyCardChild' });
    expect(await judge(areasOf(other)[0] ?? {}, { judgement: 'WORRY', note: 'Zij slaapt slecht.' }, 'j1')).toMatchObject({ __typename: 'SafetyCardArea' });
    expect(await stage.card('b1', 'madeWith')).toEqual({ madeWith: 'moeder en oma' });
  });

  it('is not there to be written on for anybody else, in no part of it', async () => {
    const [child] = childrenOf(card);
    for (const who of READERS) {
      const tries = [describeIt(card, { madeWith: 'x' }, who), assess(child ?? {}, { severity: 'ACUTE' }, who), judge(areasOf(child)[0] ?? {}, { judgement: 'UNSAFE' }, who)];
      expect([who, await Promise.all(tries)]).toMatchObject([who, [NOT_THERE, NOT_THERE, NOT_THERE]]);
    }
    expect(await query(`select 1 from safety_card_area where judgement = 'UNSAFE'`)).toEqual([]);
  });

  it('takes no word that its card model does not have, and keeps what stood there', async () => {
    for (const wrong of [{ occasion: 'BIRTHDAY' }, { decision: 'WAIT_AND_SEE' }]) expect([wrong, await describeIt(card, wrong)]).toMatchObject([wrong, { code: 'BAD_INPUT' }]);
    const [child] = childrenOf(card);
    for (const wrong of [{ kinds: ['PHYSICAL_ABUSE', 'BAD_WEATHER'] }, { frequency: 'NOW_AND_THEN' }]) expect([wrong, await assess(child ?? {}, wrong)]).toMatchObject([wrong, { code: 'BAD_INPUT' }]);
    expect(await stage.card('j1', 'occasion decision')).toEqual({ occasion: 'SIGNAL', decision: null });
  });

  it('says which text is too long and which day has not been yet', async () => {
    const [child] = childrenOf(card);
    expect(fieldsOf(await describeIt(card, { legalDecider: 'x'.repeat(401), validUntil: '2026-11-21' }))).toEqual(['legalDecider', 'validUntil']);
    expect(fieldsOf(await assess(child ?? {}, { lastOn: '2026-11-22', spokenHow: 'x'.repeat(1001) }))).toEqual(['spokenHow', 'lastOn']);
    expect(fieldsOf(await judge(areasOf(child)[0] ?? {}, { note: 'x'.repeat(2001) }))).toEqual(['note']);
    expect(await assess(child ?? {}, { lastOn: '2026-11-21' })).toMatchObject({ __typename: 'SafetyCardChild' });
  });

  it('empties what can be empty, and leaves the rest as it was', async () => {
    const [, child = {}] = childrenOf(await stage.card('j1'));
    await assess(child, { severity: 'STRUCTURAL', frequency: 'MONTHLY', sinceMonth: '2026-02', lastOn: '2026-11-02', spokenOn: '2026-11-20', spokenBy: 'Jip', kinds: ['PHYSICAL_NEGLECT'] });
    const [, full = {}] = childrenOf(await stage.card('j1'));
    await assess(full, { severity: null, frequency: null, sinceMonth: null, lastOn: null, spokenOn: null, kinds: null, spokenBy: null });
    const [, emptied] = childrenOf(await stage.card('j1', 'children { severity frequency sinceMonth lastOn spokenOn spokenBy kinds }'));
    expect(emptied).toEqual({ severity: null, frequency: null, sinceMonth: null, lastOn: null, spokenOn: null, spokenBy: 'Jip', kinds: ['PHYSICAL_NEGLECT'] });
  });

  it('keeps every earlier version of a part, with its class', async () => {
    const [child = {}] = childrenOf(await stage.card('j1'));
    await assess(child, { ifNothingChanges: 'Dan wordt het erger.' });
    const [next = {}] = childrenOf(await stage.card('j1'));
    await assess(next, { ifNothingChanges: 'Dan moet Tim weg.' });
    const kept = await query(`select content ->> 'if_nothing_changes' as text, data_class from item_version where item_id = $1 order by item_version desc limit 1`, [child['id']]);
    expect(kept).toEqual([{ text: 'Dan wordt het erger.', data_class: 'D4' }]);
  });

  it('is changed with the answer of who was first when two change the same judgement', async () => {
    const [child] = childrenOf(await stage.card('j1'));
    const [area = {}] = areasOf(child);
    await judge(area, { judgement: 'SAFE_ENOUGH' }, 'g1');
    const late = await stage.act('j1', 'judgeArea', { id: area['id'], baseVersion: area['version'], judgement: 'UNSAFE' }, '... on EditConflict { changedByName fields { field theirs mine } }');
    expect(late).toMatchObject({ __typename: 'EditConflict', changedByName: 'Naam g1', fields: [{ field: 'judgement', theirs: 'SAFE_ENOUGH', mine: 'UNSAFE' }] });
    expect(await judge(area, { note: 'Oma helpt mee.' })).toMatchObject({ __typename: 'SafetyCardArea' });
  });

  it('leaves the act in the log with who did it, and no word of it', async () => {
    const context = stage.world.as('j1');
    const [child = {}] = childrenOf(await stage.card('j1'));
    await stage.act(context, 'assessChild', { id: child['id'], baseVersion: child['version'], consequence: 'Iets heel eigens' });
    const rows = await query('select e::text as row, action, object_type, outcome from access_event e where trace_id = $1', [context.traceId]);
    expect(rows.map(({ action, object_type, outcome }) => [action, object_type, outcome])).toContainEqual(['CHANGE', 'SafetyCardChild', 'OK']);
    expect(JSON.stringify(rows)).not.toContain('heel eigens');
  });
});

describe('taking a draft back', () => {
  it('needs the version that was seen and a right to write; a reader has nothing to withdraw', async () => {
    const { id, version } = await stage.card('j1');
    const take = (who: string, over: Row = {}): Promise<Row> => stage.act(who, 'withdrawSafetyCard', { id, baseVersion: version, reason: 'Verkeerde kinderen', ...over });
    for (const who of READERS) expect([who, await take(who)]).toMatchObject([who, NOT_THERE]);
    expect(await take('j1', { baseVersion: Number(version) + 1 })).toMatchObject(NOT_NOW);
    expect(await take('g1')).toMatchObject({ __typename: 'SafetyCard' });
    expect(await take('j1', { baseVersion: Number(version) + 1 })).toMatchObject(NOT_NOW);
  });

  it('takes it from the family that had it, and leaves its parts closed for writing', async () => {
    await begin();
    const card = await stage.card('j1');
    await stage.act('j1', 'shareSafetyCard', { id: card['id'], baseVersion: card['version'], personIds: [person('mara')] });
    expect(await stage.card('mara', 'state')).toEqual({ state: 'SHARED' });
    await withdraw();
    expect(await stage.card('mara', 'state')).toEqual({});
    const [child = {}] = childrenOf(await stage.card('j1'));
    expect(await assess(child, { severity: 'ACUTE' })).toMatchObject(NOT_NOW);
    expect(await judge(areasOf(child)[0] ?? {}, { judgement: 'UNSAFE' })).toMatchObject(NOT_NOW);
    expect(await query(`select distinct state from safety_card_area where safety_card_id = $1`, [card['id']])).toEqual([{ state: 'WITHDRAWN' }]);
  });

  it('leaves its number behind: the next card counts on and begins from what was adopted, not from what was withdrawn', async () => {
    const [{ most } = {}] = await query('select max(number) as most from safety_card');
    expect(await begin()).toMatchObject({ number: Number(most) + 1 });
    expect(await stage.card('j1', 'basedOnId children { severity consequence }')).toEqual({ basedOnId: null, children: [{ severity: null, consequence: '' }] });
  });
});
