import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql, type DocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { describe, expect, it } from '@jest/globals';
import { act, render, screen as page, waitFor } from '@testing-library/react';
import { RouterProvider, createMemoryRouter, useParams } from 'react-router';
import { screen, type ScreenRoute } from '@zov/ui/shell';
import { readingAhead } from '@zov/ui/shell/read-ahead';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { useReading } from './use-reading';

provideRequest();

const FAMILY: DocumentNode = gql`
  query Family($id: ID!) {
    dossier(id: $id) {
      id
      name
    }
  }
`;

function FamilyScreen() {
  const { id = '' } = useParams();
  const { data, failed, retry } = useReading(FAMILY as never, { id }) as { data?: { dossier: { name: string } }; failed: boolean; retry: () => void };
  if (failed && !data) return <button onClick={retry}>Opnieuw</button>;
  return <p>{data ? `Gezin ${data.dossier.name}` : 'Bezig'}</p>;
}

/** A screen whose code comes when the spec says so, and a server that answers when it says so. */
class World {
  readonly asked: string[] = [];
  private readonly waiting: ((fails: boolean) => void)[] = [];
  private code: () => void = () => undefined;
  private readonly arrives = new Promise<void>((done) => (this.code = done));
  readonly router: ReturnType<typeof createMemoryRouter>;

  constructor(path: string, text: 'HERE' | 'LATER' | 'LOST' = 'HERE') {
    const link = new ApolloLink((operation) => new Observable((observer) => {
      const id = String(operation.variables['id']);
      this.asked.push(id);
      this.waiting.push((fails) => {
        if (fails) return observer.error(new Error('weg'));
        observer.next({ data: { dossier: { __typename: 'Dossier', id, name: `${id}${this.asked.length}` } } });
        observer.complete();
      });
    }));
    const client = new ApolloClient({ cache: new InMemoryCache(), link, defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } } });
    const family: ScreenRoute = {
      ...screen('gezin/:id', async () => (await this.arrives, { FamilyScreen }), 'FamilyScreen'),
      reads: ({ id = '' }) => {
        if (id === 'geen-gezin') return undefined;
        const question = { document: FAMILY, variables: { id } };
        return text === 'HERE' ? question : text === 'LATER' ? Promise.resolve(question) : Promise.reject(new Error('weg'));
      },
    };
    this.router = createMemoryRouter([{ hydrateFallbackElement: <p>Leeg</p>, children: readingAhead([family, { path: '*', element: <p>Elders</p> }], client) }], { initialEntries: [path] });
    render(
      <ApolloProvider client={client}>
        <RouterProvider router={this.router} />
      </ApolloProvider>,
    );
  }

  codeArrives(): Promise<void> {
    return act(async () => this.code());
  }

  answer(fails = false): Promise<void> {
    return act(async () => {
      for (const give of this.waiting.splice(0)) give(fails);
      await new Promise((done) => setTimeout(done, 0));
    });
  }

  go(to: string): Promise<void> {
    return act(async () => this.router.navigate(to));
  }
}

describe('a screen that says what it reads', () => {
  it.each(['HERE', 'LATER'] as const)('is asked for before its code is there, and once: every reading is in the log; its question %s', async (text) => {
    const world = new World('/gezin/a', text);
    await waitFor(() => expect(world.asked).toEqual(['a']));
    expect(page.queryByText('Bezig')).toBeNull();
    await world.answer();
    await world.codeArrives();
    expect(await page.findByText('Gezin a1')).toBeTruthy();
    expect(world.asked).toEqual(['a']);
  });

  it('waits for an answer that is still on its way when its code comes first', async () => {
    const world = new World('/gezin/a');
    await world.codeArrives();
    expect(await page.findByText('Bezig')).toBeTruthy();
    await world.answer();
    expect(await page.findByText('Gezin a1')).toBeTruthy();
    expect(world.asked).toEqual(['a']);
  });

  it('asks itself when the text of its question does not come', async () => {
    const world = new World('/gezin/a', 'LOST');
    await world.codeArrives();
    await waitFor(() => expect(world.asked).toEqual(['a']));
    await world.answer();
    expect(await page.findByText('Gezin a1')).toBeTruthy();
  });

  it('asks itself, and says so when that fails too, when reading ahead went wrong', async () => {
    const world = new World('/gezin/a');
    await world.answer(true);
    await world.codeArrives();
    await waitFor(() => expect(world.asked).toEqual(['a', 'a']));
    await world.answer(true);
    expect(await page.findByRole('button', { name: 'Opnieuw' })).toBeTruthy();
  });

  it('asks again when what it waits for does not come, also with something older on the screen', async () => {
    const world = new World('/gezin/a');
    await world.codeArrives();
    await world.answer();
    await world.go('/elders');
    await world.go('/gezin/a');
    expect(await page.findByText('Gezin a1')).toBeTruthy();
    await world.answer(true);
    await waitFor(() => expect(world.asked).toEqual(['a', 'a', 'a']));
    await world.answer();
    expect(await page.findByText('Gezin a3')).toBeTruthy();
  });

  it('is read again for another family and on coming back, but not for another search', async () => {
    const world = new World('/gezin/a');
    await world.codeArrives();
    await world.answer();
    await world.go('/gezin/a?fase=2');
    expect(world.asked).toEqual(['a']);
    await world.go('/gezin/b');
    await world.answer();
    expect(await page.findByText('Gezin b2')).toBeTruthy();
    await world.go('/elders');
    await world.go('/gezin/a');
    await world.answer();
    expect(await page.findByText('Gezin a3')).toBeTruthy();
    expect(world.asked).toEqual(['a', 'b', 'a']);
  });

  it('is not read ahead at an address that names no family', async () => {
    const world = new World('/gezin/geen-gezin');
    await act(async () => undefined);
    expect(world.asked).toEqual([]);
    await world.codeArrives();
    await waitFor(() => expect(world.asked).toEqual(['geen-gezin']));
  });
});
