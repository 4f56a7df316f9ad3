import type { ClassName } from './classes.ts';

/** One type of family data: the classes its rows can have, its fields by part, and the fields that lead to rows of another type. */
export interface TypeRow {
  readonly dutch: string;
  readonly classes: readonly ClassName[];
  readonly parts: Readonly<Record<string, string>>;
  /** These show what the rows behind them show: nothing when those are closed. */
  readonly leads: string;
}

const type = (dutch: string, classes: string, parts: Readonly<Record<string, string>>, leads = ''): TypeRow => ({ dutch, classes: classes.split(' ') as ClassName[], parts, leads });
const PLAN = 'D5 D6 D7';
const WORDS = 'D8 D8K';

/** Every field of every type of family data stands here once. What is not here is closed, and the server does not start. */
export const TYPES: Readonly<Record<string, TypeRow>> = {
  Dossier: type('dossier', 'D1', { state: 'id state', cover: 'version number name openedOn', reason: 'reason' },
    'persons facts events measures involvements contactPoints planVersions responses opinions checks shares consents households custodies networkTies familyTies pictureNudges restrictions emergencyAccesses representationDecisions mandates accessRequests approvals heldTexts objections informationReleases itemSignatures safetyScores columnStatements perspectives safetyCards analyses analysisStatements signals signalSteps pointers attachments protectiveFactors instrumentOutcomes vulnerabilities gateDecisions phaseTurns'),
  Person: type('persoon', 'D1', { name: 'id displayName callName familyRole circle', called: 'version dossierId givenNames namePrefix surname birthDatePrecision gender', life: 'birthDate deceasedOn expectedOn plainLanguage' }, 'signIn'),
  Household: type('huishouden', 'D1', { all: 'id version label' }, 'members'),
  HouseholdMember: type('bewoner', 'D1', { all: 'id version personId fromOn untilOn' }),
  Custody: type('gezag', 'D1', { all: 'id version adultPersonId childPersonId kind underInvestigation fromOn untilOn' }),
  NetworkTie: type('netwerklid', 'D1', { all: 'id version personId ring bond relation roleInPlan toldOn agreedOn chosenByChild chosenByPersonIds aboutPersonIds' }),
  FamilyTie: type('familieband', 'D1 D3', { all: 'id version kind fromPersonId toPersonId detail fromOn untilOn dataClass' }),
  PictureNudge: type('verschoven plek', 'D1', { all: 'id version picture personId roundPersonId dx dy' }),
  ContactPoint: type('adres of contactgegeven', 'D2 D2S', { value: 'id version kind text aboutPersonIds dataClass fromOn untilOn', hiding: 'hiddenReason releasedToPersonIds' }),
  Fact: type('feit', 'D3 D11 D12', {
    text: 'id version dossierId kind what happenedOn happenedUntilOn place verification state aboutPersonIds createdAt changedAt', source: 'sourceKind sourcePersonId sourceName',
    work: 'restsOnFactIds dataClass releasedToPersonIds correctionReason splitFromFactId releasedReason',
  }, 'reporter author sourceOrganisation statements'),
  FactStatement: type('verklaring', 'D3 D11 D12', { all: 'id factId personId words disputes saidAt recordedByName' }),
  Pointer: type('verwijzing', 'D3 D11 D12', { all: 'id version topic organisationName professionalName reach aboutPersonIds dataClass state withdrawnReason changedAt' }, 'author sourceOrganisation'),
  Attachment: type('bijlage', 'D3 D11 D12', { family: 'id version title fileName kind bytes pages aboutPersonIds createdAt', work: 'dataClass state withdrawnReason releasedToPersonIds' }, 'author'),
  FactReporter: type('melder', 'D3M', { all: 'id name' }),
  DossierEvent: type('gebeurtenis', 'D2 D2S D3 D13', { all: 'id version dossierId kind happenedOn what aboutPersonIds dataClass' }),
  Measure: type('maatregel', 'D11 D12 D13', { inForce: 'id version kind fromOn untilOn aboutPersonIds dataClass', note: 'note decidedOn decidedBy reference carriedOutOn safetyEffect extendsMeasureId' }),
  ColumnStatement: type('zin in de drie kolommen', 'D4', { family: 'id version kind position state familyText aboutPersonIds changedAt', work: 'text factIds releasedToPersonIds droppedReason' }, 'author'),
  Perspective: type('perspectief', 'D4', { family: 'id version kind familyText decidedBy fromOn reviewOn aboutPersonIds changedAt', work: 'words releasedToPersonIds' }, 'author'),
  Analysis: type('integrale verklarende analyse', 'D3', { all: 'id version number state question adoptedAt adoptedReason contentHash' }, 'author adopter'),
  AnalysisStatement: type('uitspraak in de analyse', 'D3 D11', { all: 'id version analysisId state domain text factIds aboutPersonIds dataClass changedAt' }, 'author'),
  Signal: type('signaal', 'D3', {
    received: 'id version state what receivedOn sourceKind sourcePersonId sourceName aboutPersonIds changedAt', weighed: 'suspicion suspicionWhy unsafe unsafeWhy able ableWhy accepted acceptedWhy effective effectiveWhy',
    decided: 'mustReport mustReportWhy helpPossible helpPossibleWhy decision decidedBy decidedOn', told: 'toldPersonIds toldOn reaction notToldWhy adviceOn adviceNumber adviceWords virNotedOn', handedOver: 'handOverDueOn handedOverOn handOverReference',
  }, 'author handOverOwner'),
  SignalStep: type('stap van de meldcode', 'D3', { all: 'id version signalId step doneOn byName words' }),
  Involvement: type('betrokkenheid', 'D14', { who: 'id version partner purpose validFrom validUntil', ground: 'legalBasis secrecyBasis evidence endedReason' }, 'professional'),
  SignIn: type('eigen inlog', 'D14', { all: 'id bound invitedUntil' }),
  Restriction: type('beperking', 'D14', { all: 'id kind againstPersonId aboutPersonIds reason validFrom validUntil dataClasses itemId byPersonId endedReason' }, 'againstOrganisation continuing'),
  Share: type('deling', 'D14 D2S', {
    told: 'id state dataClasses singleItems purpose legalBasis secrecyBasis validUntil answeredAt endedAt', about: 'aboutPersonIds', offer: 'dossierId createdAt familyName message',
    inside: 'itemIds evidence overrideReason endedReason',
  }, 'receiver giver'),
  Consent: type('toestemming', 'D14 D2S', { all: 'id version state givenByPersonId forPersonId dataClasses purpose explanation validFrom validUntil withdrawnAt' }, 'toOrganisation recorder continuing'),
  InformationRelease: type('informatie op verzoek', 'D3', { text: 'id toPersonId aboutPersonIds words createdAt', work: 'factIds reason' }, 'giver'),
  Objection: type('bezwaar', 'D14', { all: 'id byPersonId aboutPersonIds dataClasses words validFrom validUntil' }, 'organisation continuing'),
  ContinuingAccess: type('wat doorgaat', 'D14', { all: 'id purpose legalBasis secrecyBasis validUntil' }, 'professional decidedBy'),
  RepresentationDecision: type('besluit over inzage', 'D14', { all: 'id version adultPersonId childPersonId kind decidedBy reason fromOn untilOn endedReason' }),
  Mandate: type('machtiging', 'D14', { all: 'id version holderPersonId clientPersonId kind evidence documents fromOn untilOn endedReason' }),
  EmergencyAccess: type('noodtoegang', 'D14', { all: 'id dossierId reasonCode words validFrom validUntil reviewDueOn reviewedAt verdict verdictWords' }, 'worker organisation'),
  AccessRequest: type('toegangsverzoek', 'D14', { all: 'id createdAt purpose reason state openUntil answeredAt answerReason' }, 'asker'),
  HeldText: type('wachtende tekst', 'D2S', { all: 'id itemType itemId field text state validFrom validUntil reason authorPersonId' }, 'author'),
  Approval: type('vier-ogen-besluit', 'D14', { all: 'id dossierId createdAt approvalKind objectId reason state openUntil decidedAt decisionReason lapse' }, 'asker organisation decider'),
  ItemVersion: type('eerdere versie', 'D1 D2 D2S D3 D4 D11 D12 D13 D5 D6 D7', { all: 'id itemId itemVersion content replacedAt' }),
  KnownItem: type('wat bekend was', 'D2 D2S D3 D11 D12 D13', { all: 'id itemType itemId itemVersion kind what happenedOn dataClass aboutPersonIds releasedToPersonIds knownFrom knownUntil' }, 'author'),
  PlanVersion: type('versie van het plan', PLAN, { envelope: 'id version phase number state sharedAt adoptedAt inForceAt contentHash', release: 'releasedToPersonIds', work: 'basedOnId adoptedReason' },
    'top3Items minimumConditions agreements safetyNet translations opinions viewRequests author adopter'),
  Top3Item: type('Top-3-onderdeel', PLAN, { family: 'id version dossierId planVersionId lineageId rank state familyText goal lifeDomain shownHash aboutPersonIds changedAt contentHash', work: 'behaviour factIds riskFactors goalReachedWhen droppedReason householdId noConditionReason releasedToPersonIds' }),
  MinimumCondition: type('bodemeis', PLAN, { family: 'id version planVersionId lineageId state familyText setByKind setByName met shownHash aboutPersonIds changedAt contentHash', work: 'top3ItemId text releasedToPersonIds' }),
  Agreement: type('afspraak', PLAN, {
    family: 'id version dossierId planVersionId lineageId top3ItemId position state whoPersonId whoName familyText childText rhythm checkerName checkerPersonId checkEveryDays checkWeekdays fromOn untilOn reviewOn shownHash aboutPersonIds changedAt contentHash',
    work: 'householdId what trigger checkHow ifItFails checkerActorId failsOwnerActorId failsWithinHours namedActorIds releasedToPersonIds',
  }),
  Translation: type('vertaling', PLAN, { all: 'id version ofItemType ofItemId field language text ofText checkedByName checkedAt changedAt' }),
  AgreementCheck: type('controle', PLAN, { family: 'id version agreementLineageId plannedOn result checkedAt', work: 'note' }, 'checker'),
  SafetyNetContact: type('vangnet', PLAN, {
    family: 'id version planVersionId lineageId position state personId name publicPhone reachableWhen told agreed confirmedOn familyText shownHash aboutPersonIds changedAt contentHash', work: 'releasedToPersonIds',
  }),
  GateDecision: type('poortbesluit', 'D5 D6', {
    envelope: 'id version createdAt gate state decidedAt', family: 'familyText outcome',
    work: 'reason met notMet notKnown evidenceHash overridden overrideReason withdrawnReason secondedAt secondAgrees secondWords needsRelease releasedAt releaseAgrees releaseWords stable notStable followUpOn releasedToPersonIds',
  }, 'proposer seconder releaser followUp'),
  PhaseTurn: type('wending', 'D5', { envelope: 'id kind turnedAt', family: 'familyText', work: 'reason releasedToPersonIds' }, 'turner'),
  PlanOpinion: type('mening over het plan', WORDS, { all: 'id planVersionId personId stance words saidAt current recordedByName childAllows seenHash' }),
  ViewRequest: type('gevraagde mening', PLAN, { all: 'id version planVersionId personId state askedAt answeredAt stands notReachedWhy triedOn recordedByName' }, 'professional'),
  ItemSignature: type('handtekening per onderdeel', `${PLAN} ${WORDS}`, { all: 'id planVersionId personId itemType itemId lineageId stance words whole saidAt signedHash recordedByName childAllows' }, 'professional'),
  Response: type('reactie', WORDS, { all: 'id version itemType itemId itemVersion personId kind words saidAt receipt answerByOn answerFromName answer answeredAt childAllows itemHash' }),
  SafetyScore: type('veiligheidscijfer', 'D4 D8 D8K', { all: 'id version personId raterName score givenAs words oneHigher saidOn askedByName recordedByName childAllows aboutPersonIds' }, 'rater'),
  SafetyCard: type('veiligheidskaart', 'D4', {
    envelope: 'id version number state sharedAt adoptedAt validUntil', conclusion: 'conclusion conclusionText', decision: 'occasion decision decisionReason alternatives legalDecider', about: 'aboutPersonIds',
    work: 'basedOnId madeWith adoptedReason withdrawnReason seal releasedToPersonIds changedAt contentHash',
  }, 'model children lines views author adopter'),
  SafetyCardChild: type('deel van de kaart over één kind', 'D4', {
    family: 'id version safetyCardId childPersonId state severity kinds frequency sinceMonth lastOn consequence medicallyAssessed ifNothingChanges spokenOn spokenBy spokenHow notSpokenWhy changedAt contentHash', work: 'releasedToPersonIds',
  }, 'areas'),
  SafetyCardArea: type('gebied', 'D4', { all: 'id version safetyCardId childPersonId area position state judgement note changedAt contentHash' }),
  SafetyCardLine: type('regel van de kaart', 'D3 D4 D5 D6 D7 D8 D8K', { family: 'id safetyCardId section position onDay familyText personId aboutPersonIds', work: 'copyOfType copyOfId copyOfVersion text note' }),
  ProtectiveFactor: type('beschermende factor of eerder succes', 'D4', { all: 'id version kind text whoPersonId whoName strength sinceOn untilOn aboutPersonIds' }, 'author'),
  InstrumentOutcome: type('instrumentuitkomst', 'D4', { all: 'id version instrument instrumentVersion takenOn takenByName outcome aboutPersonIds' }, 'author'),
  Vulnerability: type('kwetsbaarheid', 'D11', { family: 'id version personId kind present note', work: 'factIds' }, 'author'),
  CardView: type('kijk op de kaart', WORDS, { all: 'id safetyCardId personId stance words saidAt current recordedByName childAllows seenHash' }),
  AccessEvent: type('regel van het logboek', 'D15', {
    all: 'id at dossierId action operation outcome actorId role purpose legalBasis secrecyBasis subjectPersonId objectType objectId dataClasses maskedFields itemCount accessPoint traceId',
  }, 'reader organisation'),
  GrantedAccess: type('verleende toegang', 'D14', { all: 'id role partner purpose legalBasis secrecyBasis dataClasses singleItems validFrom validUntil' }, 'holder'),
  LogRead: type('inzage van het logboek', 'D15', { all: 'id at operation outcome shown filters traceId' }, 'reader organisation'),
  Looked: type('wie keek', 'D15', { all: 'id day subjectPersonId organisationName role purpose action times' }),
};

