import * as oidc from 'openid-client';
import type { IssuerConfig } from '@zov/core/config';

export interface VerifiedLogin {
  readonly subject: string;
  readonly acr?: unknown;
  readonly amr?: unknown;
  /** When the person proved who they are, as the provider says (real time); null when it does not say. */
  readonly authenticatedAt: Date | null;
}

/** One OpenID Connect provider: code flow with PKCE, state and nonce. Found on first use, since it may be this very server. */
export class IssuerClient {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(readonly issuer: IssuerConfig, private readonly redirectUri: string) {}

  /** `anew`: whoever is signed in at the provider proves it again, and the provider says when. */
  async authorizationUrl(secrets: { state: string; nonce: string; verifier: string }, loginHint: string | undefined, anew = false): Promise<string> {
    const { acr, prompt } = this.issuer;
    const url = oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.redirectUri,
      scope: 'openid',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      ...(anew || prompt === 'login' ? { prompt: 'login' } : {}),
      ...(anew ? { max_age: '0' } : {}),
      ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
      ...(loginHint === undefined ? {} : { login_hint: loginHint }),
    });
    return url.href;
  }

  /** Exchanges the code and verifies the token. Throws when anything does not fit. */
  async verify(callback: string, secrets: { state: string; nonce: string; verifier: string }): Promise<VerifiedLogin> {
    const tokens = await oidc.authorizationCodeGrant(await this.configuration(), new URL(callback, this.redirectUri), {
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      pkceCodeVerifier: secrets.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('the provider gave no identity');
    const { sub: subject, auth_time: seconds } = claims;
    return { subject, acr: claims['acr'], amr: claims['amr'], authenticatedAt: typeof seconds === 'number' ? new Date(seconds * 1_000) : null };
  }

  /** Where the provider ends its own session and sends the browser back, or null when it has no such place. No token travels: the client's id says for whom. */
  async endSessionUrl(returnTo: string): Promise<string | null> {
    const configuration = await this.configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
  }

  private configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover().catch((error: unknown) => {
      this.found = undefined;
      throw error;
    });
    return this.found;
  }

  private discover(): Promise<oidc.Configuration> {
    const { url, clientId, clientSecret } = this.issuer;
    const execute = url.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(new URL(url), clientId, { client_secret: clientSecret }, oidc.ClientSecretBasic(clientSecret), {
      execute,
      timeout: 10,
    });
  }
}
