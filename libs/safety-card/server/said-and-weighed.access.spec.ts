import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { RecordService } from '@zov/dossier/server/record/record.service.ts';
import { GroundResolver } from './ground.resolver.ts';
import { FamilyScoreResolver, TeamScoreResolver } from './score/score.resolver.ts';
import { ScoreService } from './score/score.service.ts';
import { RowsStage, type Row } from './testing/rows-stage.ts';
import { FamilyViewResolver, TeamViewResolver } from './view/view.resolver.ts';
import { ViewService } from './view/view.service.ts';

/** What people say of the safety and what weighs in it: sent twice, said at once, about strangers, with words that tell too much. */
let stage: RowsStage;
const person = (name: string): string => stage.person(name);
const CARD = idOf('card of tim');
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const SCORE = '... on SafetyScore { id version score words saidOn childAllows }';
const VIEW = '... on CardView { id stance words current childAllows }';
const FACTOR = '... on ProtectiveFactor { id version text untilOn whoPersonId }';
const OUTCOME = '... on InstrumentOutcome { id version outcome instrumentVersion }';
const WEIGHS = '... on Vulnerability { id version present factIds }';

beforeAll(async () => {
  stage = await RowsStage.make((door) => {
    const [scores, views] = [new ScoreService(door), new ViewService(door)];
    return [new TeamScoreResolver(scores), new FamilyScoreResolver(scores), new TeamViewResolver(views), new FamilyViewResolver(views), new GroundResolver(new RecordService(door))];
  });
  const { world } = stage;
  const [model] = await stage.rows('select id from card_model limit 1');
  const [tim, author] = [[person('tim')], { author_id: world.actorId('j1'), created_by: world.actorId('j1') }];
  const adopted = { state: 'ADOPTED', conclusion: 'SAFE_ENOUGH', adopted_at: '2026-11-02T10:00:00Z', adopted_by: world.actorId('b1'), seal: 'a'.repeat(64), valid_until: '2026-11-16' };
  await world.add('safety_card', { id: CARD, number: 1, model_id: String(model?.['id']), occasion: 'SIGNAL', shared_at: '2026-11-01T10:00:00Z', about_person_ids: tim, released_to_person_ids: ['mara', 'dirk'].map(person), ...author, ...adopted });
  await world.add('safety_card_child', { id: idOf('part of tim'), safety_card_id: CARD, child_person_id: person('tim'), state: 'ADOPTED', about_person_ids: tim, created_by: world.actorId('j1') });
});
afterAll(() => stage.end());

const own = (over: Row, who: string | RequestContext = 'j1'): Promise<Row> => stage.act(who, 'recordOwnScore', { aboutPersonIds: [person('tim')], score: 4, words: '', oneHigher: '', saidOn: '2026-11-20', ...over }, SCORE);
const give = (who: string, over: Row): Promise<Row> => stage.act(who, 'giveScore', { score: 4, givenAs: 'NUMBER', words: '', oneHigher: '', ...over }, SCORE);
const view = (who: string, words: string, over: Row = {}): Promise<Row> => stage.act(who, 'giveCardView', {
  safetyCardId: CARD, seen: [CARD, idOf('part of tim')].map((itemId) => ({ itemId, version: 1 })), stance: 'PARTLY', words, ...over,
}, VIEW);
const written = (words: string): Promise<Row[]> => stage.rows('select id, data_class, said_on::text as day from safety_score where words = $1', [words]);

