import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { MockLink, MockSubscriptionLink } from '@apollo/client/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DossierChangedDocument, FamilyFrameDocument, PersonToInviteDocument, type DossierChangedSubscription, type FamilyFrameQuery } from '@generated/team/graphql';
import { RouterProvider, createMemoryRouter } from 'react-router';
import { NotFoundPage } from '@zov/ui/shell';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { FamilyFrame } from './family-frame';

type Family = NonNullable<FamilyFrameQuery['dossier']>;
const family = (over: Partial<Family> = {}): FamilyFrameQuery => ({
  viewer,
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, version: 1, number: 'G-1', name: 'Doos', state: 'OPEN', openedOn: '2026-09-01', persons: people, involvements: [involvement()], planVersions: [],
    checks: [{ __typename: 'AgreementCheck', id: 'c1', plannedOn: '2020-01-01', result: null }],
    measures: [
      { __typename: 'Measure', id: 'm1', kind: 'OTS', fromOn: '2020-01-01', untilOn: null, aboutPersonIds: ['kid'] },
      { __typename: 'Measure', id: 'm2', kind: 'MUHP', fromOn: '2020-01-01', untilOn: '2020-06-01', aboutPersonIds: ['kid'] },
    ],
    ...over,
  },
});
const quiet = answer(DossierChangedDocument as never, { dossierChanged: { __typename: 'DossierChange', dossierId: DOSSIER_ID, itemType: 'Fact', itemId: 'f', version: 1 } } as never);

function Child() {
  return <p>De pagina zelf</p>;
}
const routes = [{ path: '/gezinnen/:dossierId', element: <FamilyFrame />, children: [{ index: true, element: <Child />, handle: { title: 'Overzicht' } }] }];
const path = `/gezinnen/${DOSSIER_ID}`;

it.each([['somebody else', true], [viewer.id, false]] as const)('with %s involved, says %s that this is a part of the dossier', async (who, told) => {
  show(routes, `/gezinnen/${DOSSIER_ID}`, [answer(FamilyFrameDocument, family({ involvements: [involvement('CASE_DIRECTOR', who)] })), quiet]);
  await screen.findByRole('heading', { name: 'Gezin Doos' });
  expect(screen.queryByText(/U ziet een deel van dit dossier/) !== null).toBe(told);
});

