import { thirdPhaseTitle } from '@zov/ui/third-phase';
/** The Dutch of the closed sets that more than one screen shows. Glossary: docs/glossary.md. */
import type {
  Circle, ContactKind, CustodyKind, DatePrecision, EventKind, FactKind, FamilyRole, FamilyTieDetail, FamilyTieKind, Gender, MeasureKind, Partner, PlanPhase, PlanState, Purpose,
  ResponseKind, RestrictionKind, SourceKind, Verification, Ring, Bond, ItemType, ActorRole, CheckResult, CrisisKind,
} from '@generated/team/graphql';

export const familyRoleText: Record<FamilyRole, string> = {
  MOTHER: 'Moeder', FATHER: 'Vader', CHILD: 'Kind', STEP_PARENT: 'Stiefouder', GUARDIAN: 'Voogd', FOSTER_PARENT: 'Pleegouder',
  GRANDPARENT: 'Grootouder', RELATIVE: 'Familie', OTHER: 'Iemand anders',
};
export const circleText: Record<Circle, string> = { FAMILY: 'Gezin', NETWORK: 'Netwerk' };
export const genderText: Record<Gender, string> = { FEMALE: 'Vrouw of meisje', MALE: 'Man of jongen', OTHER: 'Anders', UNKNOWN: 'Niet bekend' };

export const datePrecisionText: Record<DatePrecision, string> = { DAY: 'De hele datum', MONTH: 'Alleen maand en jaar', YEAR: 'Alleen het jaar, ongeveer', UNKNOWN: 'Niet, of het kind is nog niet geboren' };

export const custodyKindText: Record<CustodyKind, string> = {
  JOINT_PARENTAL: 'Gezamenlijk ouderlijk gezag',
  SINGLE_PARENTAL: 'Eenhoofdig ouderlijk gezag',
  JOINT_WITH_OTHER: 'Gezamenlijk gezag van een ouder en iemand anders',
  GUARDIANSHIP: 'Voogdij',
  TEMPORARILY_NONE: 'Tijdelijk geen gezag',
  CANNOT_BE_DETERMINED: 'Gezag niet te bepalen',
};

export const factKindText: Record<FactKind, string> = { FACT: 'Feit', OPINION: 'Mening', INTERPRETATION: 'Interpretatie' };
export const sourceKindText: Record<SourceKind, string> = {
  OWN_OBSERVATION: 'Zelf gezien of gehoord', FAMILY_MEMBER: 'Iemand uit het gezin', NETWORK: 'Iemand uit het netwerk',
  PROFESSIONAL: 'Een andere professional', DOCUMENT: 'Een document', REPORTER: 'Een melder',
};
/** The kind of source behind a name: "Juf Mia (professional)". */
export const sourceWord: Record<SourceKind, string> = {
  OWN_OBSERVATION: 'zelf gezien of gehoord', FAMILY_MEMBER: 'gezin', NETWORK: 'netwerk', PROFESSIONAL: 'professional', DOCUMENT: 'document', REPORTER: 'melder',
};
export const verificationText: Record<Verification, string> = { VERIFIED: 'Nagegaan', UNVERIFIED: 'Niet nagegaan', DISPUTED: 'Betwist' };

