import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const desk = new Desk('CASE_DIRECTOR');

describe('the case director', () => {
  it('reads every class of the family but health and criminal law, the reporter and the log itself', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1 D3', ContactPoint: 'D2 D2S', Fact: 'D3', Attachment: 'D3', Pointer: 'D3', DossierEvent: 'D2 D2S D3 D13', Measure: 'D13',
      ItemVersion: 'D1 D1B D2 D2S D3 D4 D5 D6 D7 D8 D8K D9 D13 D14 D15', KnownItem: 'D2 D2S D3 D13', PlanVersion: 'D5 D6 D7', Top3Item: 'D5 D6 D7', MinimumCondition: 'D5 D6 D7', Agreement: 'D5 D6 D7',
      AgreementCheck: 'D5 D6 D7', GoalProgress: 'D5 D6 D7', HelpGiven: 'D5 D6 D7', HelpRecord: 'D5 D6 D7', SafetyNetContact: 'D5 D6 D7', PlanOpinion: 'D8 D8K', Response: 'D8 D8K', Involvement: 'D14', Restriction: 'D14', RepresentationDecision: 'D14', Mandate: 'D14', Share: 'D14', Looked: 'D15',
    });
  });

  it('works on people, record and plan, shares, involves, and corrects facts of others without touching their source', () => {
    const both = ['Person', 'Household', 'HouseholdMember', 'Custody', 'NetworkTie', 'FamilyTie', 'ContactPoint', 'DossierEvent', 'Measure', 'Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'HelpGiven', 'Restriction', 'RepresentationDecision', 'Mandate'];
    const acts = Object.keys(desk.does());
    for (const type of both) expect(acts).toEqual(expect.arrayContaining([`WRITE ${type}`, `EDIT ${type}`]));
    expect(acts.filter((act) => !both.includes(act.split(' ')[1] ?? '')).sort()).toEqual(['ADOPT PlanVersion', 'ANSWER Response', 'AUTHORISE Involvement', 'CHECK AgreementCheck', 'EDIT Attachment', 'EDIT Dossier', 'EDIT Fact', 'EDIT Pointer', 'SHARE Fact', 'SHARE PlanVersion', 'SHARE Share', 'WRITE AgreementCheck', 'WRITE GoalProgress', 'WRITE HelpRecord', 'WRITE PlanOpinion', 'WRITE PlanVersion']);
    expect(acts).toContain('AUTHORISE Person');
    expect(desk.fields('Fact', {}, 'EDIT')).not.toContain('sourceName');
  });

  it('writes facts of health as its own record, and reads those of its own organisation alone', () => {
    expect(desk.does({ createdBy: 'me' })['WRITE Fact']).toBe('D3 D11');
    expect(desk.does()['WRITE Fact']).toBeUndefined();
    expect(desk.seen({ sourceOrganisationId: 'mine' })['Fact']).toBe('D3 D11');
    expect(desk.reads('Fact', { dataClass: 'D12', createdBy: 'me' })).toBe(false);
  });

  it('is nobody in another dossier', () => {
    expect(desk.seen({ dossierId: 'another' })).toEqual({});
    expect(desk.does({ dossierId: 'another', createdBy: 'me' })).toEqual({});
  });
});
