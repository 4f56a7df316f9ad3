import { useMemo, type ComponentType, type ReactElement, type ReactNode } from 'react';
import type { ApolloClient } from '@apollo/client';
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { RouterProvider, createBrowserRouter } from 'react-router';
import { PageHeader } from '../plain/page-header';
import { PageTitleProvider } from '../plain/page-title';
import { ErrorState, Skeleton } from '../plain/states';
import type { createGraphqlClient } from './graphql-client';
import { AdviceProvider, BrokenPage, NotFoundPage } from './pages';
import { readingAhead } from './read-ahead';
import { RoleChoice } from './role-choice';
import type { ScreenRoute } from './screen';
import type { Audience } from './session-client';
import { SessionProvider, useSessionState, type SessionState } from './session-provider';

export type SignedOut = Extract<SessionState, { kind: 'signedOut' }>;

type Inside = {
  /** What the product is called on a page that has no other title. */
  name: string;
  /** Below which path the routes hang. */
  home: string;
  /** Round every screen of somebody who is signed in. */
  shell: ReactElement;
  screens: readonly ScreenRoute[];
  /** Round every page before that. */
  frame: ComponentType<{ demo: boolean; children: ReactNode }>;
  signIn: ComponentType<SignedOut>;
  /** For somebody who signed in and is tied to nobody yet. */
  unbound?: ReactElement;
};

export type AppProps = Inside & {
  audience: Audience;
  client: ReturnType<typeof createGraphqlClient>;
  /** What to do about an address that is not there. */
  advice: string;
  /** Forgets what is kept outside the client. */
  forgetMore?: () => void;
  /** What the browser tab says on a page with this heading. */
  titleOf: (pageTitle: string) => string;
};

function createRouter({ home, shell, screens }: Inside, client: ApolloClient) {
  const pages = [...readingAhead(screens, client), { path: '*', element: <NotFoundPage /> }];
  const guarded = { errorElement: <BrokenPage />, hydrateFallbackElement: <Skeleton />, children: pages };
  return createBrowserRouter([{ element: shell, children: [guarded] }], { basename: home });
}

function Content(inside: Inside) {
  const state = useSessionState();
  const client = useApolloClient();
  const signedIn = state.kind === 'signedIn';
  // A new router for each session: what the last reader did must not come back. The app never changes its own props.
  const router = useMemo(() => (signedIn ? createRouter(inside, client) : undefined), [signedIn]);
  if (router) return <RouterProvider router={router} />;
  const { name, frame: Frame, signIn: SignIn, unbound } = inside;
  return (
    <Frame demo={'demo' in state && state.demo}>
      {state.kind === 'signedOut' && <SignIn {...state} />}
      {state.kind === 'unbound' && unbound}
      {state.kind === 'choosing' && <RoleChoice name={state.name} roles={state.roles} />}
      {state.kind === 'loading' && <Skeleton />}
      {state.kind === 'failed' && (
        <>
          <PageHeader title={name} />
          <ErrorState title="Wij zijn nu niet bereikbaar" traceId={state.traceId} onRetry={state.retry}>
            <p>Misschien is er geen internet. Probeer het nog een keer.</p>
          </ErrorState>
        </>
      )}
    </Frame>
  );
}

/** An app: its client, the session, and inside them the screens or the door to them. */
export function App({ audience, client, forgetMore, titleOf, advice, ...inside }: AppProps) {
  const forget = useMemo(
    () => async () => {
      forgetMore?.();
      await client.clearStore();
    },
    [client, forgetMore],
  );
  return (
    <PageTitleProvider value={titleOf}>
      <ApolloProvider client={client}>
        <SessionProvider audience={audience} forget={forget} home={inside.home}>
          <AdviceProvider value={advice}>
            <Content {...inside} />
          </AdviceProvider>
        </SessionProvider>
      </ApolloProvider>
    </PageTitleProvider>
  );
}