describe('The frame of a family', () => {
  it('says who it is, who directs, what is in force and what was missed', async () => {
    show(routes, path, [answer(FamilyFrameDocument, family()), quiet]);
    expect(await screen.findByRole('heading', { level: 1, name: 'Gezin Doos' })).toBeTruthy();
    expect(screen.getByText('Regie: Jip Testman (Gemeente)')).toBeTruthy();
    expect(screen.getByText('Ondertoezichtstelling Sara sinds 1 januari 2020')).toBeTruthy();
    expect(screen.queryByText(/Machtiging uithuisplaatsing/)).toBeNull();
    expect(screen.getByText('1 controle gemist')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Gezinnen', 'Overzicht', 'Dossier', 'Gezin en netwerk', 'Analyse', 'Veiligheidskaart', 'Cijfers en krachten', 'Plan', 'Delen', 'Wie ziet wat']);
    expect(document.title).toBe('Overzicht – Gezin Doos');
    expect(screen.getByText('De pagina zelf')).toBeTruthy();
  });

  it('says that a closed dossier can only be read', async () => {
    show(routes, path, [answer(FamilyFrameDocument, family({ state: 'CLOSED' })), quiet]);
    expect(await screen.findByText(/Dit dossier is gesloten/)).toBeTruthy();
  });

  it('is the same page for a family that is hidden, one that does not exist, and an address that leads nowhere', async () => {
    const pages: string[] = [];
    const take = async () => {
      await screen.findByRole('heading', { level: 1 });
      pages.push(document.body.querySelector('h1')!.closest('div')!.parentElement!.innerHTML);
      document.body.innerHTML = '';
    };
    show(routes, path, [answer(FamilyFrameDocument, { viewer, dossier: null })]);
    await take();
    show(routes, '/gezinnen/geen-nummer', []);
    await take();
    show([{ path: '*', element: <NotFoundPage /> }], '/zomaar', []);
    await take();
    expect(new Set(pages).size).toBe(1);
  });

  it('can try again, and gives the number to mention', async () => {
    show(routes, path, [lose(FamilyFrameDocument), answer(FamilyFrameDocument, family()), quiet]);
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Gezin Doos' })).toBeTruthy();
  });
});

describe('A change by somebody else', () => {
  it('makes the open page read again, once for many changes', async () => {
    const asked: string[] = [];
    const count = (name: string, mock: ReturnType<typeof answer>) => ({ ...mock, result: (variables: never) => {
      asked.push(name);
      return typeof mock.result === 'function' ? mock.result(variables) : mock.result;
    } }) as typeof mock;
    const socket = new MockSubscriptionLink();
    const http = new MockLink([count('frame', answer(FamilyFrameDocument, family())), count('page', answer(PersonToInviteDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, name: 'Doos', persons: people } }))], { defaultOptions: { delay: 0 } });
    const link = ApolloLink.split(({ operationName }) => operationName === 'DossierChanged', socket, http);
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const Page = () => <p>{useQuery(PersonToInviteDocument, { variables: { id: DOSSIER_ID } }).loading ? 'laden' : 'klaar'}</p>;
    const router = createMemoryRouter([{ path: '/gezinnen/:dossierId', element: <FamilyFrame />, children: [{ index: true, element: <Page /> }] }], { initialEntries: [path] });
    render(<ApolloProvider client={client}><RouterProvider router={router} /></ApolloProvider>);
    await screen.findByText('klaar');
    await screen.findByRole('heading', { name: 'Gezin Doos' });
    asked.length = 0;
    const change: DossierChangedSubscription = { dossierChanged: { __typename: 'DossierChange', dossierId: DOSSIER_ID, itemType: 'Fact', itemId: 'f', version: 2 } };
    await waitFor(() => expect(socket.operation).toBeTruthy());
    act(() => [1, 2, 3].forEach(() => socket.simulateResult({ result: { data: change } })));
    await waitFor(() => expect(asked.sort()).toEqual(['frame', 'page']));
  });

  /** The frame with a line to the server; `now` is what the server has at each asking. */
  function live(first: FamilyFrameQuery) {
    const server = { now: first, asked: 0 };
    const socket = new MockSubscriptionLink();
    const http = new MockLink([answer(FamilyFrameDocument, () => {
      server.asked += 1;
      return server.now;
    })], { defaultOptions: { delay: 0 } });
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.split(({ operationName }) => operationName === 'DossierChanged', socket, http) });
    const router = createMemoryRouter(routes, { initialEntries: [path] });
    render(<ApolloProvider client={client}><RouterProvider router={router} /></ApolloProvider>);
    const change = () => act(() => socket.simulateResult({ result: { data: { dossierChanged: { __typename: 'DossierChange', dossierId: DOSSIER_ID, itemType: 'Involvement', itemId: 'i', version: 2 } } } }));
    return { server, socket, change };
  }

  it('that takes the family away takes the open page away too, and leaves no trace of it', async () => {
    const { server, socket, change } = live(family());
    await screen.findByText('De pagina zelf');
    await waitFor(() => expect(socket.operation).toBeTruthy());
    server.now = { viewer, dossier: null };
    change();
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
    expect(screen.queryByText('De pagina zelf')).toBeNull();
    expect(document.body.textContent).not.toMatch(/Doos|Sara|Jip/);
    expect(document.title).not.toContain('Doos');
  });

  it('shows who directs now', async () => {
    const { server, socket, change } = live(family());
    await screen.findByText('Regie: Jip Testman (Gemeente)');
    await waitFor(() => expect(socket.operation).toBeTruthy());
    server.now = family({ involvements: [{ ...involvement(), validUntil: '2020-01-01T00:00:00Z' }] });
    change();
    expect(await screen.findByText('Regie: niemand')).toBeTruthy();
    expect(screen.getByText(/U ziet een deel van dit dossier/)).toBeTruthy();
  });

  it('is looked for when the connection comes back', async () => {
    const { server } = live(family());
    await screen.findByText('De pagina zelf');
    const before = server.asked;
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(server.asked).toBe(before + 1));
  });

  it('is looked for when the reader was away for long, and not after a glance elsewhere', async () => {
    const { server } = live(family());
    await screen.findByText('De pagina zelf');
    const before = server.asked;
    const away = (seconds: number) => {
      const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000_000);
      for (const [visibilityState, at] of [['hidden', 1_000_000], ['visible', 1_000_000 + seconds * 1000]] as const) {
        clock.mockReturnValue(at);
        Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
        act(() => void document.dispatchEvent(new Event('visibilitychange')));
      }
      clock.mockRestore();
    };
    away(10);
    await act(() => new Promise((resolve) => setTimeout(resolve, 250)));
    expect(server.asked).toBe(before);
    away(31);
    await waitFor(() => expect(server.asked).toBe(before + 1));
  });

  it('is not listened for in a family that may not be seen', async () => {
    const { socket } = live({ viewer, dossier: null });
    await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' });
    expect(socket.operation).toBeUndefined();
  });
});
