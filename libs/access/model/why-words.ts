import type { LegalBasis, SecrecyBasis } from './grounds.ts';
import type { Partner, Purpose } from './partner.ts';

/** What somebody is to the family, after "Waarom:". Words that a parent knows; no "u" and no "je", for they are read by everybody. */
export const TASK_WORDS: Readonly<Record<Partner, string>> = {
  CASE_DIRECTOR: 'deze persoon regelt de hulp voor het gezin.',
  TEAM_COLLEAGUE: 'deze persoon werkt mee in hetzelfde team.',
  GI_WORKER: 'deze persoon denkt mee over de veiligheid van de kinderen.',
  GI_EXECUTOR: 'deze persoon doet wat de rechter besliste.',
  JUVENILE_PROBATION: 'deze persoon begeleidt een kind na een straf.',
  RVDK_AT_TABLE: 'deze persoon denkt mee in het overleg.',
  RVDK: 'deze persoon zoekt uit wat de kinderen nodig hebben.',
  VEILIG_THUIS: 'deze persoon kijkt of iedereen thuis veilig is.',
  CHAIR: 'deze persoon leidt het overleg.',
  SECRETARY: 'deze persoon schrijft op wat het overleg zegt.',
  SECOND_READER: 'deze persoon leest het plan en kijkt of het klopt.',
  MDA_CORE: 'deze persoon helpt in een team voor grote zorgen.',
  CARE_PROVIDER: 'deze persoon helpt bij wat er in het plan staat.',
  ADULT_CARE: 'deze persoon helpt een volwassene uit het gezin.',
  NAMED_PARTNER: 'deze persoon doet mee aan een afspraak.',
  POLICE: 'deze persoon werkt bij de politie en doet mee.',
  CRISIS: 'deze persoon hielp met spoed.',
  SHARE_ADDRESSEE: 'deze persoon kreeg de vraag om mee te lezen.',
  SHARE_RECEIVER: 'dit is met deze persoon gedeeld.',
  APPROVED: 'twee mensen besloten dat deze persoon dit even mag lezen.',
  PARENT_WITH_CUSTODY: 'deze ouder beslist mee over een kind.',
  PARENT_OF_16_PLUS: 'deze ouder leest wat over deze ouder zelf gaat.',
  PARENT_WITHOUT_CUSTODY: 'deze ouder leest wat over deze ouder zelf gaat.',
  GUARDIAN: 'deze persoon is voogd van een kind.',
  FOSTER_PARENT: 'deze persoon zorgt elke dag voor een kind.',
  HOUSEHOLD_ADULT: 'deze persoon woont bij het gezin.',
  SUPPORT_PERSON: 'deze persoon helpt het gezin.',
  CHILD_12_PLUS: 'een kind van 12 jaar of ouder leest zelf mee.',
  CHILD_16_PLUS: 'wie 16 of 17 jaar is, beslist zelf.',
  FORMER_CHILD: 'wie 18 jaar is, leest alles over zichzelf.',
  CONFIDENTIAL_ADVISER: 'deze persoon staat iemand uit het gezin bij.',
  PRIVACY_OFFICER: 'deze persoon let op de privacy.',
  ADMINISTRATOR: 'deze persoon beheert de inlog.',
  ANALYST: 'deze persoon telt zonder namen.',
};

/** Of whoever reads by a mandate, in place of what its client is to the family. */
export const MANDATE_WORDS = 'deze persoon leest mee namens iemand uit het gezin.';

/** After "Waarvoor:". */
export const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  CASE_DIRECTION: 'om de hulp te regelen.',
  HELP: 'om het gezin te helpen.',
  CASE_DISCUSSION: 'om samen over het plan te praten.',
  CONSULTATION: 'om raad te geven.',
  RVDK_INVESTIGATION: 'om uit te zoeken wat de kinderen nodig hebben.',
  MEASURE: 'omdat de rechter dat vroeg.',
  VEILIG_THUIS_MONITORING: 'om te kijken of iedereen thuis veilig is.',
  CRISIS: 'omdat er snel hulp nodig was.',
  PRIVACY_OVERSIGHT: 'om te kijken of alles eerlijk gaat.',
  OWN_ACCESS: 'om het zelf te lezen.',
};

