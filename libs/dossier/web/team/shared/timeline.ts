import type { CheckResult, CrisisKind, EventKind, FactKind, MeasureKind, MonitoringResult, PlanPhase, PlanState, SourceKind } from '@generated/team/graphql';
import { dayOf, formatDate } from '@zov/ui/format';
import { versionText } from './plan-state';
import { timelineTexts as texts } from './timeline.texts';
import { checkResultText, crisisKindText, eventKindText, factKindText, measureKindText, sourceWord } from './words.texts';

export const ENTRY_KINDS = ['INCIDENT', 'CRISIS', 'FACT', 'CONTACT', 'SIGNAL', 'CARD', 'ANALYSIS', 'PLAN', 'CHECK', 'MONITORING', 'DISCUSSION', 'MEASURE', 'MOVE', 'EVENT'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One dated happening, wherever in the dossier it came from. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The word on the tag: "Incident", "Feit". */
  readonly word: string;
  /** A day (YYYY-MM-DD). */
  readonly on: string;
  /** Of what lasts: the first day without it. */
  readonly untilOn?: string;
  readonly title: string;
  readonly note?: string;
  /** Empty when it is of the whole family. */
  readonly aboutPersonIds: readonly string[];
  /** A row of what happened, which can be corrected where it stands. */
  readonly isEvent?: boolean;
}

interface Sources {
  readonly facts: readonly { id: string; kind: FactKind; what: string; happenedOn?: string | null; createdAt: string; aboutPersonIds: readonly string[]; sourceKind?: SourceKind | null }[];
  readonly events: readonly { id: string; kind: EventKind; happenedOn: string; what: string; aboutPersonIds: readonly string[] }[];
  readonly measures: readonly { id: string; kind: MeasureKind; fromOn: string; untilOn?: string | null; note?: string | null; aboutPersonIds: readonly string[] }[];
  readonly planVersions: readonly { id: string; phase: PlanPhase; number: number; state: PlanState; sharedAt?: string | null; adoptedAt?: string | null; agreements: readonly { lineageId: string; what: string; aboutPersonIds: readonly string[] }[] }[];
  readonly checks: readonly { id: string; agreementLineageId: string; plannedOn: string; result?: CheckResult | null; checkedAt?: string | null; note?: string | null }[];
  readonly safetyCards: readonly { id: string; number: number; adoptedAt?: string | null; validUntil?: string | null; children: readonly { childPersonId: string }[] }[];
  readonly signals: readonly { id: string; what: string; receivedOn: string; decidedOn?: string | null; handedOverOn?: string | null; aboutPersonIds: readonly string[] }[];
  /** Only where they are asked for. */
  readonly monitoringMoments?: readonly { id: string; doneOn?: string | null; stable?: MonitoringResult | null; familyText?: string | null }[];
  readonly crisisDecisions: readonly { id: string; kind: CrisisKind; decidedOn: string; endedAt?: string | null; aboutPersonIds: readonly string[] }[];
  readonly analyses: readonly { id: string; number: number; question: string; adoptedAt?: string | null }[];
}

/** Everything with a date that the reader sees, newest first. What lies ahead is left out: `today` is the last day. */
export function timelineOf(sources: Sources, today: string): Entry[] {
  return [...facts(sources), ...events(sources), ...measures(sources), ...plans(sources), ...checks(sources, today), ...cards(sources), ...signals(sources), ...monitoring(sources), ...crises(sources), ...analyses(sources)]
    .filter((entry) => entry.on <= today)
    .sort((a, b) => b.on.localeCompare(a.on) || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));
}

function facts({ facts: all }: Sources): Entry[] {
  return all.map((fact) => ({
    id: fact.id, kind: 'FACT', word: factKindText[fact.kind], on: fact.happenedOn ?? dayOf(fact.createdAt), title: fact.what || texts.gone,
    note: [fact.sourceKind && texts.source(sourceWord[fact.sourceKind]), !fact.happenedOn && texts.noDate].filter(Boolean).join(' '),
    aboutPersonIds: fact.aboutPersonIds,
  }));
}

/** What has a question of its own; the rest is "something else that happened". */
const OF_EVENT: Partial<Record<EventKind, EntryKind>> = { INCIDENT: 'INCIDENT', CONTACT_WITH_CHILD: 'CONTACT', DISCUSSION: 'DISCUSSION', MOVE: 'MOVE' };

function events({ events: all }: Sources): Entry[] {
  return all.map((one) => ({ id: one.id, kind: OF_EVENT[one.kind] ?? 'EVENT', word: eventKindText[one.kind], on: one.happenedOn, title: one.what, aboutPersonIds: one.aboutPersonIds, isEvent: true }));
}

