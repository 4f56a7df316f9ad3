/**
 * Fields that an act may give, per type and act; each list is exactly what the act of that name takes from a person. A state, a seal,
 * a counter or who gets to see it is never among them, but where setting it is the act itself: sharing and adopting a plan.
 */
const FACT_TEXT = ['what', 'happenedOn', 'happenedUntilOn', 'place', 'aboutPersonIds'];
const FACT_SOURCE = ['sourceKind', 'sourcePersonId', 'sourceName'];
const ITEM = ['familyText', 'aboutPersonIds'];
const NEW_ITEM = [...ITEM, 'planVersionId'];

export const GIVEN = {
  approvalAsked: ['approvalKind', 'objectId', 'reason'],
  approvalDecided: ['state', 'decisionReason'],
  factWritten: [...FACT_TEXT, ...FACT_SOURCE, 'kind', 'restsOnFactIds', 'dataClass'],
  factCorrected: [...FACT_TEXT, ...FACT_SOURCE, 'verification'],
  /** By somebody else than its author: who said it stays as it was written. */
  factTextCorrected: [...FACT_TEXT, 'verification'],
  planStarted: ['phase'],
  planShared: ['state', 'sharedAt', 'sharedBy', 'aboutPersonIds', 'releasedToPersonIds'],
  planAdopted: ['state', 'adoptedAt', 'adoptedBy', 'adoptedReason', 'contentHash'],
  top3Proposed: [...NEW_ITEM, 'rank', 'behaviour', 'factIds'],
  top3Edited: [...ITEM, 'behaviour', 'factIds', 'riskFactors', 'goal', 'goalReachedWhen'],
  conditionSet: [...NEW_ITEM, 'text', 'setByKind', 'setByName'],
  conditionEdited: [...ITEM, 'text', 'setByKind', 'setByName', 'met'],
  agreementProposed: [...NEW_ITEM, 'top3ItemId', 'position', 'whoPersonId', 'whoName', 'what', 'namedActorIds'],
  agreementEdited: [...ITEM, 'whoPersonId', 'whoName', 'what', 'trigger', 'rhythm', 'checkerName', 'checkHow', 'ifItFails', 'fromOn', 'untilOn', 'reviewOn', 'childText', 'namedActorIds'],
  contactAdded: [...NEW_ITEM, 'position', 'personId', 'name', 'publicPhone', 'reachableWhen'],
  contactEdited: [...ITEM, 'position', 'name', 'publicPhone', 'reachableWhen', 'told', 'agreed', 'confirmedOn'],
  checkPlanned: ['agreementLineageId', 'plannedOn'],
  checkRecorded: ['result', 'note'],
  responseGiven: ['itemType', 'itemId', 'itemVersion', 'kind', 'words', 'childAllows'],
  responseAnswered: ['answer'],
  opinionGiven: ['planVersionId', 'stance', 'words', 'childAllows'],
  opinionRecorded: ['planVersionId', 'personId', 'stance', 'words'],
} as const satisfies Record<string, readonly string[]>;
