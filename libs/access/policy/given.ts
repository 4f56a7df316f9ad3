/**
 * Fields that an act may give, per type and act; each list is exactly what the act of that name takes from a person. A state, a seal,
 * a counter or who gets to see it is never among them, but where setting it is the act itself: sharing and adopting a plan.
 */
const FACT_TEXT = ['what', 'happenedOn', 'happenedUntilOn', 'place', 'aboutPersonIds'];
const FACT_SOURCE = ['sourceKind', 'sourcePersonId', 'sourceName'];
const NAMES = ['callName', 'givenNames', 'namePrefix', 'surname', 'birthDate', 'birthDatePrecision', 'deceasedOn', 'expectedOn', 'gender', 'familyRole', 'plainLanguage'];
const TERM = ['fromOn', 'untilOn'];
const CUSTODY = ['kind', 'underInvestigation', ...TERM];
const TIE = ['ring', 'bond', 'relation', 'roleInPlan', 'toldOn', 'agreedOn', 'chosenByPersonIds', 'aboutPersonIds'];
const FAMILY_TIE = ['kind', 'detail', ...TERM];
const PLACE = ['dx', 'dy'];
const CONTACT_POINT = ['kind', 'text', 'aboutPersonIds', ...TERM];
const EVENT = ['kind', 'happenedOn', 'what', 'aboutPersonIds'];
const MEASURE = ['kind', 'note', 'aboutPersonIds', ...TERM, 'decidedOn', 'decidedBy', 'reference', 'carriedOutOn', 'safetyEffect'];
const SCORE = ['score', 'words', 'oneHigher'];
const COLUMN = ['kind', 'text', 'familyText', 'factIds', 'aboutPersonIds', 'releasedToPersonIds'];
const PERSPECTIVE = ['kind', 'words', 'familyText', 'decidedBy', 'fromOn', 'reviewOn', 'releasedToPersonIds'];
const STATEMENT = ['domain', 'text', 'factIds', 'aboutPersonIds'];
const RECEIVED = ['what', 'receivedOn', 'sourceKind', 'sourcePersonId', 'sourceName', 'aboutPersonIds'];
const WEIGHED = ['suspicion', 'suspicionWhy', 'unsafe', 'unsafeWhy', 'able', 'ableWhy', 'accepted', 'acceptedWhy', 'effective', 'effectiveWhy'];
const TOLD = ['adviceOn', 'adviceNumber', 'adviceWords', 'toldPersonIds', 'toldOn', 'reaction', 'notToldWhy', 'virNotedOn'];
const SETTLED = ['mustReport', 'mustReportWhy', 'helpPossible', 'helpPossibleWhy', 'decidedBy', 'decidedOn', 'handOverOwnerId', 'handOverDueOn', 'handedOverOn', 'handOverReference'];
const POINTER = ['topic', 'organisationName', 'professionalName', 'reach', 'aboutPersonIds'];
const STEP = ['doneOn', 'byName', 'words'];
const ITEM = ['familyText', 'aboutPersonIds'];
const NEW_ITEM = [...ITEM, 'planVersionId'];
const HELP = ['top3ItemId', 'kind', 'providerOrganisationId', 'providerName', 'plannedFrom'];

const MILESTONE = ['text', 'familyText', 'dueMonth', 'aboutPersonIds'] as const;

