/**
 * Fields per type, in the groups that rules open together. Lists are written out: a new field is closed until it is named here.
 */
const ROW = ['id', 'version', 'createdAt'];
const TEXT = [...ROW, 'changedAt', 'contentHash'];
const ITEM = [...TEXT, 'planVersionId', 'lineageId', 'state', 'familyText', 'aboutPersonIds'];

export const FIELDS = {
  dossierName: ['id', 'state'],
  /** What stands on the cover for a professional, without why it was opened. */
  dossierCover: [...ROW, 'number', 'name', 'state', 'openedOn'],
  dossier: [...ROW, 'number', 'name', 'reason', 'state', 'openedOn'],
  personName: ['id', 'displayName', 'callName', 'familyRole', 'circle'],
  /** The same for a professional: how somebody is called and drawn, not when born or what language fits. */
  personCalled: [...ROW, 'displayName', 'callName', 'familyRole', 'circle', 'givenNames', 'namePrefix', 'surname', 'gender', 'birthDatePrecision'],
  person: [...ROW, 'displayName', 'callName', 'familyRole', 'circle', 'givenNames', 'namePrefix', 'surname', 'birthDate', 'birthDatePrecision', 'gender', 'deceasedOn', 'plainLanguage'],
  signIn: ['id', 'bound', 'invitedUntil'],
  household: [...ROW, 'label'],
  householdMember: [...ROW, 'personId', 'fromOn', 'untilOn'],
  custody: [...ROW, 'adultPersonId', 'childPersonId', 'kind', 'underInvestigation', 'fromOn', 'untilOn'],
  networkTie: [...ROW, 'personId', 'ring', 'bond', 'roleInPlan', 'relation', 'toldOn', 'agreedOn', 'chosenByChild', 'aboutPersonIds'],
  contactPoint: [...ROW, 'kind', 'text', 'dataClass', 'aboutPersonIds', 'fromOn', 'untilOn'],
  contactPointHiding: ['hiddenReason', 'releasedToPersonIds'],
  factText: [...TEXT, 'kind', 'what', 'happenedOn', 'happenedUntilOn', 'place', 'verification', 'aboutPersonIds'],
  factSource: ['sourceKind', 'sourcePersonId', 'sourceName'],
  factWork: ['restsOnFactIds', 'dataClass', 'releasedToPersonIds', 'correctionReason'],
  factReporter: [...ROW, 'factId', 'name'],
  event: [...ROW, 'kind', 'happenedOn', 'what', 'dataClass', 'aboutPersonIds'],
  measure: [...ROW, 'kind', 'fromOn', 'untilOn', 'note', 'dataClass', 'aboutPersonIds'],
  measureInForce: [...ROW, 'kind', 'fromOn', 'untilOn', 'dataClass', 'aboutPersonIds'],
  involvement: [...ROW, 'partner', 'purpose', 'validFrom', 'validUntil'],
  involvementGround: ['legalBasis', 'secrecyBasis', 'evidence', 'endedReason'],
  restriction: [...ROW, 'kind', 'againstPersonId', 'aboutPersonIds', 'dataClasses', 'itemId', 'byPersonId', 'reason', 'validFrom', 'validUntil', 'endedReason'],
  shareTold: ['id', 'state', 'dataClasses', 'singleItems', 'purpose', 'legalBasis', 'secrecyBasis', 'validUntil', 'answeredAt', 'endedAt'],
  shareOffer: [...ROW, 'dossierId', 'state', 'toActorId', 'familyName', 'purpose', 'legalBasis', 'secrecyBasis', 'dataClasses', 'singleItems', 'message', 'validUntil', 'answeredAt', 'endedAt'],
  share: ['aboutPersonIds', 'itemIds', 'evidence', 'overrideReason', 'endedReason'],
  approval: ['id', 'dossierId', 'createdAt', 'approvalKind', 'objectId', 'reason', 'state', 'openUntil', 'decidedAt', 'decisionReason', 'lapse'],
  consent: [...ROW, 'state', 'givenByPersonId', 'forPersonId', 'dataClasses', 'purpose', 'explanation', 'validFrom', 'validUntil', 'withdrawnAt'],
  objection: ['id', 'byPersonId', 'aboutPersonIds', 'dataClasses', 'words', 'validFrom', 'validUntil'],
  continuing: ['id', 'purpose', 'legalBasis', 'secrecyBasis', 'validUntil'],
  decision: [...ROW, 'adultPersonId', 'childPersonId', 'kind', 'decidedBy', 'reason', 'fromOn', 'untilOn', 'endedReason'],
  mandate: [...ROW, 'holderPersonId', 'clientPersonId', 'kind', 'evidence', 'documents', 'fromOn', 'untilOn', 'endedReason'],
  itemVersion: ['id', 'itemId', 'itemVersion', 'content', 'replacedAt'],
  planVersion: [...ROW, 'phase', 'number', 'state', 'sharedAt', 'adoptedAt', 'contentHash'],
  /** A version without its words: which phase, how far, shared with whom. */
  planEnvelope: [...ROW, 'phase', 'number', 'state', 'sharedAt', 'adoptedAt', 'contentHash', 'releasedToPersonIds'],
  planVersionWork: ['basedOnId', 'adoptedReason', 'releasedToPersonIds'],
  top3Item: [...ITEM, 'rank', 'goal'],
  top3ItemWork: ['behaviour', 'factIds', 'riskFactors', 'goalReachedWhen', 'droppedReason', 'releasedToPersonIds'],
  minimumCondition: [...ITEM, 'setByKind', 'setByName', 'met'],
  minimumConditionWork: ['text', 'releasedToPersonIds'],
  agreement: [...ITEM, 'top3ItemId', 'position', 'whoPersonId', 'whoName', 'childText', 'rhythm', 'checkerName', 'fromOn', 'untilOn', 'reviewOn'],
  agreementWork: ['what', 'trigger', 'checkHow', 'ifItFails', 'releasedToPersonIds', 'namedActorIds'],
  check: [...ROW, 'agreementLineageId', 'plannedOn', 'result', 'checkedAt'],
  checkWork: ['note'],
  safetyNet: [...ITEM, 'position', 'personId', 'name', 'publicPhone', 'reachableWhen', 'told', 'agreed', 'confirmedOn'],
  safetyNetWork: ['releasedToPersonIds'],
  opinion: [...ROW, 'planVersionId', 'personId', 'stance', 'words', 'saidAt', 'seenHash', 'current', 'recordedByName', 'childAllows'],
  response: [...ROW, 'itemType', 'itemId', 'itemVersion', 'itemHash', 'personId', 'kind', 'words', 'saidAt', 'receipt', 'answerByOn', 'answerFromName', 'answer', 'answeredAt', 'childAllows'],
  accessEvent: ['id', 'at', 'dossierId', 'action', 'operation', 'outcome', 'actorId', 'role', 'purpose', 'legalBasis', 'secrecyBasis', 'subjectPersonId',
    'objectType', 'objectId', 'dataClasses', 'maskedFields', 'itemCount', 'accessPoint', 'traceId'],
  logRead: ['id', 'at', 'actorId', 'operation', 'outcome', 'traceId', 'shown', 'filters'],
  looked: ['id', 'day', 'subjectPersonId', 'organisationName', 'role', 'purpose', 'action', 'times'],
} as const satisfies Record<string, readonly string[]>;
