import type { ConditionName } from './conditions.ts';
import type { ActRow, Deed } from './notation.ts';

/** By which right of a grant, in rows of which type, and what of them a person gives; the row that it makes or leaves behind is so besides. */
const deed = (right: string, type: string, gives = '', ...when: ConditionName[]): Deed => ({ right, type, gives: gives === '' ? [] : gives.split(' '), when });
const inTheWork = (one: Deed): Deed => ({ ...one, audience: 'TEAM' });
const ofTheFamily = (one: Deed): Deed => ({ ...one, audience: 'FAMILY' });

const FACT_TEXT = 'what happenedOn happenedUntilOn place aboutPersonIds';
const FACT_SOURCE = 'sourceKind sourcePersonId sourceName';
const NAMES = 'callName givenNames namePrefix surname birthDate birthDatePrecision deceasedOn expectedOn gender familyRole plainLanguage';
const TIE = 'ring bond relation roleInPlan toldOn agreedOn chosenByPersonIds aboutPersonIds';
const FAMILY_TIE = 'kind detail fromOn untilOn';
const EVENT = 'kind happenedOn what aboutPersonIds';
const DECISION = 'untilOn note decidedOn decidedBy reference';
const MEASURE = `kind fromOn aboutPersonIds carriedOutOn safetyEffect ${DECISION}`;
const POINTER = 'topic organisationName professionalName reach aboutPersonIds';
const STATEMENT = 'domain text factIds aboutPersonIds';
const COLUMN = 'kind text familyText factIds aboutPersonIds releasedToPersonIds';
const PERSPECTIVE = 'kind words familyText decidedBy fromOn reviewOn releasedToPersonIds';
const CRISIS = 'kind aboutPersonIds leavesPersonId decidedOn decidedTime danger lighter childSays parentsSay leastDrastic carer careHouseholdId legalGround decidedBy untilOn familyText releasedToPersonIds reportBack';
const CONDITION = 'top3ItemId text familyText setByKind setByName aboutPersonIds';
const INVOLVED = 'actorId partner purpose legalBasis secrecyBasis evidence';

const CONSENT_ANSWERED = [inTheWork(deed('EDIT', 'Consent', 'state')), ofTheFamily(deed('RESPOND', 'Consent', 'state'))];

const OPENING: Readonly<Record<string, readonly Deed[]>> = {
  assignSafetyTeam: [deed('EDIT', 'Dossier', 'safetyTeamId')],
  inviteFamilyMember: [{ ...deed('AUTHORISE', 'Person', 'id'), classes: ['D1'] }],
  involveProfessional: [deed('AUTHORISE', 'Involvement', INVOLVED)],
  endInvolvement: [deed('AUTHORISE', 'Involvement', 'endedReason')],
  renewInvolvement: [deed('AUTHORISE', 'Involvement')],
  closeDossier: [deed('AUTHORISE', 'Involvement', 'endedReason')],
  handOverDirection: [deed('AUTHORISE', 'WarmHandOver', 'toActorId reason stayInvolved crisisCardSeen familyToldOn familyToldHow agreementsTold talkedOn notLost')],
  withdrawHandOver: [deed('AUTHORISE', 'WarmHandOver', 'answerReason')],
  askOtherDirector: [deed('AUTHORISE', 'Involvement')],
  involveAsker: [deed('AUTHORISE', 'AccessRequest')],
  refuseAccess: [deed('AUTHORISE', 'AccessRequest', 'answerReason')],
  releaseHeldText: [deed('AUTHORISE', 'HeldText', 'state reason')],
  offerShare: [deed('SHARE', 'Share', 'toActorId aboutPersonIds dataClasses itemIds familyName purpose legalBasis secrecyBasis evidence overrideReason message validUntil')],
  acceptShare: [deed('RESPOND', 'Share')],
  refuseShare: [deed('RESPOND', 'Share', 'endedReason')],
  withdrawShare: [deed('SHARE', 'Share', 'endedReason')],
  askConsent: [deed('WRITE', 'Consent', 'givenByPersonId forPersonId toOrganisationId dataClasses purpose explanation validUntil')],
  answerConsent: CONSENT_ANSWERED,
  withdrawConsent: CONSENT_ANSWERED,
  objectToSharing: [deed('RESPOND', 'Objection', 'aboutPersonIds dataClasses words', 'objectedByMe')],
  withdrawObjection: [deed('RESPOND', 'Objection', 'validUntil')],
  restrict: [deed('WRITE', 'Restriction', 'kind againstPersonId againstOrganisationId aboutPersonIds dataClasses itemId byPersonId reason legalBasis validUntil')],
  endRestriction: [deed('EDIT', 'Restriction', 'endedReason')],
  recordRepresentationDecision: [deed('WRITE', 'RepresentationDecision', 'adultPersonId childPersonId kind decidedBy reason fromOn untilOn')],
  endRepresentationDecision: [deed('EDIT', 'RepresentationDecision', 'endedReason')],
  recordMandate: [deed('WRITE', 'Mandate', 'holderPersonId clientPersonId kind evidence documents fromOn untilOn')],
  endMandate: [deed('EDIT', 'Mandate', 'endedReason')],
  askApproval: [deed('WRITE', 'Approval', 'approvalKind objectId reason', 'askedByMe')],
  decideApproval: [deed('ADOPT', 'Approval', 'state decisionReason')],
  // Only the database opens and renews an emergency, and only it lets somebody judge one.
  renewEmergency: [],
  reviewEmergency: [],
};