export const GIVEN = {
  reporterRecorded: ['factId', 'name'],
  /** Who is let in as what, and why somebody goes. */
  involved: ['actorId', 'partner', 'purpose', 'legalBasis', 'secrecyBasis', 'evidence', 'endedReason'],
  /** Which person, and nothing of that person. */
  familyInvited: ['id'],
  /** In which team the family is discussed, and nothing else of the frame. */
  safetyTeamAssigned: ['safetyTeamId'],
  requestAnswered: ['answerReason'],
  /** With who in the family may know that this person is here. */
  personAdded: [...NAMES, 'circle', 'releasedToPersonIds'],
  personCorrected: NAMES,
  householdNamed: ['label'],
  memberAdded: ['householdId', 'personId', ...TERM],
  memberCorrected: TERM,
  custodyRecorded: ['adultPersonId', 'childPersonId', ...CUSTODY],
  custodyCorrected: CUSTODY,
  tieAdded: ['personId', ...TIE],
  tieCorrected: TIE,
  familyTieAdded: ['fromPersonId', 'toPersonId', ...FAMILY_TIE],
  familyTieCorrected: FAMILY_TIE,
  placeMoved: ['picture', 'personId', 'roundPersonId', ...PLACE],
  placeMovedOn: PLACE,
  /** Hiding what stands there already is a correction as well. */
  contactPointKept: [...CONTACT_POINT, 'hiddenReason'],
  eventRecorded: EVENT,
  measureRecorded: MEASURE,
  decisionRecorded: ['adultPersonId', 'childPersonId', 'kind', 'decidedBy', 'reason', ...TERM],
  mandateRecorded: ['holderPersonId', 'clientPersonId', 'kind', 'evidence', 'documents', ...TERM],
  /** Of a restriction, a decision or a mandate: it is never rewritten, only ended. */
  endedWhy: ['endedReason'],
  restricted: ['kind', 'againstPersonId', 'againstOrganisationId', 'aboutPersonIds', 'dataClasses', 'itemId', 'byPersonId', 'reason', 'legalBasis', 'validUntil'],
  shareOffered: ['toActorId', 'aboutPersonIds', 'dataClasses', 'itemIds', 'familyName', 'purpose', 'legalBasis', 'secrecyBasis', 'evidence', 'overrideReason', 'message', 'validUntil'],
  shareAnswered: ['endedReason'],
  consentAsked: ['givenByPersonId', 'forPersonId', 'toOrganisationId', 'dataClasses', 'purpose', 'explanation', 'validUntil'],
  /** Yes, no or no longer; the words that were asked stay. */
  consentAnswered: ['state'],
  informationReleased: ['toPersonId', 'aboutPersonIds', 'words', 'factIds', 'reason'],
  objectionMade: ['aboutPersonIds', 'dataClasses', 'words'],
  /** It ends; what was said stays. */
  objectionWithdrawn: ['validUntil'],
  approvalAsked: ['approvalKind', 'objectId', 'reason'],
  approvalDecided: ['state', 'decisionReason'],
  factWritten: [...FACT_TEXT, ...FACT_SOURCE, 'kind', 'restsOnFactIds', 'dataClass'],
  factCorrected: [...FACT_TEXT, ...FACT_SOURCE, 'verification'],
  /** By somebody else than its author: who said it stays as it was written. */
  factTextCorrected: [...FACT_TEXT, 'verification'],
  /** With who in the family reads it, as of a person who is added. */
  columnWritten: COLUMN,
  /** Once dropped it stays as it was; only why is given. */
  columnEdited: [...COLUMN, 'droppedReason'],
  perspectiveRecorded: [...PERSPECTIVE, 'aboutPersonIds'],
  perspectiveCorrected: PERSPECTIVE,
  crisisGiven: ['kind', 'aboutPersonIds', 'leavesPersonId', 'decidedOn', 'decidedTime', 'danger', 'lighter', 'childSays', 'parentsSay', 'leastDrastic', 'carer', 'careHouseholdId', 'legalGround', 'decidedBy', 'untilOn', 'familyText', 'releasedToPersonIds', 'reportBack'],
  /** That its report was read. */
  crisisConfirmed: ['state'],
  /** To whom it is released by name. */
  factApproved: ['releasedToPersonIds'],
  statementGiven: ['factId', 'words', 'disputes'],
  statementRecorded: ['factId', 'personId', 'words', 'disputes'],
  analysisStarted: ['question'],
  analysisAdopted: ['adoptedReason'],
  statementWritten: ['analysisId', ...STATEMENT, 'dataClass'],
  statementEdited: STATEMENT,
  signalRecorded: RECEIVED,
  /** Its parts, each by an act of its own. */
  signalKept: [...RECEIVED, ...WEIGHED, ...TOLD, ...SETTLED],
  stepTaken: ['signalId', 'step', ...STEP],
  stepCorrected: STEP,
  pointerAdded: [...POINTER, 'dataClass'],
  pointerCorrected: POINTER,
  pointerWithdrawn: ['withdrawnReason'],
  attachmentAdded: ['title', 'fileName', 'dataClass', 'aboutPersonIds'],
  /** By whoever directs: who of the family may see it. */
  attachmentReleased: ['releasedToPersonIds'],
  /** What it is and of which class; the file itself is never rewritten. */
  attachmentCorrected: ['title', 'dataClass'],
  attachmentWithdrawn: ['withdrawnReason'],
  planStarted: ['phase'],
  planShared: ['state', 'sharedAt', 'sharedBy', 'aboutPersonIds', 'releasedToPersonIds'],
  planAdopted: ['state', 'adoptedAt', 'adoptedBy', 'adoptedReason', 'contentHash', 'inForceAt'],
  top3Proposed: [...NEW_ITEM, 'rank', 'behaviour', 'factIds', 'lifeDomain', 'householdId'],
  top3Edited: [...ITEM, 'behaviour', 'factIds', 'riskFactors', 'goal', 'goalReachedWhen', 'lifeDomain', 'householdId', 'noConditionReason', 'noHelpReason'],
  helpProposed: [...NEW_ITEM, ...HELP],
  helpEdited: [...ITEM, ...HELP],
  helpRecorded: ['helpLineageId', 'startedOn', 'stoppedOn', 'stopReason'],
  conditionSet: [...NEW_ITEM, 'top3ItemId', 'text', 'setByKind', 'setByName'],
  conditionEdited: [...ITEM, 'top3ItemId', 'text', 'setByKind', 'setByName', 'met'],
  planSeen: ['phase', 'seen'],
  agreementProposed: [...NEW_ITEM, 'top3ItemId', 'position', 'householdId', 'whoPersonId', 'whoName', 'what', 'namedActorIds'],
  agreementEdited: [...ITEM, 'householdId', 'whoPersonId', 'whoName', 'what', 'trigger', 'rhythm', 'checkerName', 'checkHow', 'ifItFails', 'checkerPersonId', 'checkerActorId', 'checkEveryDays', 'checkWeekdays', 'failsOwnerActorId', 'failsWithinHours', 'fromOn', 'untilOn', 'reviewOn', 'childText', 'childPicture', 'namedActorIds'],
  contactAdded: [...NEW_ITEM, 'position', 'personId', 'name', 'publicPhone', 'reachableWhen'],
  contactEdited: [...ITEM, 'position', 'name', 'publicPhone', 'reachableWhen', 'told', 'agreed', 'confirmedOn'],
  cardStarted: ['occasion', 'aboutPersonIds'],
  /** Whom a part is about, which area it is of, what a line is a copy of: the act itself says so. */
  cardChildAdded: ['childPersonId'],
  cardAreaAdded: ['area'],
  cardLineAdded: ['copyOfId'],
  cardDescribed: ['occasion', 'madeWith', 'conclusion', 'conclusionText', 'decision', 'decisionReason', 'alternatives', 'legalDecider', 'validUntil'],
  cardShared: ['state', 'sharedAt', 'sharedBy', 'releasedToPersonIds'],
  cardAdopted: ['state', 'adoptedAt', 'adoptedBy', 'adoptedReason', 'validUntil', 'seal'],
  cardWithdrawn: ['withdrawnReason'],
  childAssessed: ['severity', 'kinds', 'frequency', 'sinceMonth', 'lastOn', 'consequence', 'medicallyAssessed', 'ifNothingChanges', 'spokenOn', 'spokenBy', 'spokenHow', 'notSpokenWhy'],
  areaJudged: ['judgement', 'note'],
  translated: ['ofItemType', 'ofItemId', 'field', 'language', 'text', 'checkedByName'],
  translationEdited: ['text', 'checkedByName'],
  gateProposed: ['gate', 'reason', 'familyText', 'overrideReason', 'outcome', 'stable', 'notStable', 'followUpOn', 'followUpBy'],
  gateWithdrawn: ['withdrawnReason'],
  /** Each by another person: the second reader, and Veilig Thuis. */
  gateSeconded: ['secondAgrees', 'secondWords'],
  gateReleased: ['releaseAgrees', 'releaseWords'],
  relapsed: ['reason', 'familyText'],
  handOverOffered: ['toActorId', 'reason', 'stayInvolved', 'crisisCardSeen', 'familyToldOn', 'familyToldHow', 'agreementsTold', 'talkedOn', 'notLost'],
  handOverWithdrawn: ['answerReason'],
  monitoringStarted: ['handedOverOn'],
  monitoringRecorded: ['stable', 'words', 'familyText', 'spokenWith', 'doneOn', 'factId'],
  checkPlanned: ['agreementLineageId', 'plannedOn'],
  milestoneAdded: ['phase', ...MILESTONE],
  milestoneChanged: [...MILESTONE, 'reachedOn', 'reachedWords'],
  progressRecorded: ['top3LineageId', 'state', 'reason', 'judgedOn'],
  templateStarted: ['kind', 'registration', 'aboutPersonIds'],
  /** Which questions: the template itself says so. */
  templateAsked: ['section'],
  templateWithdrawn: ['withdrawnReason'],
  templateShared: ['state', 'sharedAt', 'sharedBy', 'releasedToPersonIds'],
  templateAdopted: ['state', 'adoptedAt', 'adoptedBy', 'adoptedReason'],
  /** What was answered, and by its own act that it is done. */
  sectionWritten: ['text', 'familyText', 'whoName', 'dueOn', 'doneOn', 'aboutPersonIds'],
  contactConfirmed: ['contactLineageId', 'agrees', 'how', 'confirmedOn'],
  checkRecorded: ['result', 'note'],
  followUpCompleted: ['result'],
  responseGiven: ['itemType', 'itemId', 'itemVersion', 'kind', 'words', 'childAllows'],
  responseAnswered: ['answer'],
  opinionGiven: ['planVersionId', 'stance', 'words', 'childAllows'],
  /** Of a professional in the own name; of a family member as a professional wrote it down; and of a family member itself. */
  scoreOfMine: [...SCORE, 'aboutPersonIds', 'saidOn'],
  scoreRecorded: [...SCORE, 'personId', 'givenAs', 'saidOn', 'askedByName', 'childAllows'],
  scoreGiven: [...SCORE, 'givenAs', 'childAllows'],
  /** Written and corrected alike; of whom a vulnerability is, and what, stands once. */
  factorKept: ['kind', 'text', 'whoPersonId', 'whoName', 'strength', 'sinceOn', 'untilOn', 'aboutPersonIds'],
  instrumentKept: ['instrument', 'instrumentVersion', 'takenOn', 'takenByName', 'outcome', 'aboutPersonIds'],
  vulnerabilityRecorded: ['personId', 'kind', 'present', 'note', 'factIds'],
  vulnerabilityCorrected: ['present', 'note', 'factIds'],
  viewGiven: ['safetyCardId', 'stance', 'words', 'childAllows'],
  viewRecorded: ['safetyCardId', 'personId', 'stance', 'words', 'childAllows'],
  /** With whom a version is shared. */
  viewAsked: ['planVersionId', 'personId'],
  notReached: ['notReachedWhy', 'triedOn'],
  itemSigned: ['planVersionId', 'itemId', 'stance', 'words', 'childAllows'],
  itemSignedFor: ['planVersionId', 'itemId', 'personId', 'stance', 'words'],
  agreementSigned: ['itemId', 'stance', 'words'],
  opinionRecorded: ['planVersionId', 'personId', 'stance', 'words'],
} as const satisfies Record<string, readonly string[]>;
