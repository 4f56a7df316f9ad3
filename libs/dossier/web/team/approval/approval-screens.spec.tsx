import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApprovalsToOverseeDocument, AskApprovalDocument, DecideApprovalDocument, FamilyApprovalsDocument, type ActorRole, type ApprovalPartsFragment, type FamilyApprovalsQuery, type Partner } from '@generated/team/graphql';
import { signedIn } from '@zov/ui/testing/shell-stub';
import { involvement, people } from '../testing/family';
import { DOSSIER_ID, ME, answer, show } from '../testing/show';

beforeAll(() => void (signedIn.role = 'PRIVACY_OFFICER'));
jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { ApprovalsScreen } = await import('./approvals-screen');
const { OfficerApprovalsScreen } = await import('./officer-approvals-screen');

type Family = NonNullable<FamilyApprovalsQuery['dossier']>;
const later = new Date(Date.now() + 86_400_000).toISOString();
const routes = [{ path: '/gezinnen/:dossierId/vier-ogen', element: <ApprovalsScreen /> }, { path: '/logboek/vier-ogen', element: <OfficerApprovalsScreen /> }];
const approval = (over: Partial<ApprovalPartsFragment> = {}): ApprovalPartsFragment => ({
  __typename: 'Approval', id: 'a', dossierId: DOSSIER_ID, createdAt: '2026-11-20T09:00:00Z', approvalKind: 'REVEAL_WHEREABOUTS', objectId: 'ma', reason: 'Huisbezoek vandaag', state: 'ASKED', openUntil: later,
  decidedAt: null, decisionReason: null, lapse: null, decider: null, asker: { __typename: 'Professional', id: 'vera', name: 'Vera Voorveilig', role: 'VEILIG_THUIS_WORKER', organisationName: 'Veilig Thuis' }, ...over,
});
const place = (kind: 'ADDRESS' | 'PHONE', about: string, dataClass: 'D2' | 'D2S' = 'D2S') => ({ __typename: 'ContactPoint' as const, id: `${kind} ${about}`, kind, dataClass, aboutPersonIds: [about] });
const load = (approvals: ApprovalPartsFragment[], over: Partial<Family> & { as?: Partner; role?: ActorRole } = {}, more: Parameters<typeof show>[2] = []) => show(routes, `/gezinnen/${DOSSIER_ID}/vier-ogen`, [answer(FamilyApprovalsDocument, {
  viewer: { __typename: 'Viewer', id: ME, role: over.role ?? 'YOUTH_PROFESSIONAL' },
  dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [{ ...involvement(), partner: over.as ?? 'CASE_DIRECTOR' }], contactPoints: [place('ADDRESS', 'ma'), place('PHONE', 'ma'), place('PHONE', 'pa', 'D2')], restrictions: [], approvals, ...over },
} as FamilyApprovalsQuery), ...more]);
const say = async (action: string, words: string): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name: action }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox'), words);
  await userEvent.click(within(dialog).getByRole('button', { name: action }));
};