/** May these data be used, after "Dit mag, want" (R22). */
export const BASIS_WORDS: Readonly<Record<LegalBasis, string>> = {
  PUBLIC_TASK: 'het is een taak van de gemeente of een andere overheid.',
  LEGAL_OBLIGATION: 'de wet zegt dat het moet.',
  VITAL_INTEREST: 'er was gevaar.',
  CONSENT: 'daar is ja op gezegd.',
};

/** And may somebody who keeps secrets tell them, after "Delen mag, want". */
export const SECRECY_WORDS: Readonly<Record<SecrecyBasis, string>> = {
  DIRECTLY_INVOLVED: 'deze persoon helpt mee.',
  CONSENT: 'daar is ja op gezegd.',
  CUSTODY: 'een ouder mag dit lezen.',
  SUPERVISION_ORDER: 'de rechter wil dat iemand meekijkt.',
  RVDK_INFORMATION: 'de Raad moet dit weten.',
  VEILIG_THUIS_INFORMATION: 'het moet veilig worden.',
  VTO: 'de Raad zoekt iets uit.',
  PARENT_WITHOUT_CUSTODY: 'een ouder vroeg ernaar.',
  WGS: 'de wet zegt dat het mag.',
  CONFLICT_OF_DUTIES: 'niets zeggen was niet veilig.',
  VITAL_INTEREST: 'er was gevaar.',
  OWN_DATA: 'het zijn eigen gegevens.',
};

/** What opens something, after "Waarom:"; each fits a sentence of its own. */
export const OPENED_BY = {
  SHARED: (name: string) => `het is met ${name} gedeeld.`,
  OWN: (name: string) => `het gaat over ${name} of over een kind voor wie ${name} beslist.`,
  SAID: (name: string) => `het zijn woorden van ${name} of van een kind voor wie ${name} beslist.`,
  CHILD_LETS: () => 'het kind zei dat dit mag.',
  WROTE: (name: string) => `${name} schreef dit zelf op.`,
  OWN_ORGANISATION: (name: string) => `de organisatie van ${name} schreef dit op.`,
  NAMED: (name: string) => `${name} staat in de afspraak.`,
  ITEM: (name: string) => `dit stuk is apart met ${name} gedeeld.`,
} as const;

/** Why something is closed, the first reason that there is. */
export const CLOSED_BY = {
  NOT_INVOLVED: (name: string) => `${name} werkt niet voor dit gezin.`,
  NO_OWN_READING: (name: string) => `${name} leest niet zelf mee. Dat kan vanaf 12 jaar.`,
  NOT_SHARED: (name: string) => `Dit is niet met ${name} gedeeld.`,
  KEPT_BACK: (name: string) => `Dit blijft verborgen voor ${name}.`,
  NOT_THIS_KIND: (name: string) => `Deze soort gegevens hoort niet bij wat ${name} mag lezen.`,
  NOT_YET: () => 'Het is nog niet klaar en nog niet gedeeld.',
  OTHERS: (name: string) => `Het gaat ook of alleen over iemand anders. En het is niet met ${name} gedeeld.`,
  OTHER_ITEMS: (name: string) => `${name} leest alleen losse stukken. Dit stuk hoort daar niet bij.`,
  NOT_NAMED: (name: string) => `${name} leest alleen afspraken met de eigen naam erin.`,
  NOT_WRITTEN: (name: string) => `${name} leest hiervan alleen wat de eigen organisatie opschreef.`,
  CHILD_KEEPS: () => 'Het kind houdt deze woorden voor zich.',
} as const;

export const whyWords = {
  yes: (name: string) => `${name} mag dit lezen.`,
  partly: (name: string) => `${name} mag een deel hiervan lezen.`,
  no: (name: string) => `${name} mag dit niet lezen.`,
  because: (why: string) => `Waarom: ${why}`,
  purpose: (why: string) => `Waarvoor: ${why}`,
  basis: (why: string) => `Dit mag, want ${why}`,
  ownBasis: 'Dit mag, want de wet geeft recht op eigen gegevens.',
  secrecy: (why: string) => `Delen mag, want ${why}`,
  until: (day: string) => `Tot en met ${day}.`,
  untilDone: 'Er is geen vaste einddatum. Het stopt als het werk klaar is.',
  whileSo: 'Dit blijft zo zolang er niets verandert.',
  rest: 'De rest blijft dicht.',
  closed: (why: string) => `Waarom niet alles: ${why}`,
  keptUntil: (day: string) => `Dat is zo tot en met ${day}.`,
};
