import { expect, it } from '@jest/globals';
import { APPROVAL_KINDS, APPROVAL_SIDES } from '../model/approval.ts';
import { PARTNERS } from '../model/partner.ts';
import { OFFICE_PARTNERS } from './index.ts';
import { Desk } from './testing/desk.ts';

const INVOLVED = PARTNERS.filter((one) => !OFFICE_PARTNERS.includes(one));
const row = (approvalKind: string, over: Readonly<Record<string, unknown>> = {}) => ({ dataClass: 'D14', approvalKind, askedBy: 'somebody', organisationId: 'elsewhere', dossierOrganisationId: 'elsewhere', ...over });

it('is asked by whom the list names, in the own name alone', () => {
  for (const kind of APPROVAL_KINDS) {
    for (const partner of INVOLVED) {
      expect([partner, kind, new Desk(partner).may('WRITE', 'Approval', row(kind, { askedBy: 'me' }))]).toEqual([partner, kind, APPROVAL_SIDES[kind].asks.includes(partner)]);
      expect(new Desk(partner).may('WRITE', 'Approval', row(kind))).toBe(false);
    }
  }
});

it('is decided and seen by whom the list names, and by who asked; a state is never given by who asks', () => {
  for (const kind of APPROVAL_KINDS) {
    for (const partner of INVOLVED) {
      const desk = new Desk(partner);
      expect([partner, kind, desk.may('ADOPT', 'Approval', row(kind)), desk.reads('Approval', row(kind))]).toEqual([partner, kind, APPROVAL_SIDES[kind].decides.includes(partner), APPROVAL_SIDES[kind].decides.includes(partner)]);
      expect(desk.reads('Approval', row(kind, { askedBy: 'me' }))).toBe(APPROVAL_KINDS.some((one) => APPROVAL_SIDES[one].asks.includes(partner)) || APPROVAL_SIDES[kind].decides.includes(partner));
      expect(desk.fields('Approval', row(kind, { askedBy: 'me' }), 'WRITE')).not.toContain('state');
    }
  }
});

it('is overseen by officers of the dossier’s organisation; a name in the log also by those of whoever looked', () => {
  const officer = new Desk('PRIVACY_OFFICER', { acts: ['WRITE', 'ADOPT'] });
  for (const kind of APPROVAL_KINDS) {
    expect(officer.may('ADOPT', 'Approval', row(kind, { dossierOrganisationId: 'mine' }))).toBe(true);
    expect(officer.may('ADOPT', 'Approval', row(kind, { organisationId: 'mine' }))).toBe(kind === 'UNMASK');
    expect(officer.reads('Approval', row(kind))).toBe(false);
    expect(officer.may('WRITE', 'Approval', row(kind, { askedBy: 'me', organisationId: 'mine' }))).toBe(kind === 'UNMASK');
  }
});

it('opens the places or the name that were decided on, and nothing else at all', () => {
  const desk = new Desk('APPROVED', { dataClasses: ['D2S'], itemIds: ['item'] });
  expect(desk.seen()).toEqual({ ContactPoint: 'D2S' });
  expect(desk.seen({ id: 'another' })).toEqual({});
  expect(new Desk('APPROVED', { dataClasses: ['D2S'] }).seen()).toEqual({});
  const unmasked = new Desk('APPROVED', { dataClasses: ['D1'], itemIds: ['item'] });
  expect(unmasked.seen()).toEqual({ Person: 'D1' });
  expect(unmasked.fields('Person', { dataClass: 'D1' })).not.toContain('birthDate');
  expect(desk.does()).toEqual({});
});