describe('Deciding with four eyes', () => {
  it('shows who asks, why, and which kinds of places open, but no place', async () => {
    load([approval()]);
    expect(await screen.findByText('Verblijfplaats zien: Vera Voorveilig')).toBeTruthy();
    expect(screen.getByText('Waar Lin is: alles wat van Lin verborgen is.')).toBeTruthy();
    expect(screen.getByText('Dit gaat open: adres en telefoon.')).toBeTruthy();
    expect(screen.getByText('Huisbezoek vandaag')).toBeTruthy();
  });

  it.each([['Keur goed', true], ['Weiger', false]] as const)('%s with a reason', async (action, approve) => {
    const sent: unknown[] = [];
    load([approval()], {}, [answer(DecideApprovalDocument, (variables) => {
      sent.push(variables['input']);
      return { decideApproval: approval({ state: approve ? 'APPROVED' : 'REFUSED' }) };
    })]);
    await say(action, 'Ik belde haar');
    await waitFor(() => expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, approvalId: 'a', approve, reason: 'Ik belde haar' }]));
  });

  it('says when it came to nothing because something changed', async () => {
    load([approval()], {}, [answer(DecideApprovalDocument, { decideApproval: approval({ state: 'EXPIRED', lapse: 'CHANGED', decidedAt: '2026-11-21T09:00:00Z' }) })]);
    await say('Keur goed', 'Ik belde haar');
    expect((await screen.findAllByText(/Het verzoek is vervallen/)).length).toBeGreaterThan(0);
  });

  it('keeps what was decided, by whom and why', async () => {
    load([
      approval({ id: 'b', state: 'APPROVED', decidedAt: '2026-11-21T09:00:00Z', decisionReason: 'Ik belde haar', decider: { __typename: 'Professional', id: ME, name: 'Jip Testman', organisationName: 'Gemeente' } }),
      approval({ id: 'c', state: 'EXPIRED', lapse: 'CHANGED', decidedAt: '2026-11-21T09:00:00Z' }),
    ]);
    expect(await screen.findByText(/Besloten door Jip Testman op 21 november 2026/)).toBeTruthy();
    expect(screen.getByText('Te lezen tot 21 november 2026, 18:00.')).toBeTruthy();
    expect(screen.getByText(/na de vraag veranderd/)).toBeTruthy();
  });

  it('gives no buttons for an own question, one that lapsed, or one that is for others', async () => {
    load([approval({ asker: { __typename: 'Professional', id: ME, name: 'Jip', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente' } }), approval({ id: 'b', openUntil: '2026-01-01T09:00:00Z' })]);
    expect(await screen.findByText(/Dit vroeg u zelf/)).toBeTruthy();
    expect(screen.getByText('Niemand besliste op tijd.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keur goed' })).toBeNull();
  });

  it('leaves the decision to whom the list names', async () => {
    load([approval()], { as: 'SECOND_READER' });
    expect(await screen.findByText('Huisbezoek vandaag')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('Asking for whereabouts', () => {
  it.each([['VEILIG_THUIS', 'VEILIG_THUIS_WORKER'], [undefined, 'CRISIS_WORKER']] as const)('is there for %s (%s): whose, and why', async (as, of) => {
    const sent: unknown[] = [];
    load([], { ...(as === undefined ? { involvements: [] } : { as }), role: of }, [answer(AskApprovalDocument, (variables) => {
      sent.push(variables['input']);
      return { askApproval: approval() };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Vraag het' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    await userEvent.selectOptions(screen.getByLabelText('Van wie?'), 'ma');
    await userEvent.type(screen.getByLabelText('Waarom is dit nodig?'), 'Huisbezoek vandaag');
    await userEvent.click(screen.getByRole('button', { name: 'Vraag het' }));
    await waitFor(() => expect(sent).toMatchObject([{ approvalKind: 'REVEAL_WHEREABOUTS', objectId: 'ma', reason: 'Huisbezoek vandaag' }]));
  });

  it('is not there for who directs and has them', async () => {
    load([]);
    expect(await screen.findByText('Er is niets gevraagd')).toBeTruthy();
    expect(screen.queryByText('Vraag een verblijfplaats')).toBeNull();
  });
});

describe('The officer', () => {
  const officer = (...approvals: ApprovalPartsFragment[]) => answer(ApprovalsToOverseeDocument, {
    viewer: { __typename: 'Viewer', id: ME }, approvalsToOversee: approvals.map((one) => ({ ...one, organisation: null })), unmaskedPersons: [{ __typename: 'Person' as const, id: 'ma', displayName: 'Lin Doos' }],
  });

  it('decides on the question alone, and sees the names that were opened', async () => {
    show(routes, '/logboek/vier-ogen', [officer(approval())]);
    expect(await screen.findByText(/U ziet die zelf niet/)).toBeTruthy();
    expect(screen.getByText('Lin Doos')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keur goed' })).toBeTruthy();
  });

  it('asks for a name in the log by its keys', async () => {
    const sent: unknown[] = [];
    show(routes, '/logboek/vier-ogen', [officer(), answer(AskApprovalDocument, (variables) => {
      sent.push(variables['input']);
      return { askApproval: approval({ approvalKind: 'UNMASK' }) };
    })]);
    await userEvent.type(await screen.findByLabelText('Sleutel van het dossier'), DOSSIER_ID);
    await userEvent.type(screen.getByLabelText('Sleutel van de persoon'), 'geen sleutel');
    await userEvent.type(screen.getByLabelText('Waarom is dit nodig?'), 'Signaal zelfde straat');
    await userEvent.click(screen.getByRole('button', { name: 'Vraag het' }));
    expect(sent).toEqual([]);
    await userEvent.clear(screen.getByLabelText('Sleutel van de persoon'));
    await userEvent.type(screen.getByLabelText('Sleutel van de persoon'), DOSSIER_ID);
    await userEvent.click(screen.getByRole('button', { name: 'Vraag het' }));
    await waitFor(() => expect(sent).toMatchObject([{ approvalKind: 'UNMASK', dossierId: DOSSIER_ID, objectId: DOSSIER_ID }]));
  });

  it('is nobody else', async () => {
    signedIn.role = 'YOUTH_PROFESSIONAL';
    show(routes, '/logboek/vier-ogen', [officer()]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});