const RECORD: Readonly<Record<string, readonly Deed[]>> = {
  writeFact: [deed('WRITE', 'Fact', `${FACT_TEXT} ${FACT_SOURCE} kind restsOnFactIds dataClass`, 'byMe')],
  // Who said it is for whoever wrote it down, and the own organisation; anybody else who corrects leaves that as it was.
  correctFact: [deed('EDIT', 'Fact', `${FACT_TEXT} verification`), deed('EDIT', 'Fact', FACT_SOURCE, 'own')],
  // It empties the words and who said them, which only the own organisation may.
  withdrawFact: [deed('EDIT', 'Fact', 'what place sourcePersonId sourceName', 'own')],
  approveFact: [deed('SHARE', 'Fact', 'releasedToPersonIds')],
  splitFact: [deed('EDIT', 'Fact', 'what aboutPersonIds'), deed('WRITE', 'Fact', `${FACT_TEXT} ${FACT_SOURCE} kind restsOnFactIds dataClass`, 'byMe')],
  recordFactStatement: [deed('WRITE', 'FactStatement', 'factId personId words disputes')],
  stateBesideFact: [deed('RESPOND', 'FactStatement', 'factId words disputes', 'saidByMe')],
  addPointer: [deed('WRITE', 'Pointer', `${POINTER} dataClass`, 'byMe')],
  correctPointer: [deed('EDIT', 'Pointer', POINTER)],
  withdrawPointer: [deed('EDIT', 'Pointer', 'withdrawnReason')],
  addAttachment: [deed('WRITE', 'Attachment', 'title fileName dataClass aboutPersonIds', 'byMe')],
  correctAttachment: [deed('EDIT', 'Attachment', 'title dataClass')],
  releaseAttachment: [deed('EDIT', 'Attachment', 'releasedToPersonIds')],
  withdrawAttachment: [deed('EDIT', 'Attachment', 'withdrawnReason')],
  releaseInformation: [deed('WRITE', 'InformationRelease', 'toPersonId aboutPersonIds words factIds reason')],
  addPerson: [deed('WRITE', 'Person', `${NAMES} circle releasedToPersonIds`)],
  correctPerson: [deed('EDIT', 'Person', NAMES)],
  recordCustody: [deed('WRITE', 'Custody', 'adultPersonId childPersonId kind underInvestigation fromOn untilOn')],
  correctCustody: [deed('EDIT', 'Custody', 'kind underInvestigation fromOn untilOn')],
  addHousehold: [deed('WRITE', 'Household', 'label')],
  correctHousehold: [deed('EDIT', 'Household', 'label')],
  addHouseholdMember: [deed('WRITE', 'HouseholdMember', 'householdId personId fromOn untilOn')],
  correctHouseholdMember: [deed('EDIT', 'HouseholdMember', 'fromOn untilOn')],
  addNetworkTie: [deed('WRITE', 'NetworkTie', `personId ${TIE}`)],
  correctNetworkTie: [deed('EDIT', 'NetworkTie', TIE)],
  addFamilyTie: [deed('WRITE', 'FamilyTie', `fromPersonId toPersonId ${FAMILY_TIE}`)],
  correctFamilyTie: [deed('EDIT', 'FamilyTie', FAMILY_TIE)],
  addPictureNudge: [deed('WRITE', 'PictureNudge', 'picture personId roundPersonId dx dy')],
  correctPictureNudge: [deed('EDIT', 'PictureNudge', 'dx dy')],
  addContactPoint: [deed('WRITE', 'ContactPoint', 'kind text aboutPersonIds fromOn untilOn hiddenReason')],
  correctContactPoint: [deed('EDIT', 'ContactPoint', 'kind text aboutPersonIds fromOn untilOn')],
  hideContactPoint: [deed('EDIT', 'ContactPoint', 'hiddenReason')],
  recordEvent: [deed('WRITE', 'DossierEvent', EVENT)],
  correctEvent: [deed('EDIT', 'DossierEvent', EVENT)],
  recordMeasure: [{ ...deed('WRITE', 'Measure', MEASURE), classes: ['D13'] }, { ...deed('WRITE', 'Measure', MEASURE, 'byMe'), classes: ['D11', 'D12'] }],
  extendMeasure: [{ ...deed('WRITE', 'Measure', DECISION), classes: ['D13'] }, { ...deed('WRITE', 'Measure', DECISION, 'byMe'), classes: ['D11', 'D12'] }],
  correctMeasure: [deed('EDIT', 'Measure', MEASURE)],
  startAnalysis: [deed('WRITE', 'Analysis', 'question')],
  writeAnalysisStatement: [deed('WRITE', 'AnalysisStatement', `analysisId ${STATEMENT} dataClass`, 'byMe')],
  editAnalysisStatement: [deed('EDIT', 'AnalysisStatement', STATEMENT)],
  withdrawAnalysisStatement: [deed('EDIT', 'AnalysisStatement')],
  adoptAnalysis: [deed('ADOPT', 'Analysis', 'adoptedReason')],
  recordSignal: [deed('WRITE', 'Signal', 'what receivedOn sourceKind sourcePersonId sourceName aboutPersonIds')],
  correctSignal: [deed('EDIT', 'Signal', 'what receivedOn sourceKind sourcePersonId sourceName aboutPersonIds')],
  weighSignal: [deed('EDIT', 'Signal', 'suspicion suspicionWhy unsafe unsafeWhy able ableWhy accepted acceptedWhy effective effectiveWhy')],
  recordAdvice: [deed('EDIT', 'Signal', 'adviceOn adviceNumber adviceWords')],
  tellOfSignal: [deed('EDIT', 'Signal', 'toldPersonIds toldOn reaction notToldWhy')],
  markSignalInIndex: [deed('EDIT', 'Signal', 'virNotedOn')],
  // The decision is the fifth step itself.
  decideSignal: [deed('EDIT', 'Signal', 'mustReport mustReportWhy helpPossible helpPossibleWhy decidedBy decidedOn'), deed('WRITE', 'SignalStep')],
  handOverSignal: [deed('EDIT', 'Signal', 'handOverOwnerId handOverDueOn')],
  completeHandOver: [deed('EDIT', 'Signal', 'handedOverOn handOverReference')],
  takeSignalStep: [deed('WRITE', 'SignalStep', 'signalId step doneOn byName words')],
  correctSignalStep: [deed('EDIT', 'SignalStep', 'doneOn byName words')],
  addColumnStatement: [deed('WRITE', 'ColumnStatement', COLUMN)],
  editColumnStatement: [deed('EDIT', 'ColumnStatement', COLUMN)],
  dropColumnStatement: [deed('EDIT', 'ColumnStatement', 'droppedReason')],
  recordPerspective: [deed('WRITE', 'Perspective', `${PERSPECTIVE} aboutPersonIds`)],
  correctPerspective: [deed('EDIT', 'Perspective', PERSPECTIVE)],
  giveCrisisDecision: [deed('WRITE', 'CrisisDecision', CRISIS)],
  correctCrisisDecision: [deed('EDIT', 'CrisisDecision', CRISIS)],
  endCrisisDecision: [deed('EDIT', 'CrisisDecision', 'endedReason')],
  confirmCrisisReport: [deed('ANSWER', 'CrisisDecision', 'state')],
};

