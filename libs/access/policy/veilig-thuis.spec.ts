import { describe, expect, it } from '@jest/globals';
import { PARTNERS } from '../model/partner.ts';
import { Desk } from './testing/desk.ts';

const desk = new Desk('VEILIG_THUIS');

describe('Veilig Thuis', () => {
  it('reads the record and the plan up to phase 2; of the recovery how far it is, of measures that they are there', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1 D3', ContactPoint: 'D2', Fact: 'D3', Attachment: 'D3', Pointer: 'D3', FactReporter: 'D3M', DossierEvent: 'D2 D3', Measure: 'D13',
      ItemVersion: 'D1 D1B D2 D3 D3M D4 D5 D6 D8 D9 D14', KnownItem: 'D2 D3', PlanVersion: 'D5 D6 D7', Top3Item: 'D5 D6', MinimumCondition: 'D5 D6', Agreement: 'D5 D6', AgreementCheck: 'D5 D6', GoalProgress: 'D5 D6', HelpGiven: 'D5 D6', HelpRecord: 'D5 D6', SafetyNetContact: 'D5 D6',
      PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14', Restriction: 'D14', Share: 'D14',
    });
    expect(desk.fields('PlanVersion', { dataClass: 'D7' })).not.toContain('adoptedReason');
    expect(desk.fields('Measure', { dataClass: 'D13' })).not.toContain('note');
  });

  it('is the only partner that knows who reported', () => {
    const open = PARTNERS.filter((partner) => new Desk(partner, { dataClasses: ['D3M'], personIds: ['child'], selfPersonId: 'child', itemIds: ['item'] }).reads('FactReporter'));
    expect(open).toEqual(['VEILIG_THUIS']);
    expect(desk.may('WRITE', 'FactReporter')).toBe(true);
  });

  it('sets minimum conditions, keeps own facts, and changes nothing else of the plan', () => {
    expect(desk.does()).toEqual({ 'WRITE FactReporter': 'D3M', 'WRITE MinimumCondition': 'D5 D6', 'EDIT MinimumCondition': 'D5 D6', 'ADOPT PlanVersion': 'D5 D6' });
    expect(desk.does({ createdBy: 'me' })['EDIT Fact']).toBe('D3');
  });
});