/** Types that hold no family data of their own, with why anybody who reaches one may read it. */
export const OPEN_TYPES: Readonly<Record<string, string>> = {
  Viewer: 'de eigen inlog van wie leest',
  Professional: 'naam, rol en organisatie van een professional in het werk',
  PartnerOrganisation: 'naam van een organisatie',
  StaffMember: 'inloggegevens van medewerkers, voor de beheerder',
  Team: 'naam van een team en hoeveel mensen er werken, voor de beheerder',
  Region: 'naam van een regio, voor de beheerder',
  Organisation: 'naam van een organisatie, met haar teams en hoeveel mensen er werken, voor de beheerder',
  StaffDeparture: 'werkgegevens van wie vertrekt, voor de beheerder',
  ProfessionalMandate: 'wat een organisatie een medewerker laat beslissen, voor de beheerder; geeft geen toegang',
  DirectedDossier: 'het nummer van een dossier dat een andere casusregisseur nodig heeft, en wie gevraagd is',
  DirectionOffer: 'het nummer van een dossier waarvan de regie is aangeboden, en wie die nu heeft',
  DirectionToPlace: 'het nummer van een dossier dat een andere casusregisseur nodig heeft, voor de beheerder; nooit waarom',
  DirectionMoves: 'nummers voor de beheerder, en hoeveel gezinnen van de lezer een andere casusregisseur krijgen, niet welke',
  OtherDirectorAsked: 'de sleutel van een dossier dat de vrager leidt',
  DirectionTaken: 'welk dossier de vrager nu leidt',
  DirectionNotTaken: 'de sleutel van een aanbod aan de vrager',
  MeasureLimit: 'een termijn van de wet voor een maatregel, met de bron',
  CardModel: 'de kaart van de regio, met de dag waarop die ingaat en waar die op rust',
  RegionSetting: 'een termijn van de regio, met de dag waarop die ingaat en waar die op rust',
  RectificationNotice: 'dat iets veranderde wat de lezer kon lezen: sleutels en een nummer, van het feit geen woord; zonder sleutel voor wie er geen recht meer heeft',
  RectificationRead: 'de sleutel van een bericht aan de lezer zelf',
  ConflictOfInterest: 'een regel van de eigen lijst van de lezer',
  ConflictWithdrawn: 'de sleutel van een regel van de eigen lijst',
  GateEvidence: 'standen en aantallen over het hele plan, voor wie de poortbesluiten leest; sleutels alleen van rijen die de lezer ziet',
  GateCondition: 'een stand en aantallen; sleutels alleen van rijen die de lezer ziet',
  GateProof: 'de sleutel van een rij die de lezer ziet',
  Refused: 'waarom iets niet is gedaan; hetzelfde voor onbekend en verborgen',
  FieldProblem: 'welk invoerveld beter moet',
  EditConflict: 'alleen voor wie het onderdeel mag bewerken',
  ConflictingField: 'alleen voor wie het onderdeel mag bewerken',
  EditingNow: 'sleutels van een rij die de lezer net mocht zien, en van een collega in het werk',
  DossierChange: 'sleutels van een rij die de lezer net mocht zien',
  DossierConnection: 'een bladzijde van rijen met elk hun eigen regel',
  AccessEventConnection: 'een bladzijde van rijen met elk hun eigen regel',
  LogReadConnection: 'een bladzijde van rijen met elk hun eigen regel',
  LookedConnection: 'een bladzijde van rijen met elk hun eigen regel',
  ChainDay: 'hashes en aantallen per dag',
  Invitation: 'een code die de vrager zelf overhandigt',
  EmergencyOpened: 'welk dossier de vrager nu mag lezen, en tot wanneer',
  DossierClosed: 'het moment waarop de vrager sloot',
  DossierReopened: 'welk dossier de vrager nu weer leidt',
  DirectionHandedOver: 'de collega die de vrager zelf koos',
  AccessAsked: 'hetzelfde antwoord op elke vraag, bekend of niet',
  ShareClosed: 'de stand van een deling die de vrager net sloot',
  ActingFor: 'de eigen machtiging van wie leest: namens wie, en tot wanneer',
  ReaderSight: 'wie de vrager mag kennen, en wat die leest van wat de vrager zelf ziet',
  SightPart: 'ja, gedeeltelijk of nee, en waarom; niets van de inhoud',
};
