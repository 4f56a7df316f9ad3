import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const ALWAYS = {
  Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1', ContactPoint: 'D2', Measure: 'D13', PlanVersion: 'D5', Top3Item: 'D5', MinimumCondition: 'D5',
  Agreement: 'D5', AgreementCheck: 'D5', GoalProgress: 'D5', HelpGiven: 'D5', SafetyNetContact: 'D5', Involvement: 'D14', Restriction: 'D14',
};

describe('the crisis service', () => {
  it('reads the whole safety plan with its net, people, open addresses and measures, and no fact by class', () => {
    expect(new Desk('CRISIS').seen()).toEqual(ALWAYS);
  });

  it('reads the facts and words that the emergency brought along, one by one', () => {
    const brought = new Desk('CRISIS', { dataClasses: ['D3', 'D8'], itemIds: ['item'] });
    expect(brought.seen()).toEqual({ Fact: 'D3', DossierEvent: 'D3', PlanOpinion: 'D8', Response: 'D8' });
    expect(brought.reads('Fact', { id: 'another' })).toBe(false);
  });

  it('never reads whereabouts, health, criminal law or later phases', () => {
    const desk = new Desk('CRISIS', { itemIds: ['item'] });
    for (const [type, dataClass] of [['ContactPoint', 'D2S'], ['Fact', 'D11'], ['Fact', 'D12'], ['Agreement', 'D6'], ['Agreement', 'D7'], ['Response', 'D8K']] as const) {
      expect([type, dataClass, desk.reads(type, { dataClass })]).toEqual([type, dataClass, false]);
    }
  });

  it('changes nothing', () => {
    expect(new Desk('CRISIS', { itemIds: ['item'] }).does({ createdBy: 'me', sourceOrganisationId: 'mine', namedActorIds: ['me'] })).toEqual({});
  });
});
