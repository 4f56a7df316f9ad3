import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const desk = new Desk('RVDK');

describe('the Board while it investigates', () => {
  it('reads people, the safety plan and the grounds; facts only as partners share them', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1', ContactPoint: 'D2', PlanVersion: 'D5', Top3Item: 'D5', MinimumCondition: 'D5',
      Agreement: 'D5', AgreementCheck: 'D5', GoalProgress: 'D5', HelpGiven: 'D5', HelpRecord: 'D5', SafetyNetContact: 'D5', PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14', Restriction: 'D14', Share: 'D14',
    });
  });

  it('keeps its own facts and its own status and report', () => {
    expect(desk.seen({ sourceOrganisationId: 'mine' })).toMatchObject({ Fact: 'D3', Attachment: 'D3', Pointer: 'D3', DossierEvent: 'D13' });
    expect(desk.does({ createdBy: 'me', sourceOrganisationId: 'mine' })).toEqual({ 'WRITE Fact': 'D3', 'WRITE Attachment': 'D3', 'WRITE Pointer': 'D3', 'EDIT Fact': 'D3', 'EDIT Attachment': 'D3', 'EDIT Pointer': 'D3', 'WRITE DossierEvent': 'D13', 'EDIT DossierEvent': 'D13' });
    expect(desk.does()).toEqual({});
  });

  it('reads a child’s own words only when the child lets the team', () => {
    expect([desk.reads('Response', { dataClass: 'D8K' }), desk.reads('Response', { dataClass: 'D8K', childAllows: ['TEAM'] })]).toEqual([false, true]);
  });
});
