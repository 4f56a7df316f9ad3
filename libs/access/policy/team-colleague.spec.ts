import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const desk = new Desk('TEAM_COLLEAGUE');

describe('a colleague of the same team', () => {
  it('reads the record and the plan, no whereabouts, health, criminal law, measures or child’s own words', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1 D3', ContactPoint: 'D2', Fact: 'D3', Attachment: 'D3', Pointer: 'D3', DossierEvent: 'D2 D3',
      ItemVersion: 'D1 D2 D3 D4 D5', KnownItem: 'D2 D3', PlanVersion: 'D5 D6 D7', Top3Item: 'D5 D6 D7', MinimumCondition: 'D5 D6 D7', Agreement: 'D5 D6 D7', AgreementCheck: 'D5 D6 D7', GoalProgress: 'D5 D6 D7', HelpGiven: 'D5 D6 D7', HelpRecord: 'D5 D6 D7',
      SafetyNetContact: 'D5 D6 D7', PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14', Restriction: 'D14', Share: 'D14',
    });
  });

  it('reads later phases once they have begun, drafts of the safety plan always', () => {
    const drafts = desk.seen({ state: 'DRAFT' });
    expect([drafts['PlanVersion'], drafts['Top3Item'], drafts['Agreement'], drafts['SafetyNetContact'], drafts['MinimumCondition']]).toEqual(['D5', 'D5', 'D5', 'D5', 'D5']);
    for (const state of ['SHARED', 'ADOPTED', 'SUPERSEDED']) expect(desk.reads('Agreement', { state, dataClass: 'D7' })).toBe(true);
    expect(desk.reads('Agreement', { state: 'WITHDRAWN', dataClass: 'D6' })).toBe(false);
  });

  it('reads a child’s own words only when the child lets the team', () => {
    for (const type of ['Response', 'PlanOpinion']) {
      expect(desk.reads(type, { dataClass: 'D8K' })).toBe(false);
      expect(desk.reads(type, { dataClass: 'D8K', childAllows: ['PARENTS'] })).toBe(false);
      expect(desk.reads(type, { dataClass: 'D8K', childAllows: ['PARENTS', 'TEAM'] })).toBe(true);
    }
  });

  it('writes its own facts and may adopt; nothing else unless an agreement names it', () => {
    expect(desk.does()).toEqual({ 'ADOPT PlanVersion': 'D5 D6 D7' });
    expect(desk.does({ createdBy: 'me' })).toEqual({ 'WRITE Fact': 'D3', 'WRITE Attachment': 'D3', 'WRITE Pointer': 'D3', 'EDIT Fact': 'D3', 'EDIT Attachment': 'D3', 'EDIT Pointer': 'D3', 'ADOPT PlanVersion': 'D5 D6 D7' });
    expect(desk.does({ namedActorIds: ['me'] })['CHECK AgreementCheck']).toBe('D5 D6 D7');
    expect(desk.does({ sourceOrganisationId: 'mine' })['EDIT Fact']).toBe('D3');
  });
});
