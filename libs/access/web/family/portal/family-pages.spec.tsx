import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HelpersDocument, WhoLookedDocument } from '@generated/family/graphql';
import { HelpersScreen } from '../helpers/helpers-screen';
import { WhoLookedScreen } from '../who-looked/who-looked-screen';
import { dossierId, linde, luna, ruben, saar, showScreen } from './testing/show';

type Mock = MockLink.MockedResponse;
type Row = Record<string, unknown>;

const helper = (id: string, more: Row = {}): Row => ({
  __typename: 'Involvement', id, partner: 'TEAM_COLLEAGUE', purpose: 'HELP', validFrom: '2026-09-06T08:00:00Z', validUntil: null,
  professional: { __typename: 'Professional', id: `p-${id}`, name: `Helper ${id}`, role: 'CARE_PROVIDER', organisationName: 'Zorg De Kreken' }, ...more,
});
const helpers = (...involvements: Row[]): Mock => ({ request: { query: HelpersDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, luna], involvements } } } });

const row = (id: string, more: Row = {}): Row => ({
  __typename: 'Looked', id, day: '2026-11-16', subjectPersonId: 'linde', organisationName: 'Jeugdteam Nergensdrecht', role: 'YOUTH_PROFESSIONAL', purpose: 'CASE_DIRECTION', action: 'READ', times: 1, ...more,
});
const asked = (after?: string) => ({ query: WhoLookedDocument, variables: { id: dossierId, ...(after && { after }) } });
const looked = (nodes: Row[], { after, endCursor }: { after?: string; endCursor?: string } = {}): Mock => ({
  request: asked(after),
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, ruben, saar, luna] }, whoLooked: { __typename: 'LookedConnection', nodes, endCursor: endCursor ?? null, hasMore: endCursor !== undefined } } },
});
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('Who helps', () => {
  it('has its heading at once, and says that the rest is on its way', async () => {
    showScreen(<HelpersScreen />, { mocks: [helpers(helper('1'))] });
    expect(screen.getByRole('heading', { level: 1, name: 'Wie helpt ons' })).toBeTruthy();
    expect(screen.getByText('Bezig met laden')).toBeTruthy();
    await screen.findByText('Helper 1');
    expect(screen.queryByText('Bezig met laden')).toBeNull();
  });

  it('speaks to a child in its own words, also of whom it can ask everything', async () => {
    showScreen(<HelpersScreen />, { mocks: [helpers(helper('1'), helper('2', { partner: 'CASE_DIRECTOR' }))], me: luna });
    const [first, second] = await screen.findAllByRole('listitem');
    expect(first?.textContent).toContain('Regelt de hulp en het plan. Hier kun je alles aan vragen. Waarom: om jou te helpen.');
    expect(second?.textContent).toContain('Werkt mee in hetzelfde team.');
    expect(screen.getByText('Deze mensen werken voor jullie gezin. Zij lezen mee.')).toBeTruthy();
  });

  it('names no organisation where there is none, and nobody whose name may not be known', async () => {
    const alone = { __typename: 'Professional', id: 'p', name: 'Sem Fictief', role: 'BEHAVIOURAL_SCIENTIST', organisationName: null };
    showScreen(<HelpersScreen />, { mocks: [helpers(helper('1', { professional: alone }), helper('2', { professional: null }))] });
    expect(await screen.findByText('Deskundige die meedenkt.')).toBeTruthy();
    const unnamed = screen.getByRole('heading', { level: 3, name: 'Een hulpverlener' }).closest('li')!;
    expect(unnamed.textContent).toBe('Een hulpverlenerWerkt mee in hetzelfde team. Waarom: om u te helpen.Sinds 6 september 2026.');
  });

  it('says until when somebody helped, with the last day that counted', async () => {
    showScreen(<HelpersScreen />, { mocks: [helpers(helper('1', { validUntil: '2026-10-01T00:00:00+02:00' }))] });
    expect(await screen.findByText('Van 6 september 2026 tot en met 30 september 2026.')).toBeTruthy();
    expect(headings()).toEqual(['Zij hielpen eerder']);
  });
});

describe('Who looked', () => {
  it('puts what one organisation did on one day in one line, what was urgent first', async () => {
    showScreen(<WhoLookedScreen />, { mocks: [looked([row('1', { times: 2 }), row('2', { action: 'SHARE' }), row('3', { action: 'EMERGENCY' }), row('4', { organisationName: 'Veilig Thuis', role: 'VEILIG_THUIS_WORKER', purpose: null })])] });
    const [team, other] = within((await screen.findByRole('heading', { name: 'Maandag 16 november' })).closest('section')!).getAllByRole('listitem');
    expect(team?.textContent).toMatch(/^Met spoed.*1 keer met spoed\. .* keek op maandag 16 november 2 keer\. .* deelde op maandag 16 november 1 keer iets\./);
    expect(team?.textContent).toContain('Het was een jeugdhulpverlener.');
    expect(other?.textContent).toContain('Het was een medewerker. Waarom staat er niet bij.');
    expect(other?.textContent).not.toContain('spoed');
  });

  it('leaves out about whom it was when the reader may not know of that person', async () => {
    showScreen(<WhoLookedScreen />, { mocks: [looked([row('1', { subjectPersonId: 'hidden' })])] });
    expect((await screen.findByRole('listitem')).textContent).not.toContain('Het ging over');
  });

  it('says whose it was to a lawyer, who is not "u" here', async () => {
    showScreen(<WhoLookedScreen />, { mocks: [looked([row('1'), row('2', { subjectPersonId: 'saar' })])], readsFor: { name: 'Linde', until: '2027-01-30T23:00:00Z' } });
    expect(await screen.findByText(/Het ging over Linde en Saar\./)).toBeTruthy();
  });

  it('keeps a day that may go on until all of it is there, and asks earlier days once more when that failed', async () => {
    const first = looked([row('1', { day: '2026-11-17' }), row('2')], { endCursor: 'c' });
    showScreen(<WhoLookedScreen />, { mocks: [first, { request: asked('c'), error: new Error('away') }, looked([row('3', { times: 4 }), row('4', { day: '2026-11-15' })], { after: 'c' })] });
    await screen.findByRole('heading', { name: 'Dinsdag 17 november' });
    expect(headings()).toEqual(['Dinsdag 17 november']);
    await press('Toon eerdere dagen');
    expect((await screen.findByText(/Ophalen lukte niet/)).closest('[role="status"]')).toBeTruthy();
    await press('Toon eerdere dagen');
    await waitFor(() => expect(headings()).toEqual(['Dinsdag 17 november', 'Maandag 16 november', 'Zondag 15 november']));
    expect(screen.getByText(/keek op maandag 16 november 5 keer/)).toBeTruthy();
    expect(screen.queryByText(/Ophalen lukte niet/)).toBeNull();
  });

  it('says the same of what is not there and of what may not be seen any more, and nothing of who looked', async () => {
    const gone = looked([row('1')]) as { result: { data: Row } } & Mock;
    gone.result.data['dossier'] = null;
    showScreen(<WhoLookedScreen />, { mocks: [gone] });
    expect(await screen.findByRole('heading', { name: 'Dit is nu niet te zien' })).toBeTruthy();
    expect(screen.queryByText(/Nergensdrecht/)).toBeNull();
  });

  it('comes after a failure when it is asked again', async () => {
    showScreen(<WhoLookedScreen />, { mocks: [{ request: asked(), error: new Error('away') }, looked([row('1')])] });
    await press('Probeer opnieuw');
    expect(await screen.findByRole('heading', { name: 'Maandag 16 november' })).toBeTruthy();
  });
});
