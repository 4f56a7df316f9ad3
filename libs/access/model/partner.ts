import type { ActorRole } from './actor.ts';

/** As what somebody stands to one dossier; chooses the policy file. */
export const PARTNERS = [
  'CASE_DIRECTOR', 'TEAM_COLLEAGUE', 'GI_WORKER', 'RVDK', 'VEILIG_THUIS', 'SECOND_READER',
  'PARENT_WITH_CUSTODY', 'PARENT_WITHOUT_CUSTODY', 'CHILD_12_PLUS', 'PRIVACY_OFFICER', 'ADMINISTRATOR',
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

/** Which policies a role can ever fall under. A role that is not named here is closed. */
const PARTNERS_OF_ROLE: Partial<Record<ActorRole, readonly Partner[]>> = {
  YOUTH_PROFESSIONAL: ['CASE_DIRECTOR', 'TEAM_COLLEAGUE'],
  GI_WORKER: ['CASE_DIRECTOR', 'GI_WORKER'],
  RVDK_INVESTIGATOR: ['RVDK'],
  VEILIG_THUIS_WORKER: ['VEILIG_THUIS'],
  BEHAVIOURAL_SCIENTIST: ['SECOND_READER'],
  FAMILY_MEMBER: ['PARENT_WITH_CUSTODY', 'PARENT_WITHOUT_CUSTODY', 'CHILD_12_PLUS'],
  PRIVACY_OFFICER: ['PRIVACY_OFFICER'],
  ADMINISTRATOR: ['ADMINISTRATOR'],
};

export function partnersOf(role: ActorRole): readonly Partner[] {
  return PARTNERS_OF_ROLE[role] ?? [];
}
