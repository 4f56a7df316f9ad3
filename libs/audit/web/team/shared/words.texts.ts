import type { ActorRole, DataClass, LogAction, LogOutcome, Purpose } from '@generated/team/graphql';
import { thirdPhaseTitle } from '@zov/ui/third-phase';

/** Also typed by the officer in one word, as in `handeling:lezen`; so each is short and no two are alike. */
export const actionText: Record<LogAction, string> = {
  READ: 'Lezen', SEARCH: 'Zoeken', CREATE: 'Opschrijven', CHANGE: 'Wijzigen', SHARE: 'Delen', ADOPT: 'Vaststellen', WITHDRAW: 'Intrekken',
  ANSWER: 'Antwoorden', EXPORT: 'Exporteren', PRINT: 'Afdrukken', AUTHORISE: 'Toegang regelen', LOG_READ: 'Logboek lezen', EMERGENCY: 'Noodtoegang',
  VIEWED_AS: 'Meekijken',
};

export const outcomeText: Record<LogOutcome, string> = { OK: 'Gelukt', REFUSED: 'Geweigerd', CONFLICT: 'Conflict', FAILED: 'Mislukt' };

export const roleText: Record<ActorRole, string> = {
  YOUTH_PROFESSIONAL: 'Jeugdprofessional', GI_WORKER: 'Jeugdbeschermer', JUVENILE_PROBATION: 'Jeugdreclasseerder', RVDK_INVESTIGATOR: 'Raadsonderzoeker',
  VEILIG_THUIS_WORKER: 'Medewerker Veilig Thuis', BEHAVIOURAL_SCIENTIST: 'Gedragswetenschapper', CHAIR: 'Voorzitter', SECRETARY: 'Secretaris',
  CRISIS_WORKER: 'Crisismedewerker', CARE_PROVIDER: 'Hulpverlener', TEACHER: 'Leerkracht', SERVICE_WORKER: 'Medewerker van een voorziening', POLICE_OFFICER: 'Politieagent', PRIVACY_OFFICER: 'Privacyfunctionaris',
  ADMINISTRATOR: 'Beheerder', ANALYST: 'Analist', FAMILY_MEMBER: 'Gezinslid',
};

export const dataClassText: Record<DataClass, string> = {
  D1: 'Personen en gezag', D2: 'Adres en contact', D2S: 'Verborgen verblijf', D3: 'Feiten', D3M: 'Melder', D4: 'Veiligheidskaart', D5: 'Veiligheidsplan',
  D6: 'Hulpverleningsplan', get D7() { return thirdPhaseTitle(); }, D8: 'Eigen woorden', D8K: 'Eigen woorden van kind', D9: 'Besprekingen en besluiten', D11: 'Gezondheid',
  D12: 'Strafrecht', D13: 'Juridische stukken', D14: 'Toestemming en grondslag', D15: 'Toegangslog',
};

export const purposeText: Record<Purpose, string> = {
  CASE_DIRECTION: 'Casusregie', HELP: 'Hulp aan het gezin', CASE_DISCUSSION: 'Casusbespreking', CONSULTATION: 'Advies aan een collega',
  RVDK_INVESTIGATION: 'Onderzoek van de Raad', MEASURE: 'Uitvoeren van een maatregel', VEILIG_THUIS_MONITORING: 'Zicht houden door Veilig Thuis',
  CRISIS: 'Hulp in een crisis', PRIVACY_OVERSIGHT: 'Toezicht op privacy', OWN_ACCESS: 'Eigen inzage',
};

const grounds: Readonly<Record<string, string>> = {
  PUBLIC_TASK: 'Publieke taak', LEGAL_OBLIGATION: 'Wettelijke plicht', VITAL_INTEREST: 'Levensbelang', DIRECTLY_INVOLVED: 'Direct betrokken bij de hulp',
  CONSENT: 'Toestemming', SUPERVISION_ORDER: 'Ondertoezichtstelling', RVDK_INFORMATION: 'Informatie aan de Raad',
  VEILIG_THUIS_INFORMATION: 'Informatie aan Veilig Thuis', VT_INFORMATION: 'Informatie aan Veilig Thuis', CONFLICT_OF_DUTIES: 'Conflict van plichten',
  CUSTODY: 'Gezag', VTO: 'Verzoek tot onderzoek', PARENT_WITHOUT_CUSTODY: 'Ouder zonder gezag', WGS: 'Zorg- en Veiligheidshuis', OWN_DATA: 'Eigen gegevens',
  // Words of older log rows, which never change.
  LEGAL_DUTY: 'Wettelijke plicht', RIGHT_OF_ACCESS: 'Recht op inzage',
};

const objects: Readonly<Record<string, string>> = {
  Dossier: 'Netwerkdossier', Person: 'Persoon', Household: 'Huishouden', HouseholdMember: 'Bewoner', Custody: 'Gezag', NetworkTie: 'Netwerkband', FamilyTie: 'Familieband', PictureNudge: 'Plek in een tekening',
  ContactPoint: 'Contactgegeven', Fact: 'Feit', Attachment: 'Bijlage', Pointer: 'Verwijzing', FactReporter: 'Melder', DossierEvent: 'Gebeurtenis', Measure: 'Maatregel', Involvement: 'Betrokkenheid',
  Restriction: 'Beperking', PlanVersion: 'Versie van het plan', Top3Item: 'Top-3-onderdeel', MinimumCondition: 'Bodemeis', Agreement: 'Afspraak',
  AgreementCheck: 'Controle', FollowUp: 'Vervolg', GoalProgress: 'Voortgang van het doel', Milestone: 'Mijlpaal', PlanSeen: 'Wat iemand van het plan zag', WarmHandOver: 'Warme overdracht', MonitoringMoment: 'Toezichtmoment van Veilig Thuis', CrisisDecision: 'Crisisbesluit', SafetyNetContact: 'Vangnet', HelpGiven: 'Inzet van hulp', HelpRecord: 'Verloop van de hulp', SafetyNetConfirmation: 'Bevestiging van het vangnet', TemplatePlan: 'Plan met sjabloon', TemplatePlanSection: 'Vraag van een plan met sjabloon', PlanOpinion: 'Mening over het plan', ItemSignature: 'Handtekening bij een onderdeel', ViewRequest: 'Gevraagde mening', Response: 'Reactie', SafetyScore: 'Veiligheidscijfer', ProtectiveFactor: 'Beschermende factor', InstrumentOutcome: 'Instrumentuitkomst', Vulnerability: 'Kwetsbaarheid', CardView: 'Kijk op de kaart', ItemVersion: 'Eerdere versie',
  Looked: 'Wie keek', AccessEvent: 'Logregel', Invitation: 'Uitnodiging',
};

/** Grounds and kinds of object grow with the region's configuration: an unknown one shows its own code. */
export const groundText = (code: string): string => grounds[code] ?? code;
export const objectText = (type: string): string => objects[type] ?? type;