export const eventKindText: Record<EventKind, string> = {
  INCIDENT: 'Incident', REPORT: 'Melding', DECISION: 'Besluit', DISCUSSION: 'Overleg', MOVE: 'Verhuizing',
  CONTACT_WITH_CHILD: 'Contact met kind', HELP: 'Hulp', OTHER: 'Gebeurtenis',
};
export const measureKindText: Record<MeasureKind, string> = {
  OTS: 'Ondertoezichtstelling', VOTS: 'Voorlopige ondertoezichtstelling', MUHP: 'Machtiging uithuisplaatsing', URGENT_MUHP: 'Spoedmachtiging uithuisplaatsing', WRITTEN_DIRECTION: 'Schriftelijke aanwijzing',
  GUARDIANSHIP: 'Voogdijmaatregel', PROVISIONAL_GUARDIANSHIP: 'Voorlopige voogdij', CUSTODY_ENDED: 'Gezagsbeëindiging', SECURE_CARE: 'Machtiging gesloten jeugdhulp', CONDITIONAL_SECURE_CARE: 'Voorwaardelijke machtiging gesloten jeugdhulp',
  JUVENILE_PROBATION: 'Jeugdreclassering', SPECIAL_CONDITIONS: 'Bijzondere voorwaarden (strafrecht)', RESTRAINING_ORDER: 'Tijdelijk huisverbod', AREA_BAN: 'Gebiedsverbod', MENTORSHIP: 'Mentorschap', ADMINISTRATION: 'Bewindvoering',
  CURATORSHIP: 'Ondercuratelestelling', COMPULSORY_CARE: 'Gedwongen opname of behandeling', PUBLIC_ORDER: 'Maatregel openbare orde', COURT_REFERRAL: 'Verwijzing door de rechter', VOLUNTARY: 'Vrijwillige hulp', OTHER: 'Maatregel',
};

export const partnerText: Record<Partner, string> = {
  CASE_DIRECTOR: 'Casusregisseur', TEAM_COLLEAGUE: 'Collega uit het team', GI_WORKER: 'Jeugdbeschermer (GI)', GI_EXECUTOR: 'Uitvoerder van de maatregel (GI)',
  JUVENILE_PROBATION: 'Jeugdreclassering', RVDK_AT_TABLE: 'Raad voor de Kinderbescherming, in het overleg', RVDK: 'Raad voor de Kinderbescherming', VEILIG_THUIS: 'Veilig Thuis',
  CHAIR: 'Voorzitter', SECRETARY: 'Secretaris', SECOND_READER: 'Tweede lezer', MDA_CORE: 'Kernteam MDA++', CARE_PROVIDER: 'Hulpverlener', ADULT_CARE: 'Hulp voor volwassenen',
  NAMED_PARTNER: 'Doet mee aan een afspraak', POLICE: 'Politie', CRISIS: 'Crisisdienst', SHARE_ADDRESSEE: 'Kreeg een aanbod om mee te lezen', SHARE_RECEIVER: 'Leest wat gedeeld is', APPROVED: 'Toegelaten met vier ogen',
  PARENT_WITH_CUSTODY: 'Ouder met gezag', PARENT_OF_16_PLUS: 'Ouder met gezag, deel van het kind dicht', PARENT_WITHOUT_CUSTODY: 'Ouder zonder gezag', GUARDIAN: 'Voogd',
  FOSTER_PARENT: 'Pleegouder', HOUSEHOLD_ADULT: 'Volwassene in huis', SUPPORT_PERSON: 'Steunfiguur', CHILD_12_PLUS: 'Kind van 12 tot 16 jaar', CHILD_16_PLUS: 'Kind van 16 of 17 jaar',
  FORMER_CHILD: 'Oud-jeugdige', CONFIDENTIAL_ADVISER: 'Vertrouwenspersoon', PRIVACY_OFFICER: 'Privacyfunctionaris', ADMINISTRATOR: 'Beheerder', ANALYST: 'Beleidsmedewerker',
};
export const purposeText: Record<Purpose, string> = {
  CASE_DIRECTION: 'Casusregie', HELP: 'Hulp aan het gezin', CASE_DISCUSSION: 'Casusbespreking', CONSULTATION: 'Advies aan een collega',
  RVDK_INVESTIGATION: 'Onderzoek van de Raad', MEASURE: 'Uitvoeren van een maatregel', VEILIG_THUIS_MONITORING: 'Zicht houden door Veilig Thuis',
  CRISIS: 'Hulp in een crisis', PRIVACY_OVERSIGHT: 'Toezicht op privacy', OWN_ACCESS: 'Eigen inzage',
};
export const roleText: Record<ActorRole, string> = {
  YOUTH_PROFESSIONAL: 'jeugdprofessional', GI_WORKER: 'jeugdbeschermer', JUVENILE_PROBATION: 'jeugdreclasseerder', RVDK_INVESTIGATOR: 'raadsonderzoeker',
  VEILIG_THUIS_WORKER: 'medewerker Veilig Thuis', BEHAVIOURAL_SCIENTIST: 'gedragswetenschapper', CHAIR: 'voorzitter', SECRETARY: 'secretaris',
  CRISIS_WORKER: 'crisismedewerker', CARE_PROVIDER: 'hulpverlener', TEACHER: 'leerkracht', SERVICE_WORKER: 'medewerker van een voorziening', POLICE_OFFICER: 'politieagent', PRIVACY_OFFICER: 'privacyfunctionaris',
  ADMINISTRATOR: 'beheerder', ANALYST: 'analist', FAMILY_MEMBER: 'gezinslid',
};

