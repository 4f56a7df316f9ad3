import type { ActorRole, Partner, Purpose } from '@generated/family/graphql';
import type { Say } from './address';

/** What a professional is called in daily speech. */
export const roleNames: Record<ActorRole, string> = {
  YOUTH_PROFESSIONAL: 'jeugdhulpverlener',
  GI_WORKER: 'jeugdbeschermer',
  JUVENILE_PROBATION: 'begeleider na een straf',
  RVDK_INVESTIGATOR: 'onderzoeker',
  VEILIG_THUIS_WORKER: 'medewerker',
  BEHAVIOURAL_SCIENTIST: 'deskundige die meedenkt',
  CHAIR: 'leider van het overleg',
  SECRETARY: 'schrijver bij het overleg',
  CRISIS_WORKER: 'medewerker voor spoed',
  CARE_PROVIDER: 'hulpverlener',
  TEACHER: 'leerkracht',
  SERVICE_WORKER: 'medewerker van een voorziening',
  POLICE_OFFICER: 'politieagent',
  PRIVACY_OFFICER: 'bewaker van de privacy',
  ADMINISTRATOR: 'beheerder',
  ANALYST: 'medewerker',
  FAMILY_MEMBER: 'gezinslid',
};

/** What somebody does for this family. */
export const taskWords = (say: Say): Partial<Record<Partner, string>> => ({
  CASE_DIRECTOR: say('Regelt de hulp en het plan. Hier kunt u met vragen terecht.', 'Regelt de hulp en het plan. Hier kun je alles aan vragen.'),
  TEAM_COLLEAGUE: 'Werkt mee in hetzelfde team.',
  GI_WORKER: 'Let op de veiligheid van de kinderen.',
  GI_EXECUTOR: 'Zorgt dat gebeurt wat de rechter besliste.',
  JUVENILE_PROBATION: 'Begeleidt een kind na een straf.',
  RVDK: 'Zoekt uit wat de kinderen nodig hebben.',
  VEILIG_THUIS: 'Kijkt of iedereen thuis veilig is.',
  SECOND_READER: 'Leest het plan en kijkt of het klopt.',
  CARE_PROVIDER: 'Helpt bij wat er in het plan staat.',
  ADULT_CARE: 'Helpt een volwassene bij wat er in het plan staat.',
  NAMED_PARTNER: 'Doet wat er in een afspraak staat.',
  POLICE: 'Doet wat er in een afspraak staat.',
});

/** Why somebody helps or looks, after "Waarom:". It fits one person and a whole organisation. */
export const purposeWords = (say: Say): Record<Purpose, string> => ({
  CASE_DIRECTION: 'om de hulp te regelen.',
  HELP: say('om u te helpen.', 'om jou te helpen.'),
  CASE_DISCUSSION: 'om samen over het plan te praten.',
  CONSULTATION: 'om raad te geven.',
  RVDK_INVESTIGATION: 'om uit te zoeken wat de kinderen nodig hebben.',
  MEASURE: 'omdat de rechter dat vroeg.',
  VEILIG_THUIS_MONITORING: 'om te kijken of iedereen thuis veilig is.',
  CRISIS: 'omdat er snel hulp nodig was.',
  PRIVACY_OVERSIGHT: 'om te kijken of alles eerlijk gaat.',
  OWN_ACCESS: 'om het zelf te lezen.',
});
