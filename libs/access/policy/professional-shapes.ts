import type { DataClass } from '../model/data-class.ts';
import { FIELDS } from './fields.ts';
import { knowsPhase } from './gate-shapes.ts';
import { GIVEN } from './given.ts';
import { besideFact, grant, may, me, type Condition, type Rule } from './rule.ts';
import { GRANTED, PLAN_SHOWN, WRITTEN_BY_ME, adoptsAnalysis, adoptsPlan, readsAsProfessional } from './shapes.ts';

type Line = Omit<Rule, 'partner'>;

export const HERE: Condition = { dossierId: { $is: grant('dossierId') } };

/** Of this dossier and of a class the grant carries, whatever items it names: for what holds no words of its own. */
export const ENVELOPE: Condition = { ...HERE, dataClass: { $oneOf: grant('dataClasses') } };

/** Of one class only. */
export const ofClass = (dataClass: DataClass, base: Condition = GRANTED): Condition => ({ ...base, dataClass: { ...base['dataClass'], $is: dataClass } });

/** Put on the table for this meeting, item by item; a grant that names no items opens nothing this way. */
export const TABLED: Condition = { ...ENVELOPE, id: { $oneOf: grant('itemIds') } };

/** About nobody but the persons the grant reaches: the one child, the one adult. */
export const ABOUT_OURS: Condition = { ...GRANTED, aboutPersonIds: { $within: grant('personIds') } };

/** An agreement, or a check of one, that names me as who does or checks it. */
export const NAMES_ME: Condition = { ...GRANTED, namedActorIds: { $holds: me('id') } };

/** A record of my own organisation, whoever of us wrote it. */
const OF_MY_ORGANISATION: Condition = { ...HERE, sourceOrganisationId: { $is: me('organisationId') } };

/** The phase has begun for this family: its items are no drafts any more (condition PH). */
const BEGUN = { $oneOf: PLAN_SHOWN };

