import { createPool } from '@zov/core/db';
import { silentLog } from '@zov/core/log';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';
import type { ActorRole, Audience } from '../../../model/actor.ts';
import { idOf, insertRow } from '../../testing/rows.ts';
import { AccountStore } from '../account-store.ts';
import { AttemptStore } from '../attempt-store.ts';
import type { IssuerClient, VerifiedLogin } from '../issuer-client.ts';
import { noInvitations, type InvitationPort, type SystemEvent, type SystemLog } from '../ports.ts';
import { SessionKeys } from '../session-keys.ts';
import { SessionService } from '../session.service.ts';
import { SessionStore, type NewSession, type Session } from '../session-store.ts';
import { SignIn, type SignInResult } from '../sign-in.service.ts';

/** The product's instant, which sessions do not follow. */
export const AT = new Date('2026-11-21T09:00:00Z');
export const ISSUERS: Readonly<Record<Audience, string>> = { TEAM: 'entra', FAMILY: 'digid' };

/** Signing in on a real database, with a provider that says what it is told to say. */
export class SignInWorld {
  /** Real time, as far as this world knows. */
  now = new Date('2026-11-21T10:00:00Z');
  readonly events: SystemEvent[] = [];
  /** What the provider answers next; an error is a refusal. */
  login: Partial<VerifiedLogin> | Error = {};
  /** What befalls the log. */
  logFails: Error | undefined;
  invitations: InvitationPort = noInvitations;
  readonly keys = new SessionKeys('a secret of this spec');
  readonly sessions: SessionStore;
  readonly attempts: AttemptStore;
  readonly accounts: AccountStore;
  readonly signIn: SignIn;
  readonly service: SessionService;

  private constructor(private readonly database: TestDatabase, private readonly owner: pg.Pool, readonly pool: pg.Pool) {
    const time = { now: () => this.now };
    const clock = { now: () => AT };
    this.sessions = new SessionStore(pool, this.keys, time);
    this.attempts = new AttemptStore(pool, this.keys, time);
    this.accounts = new AccountStore(pool);
    const systemLog: SystemLog = { write: (event) => (this.logFails ? Promise.reject(this.logFails) : Promise.resolve(void this.events.push(event))) };
    this.signIn = new SignIn({ sessions: this.sessions, attempts: this.attempts, accounts: this.accounts, issuers: { TEAM: this.issuer('TEAM'), FAMILY: this.issuer('FAMILY') }, systemLog, clock, log: silentLog });
    this.service = new SessionService({ sessions: this.sessions, accounts: this.accounts, invitations: { redeem: (...given) => this.invitations.redeem(...given) }, systemLog, clock, demo: false });
  }

  static async make(): Promise<SignInWorld> {
    const database = await createDatabase();
    const world = new SignInWorld(database, new pg.Pool({ connectionString: database.ownerUrl, max: 2 }), createPool(database.appUrl, { max: 3 }));
    await insertRow(world.owner, 'region', { id: idOf('region'), code: 'kreken', name: 'De Kreken' });
    await insertRow(world.owner, 'organisation', { id: idOf('organisation'), region_id: idOf('region'), kind: 'MUNICIPALITY', name: 'Gemeente' });
    return world;
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.owner.end();
    await this.database.drop();
  }

  async rows(text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.owner.query<Record<string, unknown>>(text, [...values])).rows;
  }

  /** An account with these roles, valid since long ago; `subject` is its login at the provider. */
  async account(subject: string, roles: readonly ActorRole[], over: Parameters<typeof insertRow>[2] = {}): Promise<string> {
    const audience = roles.includes('FAMILY_MEMBER') ? 'FAMILY' : 'TEAM';
    const id = idOf(`account ${subject}`);
    await insertRow(this.owner, 'account', { id, audience, display_name: `Naam ${subject}`, issuer: ISSUERS[audience], subject, bound_at: AT, ...over });
    for (const role of roles) {
      await insertRow(this.owner, 'actor', {
        id: idOf(`${subject} ${role}`), account_id: id, role, organisation_id: role === 'FAMILY_MEMBER' ? null : idOf('organisation'), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z'),
      });
    }
    return id;
  }

  /** A session of a login, as after signing in. Answers its token. */
  session(over: Partial<NewSession> & Pick<NewSession, 'subject'>, replaces?: string): Promise<string> {
    const audience = over.audience ?? 'TEAM';
    return this.sessions.create({ audience, issuer: ISSUERS[audience], accountId: null, actorId: null, authenticatedAt: null, ...over }, replaces);
  }

  async found(token: string, audience: Audience = 'TEAM'): Promise<Session> {
    const session = await this.sessions.find(token, audience);
    if (session === null) throw new Error('there is no such session');
    return session;
  }

  /** Leaves for the provider and comes back with what it says. */
  async comeBack(audience: Audience, login: SignInWorld['login'], { wantedRole = null, previousToken }: { readonly wantedRole?: string | null; readonly previousToken?: string } = {}): Promise<SignInResult> {
    this.login = login;
    const attemptToken = await this.attempts.start(audience, { wantedRole, returnTo: null });
    return this.signIn.finish(audience, { url: '/auth/callback?code=x', attemptToken, previousToken, accessPoint: 'web:1' });
  }

  private issuer(audience: Audience): IssuerClient {
    const issuer = { key: ISSUERS[audience], amr: audience === 'TEAM' ? ['mfa'] : [], acr: audience === 'TEAM' ? [] : ['substantial', 'high'] };
    const verify = (): Promise<VerifiedLogin> => (this.login instanceof Error ? Promise.reject(this.login) : Promise.resolve({ subject: 'nobody', authenticatedAt: null, ...this.login }));
    return { issuer, verify, endSessionUrl: () => (this.login instanceof Error ? Promise.reject(this.login) : Promise.resolve('https://login.example.nl/end')) } as unknown as IssuerClient;
  }
}
