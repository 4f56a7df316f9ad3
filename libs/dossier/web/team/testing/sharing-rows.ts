import { fireEvent, screen, within } from '@testing-library/react';
import type { ConsentPartsFragment, RestrictionPartsFragment, SharePartsFragment, SharingChoicesQuery } from '@generated/team/graphql';
import { involvement, people, viewer } from './family';
import { DOSSIER_ID } from './show';

export const professional = (id: string, name: string) => ({ __typename: 'Professional' as const, id, name, role: 'GI_WORKER' as const, organisationName: 'GI De Kreken' });

export const share = (id: string, over: Partial<SharePartsFragment> = {}): SharePartsFragment => ({
  __typename: 'Share', id, dossierId: DOSSIER_ID, state: 'ACCEPTED', dataClasses: ['D3'], singleItems: false, aboutPersonIds: ['kid'], familyName: 'Gezin D.', purpose: 'CONSULTATION',
  legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', words: null, validUntil: '2099-01-01T00:00:00+01:00', createdAt: '2026-11-21T09:00:00Z', endedReason: null,
  receiver: professional('gi', 'Gijs Gezin'), giver: { __typename: 'Professional', id: 'jip', name: 'Jip Testman', organisationName: 'Gemeente' }, ...over,
});

/** What goes on upon another ground. */
export const continuing = (over: Partial<ConsentPartsFragment['continuing'][number]> = {}): ConsentPartsFragment['continuing'][number] => ({
  __typename: 'ContinuingAccess', id: 'x', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'SUPERVISION_ORDER', validUntil: null, professional: professional('gi', 'Gijs Gezin'),
  decidedBy: { __typename: 'Professional', id: 'jip', name: 'Jip Testman' }, ...over,
});

export const consent = (over: Partial<ConsentPartsFragment> = {}): ConsentPartsFragment => ({
  __typename: 'Consent', id: 'c', state: 'WITHDRAWN', givenByPersonId: 'ma', forPersonId: 'kid', dataClasses: ['D3'], purpose: 'CONSULTATION', explanation: 'Overleg', validUntil: null,
  withdrawnAt: '2026-11-20T09:00:00Z', toOrganisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'GI De Kreken' }, recorder: null, continuing: [continuing()], ...over,
});

export const restriction = (over: Partial<RestrictionPartsFragment> = {}): RestrictionPartsFragment => ({
  __typename: 'Restriction', id: 'r', kind: 'WITHHELD', againstPersonId: 'pa', aboutPersonIds: ['kid'], dataClasses: ['D3'], itemId: null, byPersonId: null, reason: 'Gevaar',
  validFrom: '2020-01-01T00:00:00Z', validUntil: null, endedReason: null, againstOrganisation: null, continuing: [], ...over,
});

/** An answer that refuses; `fields` when something that was typed has to be mended. */
export const refused = (message: string, fields: readonly { field: string; message: string }[] = []) => ({
  __typename: 'Refused' as const, code: fields.length > 0 ? ('BAD_INPUT' as const) : ('NOT_POSSIBLE_NOW' as const), message, correlationId: 'spoor-7',
  fields: fields.map((one) => ({ __typename: 'FieldProblem' as const, ...one })),
});

const somebody = (id: string, name: string, role: SharingChoicesQuery['professionals'][number]['role']) => ({ __typename: 'Professional' as const, id, name, role, organisationName: 'Organisatie' });
/** With whom, about whom and what can be shared; one colleague who gets much, one who gets single items, one who gets nothing. */
export const choices: SharingChoicesQuery = {
  viewer, professionals: [somebody('gi', 'Gijs Gezin', 'GI_WORKER'), somebody('juf', 'Juf Mia', 'TEACHER'), somebody('vz', 'Vera Voorzit', 'CHAIR')],
  partnerOrganisations: [{ __typename: 'PartnerOrganisation', id: 'o', name: 'School De Boom' }],
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, name: 'Doos', persons: people, involvements: [involvement()],
    facts: [{ __typename: 'Fact', id: 'f1', what: 'Er is geduwd', dataClass: 'D3', aboutPersonIds: ['kid', 'ma'], happenedOn: null }],
    planVersions: [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state: 'ADOPTED', agreements: [{ __typename: 'Agreement', id: 'a1', familyText: 'Juf belt oma', aboutPersonIds: ['kid'], state: 'ADOPTED' }] }],
  },
};

/** Fills a date in its three boxes at once, since typing letter by letter takes long; '' leaves a box empty. */
export async function fillDay(legend: string | RegExp, day: string, month: string, year: string): Promise<void> {
  const group = within(await screen.findByRole('group', { name: legend }));
  for (const [label, text] of [['Dag', day], ['Maand', month], ['Jaar', year]] as const) {
    fireEvent.change(group.getByLabelText(label), { target: { value: text } });
  }
}