describe('a score', () => {
  it('is one row however often it is sent, and another with another key', async () => {
    const [first, again] = [await own({ words: 'Eenmaal', idempotencyKey: 'score-once-xxxxxx' }), await own({ words: 'Eenmaal', idempotencyKey: 'score-once-xxxxxx' })];
    expect(again).toEqual(first);
    expect(await written('Eenmaal')).toHaveLength(1);
    await own({ words: 'Eenmaal' });
    expect(await written('Eenmaal')).toHaveLength(2);
  });

  it('can be every whole number of the scale and nothing beyond it', async () => {
    for (const score of [0, 10]) expect(await own({ score })).toMatchObject({ __typename: 'SafetyScore', score });
    for (const score of [-1, 11]) expect(await own({ score })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'score' }] });
    expect(await own({ words: 'x'.repeat(2001), oneHigher: 'x'.repeat(2001), saidOn: '2026-11-22' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }, { field: 'oneHigher' }, { field: 'saidOn' }] });
  });

  it('is about children of this family, and of somebody in it', async () => {
    expect(await own({ aboutPersonIds: [person('tim'), idOf('child elsewhere')] })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await stage.act('j1', 'recordScore', { personId: idOf('somebody elsewhere'), score: 3, givenAs: 'NUMBER', words: '', oneHigher: '', saidOn: '2026-11-20' })).toMatchObject(NOT_THERE);
  });

  it('of a family member is of the day in Amsterdam on which it was given', async () => {
    const late = stage.world.as('mara', new Date('2026-11-21T23:30:00Z'));
    await stage.act(late, 'giveScore', { score: 4, givenAs: 'NUMBER', words: 'Na middernacht', oneHigher: '' });
    expect(await written('Na middernacht')).toMatchObject([{ day: '2026-11-22', data_class: 'D8' }]);
  });

  it('tells nobody where somebody stays: who knows the place is stopped before it is kept', async () => {
    expect(await own({ words: `Rustig op ${CANARY.address}` })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'words' }] });
    expect(await own({ oneHigher: `Een slot op ${CANARY.address}` })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'oneHigher' }] });
    expect(JSON.stringify(await stage.rows('select words, one_higher from safety_score'))).not.toContain(CANARY.address);
  });

  it('is gone from sight with the involvement of who reads it', async () => {
    await stage.world.grantTo('s1', 'RVDK', { valid_until: new Date('2026-11-20T00:00:00Z') });
    expect(await stage.read('s1', 'safetyScores { words }')).toBeNull();
  });

  it('of a child is let be read again and again, and each time the words stay as they were', async () => {
    const { id } = await give('noa', { words: 'Alleen voor Jip', childAllows: ['TEAM'] });
    const before = await stage.rows('select words, score, said_on from safety_score where id = $1', [id]);
    for (const childAllows of [['PARENTS'], [], ['TEAM', 'PARENTS']]) expect(await stage.act('noa', 'letReadScore', { id, childAllows }, SCORE)).toMatchObject({ childAllows, words: 'Alleen voor Jip' });
    expect(await stage.rows('select words, score, said_on from safety_score where id = $1', [id])).toEqual(before);
    expect(await stage.rows(`select count(*)::int as n from access_event where object_id = $1 and action = 'AUTHORISE' and outcome = 'OK'`, [id])).toEqual([{ n: 3 }]);
    expect(await stage.act('noa', 'letReadScore', { id: idOf('no score'), childAllows: [] })).toMatchObject(NOT_THERE);
  });
});

describe('what somebody thinks of a card', () => {
  const current = async (name: string): Promise<unknown[]> => (await stage.rows('select words from card_view where person_id = $1 and current order by words', [person(name)])).map((one) => one['words']);

  it('is said of a card past its day as well, once for one key, and the last one counts', async () => {
    const [first, again] = [await view('mara', 'Te laat gezien', { idempotencyKey: 'view-once-xxxxxxx' }), await view('mara', 'Te laat gezien', { idempotencyKey: 'view-once-xxxxxxx' })];
    expect(again['id']).toBe(first['id']);
    expect(await view('mara', 'Toch goed', { stance: 'AGREE' })).toMatchObject({ stance: 'AGREE', current: true });
    expect(await current('mara')).toEqual(['Toch goed']);
    expect(await stage.rows('select 1 from card_view where person_id = $1', [person('mara')])).toHaveLength(2);
  });

  it('counts once when two are said at the same time, and none of both is lost', async () => {
    const both = await Promise.all([view('dirk', 'Het een'), view('dirk', 'Het ander')]);
    expect(both.map(({ __typename }) => __typename)).toEqual(['CardView', 'CardView']);
    expect(await stage.rows('select 1 from card_view where person_id = $1', [person('dirk')])).toHaveLength(2);
    expect(await current('dirk')).toHaveLength(1);
  });

  it('of one parent is no business of the other, nor of a child that the card is not about', async () => {
    const read = async (who: string): Promise<string> => JSON.stringify(await stage.read(who, 'safetyCards { views { words } }'));
    expect(await read('mara')).toContain('Toch goed');
    for (const who of ['dirk', 'noa']) expect(await read(who)).not.toContain('Toch goed');
    expect(await view('noa', 'Ik zie hem niet')).toMatchObject(NOT_THERE);
  });

  it('is not said of a part that is kept from the speaker: what was seen is what there is for that person', async () => {
    await stage.world.add('restriction', { id: idOf('keep'), kind: 'WITHHELD', against_person_id: person('dirk'), item_id: idOf('part of tim'), about_person_ids: [], reason: 'rust', legal_basis: 'GOOD_CARE', valid_from: new Date('2026-11-01') });
    expect(await view('dirk', 'Met het deel')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await view('dirk', 'Zonder het deel', { seen: [{ itemId: CARD, version: 1 }] })).toMatchObject({ __typename: 'CardView', current: true });
    await stage.rows('delete from restriction where id = $1', [idOf('keep')]);
  });

  it('cannot be written down for somebody of another family, or be a choice of whom an adult lets read', async () => {
    const input = { safetyCardId: CARD, stance: 'AGREE', words: 'Van een ander' };
    expect(await stage.act('j1', 'recordCardView', { ...input, personId: idOf('somebody elsewhere') })).toMatchObject(NOT_THERE);
    expect(await stage.act('j1', 'recordCardView', { ...input, personId: person('oma'), childAllows: ['PARENTS'] }, VIEW)).toMatchObject({ childAllows: [] });
    expect(await stage.act('j1', 'recordCardView', { ...input, safetyCardId: idOf('no card'), personId: person('mara') })).toMatchObject(NOT_THERE);
  });
});

