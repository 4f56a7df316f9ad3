import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MockLink } from '@apollo/client/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RouterProvider, createMemoryRouter } from 'react-router';
import { GateDocument, ProposeGateDocument, SecondGateDocument, type GateQuery } from '@generated/team/graphql';
import { UiProvider } from '@zov/ui';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { GateScreen } from './gate-screen';

provideRequest();
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8_000 });

const DOSSIER = '11111111-1111-4111-8111-111111111111';
type Family = NonNullable<GateQuery['dossier']>;
type Evidence = NonNullable<GateQuery['gate']>;
type Decision = Family['gateDecisions'][number];
const who = (id: string, name: string) => ({ __typename: 'Professional' as const, id, name });
const [JIP, GIJS] = [who('jip', 'Jip Testman'), who('gijs', 'Gijs Gedragsma')];

const condition = (over: Partial<Evidence['conditions'][number]> = {}): Evidence['conditions'][number] =>
  ({ __typename: 'GateCondition', key: 'CHECKS', phase: 'SAFETY', state: 'MET', done: 4, of: 4, items: [], hidden: 0, whoCanSolve: 'CHECKER', ...over });
const evidence = (over: Partial<Evidence> = {}): Evidence =>
  ({ __typename: 'GateEvidence', gate: 'TO_ASSISTANCE', hash: 'h1', isOpen: false, earlierIsOpen: true, quietDays: 14, needsRelease: false, conditions: [condition()], ...over });
const open = evidence({ conditions: [condition(), condition({ key: 'VEILIG_THUIS', state: 'NOT_MET', done: 0, of: 2, hidden: 1, items: [{ __typename: 'GateProof', itemType: 'MINIMUM_CONDITION', id: 'm1' }], whoCanSolve: 'VEILIG_THUIS' })], needsRelease: true });
const decision = (over: Partial<Decision> = {}): Decision => ({
  __typename: 'GateDecision', id: 'd1', version: 1, createdAt: '2026-11-20T10:00:00Z', gate: 'TO_ASSISTANCE', state: 'PROPOSED', decidedAt: null, familyText: 'Wij gaan verder.', outcome: null, reason: 'Het gaat beter', met: ['CHECKS'], notMet: [], notKnown: [],
  evidenceHash: 'h1', overridden: false, overrideReason: null, secondAgrees: null, secondWords: null, secondedAt: null, needsRelease: false, releaseAgrees: null, releaseWords: null, releasedAt: null, withdrawnReason: null, stable: [], notStable: [], followUpOn: null,
  proposer: JIP, seconder: null, releaser: null, followUp: null, ...over,
});

interface Shown { readonly evidence?: Evidence | null; readonly decisions?: Decision[]; readonly viewer?: string; readonly gate?: string; readonly answer?: unknown }

function show({ evidence: proof = evidence(), decisions = [], viewer = 'jip', gate = 'fase-2', answer }: Shown) {
  const sent: Record<string, unknown>[] = [];
  const dossier: Family = {
    __typename: 'Dossier', id: DOSSIER, state: 'OPEN', persons: [], phaseTurns: [], events: [], checks: [], gateDecisions: decisions,
    involvements: ([['CASE_DIRECTOR', JIP], ['SECOND_READER', GIJS], ['VEILIG_THUIS', who('vera', 'Vera Voorveilig')]] as const).map(([partner, professional]) => ({ __typename: 'Involvement' as const, id: partner, partner, validFrom: '2026-01-01T00:00:00Z', validUntil: null, professional })),
    planVersions: [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state: 'IN_FORCE', top3Items: [], safetyNet: [], minimumConditions: [{ __typename: 'MinimumCondition', id: 'm1', text: 'Geen geweld of dreiging' }] }],
  };
  const data = { viewer: { __typename: 'Viewer', id: viewer, name: viewer, role: 'YOUTH_PROFESSIONAL' }, dossier, gate: proof };
  const act = (query: unknown, name: string) => ({ request: { query, variables: () => true }, maxUsageCount: 9, result: ({ input }: { input: Record<string, unknown> }) => (sent.push(input), { data: { [name]: answer ?? decision() } }) });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: new MockLink([{ request: { query: GateDocument, variables: () => true }, maxUsageCount: 99, result: () => ({ data: structuredClone(data) }) }, act(ProposeGateDocument, 'proposeGate'), act(SecondGateDocument, 'secondGate')] as never) });
  const router = createMemoryRouter([{ path: '/gezinnen/:dossierId/plan/poort/:gate', element: <GateScreen /> }], { initialEntries: [`/gezinnen/${DOSSIER}/plan/poort/${gate}`] });
  render(
    <UiProvider>
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </UiProvider>,
  );
  return sent;
}
const fill = async (label: string, text: string) => userEvent.type(screen.getByRole('textbox', { name: label }), text);

