import { currentPhase, gateIsOpen, type DecidedGate, type Phase, type Turned } from '@zov/dossier/model/current-phase.ts';
import { progressOf } from './progress.ts';

interface Judged { readonly top3LineageId: string; readonly state: string; readonly judgedOn: string }
interface Version {
  readonly state: string;
  readonly phase: Phase;
  readonly top3Items: readonly { readonly id: string; readonly lineageId: string }[];
  readonly agreements: readonly { readonly top3ItemId?: string | null; readonly reviewOn?: string | null }[];
}
/** What of a family the reader sees; everything below is counted of that and of nothing else. */
export interface OverviewFamily {
  readonly planVersions: readonly Version[];
  readonly goalProgress: readonly Judged[];
  readonly checks: readonly { readonly plannedOn: string; readonly result?: string | null }[];
  readonly gateDecisions: readonly (DecidedGate & { readonly secondedAt?: string | null })[];
  readonly phaseTurns: readonly Turned[];
  readonly monitoringMoments: readonly { readonly dueOn: string; readonly state: string }[];
}

export interface FamilyLine {
  readonly phase: Phase | 'DONE';
  /** Phases of which a plan is in force. */
  readonly inForce: readonly Phase[];
  readonly goals: { readonly reached: number; readonly overdue: number; readonly notReached: number; readonly running: number };
  readonly missedChecks: number;
  /** Proposals that no second reader decided on. */
  readonly gatesWaiting: number;
  /** The first moment at which Veilig Thuis looks, or the one that it missed. */
  readonly monitoring: { readonly on: string; readonly late: boolean } | null;
  /** The first review to come; or, when there is none, the last that passed. */
  readonly review: { readonly on: string; readonly late: boolean } | null;
}

/** How a family stands, in one line. A goal is overdue when it still runs after the last day on which its agreements were to be looked at. */
export function lineOf({ planVersions, goalProgress, checks, gateDecisions, phaseTurns, monitoringMoments }: OverviewFamily, today: string): FamilyLine {
  const now = planVersions.filter(({ state }) => state === 'IN_FORCE');
  const goals = now.flatMap(({ top3Items, agreements }) => top3Items.map((item) => standingOf(item, agreements, goalProgress, today)));
  const count = (standing: string): number => goals.filter((one) => one === standing).length;
  return {
    phase: gateIsOpen('CLOSING', gateDecisions, phaseTurns) ? 'DONE' : currentPhase(gateDecisions, phaseTurns),
    inForce: (['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const).filter((phase) => now.some((one) => one.phase === phase)),
    goals: { reached: count('REACHED'), overdue: count('OVERDUE'), notReached: count('NOT_REACHED'), running: count('RUNNING') },
    missedChecks: checks.filter(({ plannedOn, result }) => !result && plannedOn < today).length,
    gatesWaiting: gateDecisions.filter(({ state, secondedAt }) => state === 'PROPOSED' && !secondedAt).length,
    monitoring: firstOf(monitoringMoments.filter(({ state }) => state === 'PLANNED').map(({ dueOn }) => dueOn), today),
    review: reviewOf(now.flatMap(({ agreements }) => daysOf(agreements)), today),
  };
}

const daysOf = (agreements: Version['agreements']): string[] => agreements.flatMap(({ reviewOn }) => (reviewOn ? [reviewOn] : [])).sort();

function standingOf(item: Version['top3Items'][number], agreements: Version['agreements'], progress: readonly Judged[], today: string): 'REACHED' | 'NOT_REACHED' | 'OVERDUE' | 'RUNNING' | 'LAPSED' {
  const state = progressOf(progress, item.lineageId)[0]?.state ?? 'RUNNING';
  if (state === 'SECURED') return 'REACHED';
  if (state !== 'RUNNING') return state as 'NOT_REACHED' | 'LAPSED';
  const last = daysOf(agreements.filter(({ top3ItemId }) => top3ItemId === item.id)).at(-1);
  return last !== undefined && last < today ? 'OVERDUE' : 'RUNNING';
}

function reviewOf(days: readonly string[], today: string): FamilyLine['review'] {
  const sorted = [...days].sort();
  const next = sorted.find((day) => day >= today);
  const last = sorted.at(-1);
  return next !== undefined ? { on: next, late: false } : last !== undefined ? { on: last, late: true } : null;
}

function firstOf(days: readonly string[], today: string): FamilyLine['monitoring'] {
  const [on] = [...days].sort();
  return on === undefined ? null : { on, late: on < today };
}
