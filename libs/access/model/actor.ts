/** The roles a person can sign in with. A family member's rights come from custody and age, never from the role alone. */
export const ACTOR_ROLES = [
  'YOUTH_PROFESSIONAL', 'GI_WORKER', 'JUVENILE_PROBATION', 'RVDK_INVESTIGATOR', 'VEILIG_THUIS_WORKER',
  'BEHAVIOURAL_SCIENTIST', 'CHAIR', 'SECRETARY', 'CRISIS_WORKER', 'CARE_PROVIDER', 'TEACHER', 'SERVICE_WORKER', 'POLICE_OFFICER',
  'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST', 'FAMILY_MEMBER',
] as const;

export type ActorRole = (typeof ACTOR_ROLES)[number];
export type Audience = 'TEAM' | 'FAMILY';

/** Who asks: one role of one account, as read from the database in the request. Class: reference. */
export interface Actor {
  readonly id: string;
  readonly accountId: string;
  readonly audience: Audience;
  readonly role: ActorRole;
  readonly organisationId: string | null;
  readonly teamId: string | null;
  readonly regionId: string;
}

/** What every act and read knows about its request; ids only. */
export interface RequestContext {
  readonly actor: Actor;
  /** The product's instant (UTC). Real time outside demo and tests. */
  readonly at: Date;
  /** The same clock, for what has to be so when a question reaches the database, and not when it was asked; scripts have none. */
  readonly now?: (() => Date) | undefined;
  /** W3C trace id, 32 hex digits; shown to people as the correlation id. */
  readonly traceId: string;
  /** Hash of the network address plus channel, for the log. */
  readonly accessPoint: string;
  /** Session key (hash), so that a socket can be closed with its session. */
  readonly sessionId: string;
  /** Random id of the open page that asks, so that it is not told of its own changes; scripts have none. */
  readonly tabId?: string | undefined;
}
