import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const desk = new Desk('CARE_PROVIDER');
const LATER = 'D5 D6 D7';

describe('a youth care provider', () => {
  it('reads people, open addresses, the safety net and that there is a measure; no facts and no agreements of others', () => {
    expect(desk.seen()).toEqual({
      Dossier: 'D1', Person: 'D1', Household: 'D1', HouseholdMember: 'D1', Custody: 'D1', NetworkTie: 'D1', FamilyTie: 'D1', ContactPoint: 'D2', Measure: 'D13', PlanVersion: LATER, SafetyNetContact: 'D5',
    });
    expect(desk.fields('Measure', { dataClass: 'D13' })).toEqual(expect.arrayContaining(['kind', 'fromOn', 'untilOn']));
    expect(desk.fields('Measure', { dataClass: 'D13' })).not.toContain('note');
  });

  it('reads, checks and, from phase 2 on, edits the agreements that name it', () => {
    const named = { namedActorIds: ['me', 'somebody'] };
    expect([desk.seen(named)['Agreement'], desk.seen(named)['AgreementCheck']]).toEqual([LATER, LATER]);
    expect(desk.does(named)).toEqual({ 'EDIT Agreement': 'D6 D7', 'CHECK AgreementCheck': LATER });
    expect(desk.does({ namedActorIds: ['somebody'] })).toEqual({});
  });

  it('keeps its own facts, those of health included', () => {
    expect(desk.does({ createdBy: 'me' })).toEqual({ 'WRITE Fact': 'D3 D11', 'WRITE Attachment': 'D3 D11', 'WRITE Pointer': 'D3 D11', 'EDIT Fact': 'D3 D11', 'EDIT Attachment': 'D3 D11', 'EDIT Pointer': 'D3 D11' });
    expect(desk.seen({ sourceOrganisationId: 'mine' })['Fact']).toBe('D3 D11');
  });

  it('knows its own ground and nobody else’s', () => {
    expect([desk.reads('Involvement', { actorId: 'me' }), desk.reads('Involvement')]).toEqual([true, false]);
  });
});
