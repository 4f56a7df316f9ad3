import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WhoLookedDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, saar, showScreen } from '../portal/testing/show';
import { WhoLookedScreen } from './who-looked-screen';

type Row = Record<string, unknown>;
const row = (id: string, more: Row = {}): Row => ({
  __typename: 'Looked', id, day: '2026-11-16', subjectPersonId: 'linde', organisationName: 'Jeugdteam Nergensdrecht', role: 'YOUTH_PROFESSIONAL',
  purpose: 'CASE_DIRECTION', action: 'READ', times: 3, ...more,
});

const page = (nodes: Row[], more: { after?: string; endCursor?: string; persons?: unknown[] } = {}): MockLink.MockedResponse => ({
  request: { query: WhoLookedDocument, variables: { id: dossierId, ...(more.after && { after: more.after }) } },
  result: {
    data: {
      dossier: { __typename: 'Dossier', id: dossierId, persons: more.persons ?? [linde, saar] },
      whoLooked: { __typename: 'LookedConnection', nodes, endCursor: more.endCursor ?? null, hasMore: Boolean(more.endCursor) },
    },
  },
});

describe('Wie keek', () => {
  it('says it in sentences: who, when, how often, why, about whom', async () => {
    showScreen(<WhoLookedScreen />, { mocks: [page([row('1'), row('2', { subjectPersonId: 'saar' })])] });
    expect(await screen.findByText('Jeugdteam Nergensdrecht keek op maandag 16 november 3 keer.')).toBeTruthy();
    expect(screen.getByText(/Waarom: om de hulp te regelen\. Het ging over u en Saar\./)).toBeTruthy();
  });

  it('marks what was urgent', async () => {
    showScreen(<WhoLookedScreen />, { mocks: [page([row('1', { action: 'EMERGENCY', purpose: 'CRISIS', times: 1 })])] });
    expect(await screen.findByText('Met spoed')).toBeTruthy();
    expect(screen.getByText(/keek op maandag 16 november 1 keer met spoed/)).toBeTruthy();
  });

  it('says so when nobody looked yet, to a child in its own form', async () => {
    showScreen(<WhoLookedScreen />, { mocks: [page([], { persons: [luna] })], me: luna });
    expect(await screen.findByRole('heading', { name: 'Er heeft nog niemand gekeken' })).toBeTruthy();
    expect(screen.getByText(/Dan zie je het hier/)).toBeTruthy();
  });

  it('shows earlier days on request', async () => {
    const mocks = [page([row('1', { day: '2026-11-17' }), row('2')], { endCursor: 'c' }), page([row('3', { day: '2026-11-15' })], { after: 'c' })];
    showScreen(<WhoLookedScreen />, { mocks });
    await userEvent.click(await screen.findByRole('button', { name: 'Toon eerdere dagen' }));
    expect(await screen.findByRole('heading', { name: 'Zondag 15 november' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Dinsdag 17 november', 'Maandag 16 november', 'Zondag 15 november']);
    expect(screen.queryByRole('button', { name: 'Toon eerdere dagen' })).toBeNull();
  });

  it('keeps what was shown when earlier days cannot be fetched', async () => {
    const failing: MockLink.MockedResponse = { request: { query: WhoLookedDocument, variables: { id: dossierId, after: 'c' } }, error: new Error('away') };
    showScreen(<WhoLookedScreen />, { mocks: [page([row('1')], { endCursor: 'c' }), failing] });
    await userEvent.click(await screen.findByRole('button', { name: 'Toon eerdere dagen' }));
    expect(await screen.findByText(/Ophalen lukte niet/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Maandag 16 november' })).toBeTruthy();
  });
});
