import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const PEOPLE = { Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1' };
const LATER = 'D5 D6 D7';
const PLAN = { PlanVersion: LATER, Top3Item: LATER, MinimumCondition: LATER, Agreement: LATER, AgreementCheck: LATER, GoalProgress: LATER, HelpGiven: LATER, HelpRecord: LATER, SafetyNetContact: LATER };
const REST = { PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14', Restriction: 'D14', Share: 'D14' };

describe('the second reader', () => {
  const desk = new Desk('SECOND_READER');

  it('reads facts and plan of every phase, and no address, health or criminal law', () => {
    expect(desk.seen()).toEqual({ ...PEOPLE, FamilyTie: 'D1 D3', Fact: 'D3', Attachment: 'D3', Pointer: 'D3', DossierEvent: 'D3 D13', Measure: 'D13', ItemVersion: 'D1 D3 D4 D5 D6 D7 D8 D9 D13 D14', KnownItem: 'D3 D13', ...PLAN, ...REST });
    expect(desk.reads('ContactPoint', { dataClass: 'D2' })).toBe(false);
  });

  it('adopts what somebody else wrote, and writes nothing itself', () => {
    expect(desk.does({ createdBy: 'me', sourceOrganisationId: 'mine', namedActorIds: ['me'] })).toEqual({ 'ADOPT PlanVersion': LATER });
  });
});

describe('the core team of MDA++', () => {
  const desk = new Desk('MDA_CORE');

  it('reads people and plan; facts come by a share', () => {
    expect(desk.seen()).toEqual({ ...PEOPLE, ...PLAN, ...REST });
  });

  it('changes nothing', () => {
    expect(desk.does({ createdBy: 'me', sourceOrganisationId: 'mine', namedActorIds: ['me'] })).toEqual({});
  });

  it('is held to single items when its invitation names them', () => {
    const invited = new Desk('MDA_CORE', { itemIds: ['another'] });
    expect(invited.seen()).toEqual({});
    expect(new Desk('MDA_CORE', { itemIds: ['item'], dataClasses: ['D5'] }).seen()['Top3Item']).toBe('D5');
  });
});
