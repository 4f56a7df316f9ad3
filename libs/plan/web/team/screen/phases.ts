import type { PhaseStep } from '@zov/ui/plain';
import { standingText } from '@zov/dossier/web/team/shared/plan-state';
import { planPhaseText } from '@zov/dossier/web/team/shared/words.texts';
import type { PlanPhase } from '@generated/team/graphql';
import { currentOf, type PlanDossier } from './plan-data';
import { screenTexts as t } from './screen.texts';

export const PHASES = ['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const satisfies readonly PlanPhase[];

export const phaseOf = (param: string | null): PlanPhase => PHASES[Number(param) - 1] ?? 'SAFETY';

/** The three plans in their order; one with content can be opened. */
export function phaseSteps(dossier: PlanDossier, shown: PlanPhase): PhaseStep[] {
  return PHASES.map((phase, index) => {
    const { open, waiting, inForce } = currentOf(dossier, phase);
    const first = inForce ?? waiting ?? open;
    const status = first ? t.status(standingText(first), first.number) : phase === 'SAFETY' ? t.notStarted : t.notYet;
    const state = phase === shown ? 'current' : inForce ? 'done' : 'upcoming';
    const href = first && phase !== shown ? `/gezinnen/${dossier.id}/plan${index === 0 ? '' : `?fase=${index + 1}`}` : undefined;
    return { id: phase, title: planPhaseText[phase], status, state, href };
  });
}
