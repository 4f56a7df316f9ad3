import type pg from 'pg';
import type { Audience } from '../../model/actor.ts';

/** An event without a dossier: signing in and out, roles, codes, alarms. Holds ids and codes, never a name. */
export interface SystemEvent {
  readonly kind: SystemEventKind;
  readonly outcome: 'OK' | 'REFUSED' | 'FAILED';
  readonly traceId: string;
  readonly accessPoint: string;
  readonly regionId?: string | null;
  readonly actorId?: string | null;
  readonly accountId?: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

export type SystemEventKind =
  | 'SIGN_IN' | 'SIGN_OUT' | 'ROLE_CHOSEN' | 'SESSION_EXTENDED' | 'INVITATION_REDEEMED' | 'SECOND_BINDING_ALARM'
  | 'EMERGENCY_ACCESS' | 'EMERGENCY_REVIEW' | 'APPROVALS' | 'ACCESS_REQUEST' | 'CONFLICT_OF_INTEREST' | 'STAFF_LIST' | 'PROFESSIONAL_ADDED' | 'SETTING_ADDED' | 'ORGANISATION_CHANGED' | 'TEAM_CHANGED' | 'MANDATE_CHANGED' | 'MAIL_ADDRESS_CHANGED' | 'LEAVING' | 'RECTIFICATION_READ';

/** Where such events go. A rejected write refuses the act that it describes; with the connection of that act, both stay or neither. */
export interface SystemLog {
  write(event: SystemEvent, act?: pg.ClientBase): Promise<void>;
}

export const SYSTEM_LOG = Symbol('SystemLog');

/** Binds a family member's login by the single-use code that was handed over in person. */
export interface InvitationPort {
  /**
   * @param codeHash SHA-256 (hex) of the code in capitals without spaces and dashes
   * @returns the account that is now bound to issuer and subject, or null when the code is unknown, used or expired
   */
  redeem(codeHash: string, issuerKey: string, subject: string): Promise<{ accountId: string } | null>;
}

export const INVITATIONS = Symbol('Invitations');

/** No code is good. Used until the family slice brings its own. */
export const noInvitations: InvitationPort = { redeem: () => Promise.resolve(null) };

/** Real time. Sessions never follow the product's clock, so that moving a demo's day signs nobody out. */
export interface RealTime {
  now(): Date;
}

export const AUDIENCES: readonly Audience[] = ['TEAM', 'FAMILY'];
