import type { ActorRole } from './actor.ts';

/** As what somebody stands to one dossier; chooses the policy file. */
export const PARTNERS = [
  'CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_WORKER', 'GI_EXECUTOR', 'JUVENILE_PROBATION', 'RVDK_AT_TABLE', 'RVDK', 'VEILIG_THUIS', 'CHAIR', 'SECRETARY',
  'SECOND_READER', 'MDA_CORE', 'CARE_PROVIDER', 'ADULT_CARE', 'NAMED_PARTNER', 'POLICE', 'CRISIS', 'SHARE_ADDRESSEE', 'SHARE_RECEIVER', 'APPROVED',
  'PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'PARENT_WITHOUT_CUSTODY', 'GUARDIAN', 'FOSTER_PARENT', 'HOUSEHOLD_ADULT', 'SUPPORT_PERSON',
  'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD', 'CONFIDENTIAL_ADVISER', 'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST',
] as const;
export type Partner = (typeof PARTNERS)[number];

/** What may be done besides reading. Each act is opened by a rule and by the grant that carries it. */
export const ACTS = ['READ', 'WRITE', 'EDIT', 'SHARE', 'ADOPT', 'CHECK', 'ANSWER', 'RESPOND', 'AUTHORISE'] as const;
export type Act = (typeof ACTS)[number];

export const PURPOSES = [
  'CASE_DIRECTION', 'HELP', 'CASE_DISCUSSION', 'CONSULTATION', 'RVDK_INVESTIGATION', 'MEASURE',
  'VEILIG_THUIS_MONITORING', 'CRISIS', 'PRIVACY_OVERSIGHT', 'OWN_ACCESS',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What any professional can be offered: a share, first as its addressee, then as its receiver. */
const SHARED_WITH = ['SHARE_ADDRESSEE', 'SHARE_RECEIVER'] as const;

/** Which policies a role can ever fall under; the one place that says so. A role without a line is closed. */
const PARTNERS_OF_ROLE: Readonly<Record<ActorRole, readonly Partner[]>> = {
  YOUTH_PROFESSIONAL: ['CASE_DIRECTOR', 'TEAM_COLLEAGUE', ...SHARED_WITH],
  GI_WORKER: ['CASE_DIRECTOR', 'GI_WORKER', 'GI_EXECUTOR', ...SHARED_WITH, 'APPROVED'],
  JUVENILE_PROBATION: ['JUVENILE_PROBATION', ...SHARED_WITH],
  RVDK_INVESTIGATOR: ['RVDK', 'RVDK_AT_TABLE', ...SHARED_WITH, 'APPROVED'],
  VEILIG_THUIS_WORKER: ['VEILIG_THUIS', 'MDA_CORE', ...SHARED_WITH, 'APPROVED'],
  BEHAVIOURAL_SCIENTIST: ['SECOND_READER', 'MDA_CORE', ...SHARED_WITH],
  CHAIR: ['CHAIR', ...SHARED_WITH],
  SECRETARY: ['SECRETARY', ...SHARED_WITH],
  CRISIS_WORKER: ['CRISIS', ...SHARED_WITH, 'APPROVED'],
  CARE_PROVIDER: ['CARE_PROVIDER', 'ADULT_CARE', 'MDA_CORE', ...SHARED_WITH],
  TEACHER: ['NAMED_PARTNER', ...SHARED_WITH],
  SERVICE_WORKER: ['NAMED_PARTNER', ...SHARED_WITH],
  POLICE_OFFICER: ['POLICE', ...SHARED_WITH],
  PRIVACY_OFFICER: ['PRIVACY_OFFICER', 'APPROVED'],
  ADMINISTRATOR: ['ADMINISTRATOR'],
  ANALYST: ['ANALYST'],
  FAMILY_MEMBER: [
    'PARENT_WITH_CUSTODY', 'PARENT_OF_16_PLUS', 'PARENT_WITHOUT_CUSTODY', 'GUARDIAN', 'FOSTER_PARENT', 'HOUSEHOLD_ADULT', 'SUPPORT_PERSON',
    'CHILD_12_PLUS', 'CHILD_16_PLUS', 'FORMER_CHILD', 'CONFIDENTIAL_ADVISER',
  ],
};

export function partnersOf(role: ActorRole): readonly Partner[] {
  return PARTNERS_OF_ROLE[role];
}

// Stryker disable all: as what somebody can be let in is for the act that does it; no rule compares it
/** Partners that nobody is made by a plain involvement: there is one director, and the others come by share, invitation, emergency or four eyes. */
const OTHERWISE: readonly Partner[] = ['CASE_DIRECTOR', ...SHARED_WITH, 'APPROVED', 'CHAIR', 'SECRETARY', 'RVDK_AT_TABLE', 'MDA_CORE', 'CRISIS', 'PRIVACY_OFFICER', 'ADMINISTRATOR', 'ANALYST'];

/** As what a professional in this role can be involved with a family. */
export function involvableAs(role: ActorRole): readonly Partner[] {
  return role === 'FAMILY_MEMBER' ? [] : partnersOf(role).filter((partner) => !OTHERWISE.includes(partner));
}
