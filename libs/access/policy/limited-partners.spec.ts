import { describe, expect, it } from '@jest/globals';
import { Desk } from './testing/desk.ts';

const LATER = 'D5 D6 D7';
const NAMED = { namedActorIds: ['me'] };
const OWN = { createdBy: 'me', sourceOrganisationId: 'mine' };
const ours = { personIds: ['child'] };

describe('care for adults', () => {
  const desk = new Desk('ADULT_CARE', ours);

  it('knows a name, and nothing of anybody whom the grant does not reach', () => {
    expect(desk.seen()).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: LATER });
    expect(desk.fields('Person')).not.toContain('birthDate');
    expect(desk.reads('Person', { aboutPersonIds: ['another child'] })).toBe(false);
    expect(desk.reads('SafetyNetContact', { dataClass: 'D5' })).toBe(false);
  });

  it('works on the agreements that name it and keeps its own record of health', () => {
    expect(desk.seen(NAMED)).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: LATER, Agreement: LATER, AgreementCheck: LATER });
    expect(desk.does(NAMED)).toEqual({ 'EDIT Agreement': 'D6 D7', 'CHECK AgreementCheck': LATER });
    expect(desk.does(OWN)).toEqual({ 'WRITE Fact': 'D3 D11', 'WRITE Attachment': 'D3 D11', 'WRITE Pointer': 'D3 D11', 'EDIT Fact': 'D3 D11', 'EDIT Attachment': 'D3 D11', 'EDIT Pointer': 'D3 D11' });
    expect(desk.seen(OWN)['Fact']).toBe('D3 D11');
  });
});

describe('school, services and housing', () => {
  const desk = new Desk('NAMED_PARTNER', ours);

  it('know a name and whom to call', () => {
    expect(desk.seen()).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: LATER, SafetyNetContact: 'D5' });
    expect(desk.fields('SafetyNetContact', { dataClass: 'D5' })).toEqual(expect.arrayContaining(['name', 'publicPhone', 'reachableWhen']));
    expect(desk.fields('Dossier')).not.toContain('reason');
  });

  it('read and check only agreements that name them, and rewrite none', () => {
    expect([desk.seen(NAMED)['Agreement'], desk.seen()['Agreement']]).toEqual([LATER, undefined]);
    expect(desk.fields('Agreement', { ...NAMED, dataClass: 'D5' })).toEqual(expect.arrayContaining(['what', 'trigger']));
    expect(desk.does(NAMED)).toEqual({ 'CHECK AgreementCheck': LATER });
  });

  it('write what they saw themselves, never health or criminal law', () => {
    expect(desk.does(OWN)).toEqual({ 'WRITE Fact': 'D3', 'WRITE Attachment': 'D3', 'WRITE Pointer': 'D3', 'EDIT Fact': 'D3', 'EDIT Attachment': 'D3', 'EDIT Pointer': 'D3' });
    expect(desk.seen(OWN)['Fact']).toBe('D3');
    expect(desk.reads('Involvement', { actorId: 'me' })).toBe(true);
  });
});

describe('the police', () => {
  const desk = new Desk('POLICE', ours);

  it('know a name and that there is a safety plan', () => {
    expect(desk.seen()).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: 'D5' });
  });

  it('read safety agreements that name them, nothing of later phases, and change none', () => {
    expect(desk.seen(NAMED)).toEqual({ Dossier: 'D1', Person: 'D1', PlanVersion: 'D5', Agreement: 'D5', AgreementCheck: 'D5' });
    expect(desk.does(NAMED)).toEqual({});
  });

  it('keep their own criminal-law record', () => {
    expect(desk.does(OWN)).toEqual({ 'WRITE Fact': 'D3 D12', 'WRITE Attachment': 'D3 D12', 'WRITE Pointer': 'D3 D12', 'EDIT Fact': 'D3 D12', 'EDIT Attachment': 'D3 D12', 'EDIT Pointer': 'D3 D12' });
    expect(desk.seen({ sourceOrganisationId: 'mine' })['Fact']).toBe('D3 D12');
  });
});

describe('the analyst and the administrator', () => {
  it.each(['ANALYST', 'ADMINISTRATOR'] as const)('%s has no content of any family, whatever a grant would say', (partner) => {
    const desk = new Desk(partner, { dataClasses: ['D1', 'D2', 'D2S', 'D3', 'D3M', 'D5', 'D8', 'D11', 'D14', 'D15'], acts: ['WRITE', 'EDIT'], itemIds: ['item'], ...ours });
    expect([desk.seen({ ...OWN, ...NAMED }), desk.does({ ...OWN, ...NAMED })]).toEqual([{}, {}]);
  });

  it('nor has the privacy officer: only the log of the own organisation, or of dossiers it is responsible for', () => {
    const desk = new Desk('PRIVACY_OFFICER', { dataClasses: ['D1', 'D3', 'D15'], itemIds: ['item'], ...ours });
    expect(desk.seen()).toEqual({});
    expect(desk.seen({ organisationId: 'mine' })).toEqual({ AccessEvent: 'D15' });
    expect(desk.seen({ dossierOrganisationId: 'mine' })).toEqual({ AccessEvent: 'D15' });
  });
});
