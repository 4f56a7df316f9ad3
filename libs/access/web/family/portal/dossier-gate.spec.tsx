import { describe, expect, it } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import type { MockLink } from '@apollo/client/testing';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { PageHeader } from '@zov/ui/plain';
import { PortalViewerDocument } from '@generated/family/graphql';
import { DossierGate, usePortal } from './dossier-gate';

const viewer = (dossierIds: string[]) => ({ data: { viewer: { __typename: 'Viewer', id: 'v', dossierIds, personIds: dossierIds.map((id) => `linde in ${id}`), isMinor: false, actingFor: [] } } });
const answer = (dossierIds: string[]): MockLink.MockedResponse => ({ request: { query: PortalViewerDocument }, result: viewer(dossierIds) });

function Screen() {
  const { dossierId, ownIds } = usePortal();
  return (
    <>
      <PageHeader title="Ons plan" />
      <p>
        {dossierId}: {ownIds.join(', ')}
      </p>
    </>
  );
}

const show = (mocks: MockLink.MockedResponse[]) =>
  render(
    <MockedProvider mocks={mocks} mockLinkDefaultOptions={{ delay: 0 }}>
      <MemoryRouter>
        <main>
          <Routes>
            <Route element={<DossierGate />}>
              <Route index element={<Screen />} />
            </Route>
          </Routes>
        </main>
      </MemoryRouter>
    </MockedProvider>,
  );

describe('The gate', () => {
  it('opens the only plan at once', async () => {
    show([answer(['one'])]);
    expect(await screen.findByText('one: linde in one')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Kies een ander plan' })).toBeNull();
  });

  it('lets somebody with more plans choose by number, without names, and brings focus to the page', async () => {
    show([answer(['one', 'two'])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Plan 2' }));
    expect(screen.getByText('two: linde in one, linde in two')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Ons plan' }));
    await userEvent.click(screen.getByRole('button', { name: 'Kies een ander plan' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Welk plan?' })).toBeTruthy();
  });

  it('says why there is nothing, and whom to call', async () => {
    show([answer([])]);
    expect(await screen.findByRole('heading', { name: 'Er is nog niets om te zien' })).toBeTruthy();
    expect(screen.getByText(/Bel 112/)).toBeTruthy();
  });

  it('tries again after an error', async () => {
    show([{ request: { query: PortalViewerDocument }, error: new Error('away') }, answer(['one'])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('one: linde in one')).toBeTruthy();
  });
});

it('always tells a lawyer or adviser whose part this is and until when', async () => {
  const acting = viewer(['d1']);
  acting.data.viewer.actingFor.push({ __typename: 'ActingFor', dossierId: 'd1', name: 'Anja Nergenshuizen', until: '2027-01-30T23:00:00Z' } as never);
  show([{ request: { query: PortalViewerDocument }, result: acting }]);
  expect(await screen.findByText('U kijkt namens Anja Nergenshuizen. Dat mag tot en met 30 januari 2027. U kunt hier niets zeggen of veranderen.')).toBeTruthy();
});

it('says nothing of the kind to somebody of the family', async () => {
  show([answer(['d1'])]);
  expect(await screen.findByText('d1: linde in d1')).toBeTruthy();
  expect(screen.queryByText(/namens/)).toBeNull();
});
