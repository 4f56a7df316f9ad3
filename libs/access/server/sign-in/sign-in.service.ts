import type { IssuerConfig } from '@zov/core/config';
import type { Clock } from '@zov/core/clock';
import { currentTraceId, describeError, type Log } from '@zov/core/log';
import type { Audience } from '../../model/actor.ts';
import type { AccountStore, Role } from './account-store.ts';
import { isAssured } from './assurance.ts';
import type { Attempt, AttemptStore } from './attempt-store.ts';
import type { IssuerClient, VerifiedLogin } from './issuer-client.ts';
import type { SystemEvent, SystemLog } from './ports.ts';
import type { SessionStore } from './session-store.ts';

export type Refusal = 'EXPIRED' | 'PROVIDER' | 'ASSURANCE' | 'UNKNOWN' | 'BLOCKED' | 'NO_ROLE';

export type SignInResult =
  | { readonly ok: true; readonly token: string; readonly returnTo: string | null }
  | { readonly ok: false; readonly refusal: Refusal };

export interface SignInParts {
  readonly sessions: SessionStore;
  readonly attempts: AttemptStore;
  readonly accounts: AccountStore;
  readonly issuers: Readonly<Record<Audience, IssuerClient>>;
  readonly systemLog: SystemLog;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the callback brings along. */
export interface Callback {
  readonly url: string;
  readonly attemptToken: string | undefined;
  readonly previousToken: string | undefined;
  readonly accessPoint: string;
}

/** From leaving for the identity provider to a session, or to a refusal that is logged. */
export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  /** Answers where to send the browser, and the token of the attempt for its cookie. `anew`: not on an older sign-in at the provider. */
  async start(audience: Audience, attempt: Attempt, loginHint: string | undefined, anew = false): Promise<{ url: string; token: string }> {
    const { attempts, issuers, sessions } = this.parts;
    const token = await attempts.start(audience, attempt);
    return { url: await issuers[audience].authorizationUrl(sessions.keys.secretsOf(token), loginHint, anew), token };
  }

  async finish(audience: Audience, callback: Callback): Promise<SignInResult> {
    const attempt = await this.parts.attempts.take(callback.attemptToken, audience);
    if (attempt === null || callback.attemptToken === undefined) return this.refuse(audience, callback, 'EXPIRED');
    const login = await this.verify(audience, callback.url, callback.attemptToken);
    if (login === null) return this.refuse(audience, callback, 'PROVIDER');
    if (!isAssured(login, this.issuer(audience))) return this.refuse(audience, callback, 'ASSURANCE');
    return this.admit(audience, login, attempt, callback);
  }

  /** Where the browser goes to end the session at the provider too; null when the provider has no such place or does not answer. */
  async endSessionUrl(audience: Audience, returnTo: string): Promise<string | null> {
    try {
      return await this.parts.issuers[audience].endSessionUrl(returnTo);
    } catch (error) {
      this.parts.log.warn('identity provider could not be asked where its session ends', { audience, ...describeError(error) });
      return null;
    }
  }

  private async admit(audience: Audience, login: VerifiedLogin, attempt: Attempt, callback: Callback): Promise<SignInResult> {
    const { accounts, clock } = this.parts;
    const at = clock.now();
    const issuer = this.issuer(audience).key;
    const account = await accounts.findByLogin(issuer, login.subject, audience, at);
    // A family member is let in as far as the page that asks for the code; a professional is added by an administrator.
    if (account === null && audience === 'FAMILY') return this.open(audience, login, null, null, attempt, callback);
    if (account === null) return this.refuse(audience, callback, 'UNKNOWN');
    if (account.blocked) return this.refuse(audience, callback, 'BLOCKED', account.id);
    const roles = await accounts.roles(account.id, at);
    if (roles.length === 0) return this.refuse(audience, callback, 'NO_ROLE', account.id);
    return this.open(audience, login, account.id, pickRole(roles, attempt.wantedRole), attempt, callback);
  }

  private async open(
    audience: Audience, { subject, authenticatedAt }: VerifiedLogin, accountId: string | null, role: Role | null, attempt: Attempt, callback: Callback,
  ): Promise<SignInResult> {
    const issuer = this.issuer(audience).key;
    const session = { audience, issuer, subject, accountId, actorId: role?.id ?? null, authenticatedAt };
    await this.note(audience, callback, { outcome: 'OK', accountId, actorId: role?.id ?? null, regionId: role?.regionId ?? null });
    const token = await this.parts.sessions.create(session, callback.previousToken);
    return { ok: true, token, returnTo: attempt.returnTo };
  }

  private async verify(audience: Audience, url: string, attemptToken: string): Promise<VerifiedLogin | null> {
    try {
      return await this.parts.issuers[audience].verify(url, this.parts.sessions.keys.secretsOf(attemptToken));
    } catch (error) {
      this.parts.log.warn('identity provider refused or answered wrongly', { audience, ...describeError(error) });
      return null;
    }
  }

  private async refuse(audience: Audience, callback: Callback, refusal: Refusal, accountId: string | null = null): Promise<SignInResult> {
    await this.note(audience, callback, { outcome: 'REFUSED', accountId, detail: { reason: refusal } });
    return { ok: false, refusal };
  }

  private note(audience: Audience, callback: Callback, event: Omit<SystemEvent, 'kind' | 'traceId' | 'accessPoint'>): Promise<void> {
    const { detail = {}, ...rest } = event;
    const fixed = { kind: 'SIGN_IN', traceId: currentTraceId(), accessPoint: callback.accessPoint } as const;
    return this.parts.systemLog.write({ ...rest, ...fixed, detail: { audience, ...detail } });
  }

  private issuer(audience: Audience): IssuerConfig {
    return this.parts.issuers[audience].issuer;
  }
}

/** The only role, or the one asked for by id or by name; null when the person has to choose. */
export function pickRole(roles: readonly Role[], wanted: string | null): Role | null {
  const matching = wanted === null ? roles : roles.filter((one) => one.id === wanted || one.role === wanted);
  return matching.length === 1 ? (matching[0] ?? null) : null;
}
