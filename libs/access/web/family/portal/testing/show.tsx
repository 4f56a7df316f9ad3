import type { ReactElement } from 'react';
import { MockedProvider } from '@apollo/client/testing/react';
import type { MockLink } from '@apollo/client/testing';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { AddressProvider } from '../address';
import { DraftsProvider } from '../drafts';
import { PortalProvider } from '../dossier-gate';
import { PeopleProvider, type FamilyPerson } from '../people';

export const dossierId = '11111111-1111-4111-8111-111111111111';

type PersonWords = Partial<Omit<FamilyPerson, 'id'>>;

export const person = (id: string, callName: string, more: PersonWords = {}): FamilyPerson => ({
  __typename: 'Person',
  id,
  displayName: `${callName} Papierland`,
  callName,
  ...more,
});

export const linde = person('linde', 'Linde');
export const ruben = person('ruben', 'Ruben', { displayName: 'Ruben Kartonsma' });
export const saar = person('saar', 'Saar');
export const luna = person('luna', 'Luna', { displayName: 'Luna Testmeer' });

type Mocks = readonly MockLink.MockedResponse[];

/** Luna is the reader under eighteen. */
const addressOf = (me: FamilyPerson) => (me.id === luna.id ? 'CHILD' : 'ADULT');

/** A screen as a signed-in family member has it: with a chosen plan, and a server that answers as told. */
export function showScreen(screen: ReactElement, { mocks = [], me = linde, readsFor }: { mocks?: Mocks; me?: FamilyPerson; readsFor?: { name: string; until: string } } = {}) {
  return render(
    <MockedProvider mocks={mocks} mockLinkDefaultOptions={{ delay: 0 }}>
      <MemoryRouter>
        <AddressProvider value={addressOf(me)}>
          <PortalProvider value={{ dossierId, ownIds: [me.id], ...(readsFor && { readsFor }) }}>
            <DraftsProvider>{screen}</DraftsProvider>
          </PortalProvider>
        </AddressProvider>
      </MemoryRouter>
    </MockedProvider>,
  );
}

/** A part of a screen, spoken to as one of these people. */
export const among = (persons: readonly FamilyPerson[], me: FamilyPerson, part: ReactElement) => (
  <AddressProvider value={addressOf(me)}>
    <PeopleProvider persons={persons} ownIds={[me.id]}>
      {part}
    </PeopleProvider>
  </AddressProvider>
);