export const crisisKindText: Readonly<Record<CrisisKind, string>> = { CHILD_OUT: 'Kind uit huis', PARENT_OUT: 'Ouder uit huis', HELP_AT_HOME: 'Hulp in huis' };
export const planPhaseText: Record<PlanPhase, string> = { SAFETY: 'Veiligheidsplan', ASSISTANCE: 'Hulpverleningsplan', get RECOVERY() { return thirdPhaseTitle(); } };
export const planStateText: Record<PlanState, string> = {
  DRAFT: 'Concept', SHARED: 'Gedeeld', ADOPTED: 'Vastgesteld', IN_FORCE: 'Geldt nu', SUPERSEDED: 'Vervangen', WITHDRAWN: 'Ingetrokken',
};
export const checkResultText: Record<CheckResult, string> = {
  KEPT: 'Gelukt', PARTLY: 'Deels gelukt', NOT_KEPT: 'Niet gelukt', COULD_NOT_CHECK: 'Kon niet controleren', LAPSED: 'Vervallen',
};

export const contactKindText: Record<ContactKind, string> = {
  ADDRESS: 'Adres', PHONE: 'Telefoon', EMAIL: 'E-mail', SCHOOL: 'School', CHILDCARE: 'Opvang', GP: 'Huisarts', WORK: 'Werk', OTHER: 'Iets anders',
};
export const ringText: Record<Ring, string> = { CLOSE: 'Dichtbij', AROUND: 'In de buurt', AT_DISTANCE: 'Op afstand' };
export const bondText: Record<Bond, string> = { STRONG: 'Sterke band', NORMAL: 'Gewone band', WEAK: 'Zwakke band', TENSE: 'Gespannen band' };
export const familyTieKindText: Record<FamilyTieKind, string> = {
  PARENT_OF: 'Ouder van', PARTNER: 'Partner van', EX_PARTNER: 'Ex-partner van', CONFLICT: 'Conflict met', VIOLENCE_TOWARDS: 'Gebruikte geweld tegen', CLOSE: 'Hecht met', DISTANT: 'Afstand tot', CUT_OFF: 'Geen contact met',
};
export const familyTieDetailText: Record<FamilyTieDetail, string> = {
  BIOLOGICAL: 'biologisch', ADOPTIVE: 'door adoptie', STEP: 'stiefouder', FOSTER: 'pleegouder', MARRIED: 'getrouwd', REGISTERED: 'geregistreerd partnerschap', LIVING_TOGETHER: 'samenwonend',
};
export const restrictionKindText: Record<RestrictionKind, string> = {
  HIDDEN_WHEREABOUTS: 'Verblijfplaats verborgen', CONTACT_BAN: 'Contactverbod', WITHHELD: 'Niet laten zien',
  CHILD_REFUSES: 'Kind wil dit niet delen', OBJECTION: 'Bezwaar tegen delen',
};
export const responseKindText: Record<ResponseKind, string> = { RIGHT: 'Klopt', NOT_RIGHT: 'Klopt niet', SOMETHING_TO_SAY: 'Wil iets zeggen' };
/** After "over": "Reactie van Mara over een afspraak". */
export const itemTypeText: Record<ItemType, string> = {
  FACT: 'een feit', TOP3_ITEM: 'een onveilige situatie', MINIMUM_CONDITION: 'een bodemeis', AGREEMENT: 'een afspraak', SAFETY_NET_CONTACT: 'het vangnet', HELP_GIVEN: 'hulp die wordt gegeven', TEMPLATE_PLAN_SECTION: 'een vraag van een plan',
};
