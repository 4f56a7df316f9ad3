import type { ClassName } from './classes.ts';
import type { ConditionName } from './conditions.ts';
import type { ActRow } from './notation.ts';

type Who = readonly { readonly names: string; readonly classes: string | undefined; readonly when: readonly ConditionName[] }[];

/** These, without anything further asked; of these classes, or of all that the act is about. */
const any = (names: string, classes?: string): Who => [{ names, classes, when: [] }];
/** These, when this is so. */
const when = (names: string, ...conditions: ConditionName[]): Who => [{ names, classes: undefined, when: conditions }];
/** These, of the agreements of later phases that name them. */
const later = (names: string): Who => [{ names, classes: 'D6 D7', when: ['namesMe'] }];
/** These, of their own record. */
const own = (names: string, classes: string): Who => [{ names, classes, when: ['own'] }];
/** Of a measure: a legal step, or one of criminal law or forced treatment that I wrote down myself. */
const legalOrMine = (names: string): Who => [{ names, classes: 'D11 D12 D13', when: ['legalOrByMe'] }];
const list = (classes: string): ClassName[] => classes.split(' ') as ClassName[];

function act(dutch: string, classes: string, ...who: readonly Who[]): ActRow {
  const lines = who.flat().flatMap((one) => one.names.split(' ').map((name) => [name, { classes: list(one.classes ?? classes), when: one.when }] as const));
  return { dutch, classes: list(classes), who: Object.fromEntries(lines) };
}

const DIRECTS = 'CASE_DIRECTOR';
const DIRECTS_OR_EXECUTES = `${DIRECTS} GI_EXECUTOR`;
const PLAN = 'D5 D6 D7';
/** Plans with a template: help at a divorce and at eighteen by who directs, after juvenile probation by its officer. */
const TEMPLATE = 'D6 D7 D12';
const TEMPLATES: Who = [...any(DIRECTS_OR_EXECUTES, 'D6 D7'), { names: 'JUVENILE_PROBATION', classes: 'D12', when: ['ours'] }];
/** Everybody with a voice of their own in the portal. */
const VOICES = 'PARENT_WITH_CUSTODY PARENT_OF_16_PLUS PARENT_WITHOUT_CUSTODY GUARDIAN FOSTER_PARENT HOUSEHOLD_ADULT SUPPORT_PERSON CHILD_12_PLUS CHILD_16_PLUS FORMER_CHILD';
/** Of these everybody but a support person, who reads no facts. */
const READS_FACTS = 'PARENT_WITH_CUSTODY PARENT_OF_16_PLUS PARENT_WITHOUT_CUSTODY GUARDIAN FOSTER_PARENT HOUSEHOLD_ADULT CHILD_12_PLUS CHILD_16_PLUS FORMER_CHILD';
const OLDER = 'CHILD_12_PLUS CHILD_16_PLUS FORMER_CHILD';
/** Who keeps facts of an own record, by the class of them. */
const KEEPS_FACTS = 'TEAM_COLLEAGUE GI_WORKER GI_EXECUTOR RVDK VEILIG_THUIS NAMED_PARTNER';
/** Who writes along in the analysis, besides who directs. */
const ANALYSES = 'GI_EXECUTOR TEAM_COLLEAGUE VEILIG_THUIS';
const KEEPS_HEALTH = 'CARE_PROVIDER ADULT_CARE';
const KEEPS_CRIME = 'JUVENILE_PROBATION POLICE';

