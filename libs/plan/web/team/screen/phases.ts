import type { PhaseStep } from '@zov/ui/plain';
import { standingText } from '@zov/dossier/web/team/shared/plan-state';
import { planPhaseText } from '@zov/dossier/web/team/shared/words.texts';
import type { PlanPhase } from '@generated/team/graphql';
import { currentOf, type PlanDossier } from './plan-data';
import { screenTexts as t } from './screen.texts';

export const PHASES = ['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const satisfies readonly PlanPhase[];

export const phaseOf = (param: string | null): PlanPhase => PHASES[Number(param) - 1] ?? 'SAFETY';

/** Where the plan of a phase stands; a version of it that is not the one worked on by the word in the address. */
export function planPath(dossierId: string, phase: PlanPhase, version?: string | null): string {
  const asked = [phase === 'SAFETY' ? '' : `fase=${PHASES.indexOf(phase) + 1}`, version ? `versie=${version}` : ''].filter(Boolean).join('&');
  return `/gezinnen/${dossierId}/plan${asked && `?${asked}`}`;
}

/** The three plans in their order, each with where it stands: they overlap, and the first stays in force beside the others. */
export function phaseSteps(dossier: PlanDossier, shown: PlanPhase): PhaseStep[] {
  return PHASES.map((phase) => {
    const { open, waiting, inForce } = currentOf(dossier, phase);
    const first = inForce ?? waiting ?? open;
    const status = first ? t.status(standingText(first), first.number) : t.notStarted;
    const state = phase === shown ? 'current' : inForce ? 'done' : 'upcoming';
    const href = phase === shown ? undefined : planPath(dossier.id, phase);
    return { id: phase, title: planPhaseText[phase], status, state, href };
  });
}