describe('the page of a gate', () => {
  it('says which condition is not met, what lies under it, who can solve it and where', async () => {
    show({ evidence: open });
    expect(await screen.findByText('De poort is dicht')).toBeTruthy();
    expect(screen.getByText('Geen geweld of dreiging')).toBeTruthy();
    expect(screen.getByText('1 onderdeel dat u niet mag zien')).toBeTruthy();
    expect(screen.getByText(/Op te lossen door Veilig Thuis/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar de bodemeisen' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER}/plan`);
    expect(screen.getByText(/Daarom beslist Veilig Thuis mee/)).toBeTruthy();
  });

  it('asks a reason for an exception, and sends nothing without', async () => {
    const sent = show({ evidence: open });
    await screen.findByText('De poort is dicht');
    await fill('Waarom stelt u dit voor?', 'Het gaat beter');
    await fill('Wat betekent dit voor het gezin?', 'Wij gaan verder.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ik las alle voorwaarden en wat eronder ligt.' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stel de poort voor' }));
    expect(sent).toEqual([]);
    await fill('Waarom moet de poort toch open?', 'Wachten is gevaarlijker');
    await userEvent.click(screen.getByRole('button', { name: 'Stel de poort voor' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toMatchObject([{ dossierId: DOSSIER, gate: 'TO_ASSISTANCE', seenHash: 'h1', overrideReason: 'Wachten is gevaarlijker', closing: null }]);
  });

  it('lets another person decide on what is shown, in own words', async () => {
    const sent = show({ decisions: [decision()], viewer: 'gijs', answer: decision({ secondAgrees: true, secondWords: 'Ik zie hetzelfde', state: 'OPENED' }) });
    expect(await screen.findByText('Het wacht op een tweede lezer.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Ja, de poort kan open' }));
    await fill('Uw woorden', 'Ik zie hetzelfde');
    await userEvent.click(screen.getByRole('button', { name: 'Leg mijn besluit vast' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toMatchObject([{ id: 'd1', seenHash: 'h1', agree: true, words: 'Ik zie hetzelfde' }]);
  });

  it('is not for whoever proposed it to decide; taking it back is', async () => {
    show({ decisions: [decision()] });
    expect(await screen.findByText('U stelde dit zelf voor. Een ander mens beslist mee.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Leg mijn besluit vast' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Trek het voorstel in' })).toBeTruthy();
  });

  it('says that the evidence changed since it was proposed', async () => {
    show({ decisions: [decision({ evidenceHash: 'other' })], viewer: 'gijs' });
    expect(await screen.findByText(/Het bewijs is veranderd sinds dit voorstel/)).toBeTruthy();
  });

  it('keeps an exception and who said what in sight ever after', async () => {
    const past = decision({ state: 'OPENED', decidedAt: '2026-11-20T12:00:00Z', overridden: true, overrideReason: 'Wachten is gevaarlijker', notMet: ['CHECKS'], secondAgrees: true, secondWords: 'Eens', seconder: GIJS });
    show({ evidence: evidence({ isOpen: true }), decisions: [past] });
    expect(await screen.findByText('Deze poort is open')).toBeTruthy();
    expect(screen.getByText('Geopend met een uitzondering')).toBeTruthy();
    expect(screen.getByText('Gijs Gedragsma, tweede lezer: eens')).toBeTruthy();
  });

  it('warns when it is open and a condition no longer holds, with the way back', async () => {
    show({ evidence: { ...open, isOpen: true } });
    expect(await screen.findByText('Deze poort is open, maar niet alles is nog in orde')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Terug naar fase 1' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER}/plan/terugval`);
  });

  it('shows the server’s reason when it refuses, and keeps what was typed', async () => {
    show({ decisions: [decision()], viewer: 'gijs', answer: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Het bewijs is veranderd. Bekijk het opnieuw.', correlationId: 't-1', fields: [] } });
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee, de poort blijft dicht' }));
    await fill('Uw woorden', 'Te vroeg');
    await userEvent.click(screen.getByRole('button', { name: 'Leg mijn besluit vast' }));
    expect(await screen.findByText('Het bewijs is veranderd. Bekijk het opnieuw.')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw woorden' }).value).toBe('Te vroeg');
  });

  it('asks at the end for an outcome and for each sign of stable safety', async () => {
    const sent = show({ evidence: evidence({ gate: 'CLOSING' }), gate: 'afsluiten' });
    expect(await screen.findByRole('combobox', { name: 'Wat is de uitkomst?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stel de poort voor' }));
    expect(screen.getAllByText('Kies wat de uitkomst is.').length).toBeGreaterThan(0);
    expect(screen.getAllByRole('radio', { name: 'Geldt nog niet' })).toHaveLength(5);
    expect(sent).toEqual([]);
  });

  it('shows nothing of it to whoever may not look', async () => {
    show({ evidence: null, viewer: 'somebody' });
    expect(await screen.findByText('U mag deze poort niet bekijken. Vraag de casusregisseur.')).toBeTruthy();
  });
});