/** Opening and closing who gets in, sharing, consent and what is kept back. */
const OPENING: Readonly<Record<string, ActRow>> = {
  assignSafetyTeam: act('veiligheidsteam van een gezin kiezen', 'D1', any(DIRECTS)),
  inviteFamilyMember: act('gezinslid uitnodigen', 'D14', any(DIRECTS)),
  involveProfessional: act('collega betrekken', 'D14', any(DIRECTS)),
  endInvolvement: act('betrokkenheid beëindigen', 'D14', any(DIRECTS)),
  renewInvolvement: act('betrokkenheid verlengen', 'D14', any(DIRECTS)),
  closeDossier: act('dossier sluiten', 'D14', any(DIRECTS)),
  handOverDirection: act('regie overdragen: aanbieden, met wat vooraf is gedaan', 'D14', any(DIRECTS)),
  withdrawHandOver: act('aanbod van de regie intrekken', 'D14', any(DIRECTS)),
  askOtherDirector: act('vragen om een andere casusregisseur', 'D14', any(DIRECTS)),
  involveAsker: act('vrager van toegang betrekken', 'D14', any(DIRECTS)),
  refuseAccess: act('toegang weigeren', 'D14', any(DIRECTS)),
  releaseHeldText: act('wachtende tekst vrijgeven', 'D2S', any(DIRECTS)),
  offerShare: act('delen met een professional', 'D14 D2S', any(DIRECTS), any('GI_EXECUTOR', 'D14')),
  acceptShare: act('deling aannemen', 'D14 D2S', when('SHARE_ADDRESSEE', 'offeredToMe')),
  refuseShare: act('deling weigeren of teruggeven', 'D14 D2S', when('SHARE_ADDRESSEE', 'offeredToMe'), when('SHARE_RECEIVER', 'toMe')),
  withdrawShare: act('deling intrekken', 'D14 D2S', any(DIRECTS), any('GI_EXECUTOR', 'D14')),
  askConsent: act('toestemming vragen of opschrijven', 'D14 D2S', any(DIRECTS), any('GI_EXECUTOR', 'D14')),
  answerConsent: act('toestemming beantwoorden', 'D14 D2S', any(DIRECTS), any('GI_EXECUTOR', 'D14'), when(VOICES, 'askedOfMe', 'aboutUs')),
  withdrawConsent: act('toestemming intrekken', 'D14 D2S', any(DIRECTS), any('GI_EXECUTOR', 'D14'), when(VOICES, 'askedOfMe', 'aboutUs')),
  objectToSharing: act('bezwaar maken tegen delen met een organisatie', 'D14', when(VOICES, 'aboutUs')),
  withdrawObjection: act('eigen bezwaar intrekken', 'D14', when(VOICES, 'objectedByMe')),
  restrict: act('beperken of bezwaar opschrijven', 'D14', any(DIRECTS_OR_EXECUTES)),
  endRestriction: act('beperking beëindigen', 'D14', any(DIRECTS_OR_EXECUTES)),
  recordRepresentationDecision: act('besluit over inzage opschrijven', 'D14', any(DIRECTS_OR_EXECUTES)),
  endRepresentationDecision: act('besluit over inzage beëindigen', 'D14', any(DIRECTS_OR_EXECUTES)),
  recordMandate: act('machtiging opschrijven', 'D14', any(DIRECTS_OR_EXECUTES)),
  endMandate: act('machtiging beëindigen', 'D14', any(DIRECTS_OR_EXECUTES)),
  askApproval: act('vier-ogen-besluit vragen', 'D14', when(`${DIRECTS_OR_EXECUTES} RVDK VEILIG_THUIS CRISIS`, 'toAsk'), when('PRIVACY_OFFICER', 'toAsk', 'myColleagues')),
  decideApproval: act('vier-ogen-besluit nemen, door een ander dan wie het vroeg', 'D14', when(`${DIRECTS_OR_EXECUTES} TEAM_COLLEAGUE SECOND_READER VEILIG_THUIS`, 'toDecide'), when('PRIVACY_OFFICER', 'toDecide', 'toOversee')),
  renewEmergency: act('noodtoegang verlengen', 'D14', when('CRISIS', 'mine')),
  reviewEmergency: act('noodtoegang beoordelen', 'D14', when('PRIVACY_OFFICER', 'myOffice')),
};

