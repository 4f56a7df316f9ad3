import { useMemo, useState } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider, createBrowserRouter } from 'react-router';
import { ErrorState, PageHeader, PageTitleProvider, Skeleton } from '@zov/ui/plain';
import { BrokenPage, NotFoundPage, RoleChoice, SessionProvider, createGraphqlClient, useSessionState } from '@zov/ui/shell';
import { InvitationPage } from './invitation-page';
import { PortalFrame } from './portal-frame';
import { PortalShell } from './portal-shell';
import { screens } from './routes';
import { SignInPage } from './sign-in-page';

/** The same for every page: who looks over a shoulder, or in the history, learns nothing. */
const neutralTitle = () => 'Mijn plan';
const advice = 'Klopt het adres? Vraag dan hulp aan uw vaste begeleider.';

function createRouter() {
  return createBrowserRouter(
    [
      {
        element: <PortalShell />,
        children: [
          {
            errorElement: <BrokenPage />,
            hydrateFallbackElement: <Skeleton />,
            children: [...screens, { path: '*', element: <NotFoundPage advice={advice} /> }],
          },
        ],
      },
    ],
    { basename: '/mijn' },
  );
}

function Content() {
  const state = useSessionState();
  const router = useMemo(() => (state.kind === 'signedIn' ? createRouter() : undefined), [state.kind]);
  if (state.kind === 'signedIn' && router) return <RouterProvider router={router} />;
  return (
    <PortalFrame demo={'demo' in state && state.demo}>
      {state.kind === 'signedOut' && <SignInPage why={state.why} demo={state.demo} />}
      {state.kind === 'unbound' && <InvitationPage />}
      {state.kind === 'choosing' && <RoleChoice name={state.name} roles={state.roles} />}
      {state.kind === 'loading' && <Skeleton />}
      {state.kind === 'failed' && (
        <>
          <PageHeader title="Mijn plan" />
          <ErrorState title="Wij zijn nu niet bereikbaar" traceId={state.traceId} onRetry={state.retry}>
            <p>Kijk of u internet hebt. Probeer het daarna opnieuw.</p>
          </ErrorState>
        </>
      )}
    </PortalFrame>
  );
}

/** The app for families: the client, the session, and inside them the screens. */
export function PortalApp() {
  const [client] = useState(() => createGraphqlClient({ path: '/family/graphql' }));
  const forget = useMemo(() => () => client.clearStore(), [client]);
  return (
    <PageTitleProvider value={neutralTitle}>
      <ApolloProvider client={client}>
        <SessionProvider audience="family" forget={forget} home="/mijn">
          <Content />
        </SessionProvider>
      </ApolloProvider>
    </PageTitleProvider>
  );
}
