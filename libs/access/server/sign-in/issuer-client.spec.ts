import { afterEach, describe, expect, it } from '@jest/globals';
import type { IssuerConfig } from '@zov/core/config';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IssuerClient } from './issuer-client.ts';

let server: Server;
afterEach(() => new Promise((done) => server.close(done)));

/** A provider as far as its own description goes. */
async function providerWith(more: object): Promise<IssuerClient> {
  let url = '';
  server = createServer((_, answer) => answer.setHeader('content-type', 'application/json').end(JSON.stringify({
    issuer: url, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token`, jwks_uri: `${url}/jwks`, response_types_supported: ['code'], ...more,
  })));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: IssuerConfig = { key: 'entra', url, clientId: 'zov', clientSecret: 'secret', amr: [], acr: [], prompt: 'login' };
  return new IssuerClient(issuer, 'https://zicht.example.nl/auth/callback/team');
}

describe('where a provider ends its session', () => {
  it('is the place it names, with who asks and where to go next, and without any token', async () => {
    const client = await providerWith({ end_session_endpoint: 'http://127.0.0.1/end?x=1' });
    const url = new URL((await client.endSessionUrl('https://zicht.example.nl/'))!);
    expect(url.origin + url.pathname).toBe('http://127.0.0.1/end');
    expect(Object.fromEntries(url.searchParams)).toEqual({ x: '1', client_id: 'zov', post_logout_redirect_uri: 'https://zicht.example.nl/' });
  });

  it('is nowhere when it names none', async () => {
    expect(await (await providerWith({})).endSessionUrl('https://zicht.example.nl/')).toBeNull();
  });
});
