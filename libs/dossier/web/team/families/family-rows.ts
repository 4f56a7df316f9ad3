import type { FamiliesQuery } from '@generated/team/graphql';
import { currentPhase, gateIsOpen, type Phase } from '../../../model/current-phase';
import { currentVersion } from '../shared/plan-state';
import { myPartner } from '../shared/rights';

export type FamilyRow = FamiliesQuery['dossiers']['nodes'][number];

export const QUICK_FILTERS = ['mine', 'noPlan', 'waiting', 'missed'] as const;
export type QuickFilter = (typeof QUICK_FILTERS)[number];

/** Where the family stands, by the gates and turns this reader sees; after closing has opened nothing is worked on any more. */
export function phaseOf({ gateDecisions, phaseTurns }: Pick<FamilyRow, 'gateDecisions' | 'phaseTurns'>): Phase | 'DONE' {
  return gateIsOpen('CLOSING', gateDecisions, phaseTurns) ? 'DONE' : currentPhase(gateDecisions, phaseTurns);
}

/** Checks still to be done and checks whose day passed. */
export function openChecks(family: Pick<FamilyRow, 'checks'>, today: string): { planned: number; missed: number } {
  const open = family.checks.filter((check) => !check.result);
  const missed = open.filter((check) => check.plannedOn < today).length;
  return { planned: open.length - missed, missed };
}

const tests: Record<QuickFilter, (family: FamilyRow, viewerId: string, today: string) => boolean> = {
  mine: (family, viewerId) => myPartner(family.involvements, viewerId) === 'CASE_DIRECTOR',
  noPlan: (family) => currentVersion(family.planVersions) === undefined,
  waiting: (family) => ['DRAFT', 'SHARED'].includes(currentVersion(family.planVersions)?.state ?? ''),
  missed: (family, _, today) => openChecks(family, today).missed > 0,
};

/** The rows for which every chosen statement is true. */
export function matching(families: readonly FamilyRow[], chosen: readonly string[], viewerId: string, today: string): FamilyRow[] {
  const wanted = QUICK_FILTERS.filter((filter) => chosen.includes(filter));
  return families.filter((family) => wanted.every((filter) => tests[filter](family, viewerId, today)));
}
