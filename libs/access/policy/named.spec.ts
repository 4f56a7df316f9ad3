import { describe, expect, it } from '@jest/globals';
import { CARRIED } from '../model/classes-of-partner.ts';
import type { Partner } from '../model/partner.ts';
import { Desk } from './testing/desk.ts';

const PLAN = ['D5', 'D6', 'D7'];
const partners = Object.keys(CARRIED) as Partner[];
const classes = (open: (dataClass: string) => boolean): string => PLAN.filter(open).join(' ');
/** What each partner does, by class; whoever is not named does nothing. */
const byPartner = (open: (desk: Desk, dataClass: string) => boolean): Record<string, string> =>
  Object.fromEntries(partners.map((one) => [one, classes((dataClass) => open(new Desk(one, { personIds: ['child'] }), dataClass))]).filter(([, found]) => found !== ''));

describe('A professional whom an agreement names', () => {
  const SIGNERS = {
    CASE_DIRECTOR: 'D5 D6 D7', TEAM_COLLEAGUE: 'D5 D6 D7', GI_EXECUTOR: 'D5 D6 D7', SECOND_READER: 'D5 D6 D7', MDA_CORE: 'D5 D6 D7', CARE_PROVIDER: 'D5 D6 D7', ADULT_CARE: 'D5 D6 D7', NAMED_PARTNER: 'D5 D6 D7',
    VEILIG_THUIS: 'D5 D6', GI_WORKER: 'D5', JUVENILE_PROBATION: 'D5', RVDK: 'D5', POLICE: 'D5',
  };

  it('signs it in the own name, of the classes it works with; who comes for one meeting or one hour, or got it by a share, does not', () => {
    expect(byPartner((desk, dataClass) => desk.may('WRITE', 'ItemSignature', { dataClass, actorId: 'me' }))).toEqual(SIGNERS);
  });

  it('signs for nobody else in the work', () => {
    expect(byPartner((desk, dataClass) => desk.may('WRITE', 'ItemSignature', { dataClass, actorId: 'somebody' }))).toEqual({});
  });

  it('reads the agreement that it signs, and what it is asked of it, whoever else that is about', () => {
    for (const [partner, found] of Object.entries(SIGNERS)) {
      const desk = new Desk(partner as Partner, { personIds: ['child'] });
      for (const dataClass of found.split(' ')) {
        expect([partner, dataClass, desk.reads('Agreement', { dataClass, namedActorIds: ['me'], aboutPersonIds: ['child', 'mother'] }), desk.reads('ViewRequest', { dataClass, actorId: 'me' })]).toEqual([partner, dataClass, true, true]);
      }
    }
    expect(new Desk('JUVENILE_PROBATION', { personIds: ['child'] }).reads('Agreement', { dataClass: 'D5', aboutPersonIds: ['child', 'mother'] })).toBe(false);
  });
});

describe('What a contact of the safety net answered', () => {
  it('is read by who reads the plan or whom to call, and by no family member or receiver of a share', () => {
    expect(byPartner((desk, dataClass) => desk.reads('SafetyNetConfirmation', { dataClass }))).toEqual({
      CASE_DIRECTOR: 'D5 D6 D7', TEAM_COLLEAGUE: 'D5 D6 D7', GI_EXECUTOR: 'D5 D6 D7', SECOND_READER: 'D5 D6 D7', MDA_CORE: 'D5 D6 D7', VEILIG_THUIS: 'D5 D6', GI_WORKER: 'D5', JUVENILE_PROBATION: 'D5', RVDK: 'D5',
      CARE_PROVIDER: 'D5', NAMED_PARTNER: 'D5', CRISIS: 'D5',
    });
    expect(new Desk('JUVENILE_PROBATION', { personIds: ['child'] }).reads('SafetyNetConfirmation', { dataClass: 'D5', aboutPersonIds: ['child', 'mother'] })).toBe(false);
  });

  it('is written down by who works on the plan', () => {
    expect(byPartner((desk, dataClass) => desk.may('WRITE', 'SafetyNetConfirmation', { dataClass }))).toEqual({ CASE_DIRECTOR: 'D5 D6 D7', GI_EXECUTOR: 'D5 D6 D7' });
  });
});