export const PEOPLE = ['Dossier', 'Person', 'Household', 'HouseholdMember', 'Custody', 'NetworkTie', 'PictureNudge'] as const;
export const GROUNDS = ['Involvement', 'Restriction', 'Share', 'Consent', 'ContinuingAccess'] as const;
/** NL: signaal en meldcode. */
export const SIGNALS = ['Signal', 'SignalStep'] as const;
export const ANALYSIS = ['Analysis', 'AnalysisStatement'] as const;
export const OUTLOOK = ['ColumnStatement', 'Perspective'] as const;
export const ITEMS = ['Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'HelpGiven'] as const;
/** What people say of themselves and of how safe it is, in own words. */
const VOICES = ['PlanOpinion', 'ItemSignature', 'Response', 'SafetyScore', 'CardView'] as const;
/** What that rests on. */
const RESTS_ON = ['ProtectiveFactor', 'InstrumentOutcome'] as const;
/** NL: poortbesluit en wending. */
export const GATES = ['GateDecision', 'PhaseTurn'] as const;
export const PLAN = ['PlanVersion', ...ITEMS, 'AgreementCheck', 'GoalProgress', 'Milestone', 'SafetyNetConfirmation', 'HelpRecord', ...GATES, 'FollowUp'] as const;

/** These types as any professional reads them; the grant's classes say which rows. */
export function reads(...subjects: readonly string[]): readonly Line[] {
  return readsAsProfessional().filter((line) => subjects.includes(line.subject));
}

/** Who is whose parent or partner; not how they get on, which is for who reads facts. */
export const readsDescent = (): readonly Line[] => readsWhere(ofClass('D1'), 'FamilyTie');

/** The same types, but only where this is so. */
export function readsWhere(condition: Condition, ...subjects: readonly string[]): readonly Line[] {
  return reads(...subjects).map((line) => ({ ...line, condition }));
}

/** The safety plan always; later phases once they have begun. */
export function readsPlanByPhase(): readonly Line[] {
  return [
    ...readsWhere(ofClass('D5'), 'PlanVersion', ...ITEMS),
    ...readsWhere({ ...GRANTED, state: BEGUN }, 'PlanVersion', ...ITEMS),
    ...reads('AgreementCheck', 'GoalProgress', 'Milestone', 'SafetyNetConfirmation', 'HelpRecord', ...GATES, 'FollowUp'),
  ];
}

/** Adopts what it reads: no draft of a later phase. */
export function adoptsPlanByPhase(): readonly Line[] {
  return [ofClass('D5'), { ...GRANTED, state: BEGUN }].map((condition) => ({ ...adoptsPlan(), condition }));
}

/** What the family said, a child's own words only when the child lets the team read them. */
export function readsVoices(): readonly Line[] {
  const letsUs: Condition = { ...HERE, ...ofClass('D8K', {}), childAllows: { $holds: 'TEAM' } };
  return [...readsWhere(ofClass('D8'), ...VOICES), ...readsWhere(letsUs, ...VOICES)];
}

/** The grounds of the veiligheidskaart that professionals give. */
export function readsJudged(base: Condition = GRANTED): readonly Line[] {
  return [...readsWhere(ofClass('D4', base), 'SafetyScore'), ...readsWhere(base, ...RESTS_ON)];
}

/** How safe I find it myself, in my own name, of children I am here for. */
export function judges(base: Condition = GRANTED): readonly Line[] {
  return [may('WRITE', 'SafetyScore', GIVEN.scoreOfMine, { ...ofClass('D4', base), createdBy: { $is: me('id') } })];
}

/** What family members say of how safe it is, and of the card, written down by whoever directs. */
export function recordsScores(): readonly Line[] {
  return [...(['D8', 'D8K'] as const).map((dataClass) => may('WRITE', 'SafetyScore', GIVEN.scoreRecorded, ofClass(dataClass))), may('WRITE', 'CardView', GIVEN.viewRecorded, GRANTED)];
}

/** What protects a child and what an instrument said; whoever directs corrects also what somebody else wrote down. */
export function keepsGrounds(corrected: Condition = GRANTED): readonly Line[] {
  const all = [['ProtectiveFactor', GIVEN.factorKept], ['InstrumentOutcome', GIVEN.instrumentKept]] as const;
  return all.flatMap(([subject, fields]) => [may('WRITE', subject, fields, { ...GRANTED, createdBy: { $is: me('id') } }), may('EDIT', subject, fields, { ...GRANTED, ...corrected })]);
}

/** What weighs on an adult, of the own record, as any health data: read back and corrected by who wrote it and by the own organisation. */
export function keepsVulnerabilities(): readonly Line[] {
  return [
    may('WRITE', 'Vulnerability', GIVEN.vulnerabilityRecorded, WRITTEN_BY_ME),
    ...[WRITTEN_BY_ME, OF_MY_ORGANISATION].flatMap((mine) => [
      may('READ', 'Vulnerability', [...FIELDS.vulnerability, ...FIELDS.vulnerabilityWork], mine), may('EDIT', 'Vulnerability', GIVEN.vulnerabilityCorrected, mine),
    ]),
  ];
}

/** How the family and these persons are called, and nothing else of them. */
export function readsNames(): readonly Line[] {
  return [
    may('READ', 'Dossier', FIELDS.dossierCover, HERE),
    may('READ', 'Person', FIELDS.personCalled, { ...ENVELOPE, aboutPersonIds: { $within: grant('personIds') } }),
  ];
}

/** Who may speak or read for whom besides custody: decisions about 16 and 17, and mandates. Whoever directs records and ends them. */
export function keepsRepresentation(): readonly Line[] {
  const all = [['RepresentationDecision', FIELDS.decision, GIVEN.decisionRecorded], ['Mandate', FIELDS.mandate, GIVEN.mandateRecorded]] as const;
  return all.flatMap(([subject, read, recorded]) => [may('READ', subject, read, GRANTED), may('WRITE', subject, recorded, GRANTED), may('EDIT', subject, GIVEN.endedWhy, GRANTED)]);
}

/** What parents without custody were told about a child: told by whoever directs (R13). */
export function releasesInformation(): readonly Line[] {
  return [may('READ', 'InformationRelease', [...FIELDS.release, ...FIELDS.releaseWork], GRANTED), may('WRITE', 'InformationRelease', GIVEN.informationReleased, GRANTED)];
}

/** Why I am here myself. */
export function knowsOwnGround(): Line {
  return may('READ', 'Involvement', [...FIELDS.involvement, ...FIELDS.involvementGround], { ...HERE, actorId: { $is: me('id') } });
}

/** Facts of these classes, written with their source, and files that show them; read back and corrected by who wrote them and by the own organisation. */
export function keepsOwnFacts(...classes: readonly DataClass[]): readonly Line[] {
  const fields = [...FIELDS.factText, ...FIELDS.factSource, ...FIELDS.factWork];
  return classes.flatMap((dataClass) => [
    may('WRITE', 'Fact', GIVEN.factWritten, ofClass(dataClass, WRITTEN_BY_ME)),
    ...[WRITTEN_BY_ME, OF_MY_ORGANISATION].flatMap((mine) => [
      may('READ', 'Fact', fields, ofClass(dataClass, mine)), may('EDIT', 'Fact', GIVEN.factCorrected, ofClass(dataClass, mine)),
    ]),
    ...keepsOwnFiles(dataClass), ...keepsOwnPointers(dataClass),
  ]);
}

/** Letting named members of the family read a fact about several people; of health only what is of the own record. */
export function approvesFacts(...classes: readonly DataClass[]): readonly Line[] {
  const approve = (condition: Condition): Line => may('SHARE', 'Fact', GIVEN.factApproved, condition);
  return [approve(ofClass('D3')), ...classes.flatMap((dataClass) => [WRITTEN_BY_ME, OF_MY_ORGANISATION].map((mine) => approve(ofClass(dataClass, mine))))];
}

/** What somebody of the family says of a fact, written down in that person's own words; of health only beside what is of the own record. */
export function recordsStatements(...classes: readonly DataClass[]): readonly Line[] {
  const record = (condition: Condition): Line => may('WRITE', 'FactStatement', GIVEN.statementRecorded, besideFact(condition));
  return [record(ofClass('D3')), ...classes.flatMap((dataClass) => [WRITTEN_BY_ME, OF_MY_ORGANISATION].map((mine) => record(ofClass(dataClass, mine))))];
}

/** Statements of the analysis of these classes, in an own name; read back and changed by who wrote them and by the own organisation. */
export function keepsOwnStatements(...classes: readonly DataClass[]): readonly Line[] {
  return classes.flatMap((dataClass) => [
    may('WRITE', 'AnalysisStatement', GIVEN.statementWritten, ofClass(dataClass, WRITTEN_BY_ME)),
    ...[WRITTEN_BY_ME, OF_MY_ORGANISATION].flatMap((mine) => [
      may('READ', 'AnalysisStatement', FIELDS.analysisStatement, ofClass(dataClass, mine)), may('EDIT', 'AnalysisStatement', GIVEN.statementEdited, ofClass(dataClass, mine)),
    ]),
  ]);
}

/** The analysis as a whole, for whoever directs: begins a version, and changes what anybody wrote in it. */
export function directsAnalysis(): readonly Line[] {
  return [may('WRITE', 'Analysis', GIVEN.analysisStarted, GRANTED), may('EDIT', 'AnalysisStatement', GIVEN.statementEdited, ofClass('D3')), adoptsAnalysis()];
}

/** Files with what shows such facts: by whom and of which organisation like the facts, and taken away again by the same. */
function keepsOwnFiles(dataClass: DataClass): readonly Line[] {
  return [
    may('WRITE', 'Attachment', GIVEN.attachmentAdded, ofClass(dataClass, WRITTEN_BY_ME)),
    ...[WRITTEN_BY_ME, OF_MY_ORGANISATION].flatMap((mine) => [
      may('READ', 'Attachment', [...FIELDS.attachment, ...FIELDS.attachmentWork], ofClass(dataClass, mine)), may('EDIT', 'Attachment', [...GIVEN.attachmentCorrected, ...GIVEN.attachmentWithdrawn], ofClass(dataClass, mine)),
    ]),
  ];
}

/** Whom to ask about such facts, instead of a copy of them: as closed as what can be asked. */
function keepsOwnPointers(dataClass: DataClass): readonly Line[] {
  return [
    may('WRITE', 'Pointer', GIVEN.pointerAdded, ofClass(dataClass, WRITTEN_BY_ME)),
    ...[WRITTEN_BY_ME, OF_MY_ORGANISATION].flatMap((mine) => [
      may('READ', 'Pointer', FIELDS.pointer, ofClass(dataClass, mine)), may('EDIT', 'Pointer', [...GIVEN.pointerCorrected, ...GIVEN.pointerWithdrawn], ofClass(dataClass, mine)),
    ]),
  ];
}

/** Whoever directs says who of the family may see a file, and takes away what has no place; of health only what the own organisation added. */
export function directsFiles(): readonly Line[] {
  const health = [WRITTEN_BY_ME, OF_MY_ORGANISATION].map((mine) => ofClass('D11', mine));
  return [may('EDIT', 'Pointer', GIVEN.pointerWithdrawn, GRANTED), ...[GRANTED, ...health].map((condition) => may('EDIT', 'Attachment', [...GIVEN.attachmentWithdrawn, ...GIVEN.attachmentReleased], condition))];
}

/** Happenings of one class as the own organisation's record. */
export function keepsOwnEvents(dataClass: DataClass): readonly Line[] {
  const own = ofClass(dataClass, OF_MY_ORGANISATION);
  return [may('READ', 'DossierEvent', FIELDS.event, own), may('WRITE', 'DossierEvent', GIVEN.eventRecorded, own), may('EDIT', 'DossierEvent', GIVEN.eventRecorded, own)];
}

/** Measures of criminal law and forced treatment that I wrote down myself: that they run, for whoever directs, who reads no others of these classes. */
export function keepsOwnMeasures(): readonly Line[] {
  return (['D11', 'D12'] as const).map((dataClass) => ofClass(dataClass, WRITTEN_BY_ME)).flatMap((own) => [
    may('READ', 'Measure', FIELDS.measure, own), may('WRITE', 'Measure', GIVEN.measureRecorded, own), may('EDIT', 'Measure', GIVEN.measureRecorded, own),
  ]);
}

/** Whom to call in a crisis, and whether they said not long ago that they can be. */
export function knowsWhomToCall(): readonly Line[] {
  return readsWhere(ofClass('D5'), 'SafetyNetContact', 'SafetyNetConfirmation');
}

/** That a measure is in force, without what it says. */
export function knowsOfMeasure(): Line {
  return may('READ', 'Measure', FIELDS.measureInForce, ofClass('D13', HERE));
}

/** What lies on the table of a meeting: names, and the items of its agenda. */
export function readsTabled(): readonly Line[] {
  return [
    ...readsNames(),
    may('READ', 'PlanVersion', FIELDS.planEnvelope, ENVELOPE),
    ...knowsPhase(),
    ...readsWhere(TABLED, 'Fact', 'DossierEvent', 'Measure', ...ANALYSIS, ...OUTLOOK, ...ITEMS, 'AgreementCheck', 'FollowUp'),
    ...readsWhere(ofClass('D8', TABLED), ...VOICES),
    ...readsJudged(TABLED),
    ...readsWhere(ENVELOPE, 'Involvement'),
  ];
}
