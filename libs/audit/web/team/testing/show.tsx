import type { ReactElement } from 'react';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { act, render } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { SessionProvider } from '@zov/ui/shell';
import { useSessionState } from '@zov/ui/shell/session-provider';
import { provideRequest } from '@zov/ui/testing/browser-request';

provideRequest();

type Shown = { role: string; mocks?: readonly MockLink.MockedResponse[]; at?: string };

const sessionOf = (role: string) => ({
  name: 'Pim Privacyma', role, roleLabel: role, organisation: 'Gemeente', roles: [], demo: true, audience: 'TEAM', expiresAt: new Date(Date.now() + 1_800_000).toISOString(),
});

function WhenSignedIn({ children }: { children: ReactElement }) {
  return useSessionState().kind === 'signedIn' ? children : null;
}

/** Screens by path, as somebody in a role has them; the server answers as told. Gives the address as it is now. */
export async function showScreens(screens: Readonly<Record<string, ReactElement>>, { role, mocks = [], at }: Shown): Promise<() => string> {
  globalThis.fetch = () => Promise.resolve({ status: 200, ok: true, headers: new Headers(), json: () => Promise.resolve(sessionOf(role)) } as unknown as Response);
  const routes = Object.entries(screens).map(([path, element]) => ({ path, element }));
  const router = createMemoryRouter(routes, { initialEntries: [at ?? Object.keys(screens)[0] ?? '/'] });
  await act(async () => {
    render(
      <MockedProvider mocks={mocks} mockLinkDefaultOptions={{ delay: 0 }}>
        <SessionProvider audience="team" forget={() => Promise.resolve()} home="/">
          <WhenSignedIn>
            <RouterProvider router={router} />
          </WhenSignedIn>
        </SessionProvider>
      </MockedProvider>,
    );
    await Promise.resolve();
  });
  return () => router.state.location.pathname + router.state.location.search;
}
