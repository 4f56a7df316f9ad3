import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { grant, may, me, type Condition, type Rule } from './rule.ts';

type Line = Omit<Rule, 'partner'>;

/** The row is in the grant's dossier, of a class the grant carries and, where it names items, one of these (R24: not more than necessary). */
export const GRANTED: Condition = { dossierId: { $is: grant('dossierId') }, dataClass: { $oneOf: grant('dataClasses') }, id: { $among: grant('itemIds') } };

/** Written by the reader: what somebody recorded, that person may read back, whatever its class. */
export const WRITTEN_BY_ME: Condition = { dossierId: { $is: grant('dossierId') }, createdBy: { $is: me('id') } };

/** States of a plan, or of its items, in which more people read it than write it. */
export const PLAN_SHOWN = ['SHARED', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED'] as const;

/** Restrictions always win: hidden whereabouts, contact ban, withheld, a child's refusal (R3, R11, R26). */
const UNRESTRICTED: Condition = { restriction: { $freeOf: grant('selfPersonId') } };

/** About nobody but me and those I represent (R1, R9). */
export const MINE: Condition = { ...GRANTED, ...UNRESTRICTED, aboutPersonIds: { $within: grant('personIds') } };

/** Shared with me by name, whoever else it is about. */
export const SHARED_WITH_ME: Condition = { ...GRANTED, ...UNRESTRICTED, releasedToPersonIds: { $holds: grant('selfPersonId') } };

/** Spoken by me or by a child I represent. */
export const SAID_BY_US: Condition = { ...GRANTED, ...UNRESTRICTED, personId: { $oneOf: grant('personIds') } };

/** Types of the record, with what is given when a row is written and when it is corrected. */
const RECORD = {
  Person: [GIVEN.personAdded, GIVEN.personCorrected], Household: [GIVEN.householdNamed, GIVEN.householdNamed], HouseholdMember: [GIVEN.memberAdded, GIVEN.memberCorrected],
  Custody: [GIVEN.custodyRecorded, GIVEN.custodyCorrected], NetworkTie: [GIVEN.tieAdded, GIVEN.tieCorrected], ContactPoint: [GIVEN.contactPointKept, GIVEN.contactPointKept],
  FamilyTie: [GIVEN.familyTieAdded, GIVEN.familyTieCorrected], PictureNudge: [GIVEN.placeMoved, GIVEN.placeMovedOn],
  DossierEvent: [GIVEN.eventRecorded, GIVEN.eventRecorded], Measure: [GIVEN.measureRecorded, GIVEN.measureRecorded],
  ColumnStatement: [GIVEN.columnWritten, GIVEN.columnEdited], Perspective: [GIVEN.perspectiveRecorded, GIVEN.perspectiveCorrected],
  Signal: [GIVEN.signalRecorded, GIVEN.signalKept], SignalStep: [GIVEN.stepTaken, GIVEN.stepCorrected],
} as const satisfies Record<string, readonly [written: readonly string[], corrected: readonly string[]]>;

/** Keeping up to date who they are, where they live, what happened and what is in force: whoever directs the family. */
export function keeps(...subjects: readonly (keyof typeof RECORD)[]): readonly Line[] {
  return subjects.flatMap((subject) => [may('WRITE', subject, RECORD[subject][0], GRANTED), may('EDIT', subject, RECORD[subject][1], GRANTED)]);
}

/** What a professional with a full involvement reads; classes come from the grant. */
export function readsAsProfessional(): readonly Line[] {
  const read = (subject: string, fields: readonly string[]): Line => may('READ', subject, fields, GRANTED);
  return [
    read('Dossier', FIELDS.dossier),
    read('Person', [...FIELDS.person]),
    read('Household', FIELDS.household),
    read('HouseholdMember', FIELDS.householdMember),
    read('Custody', FIELDS.custody),
    read('NetworkTie', FIELDS.networkTie),
    read('FamilyTie', FIELDS.familyTie),
    read('PictureNudge', FIELDS.pictureNudge),
    read('ContactPoint', [...FIELDS.contactPoint, ...FIELDS.contactPointHiding]),
    read('Fact', [...FIELDS.factText, ...FIELDS.factSource, ...FIELDS.factWork]),
    read('Pointer', FIELDS.pointer),
    read('Attachment', [...FIELDS.attachment, ...FIELDS.attachmentWork]),
    read('DossierEvent', FIELDS.event),
    read('Measure', FIELDS.measure),
    read('ColumnStatement', [...FIELDS.columnStatement, ...FIELDS.columnStatementWork]),
    read('Perspective', [...FIELDS.perspective, ...FIELDS.perspectiveWork]),
    read('Analysis', FIELDS.analysis),
    read('AnalysisStatement', FIELDS.analysisStatement),
    read('Signal', FIELDS.signal), read('SignalStep', FIELDS.signalStep),
    read('Involvement', [...FIELDS.involvement, ...FIELDS.involvementGround]),
    read('Restriction', FIELDS.restriction),
    read('Share', [...FIELDS.shareOffer, ...FIELDS.share]),
    read('Consent', FIELDS.consent),
    read('ContinuingAccess', FIELDS.continuing),
    read('ItemVersion', FIELDS.itemVersion),
    read('KnownItem', FIELDS.knownItem),
    ...readsPlanAsProfessional(),
    read('PlanOpinion', FIELDS.opinion),
    read('ViewRequest', FIELDS.viewRequest),
    read('ItemSignature', FIELDS.signature),
    read('Response', FIELDS.response),
    read('SafetyScore', FIELDS.score),
    read('SafetyCard', [...FIELDS.cardEnvelope, ...FIELDS.cardConclusion, ...FIELDS.cardDecision, ...FIELDS.cardAbout, ...FIELDS.cardWork]),
    read('SafetyCardChild', [...FIELDS.cardChild, ...FIELDS.cardChildWork]),
    read('SafetyCardArea', FIELDS.cardArea),
    read('SafetyCardLine', [...FIELDS.cardLine, ...FIELDS.cardLineWork]),
    read('ProtectiveFactor', FIELDS.factor),
    read('InstrumentOutcome', FIELDS.instrument),
    read('CardView', FIELDS.view),
  ];
}

/** The same of the plan, what is done with it and how far it is. */
function readsPlanAsProfessional(): readonly Line[] {
  const read = (subject: string, fields: readonly string[]): Line => may('READ', subject, fields, GRANTED);
  return [
    read('PlanVersion', [...FIELDS.planVersion, ...FIELDS.planVersionWork]),
    read('Top3Item', [...FIELDS.top3Item, ...FIELDS.top3ItemWork]),
    read('MinimumCondition', [...FIELDS.minimumCondition, ...FIELDS.minimumConditionWork]),
    read('Agreement', [...FIELDS.agreement, ...FIELDS.agreementWork]),
    read('AgreementCheck', [...FIELDS.check, ...FIELDS.checkWork]),
    read('GoalProgress', [...FIELDS.progress, ...FIELDS.progressWork]),
    read('Milestone', [...FIELDS.milestone, ...FIELDS.milestoneWork]),
    read('HelpGiven', [...FIELDS.help, ...FIELDS.helpWork]),
    read('HelpRecord', [...FIELDS.helpRecord, ...FIELDS.helpRecordWork]),
    read('FollowUp', [...FIELDS.followUp, ...FIELDS.followUpWork]),
    read('SafetyNetContact', [...FIELDS.safetyNet, ...FIELDS.safetyNetWork]),
    read('SafetyNetConfirmation', FIELDS.netConfirmation),
    read('GateDecision', [...FIELDS.gateEnvelope, ...FIELDS.gate, ...FIELDS.gateWork]),
    read('PhaseTurn', [...FIELDS.turnEnvelope, ...FIELDS.turn, ...FIELDS.turnWork]),
    read('MonitoringMoment', [...FIELDS.monitoring, ...FIELDS.monitoringWork]),
  ];
}

/** Opening and closing: what is shared, whose consent is asked, what is kept back. Whoever directs the family. */
export function directsSharing(): readonly Line[] {
  return [
    may('SHARE', 'Share', [...GIVEN.shareOffered, ...GIVEN.endedWhy], GRANTED),
    may('WRITE', 'Consent', GIVEN.consentAsked, GRANTED),
    may('EDIT', 'Consent', GIVEN.consentAnswered, GRANTED),
    may('WRITE', 'Restriction', GIVEN.restricted, GRANTED),
    may('EDIT', 'Restriction', GIVEN.endedWhy, GRANTED),
  ];
}

/** An item that the own organisation brought into the plan. */
export const BROUGHT_IN_BY_US: Condition = { ...GRANTED, originOrganisationId: { $is: me('organisationId') } };

/**
 * Writing and editing the plan's draft, of all items or of those that are so; the version's state is the act's own condition. A version is only begun and arranged: nothing of
 * it is edited, and its state and seal are set by sharing and adopting alone.
 */
export function worksOnPlan(changed: Condition = GRANTED): readonly Line[] {
  const edit = (subject: string, written: readonly string[], edited: readonly string[], which = changed): readonly Line[] => [
    may('WRITE', subject, written, GRANTED), may('EDIT', subject, edited, which),
  ];
  return [
    may('WRITE', 'PlanVersion', GIVEN.planStarted, GRANTED),
    ...edit('Top3Item', GIVEN.top3Proposed, GIVEN.top3Edited),
    ...edit('MinimumCondition', GIVEN.conditionSet, GIVEN.conditionEdited),
    ...edit('Agreement', GIVEN.agreementProposed, GIVEN.agreementEdited),
    ...edit('SafetyNetContact', GIVEN.contactAdded, GIVEN.contactEdited),
    ...edit('Translation', GIVEN.translated, GIVEN.translationEdited, GRANTED),
    may('WRITE', 'AgreementCheck', GIVEN.checkPlanned, GRANTED),
    may('CHECK', 'AgreementCheck', GIVEN.checkRecorded, GRANTED),
    may('CHECK', 'FollowUp', GIVEN.followUpCompleted, GRANTED),
    may('WRITE', 'GoalProgress', GIVEN.progressRecorded, GRANTED),
    ...edit('Milestone', GIVEN.milestoneAdded, GIVEN.milestoneChanged),
    ...edit('HelpGiven', GIVEN.helpProposed, GIVEN.helpEdited),
    may('WRITE', 'HelpRecord', GIVEN.helpRecorded, GRANTED),
    may('WRITE', 'SafetyNetConfirmation', GIVEN.contactConfirmed, GRANTED),
    may('WRITE', 'PlanOpinion', GIVEN.opinionRecorded, GRANTED),
    ...(['D8', 'D8K'] as const).map((dataClass) => may('WRITE', 'ItemSignature', GIVEN.itemSignedFor, { ...GRANTED, dataClass: { ...GRANTED['dataClass'], $is: dataClass } })),
    may('WRITE', 'ViewRequest', GIVEN.viewAsked, GRANTED),
    may('EDIT', 'ViewRequest', GIVEN.notReached, GRANTED),
    may('ANSWER', 'Response', GIVEN.responseAnswered, GRANTED),
  ];
}

/** NL: bodemeisen stellen. */
export function setsConditions(): readonly Line[] {
  return [may('WRITE', 'MinimumCondition', GIVEN.conditionSet, GRANTED), may('EDIT', 'MinimumCondition', GIVEN.conditionEdited, GRANTED)];
}

/** Formal acts on a version: each sets its own part of the envelope and nothing else. */
export const sharesPlan = (): Line => may('SHARE', 'PlanVersion', GIVEN.planShared, GRANTED);
export const adoptsPlan = (): Line => may('ADOPT', 'PlanVersion', GIVEN.planAdopted, GRANTED);

/** NL: analyse vaststellen, the version and nothing of its words. */
export const adoptsAnalysis = (): Line => may('ADOPT', 'Analysis', GIVEN.analysisAdopted, GRANTED);

/** Who works on the family, but for somebody whose workplace tells by its name alone where one of them stays (a shelter). */
const KNOWN_HELPER: Condition = { ...GRANTED, workplace: { $is: 'ORDINARY' } };

/** NL: wat ik van het plan zag. Kept in the own name by whoever reads the plan, and read by nobody else. */
export function remembersPlan(right: 'WRITE' | 'RESPOND', besides: Condition = {}): readonly Line[] {
  const mine: Condition = { ...WRITTEN_BY_ME, ...besides, dataClass: { $oneOf: grant('dataClasses') } };
  return [may('READ', 'PlanSeen', FIELDS.planSeen, mine), may(right, 'PlanSeen', GIVEN.planSeen, mine)];
}

/** Items of the plan that a family member may see: about us or shared with me, and no longer a draft. */
export function readsPlanAsFamily(conditions: readonly Condition[]): readonly Line[] {
  const SHOWN = { state: { $oneOf: PLAN_SHOWN } };
  // The version itself holds no words; a restriction keeps back items, not the plan they stand in.
  const envelope = { ...GRANTED, releasedToPersonIds: { $holds: grant('selfPersonId') }, ...SHOWN };
  const version = may('READ', 'PlanVersion', FIELDS.planVersion, envelope);
  // Where we are: that a gate is open and what it means, for whom the plan was shared with.
  const gates = [
    may('READ', 'GateDecision', [...FIELDS.gateEnvelope, ...FIELDS.gate], { ...SHARED_WITH_ME, state: { $is: 'OPENED' } }),
    may('READ', 'PhaseTurn', [...FIELDS.turnEnvelope, ...FIELDS.turn], SHARED_WITH_ME),
    // When Veilig Thuis looks again, and what it found in words for them.
    may('READ', 'MonitoringMoment', FIELDS.monitoring, SHARED_WITH_ME),
    ...remembersPlan('RESPOND', UNRESTRICTED),
  ];
  return [version, ...gates, ...conditions.flatMap((condition) => [
    may('READ', 'Top3Item', FIELDS.top3Item, { ...condition, ...SHOWN }),
    may('READ', 'MinimumCondition', FIELDS.minimumCondition, { ...condition, ...SHOWN }),
    may('READ', 'Agreement', FIELDS.agreement, { ...condition, ...SHOWN }),
    may('READ', 'SafetyNetContact', FIELDS.safetyNet, { ...condition, ...SHOWN }),
    may('READ', 'AgreementCheck', FIELDS.check, condition),
    may('READ', 'GoalProgress', FIELDS.progress, condition),
    may('READ', 'Milestone', FIELDS.milestone, condition),
    may('READ', 'HelpGiven', FIELDS.help, { ...condition, ...SHOWN }),
    may('READ', 'HelpRecord', FIELDS.helpRecord, condition),
    may('READ', 'FollowUp', FIELDS.followUp, condition),
  ])];
}

/** My own words, of a class my grant carries: a child's own words are nobody else's to say. */
export const IN_MY_NAME: Condition = { dossierId: { $is: grant('dossierId') }, dataClass: { $oneOf: grant('dataClasses') }, personId: { $is: grant('selfPersonId') } };

/** What every family member sees of how the dossier is run, and what each may say. */
export function livesInDossier(): readonly Line[] {
  return [
    may('READ', 'Dossier', FIELDS.dossierName, { dossierId: { $is: grant('dossierId') } }),
    may('READ', 'Person', FIELDS.personName, SHARED_WITH_ME),
    may('READ', 'Involvement', FIELDS.involvement, KNOWN_HELPER),
    may('READ', 'PlanOpinion', FIELDS.opinion, SAID_BY_US),
    may('READ', 'Response', FIELDS.response, SAID_BY_US),
    may('READ', 'ViewRequest', FIELDS.viewRequest, { ...SHARED_WITH_ME, personId: { $is: grant('selfPersonId') } }),
    may('READ', 'ItemSignature', FIELDS.signature, SAID_BY_US),
    may('RESPOND', 'ItemSignature', GIVEN.itemSigned, IN_MY_NAME),
    may('RESPOND', 'Response', GIVEN.responseGiven, IN_MY_NAME),
    may('RESPOND', 'PlanOpinion', GIVEN.opinionGiven, IN_MY_NAME),
    may('READ', 'SafetyScore', FIELDS.score, SAID_BY_US),
    may('RESPOND', 'SafetyScore', GIVEN.scoreGiven, IN_MY_NAME),
    may('READ', 'CardView', FIELDS.view, SAID_BY_US),
    ...knowsOfSharing(),
    may('READ', 'Looked', FIELDS.looked, { dossierId: { $is: grant('dossierId') }, subjectPersonId: { $oneOf: grant('personIds') } }),
  ];
}

/**
 * What is shared with whom and why (R16), once it was accepted, for whom it was told to; whom it is about only when that is nobody but
 * us. And the own consents: answered and withdrawn by whoever is asked, for itself or somebody it represents at that moment. The own
 * objections likewise.
 */
function knowsOfSharing(): readonly Line[] {
  const told: Condition = { ...SHARED_WITH_ME, state: { $oneOf: ['ACCEPTED', 'ENDED'] } };
  const own: Condition = { dossierId: { $is: grant('dossierId') }, ...UNRESTRICTED, givenByPersonId: { $is: grant('selfPersonId') } };
  const objected: Condition = { dossierId: { $is: grant('dossierId') }, byPersonId: { $is: grant('selfPersonId') } };
  return [
    may('READ', 'Share', FIELDS.shareTold, told),
    may('READ', 'Share', [...FIELDS.shareTold, 'aboutPersonIds'], { ...told, aboutPersonIds: { $within: grant('personIds') } }),
    may('READ', 'Consent', FIELDS.consent, own),
    may('RESPOND', 'Consent', GIVEN.consentAnswered, { ...own, forPersonId: { $oneOf: grant('personIds') } }),
    may('READ', 'ContinuingAccess', FIELDS.continuing, objected),
    may('READ', 'Objection', FIELDS.objection, objected),
    may('RESPOND', 'Objection', GIVEN.objectionMade, { ...objected, aboutPersonIds: { $within: grant('personIds') } }),
    may('RESPOND', 'Objection', GIVEN.objectionWithdrawn, objected),
  ];
}
