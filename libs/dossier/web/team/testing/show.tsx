import type { TypedDocumentNode } from '@apollo/client';
import { InMemoryCache } from '@apollo/client';
import { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { act, render } from '@testing-library/react';
import { RouterProvider, createMemoryRouter, type RouteObject } from 'react-router';
import { UiProvider, clearToasts } from '@zov/ui';
import { provideRequest } from '@zov/ui/testing/browser-request';

provideRequest();

export const DOSSIER_ID = '11111111-1111-4111-8111-111111111111';
export const ME = 'actor-jip';

type Mock = MockLink.MockedResponse;

/** Answers a query or mutation as often as it is asked. */
export function answer<Data>(query: TypedDocumentNode<Data, never>, data: Data | ((variables: Record<string, unknown>) => Data)): Mock {
  return { request: { query, variables: () => true }, result: typeof data === 'function' ? (variables: Record<string, unknown>) => ({ data: (data as (v: unknown) => Data)(variables) }) : { data }, maxUsageCount: Infinity } as unknown as Mock;
}

/** Fails the first `times`, as a lost connection does. */
export function lose<Data>(query: TypedDocumentNode<Data, never>, times = 1): Mock {
  return { request: { query, variables: () => true }, error: new Error('offline'), maxUsageCount: times } as unknown as Mock;
}

/** Shows routes with these answers; `delay` of nothing, so that nothing waits for real time. */
export function show(routes: RouteObject[], path: string, mocks: readonly Mock[]) {
  act(() => clearToasts());
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const link = new MockLink(mocks, { showWarnings: false, defaultOptions: { delay: 0 } });
  render(
    <UiProvider>
      <MockedProvider link={link} cache={new InMemoryCache()} defaultOptions={{ watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } }}>
        <RouterProvider router={router} />
      </MockedProvider>
    </UiProvider>,
  );
  return { router, link, go: (to: string) => act(() => router.navigate(to)) };
}
