import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RowsStage, type Row } from '../testing/rows-stage.ts';
import { FamilyScoreResolver, TeamScoreResolver } from './score.resolver.ts';
import { ScoreService } from './score.service.ts';

let stage: RowsStage;
beforeAll(async () => {
  stage = await RowsStage.make((door) => [new TeamScoreResolver(new ScoreService(door)), new FamilyScoreResolver(new ScoreService(door))]);
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterAll(() => stage.end());

const person = (name: string): string => stage.person(name);
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const SCORE = '... on SafetyScore { id score givenAs words oneHigher saidOn personId raterName askedByName recordedByName childAllows }';
const READERS = ['j1', 'j2', 'v1', 'b1', 'g1', 's1', 'p1', 'a1', 'mara', 'dirk', 'noa'];
let told = 0;
/** Words that no other score has. */
const fresh = (): string => `Zo zit het (${(told += 1)})`;
const of = (input: Row): Row => ({ score: 4, words: fresh(), oneHigher: 'Een maand zonder ruzie', saidOn: '2026-11-20', ...input });
const readers = (words: unknown): Promise<string[]> => stage.readers(READERS, 'safetyScores', 'words', words);

describe('the score of a professional', () => {
  it('is given in the own name, about children, and read by the team and by who represents those children', async () => {
    const input = of({ score: 3, aboutPersonIds: [person('tim')], words: ' Rustiger (v1) ' });
    expect(await stage.act('v1', 'recordOwnScore', input, SCORE)).toMatchObject({
      __typename: 'SafetyScore', score: 3, givenAs: 'NUMBER', words: 'Rustiger (v1)', personId: null, raterName: 'Naam v1', askedByName: null, recordedByName: null, saidOn: '2026-11-20',
    });
    expect(await readers('Rustiger (v1)')).toEqual(['j1', 'j2', 'v1', 'b1', 'mara', 'dirk']);
    const both = of({ aboutPersonIds: [person('tim'), person('noa')] });
    await stage.act('j2', 'recordOwnScore', both);
    expect(await readers(both['words'])).toEqual(['j1', 'j2', 'v1', 'b1', 'mara', 'dirk']);
    const noa = of({ aboutPersonIds: [person('noa')] });
    await stage.act('j1', 'recordOwnScore', noa);
    expect(await readers(noa['words'])).toEqual(['j1', 'j2', 'v1', 'b1', 'mara', 'dirk', 'noa']);
    expect((await stage.read('j1', 'safetyScores { raterName rater { id name } }'))?.['safetyScores']).toContainEqual({ raterName: 'Naam v1', rater: { id: stage.world.actorId('v1'), name: 'Naam v1' } });
  });

  it('is about children alone, and says so', async () => {
    for (const about of [[person('mara')], [person('tim'), person('dirk')]]) {
      expect(await stage.act('j1', 'recordOwnScore', of({ aboutPersonIds: about }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'aboutPersonIds', message: 'Kies alleen kinderen van dit gezin.' }] });
    }
    expect(await stage.act('j1', 'recordOwnScore', of({ aboutPersonIds: [] }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'aboutPersonIds' }] });
    expect(await stage.rows('select 1 from safety_score where about_person_ids && $1', [[person('mara'), person('dirk')]])).toEqual([]);
  });

  it('is given by nobody who only reads or who is a stranger, and that is logged as a refusal', async () => {
    for (const who of ['b1', 'g1', 's1', 'p1', 'a1', 'c1']) {
      const context = stage.world.as(who);
      expect([who, await stage.act(context, 'recordOwnScore', of({ aboutPersonIds: [person('tim')] }))]).toMatchObject([who, NOT_THERE]);
      expect(await stage.rows('select outcome, operation from access_event where trace_id = $1', [context.traceId])).toEqual([{ outcome: 'REFUSED', operation: 'recordOwnScore' }]);
    }
  });
});

