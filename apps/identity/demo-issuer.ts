import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, Provider } from 'oidc-provider';
import type { IssuerConfig } from '@zov/core/config';
import { memoryAdapter } from './memory-adapter.ts';

/** Somebody in the list on the login page. `detail` tells the people apart, such as role and organisation. */
export interface IdentityPerson {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

export interface DemoIssuerOptions {
  readonly issuer: IssuerConfig;
  readonly redirectUri: string;
  /** Path below which the provider is mounted, such as /oidc/team. */
  readonly mount: string;
  /** What this provider claims about every login. */
  readonly assurance: { readonly acr: string; readonly amr: readonly string[] };
}

const MINUTE = 60;

/** A certified OpenID Connect provider with made-up people. Loaded here only, so that production never even reads its code. */
export async function createDemoIssuer(options: DemoIssuerOptions): Promise<Provider> {
  const { Provider } = await import('oidc-provider');
  const provider = new Provider(options.issuer.url, configuration(options));
  provider.on('server_error', () => undefined);
  return provider;
}

function configuration({ issuer, redirectUri, mount }: DemoIssuerOptions): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: issuer.clientId,
        client_secret: issuer.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: randomBytes(8).toString('hex') }] },
    acrValues: ['low', 'substantial', 'high'],
    claims: { openid: ['sub', 'acr', 'amr'] },
    cookies: {
      keys: [createHash('sha256').update(`cookies:${issuer.clientSecret}`).digest('base64url')],
      names: { interaction: `${issuer.key}-interaction`, resume: `${issuer.key}-resume`, session: `${issuer.key}-session` },
    },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_, interaction) => `${mount}/ui/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const { session, client } = ctx.oidc;
      if (!session?.accountId || !client) return undefined;
      const grant = new ctx.oidc.provider.Grant({ accountId: session.accountId, clientId: client.clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    renderError: (ctx) => {
      ctx.type = 'text/plain; charset=utf-8';
      ctx.body = 'De test-inlog is verlopen. Begin opnieuw met aanmelden.';
    },
    ttl: { AccessToken: MINUTE, AuthorizationCode: MINUTE, Grant: 10 * MINUTE, IdToken: 5 * MINUTE, Interaction: 10 * MINUTE, Session: 10 * MINUTE },
  };
}
