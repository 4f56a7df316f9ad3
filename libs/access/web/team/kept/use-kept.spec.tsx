import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Vault, type Sealed, type Shelf } from './vault';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const rows = new Map<string, Sealed>();
const shelf: Shelf = { get: async (id) => rows.get(id), put: async (row) => void rows.set(row.id, row), drop: async (id) => void rows.delete(id), sweep: async () => undefined };
jest.unstable_mockModule('./browser-shelf', () => ({ browserShelf: async () => shelf }));
const { useKept } = await import('./use-kept');
const { KeptNotice } = await import('./kept-notice');

/** The server, which gives each person a key of their own. */
let person: string | undefined;
globalThis.fetch = jest.fn(async () => {
  const key = Buffer.alloc(32, person).toString('base64url');
  return { ok: person !== undefined, json: async () => ({ key, owner: `owner ${person}` }) } as Response;
}) as typeof fetch;

function Form() {
  const kept = useKept('form', () => ({ what: '' }));
  return (
    <>
      <KeptNotice kept={kept} />
      <input aria-label="wat" value={kept.value.what} onChange={(event) => kept.set(() => ({ what: event.target.value }))} />
      <button onClick={kept.forget}>verstuur</button>
      <output>{kept.touched ? 'getypt' : 'nieuw'}</output>
    </>
  );
}

/** A new session: a page that was loaded anew. */
function session(who: string | undefined): ApolloClient {
  cleanup();
  person = who;
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  render(
    <ApolloProvider client={client}>
      <Form />
    </ApolloProvider>,
  );
  return client;
}
const box = () => screen.getByLabelText<HTMLInputElement>('wat');
/** Types, and waits until all of it lies on the shelf: letters are sealed one after the other, as fast as the machine can. */
async function typeAndKeep(what: string): Promise<void> {
  await userEvent.type(box(), what);
  const owner = `owner ${person}`;
  await waitFor(async () => expect(await (await Vault.open(shelf, Uint8Array.from(Buffer.alloc(32, person)), owner)).get('form')).toEqual({ what }));
}
const rest = () => new Promise((resolve) => setTimeout(resolve, 50));
beforeEach(() => rows.clear());

describe('A form that keeps', () => {
  it('shows the same person in a next session what was typed, and says so', async () => {
    session('a');
    await typeAndKeep('Hij duwde');
    session('a');
    await screen.findByText('Uw tekst is bewaard');
    expect(box().value).toBe('Hij duwde');
    expect(screen.getByText('getypt')).toBeTruthy();
  });

  it('shows another person nothing', async () => {
    session('a');
    await typeAndKeep('Hij duwde');
    session('b');
    await rest();
    expect([box().value, screen.queryByText('Uw tekst is bewaard')]).toEqual(['', null]);
  });

  it('keeps nothing of what was sent, or thrown away', async () => {
    session('a');
    await typeAndKeep('Klaar');
    await userEvent.click(screen.getByText('verstuur'));
    await waitFor(() => expect(rows.size).toBe(0));

    session('a');
    await typeAndKeep('Toch niet');
    session('a');
    await userEvent.click(await screen.findByRole('button', { name: 'Gooi dit weg en begin opnieuw' }));
    await waitFor(() => expect(rows.size).toBe(0));
    expect([box().value, screen.getByText('nieuw') !== null]).toEqual(['', true]);
  });

  it('writes nothing after the session ended, and works without a key', async () => {
    const client = session('a');
    await rest();
    await client.clearStore();
    person = undefined;
    await userEvent.type(box(), 'Te laat');
    await rest();
    expect([box().value, rows.size]).toEqual(['Te laat', 0]);
  });
});