describe('what protects and what weighs', () => {
  const factor = (over: Row = {}, who = 'j1'): Promise<Row> => stage.act(who, 'addProtectiveFactor', { kind: 'FACTOR', text: 'Oma neemt altijd op', strength: 'STRONG', sinceOn: '2026-09-01', aboutPersonIds: [person('tim')], ...over }, FACTOR);
  const mend = (row: Row, change: Row): Promise<Row> => stage.act('j1', 'correctProtectiveFactor', { id: row['id'], baseVersion: row['version'], ...change }, FACTOR);

  it('keeps its days in order and its people in the family, whichever is corrected', async () => {
    const row = await factor({ whoPersonId: person('oma') });
    for (const wrong of [{ untilOn: '2026-08-31' }, { sinceOn: '2026-11-22' }, { aboutPersonIds: [person('dirk')] }, { aboutPersonIds: [] }, { whoPersonId: idOf('somebody elsewhere') }, { text: ' ' }]) {
      expect([wrong, await mend(row, wrong)]).toMatchObject([wrong, { code: 'BAD_INPUT' }]);
    }
    expect(await mend(row, { untilOn: '2026-11-01', whoPersonId: null })).toMatchObject({ version: 2, untilOn: '2026-11-01', whoPersonId: null });
    expect(await mend({ ...row, version: 2 }, { untilOn: null })).toMatchObject({ version: 3, untilOn: null });
  });

  it('tells nobody where somebody stays', async () => {
    expect(await factor({ text: `Veilig op ${CANARY.address}` })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'text' }] });
    expect(await factor({ whoName: CANARY.address })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'whoName' }] });
  });

  it('is an instrument of the card with its version and who used it; another use is another row', async () => {
    const use = (over: Row = {}): Promise<Row> => stage.act('j1', 'recordInstrumentOutcome', { instrument: 'LIRIK', instrumentVersion: '2', takenOn: '2026-11-01', takenByName: 'Jip', outcome: 'Zorgelijk', aboutPersonIds: [person('tim')], ...over }, OUTCOME);
    const first = await use();
    expect(first).toMatchObject({ instrumentVersion: '2' });
    expect((await use({ takenOn: '2026-11-10', outcome: 'Minder' }))['id']).not.toBe(first['id']);
    for (const [wrong, field] of [[{ takenByName: ' ' }, 'takenByName'], [{ outcome: '' }, 'outcome'], [{ instrument: ' ' }, 'instrument'], [{ instrumentVersion: 'x'.repeat(61) }, 'instrumentVersion'], [{ aboutPersonIds: [] }, 'aboutPersonIds']] as const) {
      expect([wrong, await use(wrong)]).toMatchObject([wrong, { code: 'BAD_INPUT', fields: [{ field }] }]);
    }
  });

  it('rests on facts that can be taken away again; of whom it is stays as it was written', async () => {
    const weighs = await stage.act('j1', 'recordVulnerability', { personId: person('mara'), kind: 'MENTAL_HEALTH', present: 'YES', note: '', factIds: [idOf('f3')] }, WEIGHS);
    expect(await stage.act('j1', 'correctVulnerability', { id: weighs['id'], baseVersion: 1, factIds: [], present: 'UNKNOWN' }, WEIGHS)).toMatchObject({ version: 2, present: 'UNKNOWN', factIds: [] });
    expect(await stage.act('j1', 'correctVulnerability', { id: weighs['id'], baseVersion: 2, factIds: [idOf('f7')] }, WEIGHS)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'factIds' }] });
    expect(await stage.act('j1', 'recordVulnerability', { personId: idOf('somebody elsewhere'), kind: 'DEBTS', present: 'YES', note: '', factIds: [] })).toMatchObject(NOT_THERE);
    expect(await stage.rows('select data_class, about_person_ids, content ->> $2 as facts from item_version where item_id = $1', [weighs['id'], 'fact_ids'])).toEqual([{ data_class: 'D11', about_person_ids: [person('mara')], facts: JSON.stringify([idOf('f3')]) }]);
  });
});