describe('the score of a family member', () => {
  it('is given in the portal, of today, and read by the speaker and the team', async () => {
    const given = await stage.act('mara', 'giveScore', { score: 2, givenAs: 'NUMBER', words: 'Ik slaap slecht', oneHigher: '', childAllows: ['PARENTS'] }, SCORE);
    expect(given).toMatchObject({ score: 2, personId: person('mara'), raterName: null, askedByName: null, recordedByName: null, saidOn: '2026-11-21', childAllows: [] });
    expect(await readers('Ik slaap slecht')).toEqual(['j1', 'j2', 'v1', 'b1', 'mara']);
  });

  it('is written down by who directs, with who asked, and by nobody else', async () => {
    const input = of({ personId: person('dirk'), givenAs: 'NUMBER', score: 7 });
    expect(await stage.act('j1', 'recordScore', { ...input, askedByName: ' Juf Mia ' }, SCORE)).toMatchObject({ score: 7, personId: person('dirk'), recordedByName: 'Naam j1', askedByName: 'Juf Mia' });
    expect(await stage.act('j1', 'recordScore', of({ personId: person('dirk'), givenAs: 'NUMBER' }), SCORE)).toMatchObject({ askedByName: 'Naam j1' });
    expect(await readers(input['words'])).toEqual(['j1', 'j2', 'v1', 'b1', 'dirk']);
    for (const who of ['j2', 'v1', 'b1', 'g1', 's1', 'p1']) expect([who, await stage.act(who, 'recordScore', of({ personId: person('dirk'), givenAs: 'NUMBER' }))]).toMatchObject([who, NOT_THERE]);
    expect(await stage.act('j1', 'recordScore', of({ personId: stage.world.actorId('j1'), givenAs: 'NUMBER' }))).toMatchObject(NOT_THERE);
  });

  it('stays as it was said: a new one stands beside it', async () => {
    for (const score of [3, 5]) await stage.act('dirk', 'giveScore', { score, givenAs: 'NUMBER', words: `dag ${score}`, oneHigher: '' });
    const scores = ((await stage.read('dirk', 'safetyScores { score words }'))?.['safetyScores'] as Row[]).filter(({ words }) => String(words).startsWith('dag'));
    // Both were given at the one instant of this world.
    expect(scores.sort((one, other) => Number(other['score']) - Number(one['score']))).toEqual([{ score: 5, words: 'dag 5' }, { score: 3, words: 'dag 3' }]);
    await expect(stage.rows(`update safety_score set score = 11`)).rejects.toThrow(/score/);
  });

  it('says what has to be mended', async () => {
    expect(await stage.act('mara', 'giveScore', { score: 11, givenAs: 'NUMBER', words: '', oneHigher: '' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'score', message: 'Kies een cijfer van 0 tot en met 10.' }] });
    expect(await stage.act('mara', 'giveScore', { score: 4, givenAs: 'SMILEY', words: '', oneHigher: '' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'score', message: 'Kies een van de vijf gezichten.' }] });
    expect(await stage.act('j1', 'recordScore', of({ personId: person('mara'), givenAs: 'NUMBER', saidOn: '2026-11-22' }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'saidOn' }] });
  });
});

describe('the score of a child (R11)', () => {
  it('is read by the child and who directs, until the child lets others; a parent opens it never', async () => {
    const given = await stage.act('noa', 'giveScore', { score: 3, givenAs: 'SMILEY', words: 'Ik was bang', oneHigher: 'Niet schreeuwen' }, SCORE);
    expect(given).toMatchObject({ givenAs: 'SMILEY', score: 3, childAllows: [] });
    expect(await readers('Ik was bang')).toEqual(['j1', 'noa']);
    expect(await stage.act('noa', 'letReadScore', { id: given['id'], childAllows: ['TEAM'] }, SCORE)).toMatchObject({ childAllows: ['TEAM'], words: 'Ik was bang' });
    expect(await readers('Ik was bang')).toEqual(['j1', 'j2', 'v1', 'b1', 'noa']);
    await stage.act('noa', 'letReadScore', { id: given['id'], childAllows: ['PARENTS', 'PARENTS'] });
    expect(await readers('Ik was bang')).toEqual(['j1', 'mara', 'dirk', 'noa']);
    for (const who of ['mara', 'dirk']) expect([who, await stage.act(who, 'letReadScore', { id: given['id'], childAllows: ['TEAM'] })]).toMatchObject([who, NOT_THERE]);
    await stage.act('noa', 'letReadScore', { id: given['id'], childAllows: [] });
    expect(await readers('Ik was bang')).toEqual(['j1', 'noa']);
  });

  it('without a login is written down with how it answered and whom it lets read', async () => {
    const drawn = of({ personId: person('tim'), score: 4, givenAs: 'DRAWING', childAllows: ['TEAM'] });
    expect(await stage.act('j1', 'recordScore', drawn, SCORE)).toMatchObject({ givenAs: 'DRAWING', childAllows: ['TEAM'], recordedByName: 'Naam j1' });
    expect(await readers(drawn['words'])).toEqual(['j1', 'j2', 'v1', 'b1']);
    const closed = of({ personId: person('tim'), givenAs: 'SMILEY', score: 3 });
    await stage.act('j1', 'recordScore', closed);
    expect(await readers(closed['words'])).toEqual(['j1']);
    expect(await stage.rows('select distinct data_class from safety_score where person_id = $1', [person('tim')])).toEqual([{ data_class: 'D8K' }]);
  });

  it('is a matter of a child alone: the score of a parent knows no such choice', async () => {
    const given = await stage.act('mara', 'giveScore', { score: 5, givenAs: 'NUMBER', words: '', oneHigher: '' }, SCORE);
    expect(await stage.act('mara', 'letReadScore', { id: given['id'], childAllows: ['TEAM'] })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});

describe('what was said', () => {
  it('stays as it was said: the application itself may change whom a child lets read it, and nothing else', async () => {
    const may = (column: string): Promise<Row[]> => stage.rows(`select has_column_privilege('zov_app', 'safety_score', $1, 'update') as may`, [column]);
    const columns = (await stage.rows(`select column_name as name from information_schema.columns where table_name = 'safety_score' order by 1`)).map((one) => String(one['name']));
    expect(columns.length).toBeGreaterThan(15);
    const open = [];
    for (const column of columns) if ((await may(column))[0]?.['may'] === true) open.push(column);
    expect(open).toEqual(['child_allows', 'version']);
    expect(await stage.rows(`select has_table_privilege('zov_app', 'safety_score', 'delete') as may`)).toEqual([{ may: false }]);
  });
});
