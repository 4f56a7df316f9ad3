import type { CheckResult, EventKind, FactKind, MeasureKind, PlanPhase, PlanState, SourceKind } from '@generated/team/graphql';
import { dayOf } from '@zov/ui/format';
import { versionText } from './plan-state';
import { timelineTexts as texts } from './timeline.texts';
import { checkResultText, eventKindText, factKindText, measureKindText, sourceWord } from './words.texts';

export const ENTRY_KINDS = ['FACT', 'EVENT', 'MEASURE', 'PLAN', 'CHECK'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One dated happening, wherever in the dossier it came from. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The word on the tag: "Incident", "Feit". */
  readonly word: string;
  /** A day (YYYY-MM-DD). */
  readonly on: string;
  readonly title: string;
  readonly note?: string;
  readonly aboutPersonIds: readonly string[];
}

interface Sources {
  readonly facts: readonly { id: string; kind: FactKind; what: string; happenedOn?: string | null; createdAt: string; aboutPersonIds: readonly string[]; sourceKind?: SourceKind | null }[];
  readonly events: readonly { id: string; kind: EventKind; happenedOn: string; what: string; aboutPersonIds: readonly string[] }[];
  readonly measures: readonly { id: string; kind: MeasureKind; fromOn: string; untilOn?: string | null; note?: string | null; aboutPersonIds: readonly string[] }[];
  readonly planVersions: readonly { id: string; phase: PlanPhase; number: number; state: PlanState; sharedAt?: string | null; adoptedAt?: string | null; agreements: readonly { lineageId: string; what: string }[] }[];
  readonly checks: readonly { id: string; agreementLineageId: string; plannedOn: string; result?: CheckResult | null; checkedAt?: string | null; note?: string | null }[];
}

/** Everything with a date, newest first. What lies ahead is left out: `today` is the last day. */
export function timelineOf(sources: Sources, today: string): Entry[] {
  return [...facts(sources), ...events(sources), ...measures(sources), ...plans(sources), ...checks(sources, today)]
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

function events({ events: all }: Sources): Entry[] {
  return all.map((one) => ({ id: one.id, kind: 'EVENT', word: eventKindText[one.kind], on: one.happenedOn, title: one.what, aboutPersonIds: one.aboutPersonIds }));
}

function measures({ measures: all }: Sources): Entry[] {
  return all.flatMap((one) => {
    const title = measureKindText[one.kind];
    const start: Entry = { id: one.id, kind: 'MEASURE', word: texts.measure, on: one.fromOn, title, note: one.note ?? undefined, aboutPersonIds: one.aboutPersonIds };
    const end: Entry[] = one.untilOn ? [{ ...start, id: `${one.id}-end`, on: one.untilOn, title: texts.ended(title), note: undefined }] : [];
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

/** A planned day that passed without a result is a missed check. */
function checks({ checks: all, planVersions }: Sources, today: string): Entry[] {
  const agreements = new Map(planVersions.flatMap((version) => version.agreements.map((one) => [one.lineageId, one.what] as const)));
  return all.flatMap((check): Entry[] => {
    if (!check.result && check.plannedOn >= today) return [];
    const what = agreements.get(check.agreementLineageId) ?? texts.anAgreement;
    return [{
      id: check.id, kind: 'CHECK', word: texts.check, on: check.checkedAt ? dayOf(check.checkedAt) : check.plannedOn,
      title: `${check.result ? checkResultText[check.result] : texts.missed}: ${what}`, note: check.note ?? undefined, aboutPersonIds: [],
    }];
  });
}
