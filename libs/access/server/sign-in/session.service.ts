import { createHash } from 'node:crypto';
import type { Clock } from '@zov/core/clock';
import { currentTraceId } from '@zov/core/log';
import type { AccountStore, Role } from './account-store.ts';
import type { InvitationPort, SystemEvent, SystemEventKind, SystemLog } from './ports.ts';
import type { Session, SessionStore } from './session-store.ts';

/** Wrong codes of one login in a day before no code is looked at any more. */
export const MAX_CODE_TRIES = 10;

export interface SessionView {
  readonly audience: Session['audience'];
  readonly demo: boolean;
  readonly expiresAt: string;
  readonly name?: string;
  readonly role?: Role['role'];
  readonly roleLabel?: string;
  readonly organisation?: string | null;
  readonly thirdPhase?: string;
  readonly roles?: readonly Pick<Role, 'id' | 'role' | 'roleLabel' | 'organisation'>[];
  /** Roles to choose from before anything else can be done. */
  readonly choose?: SessionView['roles'];
  /** True for a family member who still has to enter the code. */
  readonly unbound?: true;
}

export interface SessionServiceParts {
  readonly sessions: SessionStore;
  readonly accounts: AccountStore;
  readonly invitations: InvitationPort;
  readonly systemLog: SystemLog;
  readonly clock: Clock;
  readonly demo: boolean;
}

export type RedeemResult = { readonly token: string } | { readonly problem: 'WRONG_CODE' | 'TOO_OFTEN' | 'ALREADY_BOUND' };

/** What a signed-in person can do with the session itself. */
export class SessionService {
  readonly demo: boolean;

  constructor(private readonly parts: SessionServiceParts) {
    this.demo = parts.demo;
  }

  /** Who the session belongs to, for the screens. Null when the account was blocked or has no role left. */
  async view(session: Session, seenAt = session.seenAt): Promise<SessionView | null> {
    const { accounts, clock, sessions, demo } = this.parts;
    const base = { audience: session.audience, demo, expiresAt: sessions.expiresAt(session, seenAt).toISOString() };
    if (session.accountId === null) return { ...base, unbound: true };
    const at = clock.now();
    const account = await accounts.find(session.accountId, at);
    const current = await accounts.roles(session.accountId, at);
    if (account === null || account.blocked || current.length === 0) return null;
    const roles = current.map(({ id, role, roleLabel, organisation }) => ({ id, role, roleLabel, organisation }));
    const mine = current.find((one) => one.id === session.actorId);
    if (mine === undefined) return { ...base, name: account.name, choose: roles };
    const { role, roleLabel, organisation, thirdPhase } = mine;
    return { ...base, name: account.name, role, roleLabel, organisation, thirdPhase, roles };
  }

  /** Takes another role of the same account. Answers the new token, or null when the role is not theirs now. */
  async chooseRole(session: Session, actorId: string, accessPoint: string): Promise<string | null> {
    if (session.accountId === null || (await this.view(session)) === null) return null;
    const roles = await this.parts.accounts.roles(session.accountId, this.parts.clock.now());
    const role = roles.find((one) => one.id === actorId);
    const outcome = role === undefined ? 'REFUSED' : 'OK';
    await this.note('ROLE_CHOSEN', session, accessPoint, { outcome, actorId: role?.id ?? null, regionId: role?.regionId ?? null });
    return role === undefined ? null : this.parts.sessions.rotate(session, session.accountId, role.id);
  }

  async logout(session: Session, accessPoint: string): Promise<void> {
    await this.parts.sessions.endLogin(session, 'LOGOUT');
    await this.note('SIGN_OUT', session, accessPoint, { outcome: 'OK', detail: { by: 'LOGOUT' } });
  }

  /** Quick exit: ends this browser's session only. */
  async exit(session: Session, accessPoint: string): Promise<void> {
    await this.parts.sessions.end(session, 'EXIT');
    await this.note('SIGN_OUT', session, accessPoint, { outcome: 'OK', detail: { by: 'EXIT' } });
  }

  async extend(session: Session): Promise<SessionView | null> {
    return this.view(session, await this.parts.sessions.touch(session, true));
  }

  /** Binds a family member's login with the code that was handed over. Every try counts before the code is looked at. */
  async redeem(session: Session, code: string, accessPoint: string): Promise<RedeemResult> {
    const { sessions, invitations, accounts, clock } = this.parts;
    if (session.accountId !== null) {
      await this.note('SECOND_BINDING_ALARM', session, accessPoint, { outcome: 'REFUSED', detail: { reason: 'session is bound' } });
      return { problem: 'ALREADY_BOUND' };
    }
    const refused = (reason: string) =>
      this.note('INVITATION_REDEEMED', session, accessPoint, { outcome: 'REFUSED', detail: { reason } });
    if ((await sessions.countCode(session)) > MAX_CODE_TRIES) {
      await refused('too often');
      return { problem: 'TOO_OFTEN' };
    }
    const bound = await invitations.redeem(hashCode(code), session.issuer, session.subject);
    const account = bound && (await accounts.findByLogin(session.issuer, session.subject, 'FAMILY', clock.now()));
    if (!bound || account?.id !== bound.accountId || account.blocked) {
      await refused('wrong code');
      return { problem: 'WRONG_CODE' };
    }
    const role = (await accounts.roles(account.id, clock.now()))[0];
    await this.note('INVITATION_REDEEMED', session, accessPoint, {
      outcome: 'OK', accountId: account.id, actorId: role?.id ?? null, regionId: role?.regionId ?? null,
    });
    await sessions.forgiveCodes(session);
    const token = await sessions.rotate(session, account.id, role?.id ?? null);
    return token === null ? { problem: 'WRONG_CODE' } : { token };
  }

  private note(
    kind: SystemEventKind, session: Session, accessPoint: string, event: Omit<SystemEvent, 'kind' | 'traceId' | 'accessPoint'>,
  ): Promise<void> {
    const { audience, accountId, actorId } = session;
    const base = { kind, accountId, actorId, traceId: currentTraceId(), accessPoint };
    return this.parts.systemLog.write({ ...base, ...event, detail: { audience, ...event.detail } });
  }
}

/** Codes are compared in capitals without spaces and dashes, so that people may type them as they like. */
export function hashCode(code: string): string {
  return createHash('sha256').update(code.replaceAll(/[\s-]/g, '').toUpperCase()).digest('hex');
}