/** Who the family is and what happened. */
const RECORD: Readonly<Record<string, ActRow>> = {
  writeFact: act('feit opschrijven', 'D3 D11 D12', any(KEEPS_FACTS, 'D3'), any(`${DIRECTS} ${KEEPS_HEALTH}`, 'D3 D11'), any(KEEPS_CRIME, 'D3 D12')),
  correctFact: act('feit corrigeren', 'D3 D11 D12', [{ names: DIRECTS, classes: 'D3 D11', when: ['factOrOwn'] }], own(KEEPS_FACTS, 'D3'), own(KEEPS_HEALTH, 'D3 D11'), own(KEEPS_CRIME, 'D3 D12')),
  withdrawFact: act('feit intrekken', 'D3 D11 D12', own(DIRECTS, 'D3 D11'), own(KEEPS_FACTS, 'D3'), own(KEEPS_HEALTH, 'D3 D11'), own(KEEPS_CRIME, 'D3 D12')),
  approveFact: act('gemengd feit vrijgeven', 'D3 D11', [{ names: DIRECTS, classes: 'D3 D11', when: ['factOrOwn'] }], any('GI_EXECUTOR', 'D3')),
  splitFact: act('gemengd feit splitsen', 'D3 D11 D12', [{ names: DIRECTS, classes: 'D3 D11', when: ['factOrOwn'] }], own(KEEPS_FACTS, 'D3'), own(KEEPS_HEALTH, 'D3 D11'), own(KEEPS_CRIME, 'D3 D12')),
  recordFactStatement: act('verklaring opschrijven namens iemand', 'D3 D11', [{ names: DIRECTS, classes: 'D3 D11', when: ['factOrOwn'] }], any('GI_EXECUTOR', 'D3')),
  stateBesideFact: act('verklaring geven bij een feit dat men leest', 'D3 D11 D12', any(READS_FACTS)),
  addPointer: act('verwijzing opschrijven', 'D3 D11 D12', any(KEEPS_FACTS, 'D3'), any(`${DIRECTS} ${KEEPS_HEALTH}`, 'D3 D11'), any(KEEPS_CRIME, 'D3 D12')),
  correctPointer: act('verwijzing corrigeren', 'D3 D11 D12', own(DIRECTS, 'D3 D11'), own(KEEPS_FACTS, 'D3'), own(KEEPS_HEALTH, 'D3 D11'), own(KEEPS_CRIME, 'D3 D12')),
  withdrawPointer: act('verwijzing intrekken', 'D3 D11 D12', [{ names: DIRECTS, classes: 'D3 D11', when: ['factOrOwn'] }], own(KEEPS_FACTS, 'D3'), own(KEEPS_HEALTH, 'D3 D11'), own(KEEPS_CRIME, 'D3 D12')),
  addAttachment: act('bijlage toevoegen', 'D3 D11 D12', any(KEEPS_FACTS, 'D3'), any(`${DIRECTS} ${KEEPS_HEALTH}`, 'D3 D11'), any(KEEPS_CRIME, 'D3 D12')),
  correctAttachment: act('bijlage corrigeren', 'D3 D11 D12', own(DIRECTS, 'D3 D11'), own(KEEPS_FACTS, 'D3'), own(KEEPS_HEALTH, 'D3 D11'), own(KEEPS_CRIME, 'D3 D12')),
  releaseAttachment: act('bijlage delen met gezinsleden', 'D3 D11', [{ names: DIRECTS, classes: 'D3 D11', when: ['factOrOwn'] }]),
  withdrawAttachment: act('bijlage weghalen', 'D3 D11 D12', [{ names: DIRECTS, classes: 'D3 D11', when: ['factOrOwn'] }], own(KEEPS_FACTS, 'D3'), own(KEEPS_HEALTH, 'D3 D11'), own(KEEPS_CRIME, 'D3 D12')),
  releaseInformation: act('informatie geven aan een ouder zonder gezag', 'D3', any(DIRECTS_OR_EXECUTES)),
  addPerson: act('persoon toevoegen', 'D1', any(DIRECTS_OR_EXECUTES)),
  correctPerson: act('persoon corrigeren', 'D1', any(DIRECTS_OR_EXECUTES)),
  recordCustody: act('gezag opschrijven', 'D1', any(DIRECTS_OR_EXECUTES)),
  correctCustody: act('gezag corrigeren of beëindigen', 'D1', any(DIRECTS_OR_EXECUTES)),
  addHousehold: act('huishouden toevoegen', 'D1', any(DIRECTS_OR_EXECUTES)),
  correctHousehold: act('huishouden anders noemen', 'D1', any(DIRECTS_OR_EXECUTES)),
  addHouseholdMember: act('bewoner toevoegen', 'D1', any(DIRECTS_OR_EXECUTES)),
  correctHouseholdMember: act('bewoner corrigeren of laten vertrekken', 'D1', any(DIRECTS_OR_EXECUTES)),
  addNetworkTie: act('netwerklid opschrijven', 'D1', any(DIRECTS_OR_EXECUTES)),
  correctNetworkTie: act('netwerklid corrigeren', 'D1', any(DIRECTS_OR_EXECUTES)),
  addFamilyTie: act('familieband opschrijven', 'D1 D3', any(DIRECTS_OR_EXECUTES)),
  correctFamilyTie: act('familieband corrigeren of beëindigen', 'D1 D3', any(DIRECTS_OR_EXECUTES)),
  addPictureNudge: act('plek in een tekening verschuiven', 'D1', any(DIRECTS_OR_EXECUTES)),
  correctPictureNudge: act('verschoven plek veranderen', 'D1', any(DIRECTS_OR_EXECUTES)),
  addContactPoint: act('adres of contactgegeven toevoegen', 'D2 D2S', any(DIRECTS)),
  correctContactPoint: act('adres of contactgegeven corrigeren of beëindigen', 'D2 D2S', any(DIRECTS)),
  hideContactPoint: act('adres of contactgegeven verbergen', 'D2 D2S', any(DIRECTS)),
  recordEvent: act('gebeurtenis opschrijven', 'D2 D2S D3 D13', any(DIRECTS), any('GI_EXECUTOR', 'D2 D3 D13'), own('RVDK', 'D13')),
  correctEvent: act('gebeurtenis corrigeren', 'D2 D2S D3 D13', any(DIRECTS), any('GI_EXECUTOR', 'D2 D3 D13'), own('RVDK', 'D13')),
  recordMeasure: act('maatregel opschrijven', 'D11 D12 D13', any(DIRECTS_OR_EXECUTES)),
  correctMeasure: act('maatregel corrigeren of beëindigen', 'D11 D12 D13', legalOrMine(DIRECTS_OR_EXECUTES)),
  extendMeasure: act('maatregel verlengen', 'D11 D12 D13', legalOrMine(DIRECTS_OR_EXECUTES)),
  startAnalysis: act('analyse beginnen', 'D3', any(DIRECTS_OR_EXECUTES)),
  writeAnalysisStatement: act('uitspraak in de analyse schrijven', 'D3 D11', any(DIRECTS), any(ANALYSES, 'D3')),
  editAnalysisStatement: act('uitspraak in de analyse bewerken', 'D3 D11', when(DIRECTS, 'factOrOwn'), any('GI_EXECUTOR', 'D3'), own('TEAM_COLLEAGUE VEILIG_THUIS', 'D3')),
  withdrawAnalysisStatement: act('uitspraak uit de analyse halen', 'D3 D11', when(DIRECTS, 'factOrOwn'), any('GI_EXECUTOR', 'D3'), own('TEAM_COLLEAGUE VEILIG_THUIS', 'D3')),
  adoptAnalysis: act('analyse vaststellen, door wie er niets in schreef', 'D3', any(`${DIRECTS_OR_EXECUTES} TEAM_COLLEAGUE SECOND_READER VEILIG_THUIS`)),
  recordSignal: act('signaal opschrijven', 'D3', any(DIRECTS_OR_EXECUTES)),
  correctSignal: act('signaal corrigeren', 'D3', any(DIRECTS_OR_EXECUTES)),
  weighSignal: act('vragen van het afwegingskader beantwoorden', 'D3', any(DIRECTS_OR_EXECUTES)),
  recordAdvice: act('advies van Veilig Thuis opschrijven', 'D3', any(DIRECTS_OR_EXECUTES)),
  tellOfSignal: act('opschrijven wie van een signaal weet', 'D3', any(DIRECTS_OR_EXECUTES)),
  markSignalInIndex: act('noteren dat een signaal in de verwijsindex staat', 'D3', any(DIRECTS_OR_EXECUTES)),
  decideSignal: act('besluiten over een signaal', 'D3', any(DIRECTS_OR_EXECUTES)),
  handOverSignal: act('overdracht aan Veilig Thuis bij iemand neerleggen', 'D3', any(DIRECTS_OR_EXECUTES)),
  completeHandOver: act('overdracht aan Veilig Thuis afronden', 'D3', any(DIRECTS_OR_EXECUTES)),
  takeSignalStep: act('stap van de meldcode zetten', 'D3', any(DIRECTS_OR_EXECUTES)),
  correctSignalStep: act('stap van de meldcode corrigeren', 'D3', any(DIRECTS_OR_EXECUTES)),
  addColumnStatement: act('zin in de drie kolommen opschrijven', 'D4', any(DIRECTS_OR_EXECUTES)),
  editColumnStatement: act('zin bewerken of verplaatsen', 'D4', any(DIRECTS_OR_EXECUTES)),
  dropColumnStatement: act('zin laten vervallen', 'D4', any(DIRECTS_OR_EXECUTES)),
  recordPerspective: act('perspectief opschrijven', 'D4', any(DIRECTS_OR_EXECUTES)),
  correctPerspective: act('perspectief corrigeren', 'D4', any(DIRECTS_OR_EXECUTES)),
  giveCrisisDecision: act('crisisbesluit geven', 'D5', any(`${DIRECTS_OR_EXECUTES} VEILIG_THUIS CRISIS`)),
  correctCrisisDecision: act('crisisbesluit corrigeren', 'D5', any(DIRECTS_OR_EXECUTES), when('VEILIG_THUIS', 'byMe')),
  endCrisisDecision: act('crisisbesluit beëindigen', 'D5', any(DIRECTS_OR_EXECUTES), when('VEILIG_THUIS', 'byMe')),
  confirmCrisisReport: act('terugmelding van een crisisbesluit gelezen', 'D5', any(DIRECTS)),
};