function measures({ measures: all }: Sources): Entry[] {
  return all.flatMap((one) => {
    const title = measureKindText[one.kind];
    const start: Entry = { id: one.id, kind: 'MEASURE', word: texts.measure, on: one.fromOn, untilOn: one.untilOn ?? undefined, title, note: one.note ?? undefined, aboutPersonIds: one.aboutPersonIds };
    const end: Entry[] = one.untilOn ? [{ ...start, id: `${one.id}-end`, on: one.untilOn, untilOn: undefined, title: texts.ended(title), note: undefined }] : [];
    return [start, ...end];
  });
}

function plans({ planVersions }: Sources): Entry[] {
  return planVersions.flatMap((version) => {
    const entry = (what: 'shared' | 'adopted', at: string): Entry => ({
      id: `${version.id}-${what}`, kind: 'PLAN', word: texts.plan, on: dayOf(at), title: texts[what](versionText(version)), aboutPersonIds: [],
    });
    return [...(version.sharedAt ? [entry('shared', version.sharedAt)] : []), ...(version.adoptedAt ? [entry('adopted', version.adoptedAt)] : [])];
  });
}

/** A planned day that passed without a result is a missed check; one that lapsed with its agreement is nothing that happened. */
function checks({ checks: all, planVersions }: Sources, today: string): Entry[] {
  const agreements = new Map(planVersions.flatMap((version) => version.agreements.map((one) => [one.lineageId, one] as const)));
  return all.flatMap((check): Entry[] => {
    if (check.result === 'LAPSED' || (!check.result && check.plannedOn >= today)) return [];
    const agreement = agreements.get(check.agreementLineageId);
    return [{
      id: check.id, kind: 'CHECK', word: texts.check, on: check.checkedAt ? dayOf(check.checkedAt) : check.plannedOn,
      title: `${check.result ? checkResultText[check.result] : texts.missed}: ${agreement?.what ?? texts.anAgreement}`, note: check.note ?? undefined, aboutPersonIds: agreement?.aboutPersonIds ?? [],
    }];
  });
}

/** Adopted ones; a draft is nothing that happened. */
function cards({ safetyCards }: Sources): Entry[] {
  return safetyCards.flatMap((card) => (card.adoptedAt ? [{
    id: card.id, kind: 'CARD' as const, word: texts.card, on: dayOf(card.adoptedAt), title: texts.adopted(texts.cardNumber(card.number)),
    note: card.validUntil ? texts.validUntil(formatDate(card.validUntil)) : undefined, aboutPersonIds: card.children.map((child) => child.childPersonId),
  }] : []));
}

function signals({ signals: all }: Sources): Entry[] {
  return all.flatMap((one) => {
    const entry = (id: string, on: string, title: string, note?: string): Entry => ({ id, kind: 'SIGNAL', word: texts.signal, on, title, note, aboutPersonIds: one.aboutPersonIds });
    return [
      entry(one.id, one.receivedOn, one.what),
      ...(one.decidedOn ? [entry(`${one.id}-decided`, one.decidedOn, texts.signalDecided, one.what)] : []),
      ...(one.handedOverOn ? [entry(`${one.id}-over`, one.handedOverOn, texts.signalHandedOver, one.what)] : []),
    ];
  });
}

/** What Veilig Thuis saw; a moment that is planned is nothing that happened. */
function monitoring({ monitoringMoments = [] }: Sources): Entry[] {
  return monitoringMoments.flatMap(({ id, doneOn, stable, familyText }) => (doneOn && stable ? [{ id, kind: 'MONITORING' as const, word: texts.monitoring, on: doneOn, title: texts.monitored[stable], note: familyText ?? undefined, aboutPersonIds: [] }] : []));
}

/** From the day it was decided until it was ended. */
function crises({ crisisDecisions }: Sources): Entry[] {
  return crisisDecisions.flatMap((one) => {
    const title = crisisKindText[one.kind];
    const start: Entry = { id: one.id, kind: 'CRISIS', word: texts.crisis, on: one.decidedOn, untilOn: one.endedAt ? dayOf(one.endedAt) : undefined, title, aboutPersonIds: one.aboutPersonIds };
    return [start, ...(one.endedAt ? [{ ...start, id: `${one.id}-end`, on: dayOf(one.endedAt), untilOn: undefined, title: texts.ended(title) }] : [])];
  });
}

function analyses({ analyses: all }: Sources): Entry[] {
  return all.flatMap((one) => (one.adoptedAt ? [{ id: one.id, kind: 'ANALYSIS' as const, word: texts.analysis, on: dayOf(one.adoptedAt), title: texts.adopted(texts.analysisNumber(one.number)), note: one.question, aboutPersonIds: [] }] : []));
}
