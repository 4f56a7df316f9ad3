import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EmergencyDeskDocument, EmergencyReviewsDocument, FamilyEmergenciesDocument, OpenEmergencyDocument, RenewEmergencyDocument, ReviewEmergencyDocument, type EmergencyDeskQuery, type EmergencyPartsFragment } from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';

beforeAll(() => void (signedIn.role = 'CRISIS_WORKER'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { EmergencyScreen } = await import('./emergency-screen');
const { EmergencyReviewsScreen } = await import('./emergency-reviews-screen');
const { FamilyEmergenciesScreen } = await import('./family-emergencies-screen');

type Sent = Record<string, unknown>;
const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const emergency = (over: Partial<EmergencyPartsFragment> = {}): EmergencyPartsFragment => ({
  __typename: 'EmergencyAccess', id: 'e', dossierId: DOSSIER_ID, reasonCode: 'ACUTE_DANGER', words: 'Melding van de politie', validFrom: soon(-10), validUntil: soon(50), reviewDueOn: '2026-11-27',
  reviewedAt: null, verdict: null, verdictWords: null, worker: { __typename: 'Professional', id: 'kees', name: 'Kees Crisisberg' }, organisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'SEZ' }, ...over,
});
const desk = (over: Partial<EmergencyDeskQuery> = {}) => answer(EmergencyDeskDocument, { viewer, signInFreshUntil: soon(4), myEmergencies: [], ...over } as EmergencyDeskQuery);
const routes = [
  { path: '/noodtoegang', element: <EmergencyScreen /> }, { path: '/logboek/noodtoegang', element: <EmergencyReviewsScreen /> },
  { path: '/gezinnen/:dossierId/noodtoegang', element: <FamilyEmergenciesScreen /> }, { path: '/gezinnen/:dossierId', element: <h1>Het gezin</h1> },
];
const as = (role: string): void => void (signedIn.role = role);

describe('Emergency access', () => {
  it('asks to sign in again when that was too long ago, and shows no form before', async () => {
    as('CRISIS_WORKER');
    show(routes, '/noodtoegang', [desk({ signInFreshUntil: null })]);
    const link = await screen.findByRole('link', { name: 'Log opnieuw in' });
    expect(link.getAttribute('href')).toBe(`/auth/login?audience=team&anew=1&role=${viewer.id}&returnTo=%2Fnoodtoegang`);
    expect(screen.queryByLabelText(/Naam van een gezinslid/)).toBeNull();
  });

  it('asks a whole name, a date and a reason, and goes to the family', async () => {
    as('CRISIS_WORKER');
    const sent: unknown[] = [];
    const { router } = show(routes, '/noodtoegang', [desk(), answer(OpenEmergencyDocument, (variables: Sent) => {
      sent.push(variables['input']);
      return { openEmergency: { __typename: 'EmergencyOpened' as const, dossierId: DOSSIER_ID, validUntil: soon(60) } };
    })]);
    const submit = await screen.findByRole('button', { name: 'Open dit gezin voor een uur' });
    await userEvent.click(submit);
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4);
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Naam van een gezinslid'), 'Noa de Vries');
    for (const [part, text] of [['Dag', '12'], ['Maand', '3'], ['Jaar', '2012']] as const) await userEvent.type(screen.getByLabelText(part), text);
    await userEvent.click(screen.getByRole('radio', { name: 'Acuut gevaar' }));
    await userEvent.type(screen.getByLabelText('In eigen woorden'), 'Melding van de politie');
    await userEvent.click(submit);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/gezinnen/${DOSSIER_ID}`));
    expect(sent).toMatchObject([{ name: 'Noa de Vries', birthDate: '2012-03-12', reasonCode: 'ACUTE_DANGER', words: 'Melding van de politie' }]);
  });

  it('says that nothing was found and keeps what was typed', async () => {
    as('CRISIS_WORKER');
    show(routes, '/noodtoegang', [desk(), answer(OpenEmergencyDocument, { openEmergency: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Niet precies één gezin.', correlationId: 'abc', fields: [] } })]);
    await userEvent.type(await screen.findByLabelText('Naam van een gezinslid'), 'Noa de Vries');
    for (const [part, text] of [['Dag', '12'], ['Maand', '3'], ['Jaar', '2012']] as const) await userEvent.type(screen.getByLabelText(part), text);
    await userEvent.click(screen.getByRole('radio', { name: 'Acuut gevaar' }));
    await userEvent.type(screen.getByLabelText('In eigen woorden'), 'Melding van de politie');
    await userEvent.click(screen.getByRole('button', { name: 'Open dit gezin voor een uur' }));
    expect(await screen.findByText('Niet precies één gezin.')).toBeTruthy();
    expect((screen.getByLabelText('Naam van een gezinslid') as HTMLInputElement).value).toBe('Noa de Vries');
  });

  it('renews what runs only with new words', async () => {
    as('CRISIS_WORKER');
    const sent: unknown[] = [];
    show(routes, '/noodtoegang', [desk({ myEmergencies: [emergency(), emergency({ id: 'over', validUntil: soon(-1) })] }), answer(RenewEmergencyDocument, (variables: Sent) => {
      sent.push(variables['input']);
      return { renewEmergency: { __typename: 'EmergencyOpened' as const, dossierId: DOSSIER_ID, validUntil: soon(60) } };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Verleng met een uur' }));
    const words = screen.getAllByLabelText('In eigen woorden')[0] as HTMLElement;
    await userEvent.type(words, 'Melding van de politie');
    await userEvent.click(screen.getByRole('button', { name: 'Verleng met een uur' }));
    expect(sent).toEqual([]);
    await userEvent.type(words, ', en die is nog binnen');
    await userEvent.click(screen.getByRole('button', { name: 'Verleng met een uur' }));
    await waitFor(() => expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, words: 'Melding van de politie, en die is nog binnen' }]));
  });

  it('is a page that does not exist for anybody else', () => {
    as('YOUTH_PROFESSIONAL');
    show(routes, '/noodtoegang', [desk()]);
    expect(screen.getByRole('heading').textContent).toBe('Niet gevonden');
  });
});

describe('The review', () => {
  it('shows who, when and why, and is closed with a verdict and words', async () => {
    as('PRIVACY_OFFICER');
    const sent: unknown[] = [];
    const done = emergency({ reviewedAt: soon(0), verdict: 'JUSTIFIED', verdictWords: 'Klopt' });
    show(routes, '/logboek/noodtoegang', [answer(EmergencyReviewsDocument, { emergencyReviews: [emergency()] }), answer(ReviewEmergencyDocument, (variables: Sent) => {
      sent.push(variables['input']);
      return { reviewEmergency: done };
    })]);
    expect(await screen.findByRole('heading', { name: 'Kees Crisisberg, SEZ' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Sluit de beoordeling' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    await userEvent.click(screen.getByRole('radio', { name: 'Terecht' }));
    await userEvent.type(screen.getByLabelText('Waarop rust dit oordeel?'), 'Klopt');
    await userEvent.click(screen.getByRole('button', { name: 'Sluit de beoordeling' }));
    expect(await screen.findByText('Terecht.')).toBeTruthy();
    expect(sent).toEqual([{ emergencyId: 'e', verdict: 'JUSTIFIED', words: 'Klopt' }]);
    expect(screen.queryByRole('button', { name: 'Sluit de beoordeling' })).toBeNull();
  });

  it('is a page that does not exist for anybody else', () => {
    as('CRISIS_WORKER');
    show(routes, '/logboek/noodtoegang', []);
    expect(screen.getByRole('heading').textContent).toBe('Niet gevonden');
  });
});

it('the case director reads who opened the family and what was found of it', async () => {
  show(routes, `/gezinnen/${DOSSIER_ID}/noodtoegang`, [answer(FamilyEmergenciesDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, emergencyAccesses: [emergency({ validUntil: soon(-1) })] } })]);
  expect(await screen.findByText('Nog te beoordelen')).toBeTruthy();
  expect(screen.getByText('Melding van de politie')).toBeTruthy();
});
