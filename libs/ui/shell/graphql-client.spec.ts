import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gql } from '@apollo/client';
import { createGraphqlClient, traceIdOf } from './graphql-client';
import { onSessionEnd } from './session-events';

const viewer = gql`
  query Viewer {
    viewer {
      id
    }
  }
`;

let reply: { status: number; body: unknown };
let sent: RequestInit | undefined;

beforeEach(() => {
  globalThis.fetch = jest.fn<typeof fetch>((_url, init) => {
    sent = init;
    const text = JSON.stringify(reply.body);
    return Promise.resolve({ status: reply.status, ok: reply.status < 400, headers: new Headers({ 'content-type': 'application/json' }), text: () => Promise.resolve(text) } as unknown as Response);
  });
});

const ask = () => createGraphqlClient({ path: '/team/graphql' }).query({ query: viewer });

describe('The GraphQL client', () => {
  it('sends the header that keeps other sites out', async () => {
    reply = { status: 200, body: { data: { viewer: { __typename: 'Viewer', id: '1' } } } };
    await ask();
    expect((sent?.headers as Record<string, string>)['apollo-require-preflight']).toBe('true');
    expect(sent?.credentials).toBe('same-origin');
  });

  it('says with every request which open page asks, the same each time', async () => {
    reply = { status: 200, body: { data: { viewer: { __typename: 'Viewer', id: '1' } } } };
    const tab = async () => (await ask(), (sent?.headers as Record<string, string>)['zov-tab']);
    const first = await tab();
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(await tab()).toBe(first);
  });

  it.each([
    ['as a status', { status: 401, body: {} }],
    ['as a code', { status: 200, body: { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] } }],
  ])('notices that the session is over, told %s', async (_how, answer) => {
    reply = answer;
    const ended = jest.fn();
    const stop = onSessionEnd(ended);
    await ask().catch(() => undefined);
    stop();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('finds the number to quote in an error', async () => {
    const errors = [{ message: 'x', extensions: { code: 'INTERNAL', correlationId: 'abc-1' } }];
    reply = { status: 200, body: { errors } };
    expect(traceIdOf(await ask().catch((error: unknown) => error))).toBe('abc-1');
    reply = { status: 500, body: { errors } };
    expect(traceIdOf(await ask().catch((error: unknown) => error))).toBe('abc-1');
    expect(traceIdOf(new Error('other'))).toBeUndefined();
  });
});
