import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
beforeEach(async () => {
  stage = await PlanStage.make();
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterEach(() => stage.end());

const SAID = 'Ik was bang.';
const READERS = ['j1', 'j2', 'b1', 'v1', 'mara', 'dirk', 'noa'];
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
/** Who of these reads what Noa said now. */
async function readers(of: 'responses' | 'opinions'): Promise<string[]> {
  const seen = await Promise.all(READERS.map(async (who) => ((await stage.read(who, `${of} { words }`))[of] as Row[]).some((one) => one['words'] === SAID)));
  return READERS.filter((_, index) => seen[index]);
}
const say = async (childAllows: string[] = []): Promise<string> => {
  const said = await stage.act('noa', 'respond', { itemType: 'FACT', itemId: idOf('f3'), itemVersion: 1, kind: 'SOMETHING_TO_SAY', words: SAID, childAllows }, '... on Response { id }');
  return said['id'] as string;
};
const letRead = (who: string, id: string, childAllows: string[]): Promise<Row> => stage.act(who, 'letReadResponse', { id, childAllows }, '... on Response { id words childAllows }');

describe('a child and its own words (R11)', () => {
  it('are read by nobody but the child and who directs, until the child lets others', async () => {
    const id = await say();
    expect(await readers('responses')).toEqual(['j1', 'noa']);
    expect(await letRead('noa', id, ['PARENTS'])).toEqual({ __typename: 'Response', id, words: SAID, childAllows: ['PARENTS'] });
    expect(await readers('responses')).toEqual(['j1', 'mara', 'dirk', 'noa']);
    await letRead('noa', id, ['TEAM', 'PARENTS', 'TEAM']);
    expect(await readers('responses')).toEqual(READERS);
  });

  it('are taken back in the act itself: whoever read them, reads them no more', async () => {
    const id = await say(['PARENTS', 'TEAM']);
    expect(await readers('responses')).toEqual(READERS);
    await letRead('noa', id, ['TEAM']);
    expect(await readers('responses')).toEqual(['j1', 'j2', 'b1', 'v1', 'noa']);
    await letRead('noa', id, []);
    expect(await readers('responses')).toEqual(['j1', 'noa']);
  });

  it('are opened by nobody else, who reads them or not, and that is logged as a refusal', async () => {
    const id = await say(['PARENTS']);
    for (const who of ['mara', 'dirk']) expect([who, await letRead(who, id, ['PARENTS', 'TEAM'])]).toMatchObject([who, REFUSED]);
    expect(await letRead('noa', idOf('nothing'), [])).toMatchObject(REFUSED);
    expect(await readers('responses')).toEqual(['j1', 'mara', 'dirk', 'noa']);
    const { rows } = await stage.world.owner.query(`select outcome, count(*)::int as n from access_event where operation = 'letReadResponse' group by outcome order by outcome`);
    expect(rows).toEqual([{ outcome: 'REFUSED', n: 3 }]);
  });

  it('are a matter of a child alone: what a parent said knows no such choice', async () => {
    const said = await stage.act('mara', 'respond', { itemType: 'FACT', itemId: idOf('f3'), itemVersion: 1, kind: 'SOMETHING_TO_SAY', words: 'Dit klopt.' }, '... on Response { id }');
    expect(await letRead('mara', said['id'] as string, ['TEAM'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('about the whole plan obey the same', async () => {
    const [planVersionId, id, noa] = [idOf('shared plan'), idOf('opinion of noa'), [stage.world.person('noa')]];
    await stage.world.add('plan_version', { id: planVersionId, phase: 'SAFETY', number: 1, state: 'SHARED', author_id: stage.world.actorId('j1'), shared_at: '2026-11-20T09:00:00Z', shared_by: stage.world.actorId('j1'), data_class: 'D5', about_person_ids: noa, released_to_person_ids: stage.everyone() });
    await stage.world.add('plan_opinion', { id, plan_version_id: planVersionId, person_id: noa[0]!, stance: 'PARTLY', words: SAID, said_at: '2026-11-20T10:00:00Z', seen_hash: 'x', current: true, data_class: 'D8K', about_person_ids: noa });
    expect(await readers('opinions')).toEqual(['j1', 'noa']);
    expect(await stage.act('noa', 'letReadOpinion', { id, childAllows: ['TEAM'] }, '... on PlanOpinion { childAllows }')).toMatchObject({ childAllows: ['TEAM'] });
    expect(await readers('opinions')).toEqual(['j1', 'j2', 'b1', 'v1', 'noa']);
    expect(await stage.act('dirk', 'letReadOpinion', { id, childAllows: ['PARENTS'] }, '')).toMatchObject(REFUSED);
  });
});
