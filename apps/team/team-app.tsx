import { useMemo, useState } from 'react';
import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider, createBrowserRouter } from 'react-router';
import { UiProvider, clearToasts } from '@zov/ui';
import { ErrorState, PageHeader, PageTitleProvider, Skeleton } from '@zov/ui/plain';
import { BrokenPage, NotFoundPage, RoleChoice, SessionProvider, createGraphqlClient, useSessionState } from '@zov/ui/shell';
import { createLiveLink } from '@zov/ui/shell/live-link';
import { DoorFrame } from './door-frame';
import { screens } from './routes';
import { SignInPage } from './sign-in-page';
import { TeamShell } from './team-shell';

const titleOf = (pageTitle: string) => `${pageTitle} – Zicht op Veiligheid`;
const advice = 'Klopt het adres? Vraag dan aan de regisseur van het gezin of u toegang kunt krijgen.';

function createRouter() {
  return createBrowserRouter([
    {
      element: <TeamShell />,
      children: [
        {
          errorElement: <BrokenPage />,
          hydrateFallbackElement: <Skeleton />,
          children: [...screens, { path: '*', element: <NotFoundPage advice={advice} /> }],
        },
      ],
    },
  ]);
}

function Content() {
  const state = useSessionState();
  const router = useMemo(() => (state.kind === 'signedIn' ? createRouter() : undefined), [state.kind]);
  if (state.kind === 'signedIn' && router) return <RouterProvider router={router} />;
  if (state.kind === 'signedOut') return <SignInPage why={state.why} demo={state.demo} />;
  return (
    <DoorFrame demo={'demo' in state && state.demo}>
      {state.kind === 'choosing' && <RoleChoice name={state.name} roles={state.roles} />}
      {state.kind === 'loading' && <Skeleton />}
      {state.kind === 'failed' && (
        <>
          <PageHeader title="Zicht op Veiligheid" />
          <ErrorState title="Wij zijn nu niet bereikbaar" traceId={state.traceId} onRetry={state.retry}>
            <p>Kijk of u internet hebt. Probeer het daarna opnieuw.</p>
          </ErrorState>
        </>
      )}
    </DoorFrame>
  );
}

/** The app for professionals: the client, the session, and inside them the screens. */
export function TeamApp() {
  const [client] = useState(() => createGraphqlClient({ path: '/team/graphql', live: createLiveLink('/team/graphql') }));
  const forget = useMemo(
    () => async () => {
      clearToasts();
      await client.clearStore();
    },
    [client],
  );
  return (
    <UiProvider>
      <PageTitleProvider value={titleOf}>
        <ApolloProvider client={client}>
          <SessionProvider audience="team" forget={forget} home="/">
            <Content />
          </SessionProvider>
        </ApolloProvider>
      </PageTitleProvider>
    </UiProvider>
  );
}
