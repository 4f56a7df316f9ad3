import type { ActorRole } from '../../model/actor.ts';

/** How people call their role themselves. */
export const ROLE_LABELS: Readonly<Record<ActorRole, string>> = {
  YOUTH_PROFESSIONAL: 'Jeugdprofessional',
  GI_WORKER: 'Jeugdbeschermer',
  JUVENILE_PROBATION: 'Jeugdreclasseerder',
  RVDK_INVESTIGATOR: 'Raadsonderzoeker',
  VEILIG_THUIS_WORKER: 'Medewerker Veilig Thuis',
  BEHAVIOURAL_SCIENTIST: 'Gedragswetenschapper',
  CHAIR: 'Voorzitter',
  SECRETARY: 'Secretaris',
  CRISIS_WORKER: 'Crisismedewerker',
  CARE_PROVIDER: 'Hulpverlener',
  TEACHER: 'Leerkracht',
  SERVICE_WORKER: 'Medewerker van een voorziening',
  POLICE_OFFICER: 'Politieagent',
  PRIVACY_OFFICER: 'Privacyfunctionaris',
  ADMINISTRATOR: 'Beheerder',
  ANALYST: 'Onderzoeker',
  FAMILY_MEMBER: 'Gezinslid',
};
