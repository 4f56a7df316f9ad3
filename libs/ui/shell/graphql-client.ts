import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { announceSessionEnd } from './session-events';
import { tabId } from './tab-id';

export type GraphqlClientOptions = {
  /** `/team/graphql` or `/family/graphql`. */
  path: string;
  /** The road for subscriptions; an app without it cannot subscribe. */
  live?: ApolloLink;
};

/** True when the server says that nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED');
}

/** The number somebody can quote to the helpdesk. */
export function traceIdOf(error: unknown): string | undefined {
  if (CombinedGraphQLErrors.is(error)) {
    const found = error.errors.find((one) => typeof one.extensions?.['correlationId'] === 'string');
    return found?.extensions?.['correlationId'] as string | undefined;
  }
  if (!ServerError.is(error)) return undefined;
  return /"correlationId":"([\w-]+)"/.exec(error.bodyText)?.[1];
}

/** The client of one endpoint. What it read lives in memory only. */
export function createGraphqlClient({ path, live }: GraphqlClientOptions): ApolloClient {
  const watch = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) announceSessionEnd();
  });
  const http = new HttpLink({ uri: path, credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true', 'zov-tab': tabId() } });
  const road = live ? ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, http) : http;
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([watch, road]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
