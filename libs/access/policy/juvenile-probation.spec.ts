import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const desk = new Desk('JUVENILE_PROBATION', { personIds: ['child'] });

describe('a juvenile probation officer', () => {
  it('reads who they are, and plan, words and measures of the one child', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1', ContactPoint: 'D2', Measure: 'D12 D13', PlanVersion: 'D5', Top3Item: 'D5',
      MinimumCondition: 'D5', Agreement: 'D5', AgreementCheck: 'D5', HelpGiven: 'D5', SafetyNetContact: 'D5', PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14', Restriction: 'D14', Share: 'D14',
    });
  });

  it('reads nothing of the brother or sister', () => {
    const other = desk.seen({ aboutPersonIds: ['sister'], personId: 'sister' });
    for (const type of ['Measure', 'Top3Item', 'MinimumCondition', 'Agreement', 'AgreementCheck', 'SafetyNetContact', 'PlanOpinion', 'Response']) expect(other[type]).toBeUndefined();
    expect(desk.reads('Agreement', { aboutPersonIds: ['child', 'sister'], dataClass: 'D5' })).toBe(false);
  });

  it('keeps its own facts and its own criminal-law record, and nothing of the plan', () => {
    expect(desk.does()).toEqual({});
    expect(desk.does({ createdBy: 'me' })).toEqual({ 'WRITE Fact': 'D3 D12', 'WRITE Attachment': 'D3 D12', 'WRITE Pointer': 'D3 D12', 'EDIT Fact': 'D3 D12', 'EDIT Attachment': 'D3 D12', 'EDIT Pointer': 'D3 D12' });
    expect(desk.seen({ sourceOrganisationId: 'mine' })['Fact']).toBe('D3 D12');
    expect(desk.seen({ createdBy: 'me' })['Fact']).toBe('D3 D12');
  });
});