/** The plan, its checks and what people say of it. */
const PLANNING: Readonly<Record<string, ActRow>> = {
  startPlanVersion: act('plan beginnen', PLAN, any(DIRECTS_OR_EXECUTES)),
  proposeTop3Item: act('onveilige situatie voorstellen', PLAN, any(DIRECTS_OR_EXECUTES)),
  editTop3Item: act('onveilige situatie bewerken', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs')),
  orderTop3: act('volgorde van de Top-3', PLAN, any(DIRECTS_OR_EXECUTES)),
  orderItems: act('volgorde van afspraken of vangnet', PLAN, any(DIRECTS_OR_EXECUTES)),
  setMinimumCondition: act('bodemeis stellen', PLAN, any(DIRECTS_OR_EXECUTES), any('VEILIG_THUIS', 'D5 D6')),
  editMinimumCondition: act('bodemeis bewerken', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs'), any('VEILIG_THUIS', 'D5 D6')),
  proposeAgreement: act('afspraak voorstellen', PLAN, any(DIRECTS_OR_EXECUTES)),
  editAgreement: act('afspraak bewerken', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs'), later('CARE_PROVIDER ADULT_CARE')),
  translateItem: act('vertaling opschrijven', PLAN, any(DIRECTS_OR_EXECUTES)),
  editTranslation: act('vertaling bewerken of laten nakijken', PLAN, any(DIRECTS_OR_EXECUTES)),
  addSafetyNetContact: act('vangnet aanvullen', PLAN, any(DIRECTS_OR_EXECUTES)),
  proposeHelp: act('inzet van hulp voorstellen', PLAN, any(DIRECTS_OR_EXECUTES)),
  editHelp: act('inzet van hulp bewerken', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs')),
  recordHelp: act('verloop van de hulp vastleggen', PLAN, any(DIRECTS_OR_EXECUTES)),
  editSafetyNetContact: act('vangnet bewerken', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs')),
  withdrawItem: act('onderdeel intrekken', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs')),
  sharePlan: act('plan delen met het gezin', PLAN, any(DIRECTS_OR_EXECUTES)),
  adoptPlan: act('plan vaststellen, door een ander dan wie het schreef', PLAN, any(`${DIRECTS_OR_EXECUTES} TEAM_COLLEAGUE SECOND_READER`), any('VEILIG_THUIS', 'D5 D6'), any('GI_WORKER', 'D5')),
  planCheck: act('controle plannen', PLAN, any(DIRECTS_OR_EXECUTES)),
  recordCheck: act('controle vastleggen', PLAN, any(DIRECTS_OR_EXECUTES), when('TEAM_COLLEAGUE CARE_PROVIDER ADULT_CARE NAMED_PARTNER', 'namesMe')),
  proposeGate: act('poort voorstellen', 'D5 D6', any(DIRECTS_OR_EXECUTES)),
  secondGate: act('als tweede lezer over een poort beslissen', 'D5 D6', any('SECOND_READER CHAIR TEAM_COLLEAGUE')),
  releaseGate: act('namens Veilig Thuis over een poort beslissen', 'D5 D6', any('VEILIG_THUIS')),
  withdrawGate: act('voorstel voor een poort intrekken', 'D5 D6', any(DIRECTS_OR_EXECUTES)),
  relapse: act('terug naar fase 1', 'D5', any(DIRECTS_OR_EXECUTES)),
  startTemplatePlan: act('plan met sjabloon beginnen', TEMPLATE, TEMPLATES),
  writeTemplateSection: act('vraag van een plan met sjabloon beantwoorden', TEMPLATE, TEMPLATES),
  completeTemplateSection: act('opschrijven dat iets van een plan met sjabloon gedaan is', TEMPLATE, TEMPLATES),
  shareTemplatePlan: act('plan met sjabloon delen', TEMPLATE, TEMPLATES),
  withdrawTemplatePlan: act('plan met sjabloon intrekken', TEMPLATE, TEMPLATES),
  adoptTemplatePlan: act('plan met sjabloon vaststellen, door een ander dan wie het begon of deelde', TEMPLATE, TEMPLATES, any('SECOND_READER', 'D6 D7'), [{ names: 'TEAM_COLLEAGUE', classes: 'D6 D7', when: ['begun'] }]),
  confirmSafetyNetContact: act('vangnet bevestigen', PLAN, any(DIRECTS_OR_EXECUTES)),
  addMilestone: act('mijlpaal toevoegen', PLAN, any(DIRECTS_OR_EXECUTES)),
  correctMilestone: act('mijlpaal corrigeren', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs')),
  reachMilestone: act('vastleggen dat een mijlpaal is bereikt', PLAN, any(DIRECTS), when('GI_EXECUTOR', 'broughtInByUs')),
  recordProgress: act('voortgang van een doel vastleggen', PLAN, any(DIRECTS_OR_EXECUTES)),
  startMonitoring: act('toezicht van Veilig Thuis beginnen', 'D5', any('VEILIG_THUIS')),
  recordMonitoring: act('toezichtmoment vastleggen of verbeteren', 'D5', any('VEILIG_THUIS')),
  completeFollowUp: act('vervolg afronden', PLAN, any(DIRECTS_OR_EXECUTES), when('TEAM_COLLEAGUE CARE_PROVIDER ADULT_CARE NAMED_PARTNER', 'namesMe')),
  recordOpinion: act('mening opschrijven voor wie niet inlogt', 'D8 D8K', any(DIRECTS), any('GI_EXECUTOR', 'D8')),
  recordNotReached: act('opschrijven waarom iemand geen mening gaf', PLAN, any(DIRECTS_OR_EXECUTES)),
  signAgreement: act('afspraak tekenen die de professional noemt', PLAN, when(`${DIRECTS_OR_EXECUTES} TEAM_COLLEAGUE SECOND_READER MDA_CORE CARE_PROVIDER ADULT_CARE NAMED_PARTNER`, 'namesMe'), [{ names: 'VEILIG_THUIS', classes: 'D5 D6', when: ['namesMe'] }], [{ names: 'GI_WORKER JUVENILE_PROBATION RVDK POLICE', classes: 'D5', when: ['namesMe'] }]),
  answerResponse: act('reactie beantwoorden', 'D8 D8K', any(DIRECTS), any('GI_EXECUTOR', 'D8')),
  respond: act('reageren op een onderdeel', 'D8 D8K', any(VOICES, 'D8'), any(OLDER, 'D8 D8K')),
  keepPlanSeen: act('onthouden wat men van het plan zag', PLAN, any('CASE_DIRECTOR TEAM_COLLEAGUE GI_EXECUTOR SECOND_READER'), any('GI_WORKER', 'D5'), any('VEILIG_THUIS', 'D5 D6'), any('PARENT_WITH_CUSTODY PARENT_OF_16_PLUS PARENT_WITHOUT_CUSTODY GUARDIAN FOSTER_PARENT CHILD_12_PLUS CHILD_16_PLUS FORMER_CHILD')),
  giveOpinion: act('mening geven over het plan', 'D8 D8K', any(VOICES, 'D8'), any(OLDER, 'D8 D8K')),
  letReadResponse: act('kiezen wie de eigen reactie leest', 'D8K', any(OLDER)),
  letReadOpinion: act('kiezen wie de eigen mening leest', 'D8K', any(OLDER)),
};

/** How safe it is as each finds it, what that rests on, and what the family thinks of the card. */
const JUDGING: Readonly<Record<string, ActRow>> = {
  recordOwnScore: act('eigen veiligheidscijfer geven', 'D4', any(`${DIRECTS_OR_EXECUTES} TEAM_COLLEAGUE GI_WORKER RVDK VEILIG_THUIS`), when('JUVENILE_PROBATION', 'ours')),
  recordScore: act('veiligheidscijfer van een gezinslid opschrijven', 'D8 D8K', any(DIRECTS), any('GI_EXECUTOR', 'D8')),
  giveScore: act('veiligheidscijfer geven', 'D8 D8K', any(VOICES, 'D8'), any(OLDER, 'D8 D8K')),
  letReadScore: act('kiezen wie het eigen cijfer leest', 'D8K', any(OLDER)),
  addProtectiveFactor: act('beschermende factor of eerder succes opschrijven', 'D4', any(`${DIRECTS_OR_EXECUTES} VEILIG_THUIS`)),
  correctProtectiveFactor: act('beschermende factor of eerder succes corrigeren', 'D4', any(DIRECTS_OR_EXECUTES), when('VEILIG_THUIS', 'byMe')),
  recordInstrumentOutcome: act('instrumentuitkomst opschrijven', 'D4', any(`${DIRECTS_OR_EXECUTES} VEILIG_THUIS`)),
  correctInstrumentOutcome: act('instrumentuitkomst corrigeren', 'D4', any(DIRECTS_OR_EXECUTES), when('VEILIG_THUIS', 'byMe')),
  recordVulnerability: act('kwetsbaarheid opschrijven', 'D11', any(`${DIRECTS} ${KEEPS_HEALTH}`)),
  correctVulnerability: act('kwetsbaarheid corrigeren', 'D11', own(`${DIRECTS} ${KEEPS_HEALTH}`, 'D11')),
  recordCardView: act('kijk op de kaart opschrijven voor wie niet inlogt', 'D8 D8K', any(DIRECTS), any('GI_EXECUTOR', 'D8')),
  giveCardView: act('kijk op de kaart geven', 'D8 D8K', any('PARENT_WITH_CUSTODY PARENT_OF_16_PLUS GUARDIAN', 'D8'), any(OLDER, 'D8 D8K')),
  letReadCardView: act('kiezen wie de eigen kijk op de kaart leest', 'D8K', any(OLDER)),
};

/** The veiligheidskaart. */
const CARD: Readonly<Record<string, ActRow>> = {
  startSafetyCard: act('veiligheidskaart beginnen', 'D4', any(DIRECTS_OR_EXECUTES)),
  describeSafetyCard: act('veiligheidskaart beschrijven', 'D4', any(DIRECTS_OR_EXECUTES)),
  assessChild: act('veiligheid van een kind beoordelen', 'D4', any(DIRECTS_OR_EXECUTES)),
  judgeArea: act('gebied van een kind beoordelen', 'D4', any(DIRECTS_OR_EXECUTES)),
  shareSafetyCard: act('veiligheidskaart delen met het gezin', 'D4', any(DIRECTS_OR_EXECUTES)),
  withdrawSafetyCard: act('concept van de veiligheidskaart intrekken', 'D4', any(DIRECTS_OR_EXECUTES)),
  adoptSafetyCard: act('veiligheidskaart vaststellen, door een ander dan wie haar schreef', 'D4', any(`${DIRECTS_OR_EXECUTES} TEAM_COLLEAGUE SECOND_READER VEILIG_THUIS GI_WORKER`)),
};

/** Every act on family data of both endpoints. */
export const ACTS: Readonly<Record<string, ActRow>> = { ...OPENING, ...RECORD, ...PLANNING, ...JUDGING, ...CARD };
