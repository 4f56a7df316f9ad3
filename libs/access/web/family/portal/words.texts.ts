import type { ActorRole, Partner, Purpose } from '@generated/family/graphql';
import type { Say } from './address';

/** What a professional is called in daily speech. */
export const roleNames: Record<ActorRole, string> = {
  YOUTH_PROFESSIONAL: 'jeugdhulpverlener',
  GI_WORKER: 'jeugdbeschermer',
  JUVENILE_PROBATION: 'begeleider na een straf',
  RVDK_INVESTIGATOR: 'onderzoeker van de Raad voor de Kinderbescherming',
  VEILIG_THUIS_WORKER: 'medewerker van Veilig Thuis',
  BEHAVIOURAL_SCIENTIST: 'deskundige die meedenkt',
  CHAIR: 'leider van het overleg',
  SECRETARY: 'schrijver bij het overleg',
  CRISIS_WORKER: 'medewerker van de spoedhulp',
  CARE_PROVIDER: 'hulpverlener',
  TEACHER: 'leerkracht',
  PRIVACY_OFFICER: 'bewaker van de privacy',
  ADMINISTRATOR: 'beheerder',
  ANALYST: 'onderzoeker',
  FAMILY_MEMBER: 'gezinslid',
};

/** What somebody does for this family. */
export const taskWords = (say: Say): Partial<Record<Partner, string>> => ({
  CASE_DIRECTOR: say('Regelt de hulp en het plan. Hier kunt u met vragen terecht.', 'Regelt de hulp en het plan. Hier kun je alles aan vragen.'),
  TEAM_COLLEAGUE: 'Werkt mee in hetzelfde team.',
  GI_WORKER: 'Let op de veiligheid van de kinderen. De rechter heeft dat gevraagd.',
  RVDK: 'Zoekt uit wat de kinderen nodig hebben.',
  VEILIG_THUIS: 'Kijkt of iedereen thuis veilig is.',
  SECOND_READER: 'Leest het plan en kijkt of het klopt.',
});

/** Why somebody helps or looks, as the end of a sentence that starts with "Waarom:". */
export const purposeWords = (say: Say): Record<Purpose, string> => ({
  CASE_DIRECTION: 'zij regelen de hulp.',
  HELP: say('zij helpen u.', 'zij helpen jou.'),
  CASE_DISCUSSION: 'zij praten samen over het plan.',
  CONSULTATION: 'iemand vroeg hun om raad.',
  RVDK_INVESTIGATION: 'zij zoeken uit wat de kinderen nodig hebben.',
  MEASURE: 'de rechter heeft dat gevraagd.',
  VEILIG_THUIS_MONITORING: 'zij kijken of iedereen thuis veilig is.',
  CRISIS: 'er was snel hulp nodig.',
  PRIVACY_OVERSIGHT: 'zij kijken of alles eerlijk gaat.',
  OWN_ACCESS: 'om het zelf te lezen.',
});
