import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { CodeInvitations } from '@zov/access/server/grants/invitation-port.ts';
import { hashCode } from '@zov/access/server/sign-in/index.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
/** Signs a family member in by a code: only then are its rights made from custody and age. */
async function join(name: string): Promise<Row> {
  await acts.rows('delete from access_grant where actor_id = $1', [acts.world.actorId(name)]);
  await acts.world.add('person_account', { person_id: person(name), actor_id: acts.world.actorId(name) });
  return acts.act('j1', 'inviteFamilyMember', { personId: person(name) }, 'Invitation', 'invitationCode');
}
beforeEach(async () => {
  acts = await DossierActs.make();
});
afterEach(() => acts.end());

/** Each act of a story comes a minute after the one before. */
let minutes = 0;
const next = (who: string): RequestContext => acts.world.as(who, new Date(NOW.getTime() + (minutes += 1) * 60_000));
const facts = async (who: string): Promise<unknown[]> => ((await acts.read(next(who), 'facts { what }'))?.['facts'] as Row[]).map((fact) => fact['what']);
const custodyOf = async (adult: string, child: string): Promise<unknown> => (await acts.rows('select id from custody where adult_person_id = $1 and child_person_id = $2', [person(adult), person(child)]))[0]?.['id'];
const ABOUT_TIM = 'Blauwe plek op de arm';

describe('rights of a family', () => {
  it('follow custody in the same act: when it ends, when it is being checked, and when it comes back', async () => {
    await join('dirk');
    expect(await facts('dirk')).toContain(ABOUT_TIM);
    const id = await custodyOf('dirk', 'tim');
    await acts.act(next('j1'), 'correctCustody', { id, baseVersion: 1, untilOn: '2026-11-20' }, 'Custody');
    expect(await facts('dirk')).not.toContain(ABOUT_TIM);
    await acts.act(next('j1'), 'correctCustody', { id, baseVersion: 2, untilOn: null }, 'Custody');
    expect(await facts('dirk')).toContain(ABOUT_TIM);
    await acts.act(next('j1'), 'correctCustody', { id, baseVersion: 3, underInvestigation: true }, 'Custody');
    expect(await facts('dirk')).not.toContain(ABOUT_TIM);
  });

  it('end on the day that is written down, without anybody doing anything then', async () => {
    await join('dirk');
    await acts.act('j1', 'correctCustody', { id: await custodyOf('dirk', 'tim'), baseVersion: 1, untilOn: '2026-12-01' }, 'Custody');
    const reads = async (at: string): Promise<unknown> => JSON.stringify(await acts.read(acts.world.as('dirk', new Date(at)), 'facts { what }'));
    expect(await reads('2026-11-30T22:59:00Z')).toContain(ABOUT_TIM);
    expect(await reads('2026-11-30T23:00:00Z')).not.toContain(ABOUT_TIM);
  });

  it('follow a child that is added, with its custody, and a birth date that is corrected', async () => {
    await join('dirk');
    const baby = await acts.act('j1', 'addPerson', { callName: 'Bo', surname: '', gender: 'UNKNOWN', familyRole: 'CHILD', circle: 'FAMILY', birthDate: '2026-10-01', knownToPersonIds: [] }, 'Person');
    const names = async (): Promise<string> => JSON.stringify(await acts.read(next('dirk'), 'persons { callName }'));
    expect(await names()).not.toContain('Bo');
    expect(await acts.act(next('j1'), 'recordCustody', { adultPersonId: person('dirk'), childPersonId: baby['id'], kind: 'JOINT_PARENTAL', fromOn: '2026-10-01' }, 'Custody')).toMatchObject({ __typename: 'Custody' });
    expect(await names()).toContain('Bo');
    const corrected = await acts.act(next('j1'), 'correctPerson', { id: person('tim'), baseVersion: 1, birthDate: '2010-06-30' }, 'Person', 'birthDate birthDatePrecision version');
    expect(corrected).toMatchObject({ birthDate: '2010-06-30', birthDatePrecision: 'DAY', version: 2 });
    expect(await facts('dirk')).not.toContain(ABOUT_TIM);
  });

  it('are given by nobody but who directs', async () => {
    const id = await custodyOf('dirk', 'tim');
    await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1', 'dirk']) {
      expect(await acts.act(who, 'correctCustody', { id, baseVersion: 1, untilOn: '2026-11-20' }, 'Custody')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    }
    expect(await acts.rows('select until_on, version from custody where id = $1', [id])).toEqual([{ until_on: null, version: 1 }]);
  });
});

describe('the sign-in of a family member', () => {
  const signIn = async (who: string, name: string): Promise<unknown> =>
    ((await acts.read(who, 'persons { id signIn { bound invitedUntil } }'))?.['persons'] as Row[]).find((one) => one['id'] === person(name))?.['signIn'];

  it('shows who directs that there is none, an open invitation, or one; never which', async () => {
    expect(await signIn('j1', 'oma')).toBeNull();
    const { invitationCode } = await acts.act('j1', 'inviteFamilyMember', { personId: person('oma') }, 'Invitation', 'invitationCode');
    expect(await signIn('j1', 'oma')).toEqual({ bound: false, invitedUntil: '2026-11-28T09:00:00.000Z' });
    await new CodeInvitations(acts.door['pool'], { now: () => NOW }).redeem(hashCode(String(invitationCode)), 'demo-family', 'oma-subject');
    expect(await signIn('j1', 'oma')).toEqual({ bound: true, invitedUntil: null });
    expect(JSON.stringify(await acts.read('j1', 'persons { signIn { id bound } }'))).not.toContain('oma-subject');
  });

  it('shows nobody else anything', async () => {
    await acts.act('j1', 'inviteFamilyMember', { personId: person('oma') }, 'Invitation', 'invitationCode');
    await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
    for (const who of ['j2', 'b1', 'v1']) expect(await signIn(who, 'oma')).toBeNull();
    for (const who of ['g1', 'p1', 'a1']) expect(await acts.read(who, 'persons { signIn { bound } }')).toBeNull();
  });
});
