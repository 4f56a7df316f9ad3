import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdministratorDesk } from '@zov/access/server/administration/administrator-desk.ts';
import { SafetyTeamService } from '@zov/access/server/safety-team/safety-team.service.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { randomIds } from '@zov/core/ids';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
let teams: SafetyTeamService;
const actor = (name: string): string => acts.world.actorId(name);
const as = (name: string): ReturnType<DossierActs['world']['as']> => acts.world.as(name);

beforeAll(async () => {
  acts = await DossierActs.make();
  teams = new SafetyTeamService(acts.pool, new AdministratorDesk(new PgSystemLog(acts.pool)), randomIds);
  const { owner } = acts.world;
  await insertRow(owner, 'region', { id: idOf('other'), code: 'elders', name: 'Elders' });
  await insertRow(owner, 'safety_team', { id: idOf('far team'), region_id: idOf('other'), name: 'Ver team', area: 'Elders', recorded_at: new Date('2026-01-01T00:00:00Z'), recorded_by: actor('a1') });
});
afterAll(() => acts.end());

let made: Row;
const member = (over: Row = {}, who = 'a1'): Promise<Row> => teams.addMember(as(who), { id: randomIds.uuid(), safetyTeamId: String(made['id']), actorId: actor('s1'), teamRole: 'MEMBER', fromOn: '2026-11-01', ...over } as never) as Promise<Row>;
const roster = async (who = 'a1'): Promise<Row[]> => ((await teams.all(as(who))) as Row[]).find(({ id }) => id === made['id'])?.['members'] as Row[];

describe('a safety team', () => {
  it('is made by the administrator of the region, each name once', async () => {
    made = (await teams.add(as('a1'), { name: ' Team Kreken ', area: 'De Kreken' })) as Row;
    expect(made).toMatchObject({ __typename: 'SafetyTeam', name: 'Team Kreken', area: 'De Kreken', mine: false, members: [] });
    expect(await teams.add(as('a1'), { name: 'Team Kreken', area: 'x' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }] });
    expect(await teams.add(as('a1'), { name: ' ', area: '' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }, { field: 'area' }] });
    for (const who of ['j1', 'v1', 'p1', 'c1']) await expect(teams.add(as(who), { name: who, area: who })).rejects.toThrow('NOT_ALLOWED');
    expect((await acts.rows(`select outcome, detail ->> 'act' as act from system_event where kind = 'TEAM_CHANGED' and actor_id = $1`, [actor('j1')]))).toEqual([{ outcome: 'REFUSED', act: null }]);
  });

  it('is known to who works in its region and to nobody elsewhere', async () => {
    for (const who of ['a1', 'j1', 's1', 'v1']) expect([who, ((await teams.all(as(who))) as Row[]).map(({ name }) => name)]).toEqual([who, ['Team Kreken']]);
  });

  it('has a roster of people who work in the region, each once at a time; a second try adds nothing', async () => {
    const id = randomIds.uuid();
    for (let times = 0; times < 2; times += 1) expect(await member({ id })).toMatchObject({ __typename: 'SafetyTeam', members: [{ id, actorId: actor('s1'), role: 'RVDK_INVESTIGATOR', teamRole: 'MEMBER', fromOn: '2026-11-01', untilOn: null }] });
    expect(await member({ teamRole: 'CHAIR' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('zit al in dit team') as unknown });
    for (const [over, code] of [[{ actorId: '' }, 'BAD_INPUT'], [{ teamRole: 'BOSS' }, 'BAD_INPUT'], [{ fromOn: 'morgen' }, 'BAD_INPUT'], [{ actorId: actor('mara') }, 'NOT_FOUND_OR_NOT_ALLOWED'], [{ actorId: actor('p1') }, 'NOT_FOUND_OR_NOT_ALLOWED'], [{ safetyTeamId: idOf('far team') }, 'NOT_FOUND_OR_NOT_ALLOWED']] as const) {
      expect([over, await member({ actorId: actor('g1'), ...over })]).toEqual([over, expect.objectContaining({ code })]);
    }
    await expect(member({}, 'j1')).rejects.toThrow('NOT_ALLOWED');
    expect(((await teams.all(as('s1'))) as Row[])[0]).toMatchObject({ mine: true });
    expect(await roster()).toHaveLength(1);
  });

  it('lets somebody go with a reason, who then may come back', async () => {
    const one = (await roster())[0]?.['id'];
    expect(await teams.endMember(as('a1'), { memberId: String(one), reason: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    await expect(teams.endMember(as('j1'), { memberId: String(one), reason: 'x' })).rejects.toThrow('NOT_ALLOWED');
    expect(await teams.endMember(as('a1'), { memberId: String(one), reason: 'Andere baan' })).toMatchObject({ members: [{ id: one, endedReason: 'Andere baan', untilOn: expect.any(String) as unknown }] });
    expect(await teams.endMember(as('a1'), { memberId: String(one), reason: 'nog eens' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(((await teams.all(as('s1'))) as Row[])[0]).toMatchObject({ mine: false });
    expect(await member()).toMatchObject({ __typename: 'SafetyTeam' });
    expect((await roster()).filter(({ untilOn }) => untilOn === null)).toHaveLength(1);
  });
});

describe('the safety team of a family', () => {
  const version = async (): Promise<unknown> => (await acts.read('j1', 'version'))?.['version'];
  const assign = async (who: string, over: Row = {}): Promise<Row> => acts.act(who, 'assignSafetyTeam', { baseVersion: await version(), safetyTeamId: made['id'], ...over }, 'Dossier', 'id safetyTeamId version');

  it('is chosen by who directs, of the own region, on what that person saw', async () => {
    await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
    for (const who of ['j2', 'v1', 'b1', 's1', 'a1', 'p1', 'mara']) expect([who, await assign(who)]).toEqual([who, expect.objectContaining({ code: 'NOT_FOUND_OR_NOT_ALLOWED' })]);
    expect(await assign('j1', { safetyTeamId: idOf('far team') })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'safetyTeamId' }] });
    expect(await assign('j1', { baseVersion: 99 })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await assign('j1')).toMatchObject({ __typename: 'Dossier', safetyTeamId: made['id'] });
    expect((await acts.read('j2', 'safetyTeamId'))?.['safetyTeamId']).toBe(made['id']);
    expect(await assign('j1', { safetyTeamId: null })).toMatchObject({ safetyTeamId: null });
    expect(await assign('j1')).toMatchObject({ safetyTeamId: made['id'] });
  });

  it('opens nothing to who sits in it: without an own involvement the family is not there', async () => {
    expect(((await teams.all(as('s1'))) as Row[])[0]).toMatchObject({ mine: true });
    expect(await acts.read('s1', 'id name safetyTeamId persons { id } facts { id }')).toBeNull();
    expect(await acts.rows('select 1 from access_grant where actor_id = $1', [actor('s1')])).toEqual([]);
  });

  it('is not told to who has the family by a share, nor to the family', async () => {
    await acts.world.grantTo('c1', 'SHARE_RECEIVER', { basis_kind: 'SHARE', basis_id: idOf('share'), data_classes: ['D1'], person_ids: [acts.world.person('tim')] });
    expect(await acts.read('c1', 'name safetyTeamId')).toMatchObject({ safetyTeamId: null });
    await expect(acts.read('mara', 'safetyTeamId')).rejects.toThrow('safetyTeamId');
  });
});
