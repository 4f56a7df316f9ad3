/** What both apps are hung in: the session, the GraphQL client, routes, focus, and the pages for when something is wrong. */
export { App, type AppProps, type SignedOut } from './app';
export { createGraphqlClient, isSignedOut, traceIdOf, type GraphqlClientOptions } from './graphql-client';
export { MainNav, NavigationProgress, type NavItem } from './navigation';
export { Brand } from './brand';
export { DemoPeople } from './demo-people';
export { NotFoundPage } from './pages';
export { isReadAhead, takeReadAhead } from './read-ahead';
export { screen, type ScreenRoute } from './screen';
export { SessionDialog } from './session-dialog';
export { signInHref, type Audience, type Session, type SessionRole } from './session-client';
export { reloadWhenRestored } from './session-events';
export { SessionProvider, useSession, useSessionActs, useSessionState } from './session-provider';
export { useRouteFocus } from './use-route-focus';
export { version } from './version';
