import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const desk = new Desk('GI_WORKER');

describe('a GI worker before a measure', () => {
  it('knows names, the safety plan and the grounds; no fact, address, measure or later phase', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', PlanVersion: 'D5', Top3Item: 'D5', MinimumCondition: 'D5', Agreement: 'D5', AgreementCheck: 'D5', GoalProgress: 'D5', HelpGiven: 'D5', HelpRecord: 'D5', SafetyNetContact: 'D5',
      PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14', Restriction: 'D14', Share: 'D14',
    });
  });

  it('knows how people are called and nothing else of them', () => {
    for (const field of ['birthDate', 'plainLanguage', 'deceasedOn']) expect(desk.fields('Person')).not.toContain(field);
    expect(desk.fields('Dossier')).not.toContain('reason');
  });

  it('writes own facts, and changes nothing of the plan', () => {
    expect(desk.does({ createdBy: 'me' })).toEqual({ 'WRITE Fact': 'D3', 'WRITE Attachment': 'D3', 'WRITE Pointer': 'D3', 'EDIT Fact': 'D3', 'EDIT Attachment': 'D3', 'EDIT Pointer': 'D3', 'ADOPT PlanVersion': 'D5' });
    expect(desk.seen({ sourceOrganisationId: 'mine' })['Fact']).toBe('D3');
    expect(desk.reads('Fact', { dataClass: 'D11', sourceOrganisationId: 'mine' })).toBe(false);
  });
});