const HELP = 'top3ItemId kind providerOrganisationId providerName plannedFrom familyText aboutPersonIds';

const MILESTONE = 'text familyText dueMonth aboutPersonIds';

const PLANNING: Readonly<Record<string, readonly Deed[]>> = {
  startPlanVersion: [deed('WRITE', 'PlanVersion', 'phase')],
  proposeTop3Item: [deed('WRITE', 'Top3Item', 'planVersionId rank behaviour familyText aboutPersonIds factIds lifeDomain householdId')],
  editTop3Item: [deed('EDIT', 'Top3Item', 'behaviour familyText aboutPersonIds factIds riskFactors goal goalReachedWhen lifeDomain householdId noConditionReason noHelpReason')],
  orderTop3: [deed('WRITE', 'PlanVersion')],
  orderItems: [deed('WRITE', 'PlanVersion')],
  setMinimumCondition: [deed('WRITE', 'MinimumCondition', `planVersionId ${CONDITION}`)],
  editMinimumCondition: [deed('EDIT', 'MinimumCondition', `${CONDITION} met`)],
  proposeAgreement: [deed('WRITE', 'Agreement', 'planVersionId top3ItemId position householdId whoPersonId whoName what familyText aboutPersonIds namedActorIds')],
  editAgreement: [deed('EDIT', 'Agreement', 'householdId whoPersonId whoName what trigger rhythm checkerName checkHow ifItFails checkerPersonId checkerActorId checkEveryDays checkWeekdays failsOwnerActorId failsWithinHours fromOn untilOn reviewOn familyText childText childPicture namedActorIds aboutPersonIds')],
  translateItem: [deed('WRITE', 'Translation', 'ofItemType ofItemId field language text checkedByName')],
  editTranslation: [deed('EDIT', 'Translation', 'text checkedByName')],
  addSafetyNetContact: [deed('WRITE', 'SafetyNetContact', 'planVersionId position personId name publicPhone reachableWhen familyText aboutPersonIds')],
  editSafetyNetContact: [deed('EDIT', 'SafetyNetContact', 'position name publicPhone reachableWhen told agreed confirmedOn familyText aboutPersonIds')],
  withdrawItem: ['Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'HelpGiven'].map((type) => deed('EDIT', type)),
  proposeHelp: [deed('WRITE', 'HelpGiven', `planVersionId ${HELP}`)],
  editHelp: [deed('EDIT', 'HelpGiven', HELP)],
  recordHelp: [deed('WRITE', 'HelpRecord', 'helpLineageId startedOn stoppedOn stopReason')],
  sharePlan: [deed('SHARE', 'PlanVersion', 'state sharedAt sharedBy aboutPersonIds releasedToPersonIds'), deed('WRITE', 'ViewRequest', 'planVersionId personId')],
  adoptPlan: [deed('ADOPT', 'PlanVersion', 'state adoptedAt adoptedBy adoptedReason contentHash inForceAt')],
  planCheck: [deed('WRITE', 'AgreementCheck', 'agreementLineageId plannedOn')],
  startTemplatePlan: [deed('WRITE', 'TemplatePlan', 'kind registration aboutPersonIds'), deed('WRITE', 'TemplatePlanSection', 'section')],
  writeTemplateSection: [deed('EDIT', 'TemplatePlanSection', 'text familyText whoName dueOn aboutPersonIds')],
  completeTemplateSection: [deed('EDIT', 'TemplatePlanSection', 'doneOn')],
  shareTemplatePlan: [deed('SHARE', 'TemplatePlan', 'state sharedAt sharedBy releasedToPersonIds')],
  withdrawTemplatePlan: [deed('EDIT', 'TemplatePlan', 'withdrawnReason')],
  adoptTemplatePlan: [deed('ADOPT', 'TemplatePlan', 'state adoptedAt adoptedBy adoptedReason')],
  confirmSafetyNetContact: [deed('WRITE', 'SafetyNetConfirmation', 'contactLineageId agrees how confirmedOn')],
  addMilestone: [deed('WRITE', 'Milestone', `phase ${MILESTONE}`)],
  correctMilestone: [deed('EDIT', 'Milestone', MILESTONE)],
  reachMilestone: [deed('EDIT', 'Milestone', 'reachedOn reachedWords')],
  recordProgress: [deed('WRITE', 'GoalProgress', 'top3LineageId state reason judgedOn')],
  recordCheck: [deed('CHECK', 'AgreementCheck', 'result note')],
  proposeGate: [deed('WRITE', 'GateDecision', 'gate reason familyText overrideReason outcome stable notStable followUpOn followUpBy')],
  secondGate: [deed('ADOPT', 'GateDecision', 'secondAgrees secondWords')],
  releaseGate: [deed('ADOPT', 'GateDecision', 'releaseAgrees releaseWords')],
  withdrawGate: [deed('EDIT', 'GateDecision', 'withdrawnReason')],
  // A new draft of phase 1 begins with it.
  relapse: [deed('WRITE', 'PhaseTurn', 'reason familyText'), deed('WRITE', 'PlanVersion', 'phase')],
  startMonitoring: [deed('WRITE', 'MonitoringMoment', 'handedOverOn')],
  recordMonitoring: [deed('EDIT', 'MonitoringMoment', 'stable words familyText spokenWith doneOn factId')],
  completeFollowUp: [deed('CHECK', 'FollowUp', 'result')],
  recordOpinion: [deed('WRITE', 'PlanOpinion', 'planVersionId personId stance words'), deed('WRITE', 'ItemSignature', 'planVersionId itemId personId stance words')],
  recordNotReached: [deed('EDIT', 'ViewRequest', 'notReachedWhy triedOn')],
  signAgreement: [deed('WRITE', 'ItemSignature', 'itemId stance words', 'mine')],
  answerResponse: [deed('ANSWER', 'Response', 'answer')],
  respond: [deed('RESPOND', 'Response', 'itemType itemId itemVersion kind words childAllows', 'saidByMe')],
  keepPlanSeen: [inTheWork(deed('WRITE', 'PlanSeen', 'phase seen', 'byMe')), ofTheFamily(deed('RESPOND', 'PlanSeen', 'phase seen', 'byMe'))],
  giveOpinion: [deed('RESPOND', 'PlanOpinion', 'planVersionId stance words childAllows', 'saidByMe'), deed('RESPOND', 'ItemSignature', 'planVersionId itemId stance words childAllows', 'saidByMe')],
  letReadResponse: [deed('RESPOND', 'Response', 'childAllows', 'saidByMe')],
  letReadOpinion: [deed('RESPOND', 'PlanOpinion', 'childAllows', 'saidByMe')],
};

const SCORE = 'score words oneHigher';

const FACTOR = 'kind text whoPersonId whoName strength sinceOn untilOn aboutPersonIds';
const INSTRUMENT = 'instrument instrumentVersion takenOn takenByName outcome aboutPersonIds';
const VULNERABILITY = 'present note factIds';

/** How safe it is, what that rests on, and what the family thinks of the card. */
const JUDGING: Readonly<Record<string, readonly Deed[]>> = {
  recordOwnScore: [deed('WRITE', 'SafetyScore', `${SCORE} aboutPersonIds saidOn`, 'byMe')],
  recordScore: [deed('WRITE', 'SafetyScore', `${SCORE} personId givenAs saidOn askedByName childAllows`)],
  giveScore: [deed('RESPOND', 'SafetyScore', `${SCORE} givenAs childAllows`, 'saidByMe')],
  letReadScore: [deed('RESPOND', 'SafetyScore', 'childAllows', 'saidByMe')],
  addProtectiveFactor: [deed('WRITE', 'ProtectiveFactor', FACTOR, 'byMe')],
  correctProtectiveFactor: [deed('EDIT', 'ProtectiveFactor', FACTOR)],
  recordInstrumentOutcome: [deed('WRITE', 'InstrumentOutcome', INSTRUMENT, 'byMe')],
  correctInstrumentOutcome: [deed('EDIT', 'InstrumentOutcome', INSTRUMENT)],
  recordVulnerability: [deed('WRITE', 'Vulnerability', `personId kind ${VULNERABILITY}`, 'byMe')],
  correctVulnerability: [deed('EDIT', 'Vulnerability', VULNERABILITY)],
  recordCardView: [deed('WRITE', 'CardView', 'safetyCardId personId stance words childAllows')],
  giveCardView: [deed('RESPOND', 'CardView', 'safetyCardId stance words childAllows', 'saidByMe')],
  letReadCardView: [deed('RESPOND', 'CardView', 'childAllows', 'saidByMe')],
};

/** Lines of a card are copies of any class a card may rest on. */
const CARD_LINES = ['D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D8K'] as const;
const CARD: Readonly<Record<string, readonly Deed[]>> = {
  startSafetyCard: [deed('WRITE', 'SafetyCard', 'occasion aboutPersonIds'), deed('WRITE', 'SafetyCardChild', 'childPersonId'), deed('WRITE', 'SafetyCardArea', 'area')],
  describeSafetyCard: [deed('EDIT', 'SafetyCard', 'occasion madeWith conclusion conclusionText decision decisionReason alternatives legalDecider validUntil')],
  assessChild: [deed('EDIT', 'SafetyCardChild', 'severity kinds frequency sinceMonth lastOn consequence medicallyAssessed ifNothingChanges spokenOn spokenBy spokenHow notSpokenWhy')],
  judgeArea: [deed('EDIT', 'SafetyCardArea', 'judgement note')],
  shareSafetyCard: [deed('SHARE', 'SafetyCard', 'state sharedAt sharedBy releasedToPersonIds')],
  withdrawSafetyCard: [deed('EDIT', 'SafetyCard', 'withdrawnReason')],
  adoptSafetyCard: [deed('ADOPT', 'SafetyCard', 'state adoptedAt adoptedBy adoptedReason validUntil seal'), { ...deed('ADOPT', 'SafetyCardLine', 'copyOfId'), classes: CARD_LINES, unread: true }],
};

/** What each act does to which rows. What a person may give stands here; a state, a seal or a moment only where setting it is the act itself. */
export const DEEDS: Readonly<Record<string, readonly Deed[]>> = { ...OPENING, ...RECORD, ...PLANNING, ...JUDGING, ...CARD };

/** Rights of the method page whose act no screen has yet; the rules may know them. */
export const COMING: Readonly<Record<string, ActRow & { readonly deeds: readonly Deed[] }>> = {
  recordReporter: { dutch: 'melder opschrijven', classes: ['D3M'], who: { VEILIG_THUIS: { classes: ['D3M'], when: [] } }, deeds: [deed('WRITE', 'FactReporter', 'factId name')] },
};
