import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const desk = new Desk('GI_EXECUTOR');

describe('the GI worker who carries out a measure', () => {
  it('reads the whole dossier but whereabouts, health, criminal law, the reporter and what a child keeps to itself', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1 D3', ContactPoint: 'D2', Fact: 'D3', Attachment: 'D3', Pointer: 'D3', DossierEvent: 'D2 D3 D13', Measure: 'D13',
      ItemVersion: 'D1 D1B D2 D3 D4 D5 D6 D7 D8 D9 D13 D14 D15', KnownItem: 'D2 D3 D13', PlanVersion: 'D5 D6 D7', Top3Item: 'D5 D6 D7', MinimumCondition: 'D5 D6 D7', Agreement: 'D5 D6 D7',
      AgreementCheck: 'D5 D6 D7', GoalProgress: 'D5 D6 D7', HelpGiven: 'D5 D6 D7', HelpRecord: 'D5 D6 D7', SafetyNetContact: 'D5 D6 D7', PlanOpinion: 'D8', Response: 'D8', Involvement: 'D14', Restriction: 'D14', RepresentationDecision: 'D14', Mandate: 'D14', Share: 'D14', Looked: 'D15',
    });
  });

  it('reads whereabouts by a grant of four eyes, and by no other', () => {
    expect(desk.reads('ContactPoint', { dataClass: 'D2S' })).toBe(false);
    expect(new Desk('GI_EXECUTOR', { dataClasses: ['D2S'] }).seen()).toEqual({ ContactPoint: 'D2S', DossierEvent: 'D2S', ItemVersion: 'D2S', KnownItem: 'D2S' });
  });

  it('keeps people, measures and the plan, shares and restricts; directs nobody and changes no address', () => {
    const acts = Object.keys(desk.does({ originOrganisationId: 'mine' }));
    expect(acts).toEqual(expect.arrayContaining(['WRITE Person', 'EDIT Custody', 'WRITE Measure', 'EDIT Top3Item', 'WRITE Agreement', 'SHARE PlanVersion', 'SHARE Share', 'WRITE Restriction', 'ANSWER Response']));
    expect(acts.filter((act) => act.startsWith('AUTHORISE') || act.endsWith('ContactPoint') || act.endsWith('Dossier') || act.endsWith(' Fact'))).toEqual(['SHARE Fact']);
    expect(desk.does({ createdBy: 'me' })['WRITE Fact']).toBe('D3');
  });

  it('adds to the plan that is there and changes of it only what its own organisation brought in, in each class and of each kind', () => {
    for (const type of ['Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'HelpGiven']) {
      const may = ['mine', 'elsewhere', null].map((originOrganisationId) => ['D5', 'D6', 'D7'].map((dataClass) => [desk.may('WRITE', type, { dataClass, originOrganisationId }), desk.may('EDIT', type, { dataClass, originOrganisationId })]));
      expect([type, may]).toEqual([type, [[[true, true], [true, true], [true, true]], [[true, false], [true, false], [true, false]], [[true, false], [true, false], [true, false]]]]);
      expect(new Desk('CASE_DIRECTOR').may('EDIT', type, { dataClass: 'D5', originOrganisationId: 'elsewhere' })).toBe(true);
    }
  });
});
