/** What both apps are hung in: the session, the GraphQL client, routes, focus, and the pages for when something is wrong. */
export { createGraphqlClient, isSignedOut, traceIdOf, type GraphqlClientOptions } from './graphql-client';
export { MainNav, NavigationProgress, type NavItem } from './navigation';
export { Brand } from './brand';
export { DemoPeople } from './demo-people';
export { BrokenPage, NotFoundPage } from './pages';
export { RoleChoice } from './role-choice';
export { screen } from './screen';
export { signInHref, type Audience, type Session, type SessionRole } from './session-client';
export { reloadWhenRestored } from './session-events';
export { SessionProvider, useSession, useSessionActs, useSessionState, type SessionState } from './session-provider';
export { useRouteFocus } from './use-route-focus';
export { minutesText, useSessionWarning } from './use-session-warning';
export { version } from './version';
