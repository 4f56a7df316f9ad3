import type { ReactElement } from 'react';
import { MockedProvider } from '@apollo/client/testing/react';
import type { MockLink } from '@apollo/client/testing';
import { render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
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
  familyRole: 'MOTHER',
  birthDate: null,
  ...more,
});

export const linde = person('linde', 'Linde', { birthDate: '1992-09-05' });
export const ruben = person('ruben', 'Ruben', { familyRole: 'FATHER', displayName: 'Ruben Kartonsma' });
export const saar = person('saar', 'Saar', { familyRole: 'CHILD', birthDate: '2017-03-12' });
export const luna = person('luna', 'Luna', { familyRole: 'CHILD', birthDate: '2013-02-25', displayName: 'Luna Testmeer' });

type Mocks = readonly MockLink.MockedResponse[];

/** A screen as a signed-in family member has it: with a chosen plan, and a server that answers as told. */
export function showScreen(screen: ReactElement, { mocks = [], viewerName = linde.displayName }: { mocks?: Mocks; viewerName?: string } = {}) {
  return render(
    <MockedProvider mocks={mocks} mockLinkDefaultOptions={{ delay: 0 }}>
      <MemoryRouter>
        <PortalProvider value={{ dossierId, viewerName }}>
          <DraftsProvider>{screen}</DraftsProvider>
        </PortalProvider>
      </MemoryRouter>
    </MockedProvider>,
  );
}

/** A part of a screen, spoken to as one of these people. */
export const among = (persons: readonly FamilyPerson[], me: FamilyPerson, part: ReactElement) => (
  <PeopleProvider persons={persons} viewerName={me.displayName}>
    {part}
  </PeopleProvider>
);
