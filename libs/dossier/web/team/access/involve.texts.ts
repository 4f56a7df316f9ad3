import type { Partner, Purpose } from '@generated/team/graphql';

export const involveTexts = {
  title: 'Betrek een collega',
  intro: 'Een collega ziet dit gezin pas als u hem of haar betrekt. Het gezin ziet wie dat is en waarvoor.',
  who: 'Wie?',
  whoDescription: 'Typ een deel van de naam.',
  partner: 'Als wat werkt deze collega mee?',
  choosePerson: 'Kies eerst een collega. Daarna ziet u welke rollen kunnen.',
  closed: 'Deze collega kan nog niet aan een gezin meewerken. Kies iemand anders.',
  purpose: 'Waarvoor?',
  choosePurpose: 'Kies een doel',
  legalBasis: 'Op welke grondslag?',
  legalBasisDescription: 'Waarom mogen deze gegevens gebruikt worden?',
  secrecyBasis: 'Waarom mag u dit delen?',
  secrecyBasisDescription: 'U hebt geheimhouding. Dit is de reden dat u toch mag delen.',
  evidence: 'Waaruit blijkt dit?',
  term: 'De collega ziet het gezin voor de termijn van uw regio, meestal zes maanden. Daarna stopt het vanzelf, of u verlengt het.',
  submit: 'Betrek deze collega',
  submitting: 'Bezig met betrekken…',
  cancel: 'Terug naar het gezin',
  done: (name: string) => `${name} werkt nu mee aan dit gezin.`,
  notYou: 'U bent niet de casusregisseur van dit gezin. Alleen de casusregisseur betrekt collega’s.',

  needWho: 'Kies een collega.',
  needPartner: 'Kies als wat deze collega meewerkt.',
  needPurpose: 'Kies een doel.',
  needLegalBasis: 'Kies een grondslag.',
  needSecrecyBasis: 'Kies waarom u dit mag delen.',
  needEvidence: 'Schrijf waaruit dit blijkt.',
};

/** What each kind of partner sees, in one sentence. */
export const partnerDescription: Partial<Record<Partner, string>> = {
  TEAM_COLLEAGUE: 'Leest het dossier en het plan en schrijft eigen feiten. Ziet geen geheime adressen.',
  GI_WORKER: 'Ziet wie het gezin is en het veiligheidsplan. Schrijft eigen feiten.',
  GI_EXECUTOR: 'Voert de maatregel uit: leest het dossier en werkt aan het plan. Stopt als de maatregel stopt.',
  JUVENILE_PROBATION: 'Leest het plan van het kind met de maatregel en schrijft eigen feiten. Stopt als de maatregel stopt.',
  RVDK: 'Leest wie het gezin is en het veiligheidsplan. Schrijft eigen feiten.',
  VEILIG_THUIS: 'Leest feiten en plan, stelt bodemeisen en houdt zicht. Weet als enige wie melder is.',
  SECOND_READER: 'Leest mee en kan het plan vaststellen. Zo kijkt er iemand anders dan de schrijver.',
  CARE_PROVIDER: 'Ziet wie het gezin is, het vangnet en de afspraken waar deze collega in staat. Schrijft eigen feiten.',
  ADULT_CARE: 'Ziet namen en de afspraken waar deze collega in staat. Schrijft eigen feiten.',
  NAMED_PARTNER: 'Ziet namen, wie te bellen en de afspraken waar deze collega in staat. Schrijft eigen feiten.',
  POLICE: 'Ziet namen en de veiligheidsafspraken waar de politie in staat. Schrijft eigen feiten.',
};

/** The purpose that usually goes with a kind of partner. */
export const usualPurpose: Partial<Record<Partner, Purpose>> = {
  TEAM_COLLEAGUE: 'HELP', GI_WORKER: 'CONSULTATION', RVDK: 'RVDK_INVESTIGATION', VEILIG_THUIS: 'VEILIG_THUIS_MONITORING',
  SECOND_READER: 'CASE_DISCUSSION', GI_EXECUTOR: 'MEASURE', JUVENILE_PROBATION: 'MEASURE', CARE_PROVIDER: 'HELP', ADULT_CARE: 'HELP', NAMED_PARTNER: 'HELP',
};

/** Purposes that a colleague can be involved for. */
export const involvePurposes: readonly Purpose[] = ['HELP', 'CASE_DISCUSSION', 'CONSULTATION', 'RVDK_INVESTIGATION', 'MEASURE', 'VEILIG_THUIS_MONITORING', 'CRISIS'];
