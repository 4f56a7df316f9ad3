import type { PhaseStep } from '@zov/ui/plain';
import { formatDateShort } from '@zov/ui/format';
import { planPhaseText, planStateText } from '@zov/dossier/web/team/shared/words.texts';
import type { PlanPhase } from '@generated/team/graphql';
import { versionsOf, type PlanDossier } from './plan-data';
import { screenTexts as t } from './screen.texts';

export const PHASES = ['SAFETY', 'ASSISTANCE', 'RECOVERY'] as const satisfies readonly PlanPhase[];

export const phaseOf = (param: string | null): PlanPhase => PHASES[Number(param) - 1] ?? 'SAFETY';

/** The three plans in their order; one with content can be opened. */
export function phaseSteps(dossier: PlanDossier, shown: PlanPhase): PhaseStep[] {
  return PHASES.map((phase, index) => {
    const [newest] = versionsOf(dossier, phase).filter(({ state }) => state !== 'WITHDRAWN');
    const status = newest ? t.status(planStateText[newest.state], newest.number, newest.adoptedAt ? formatDateShort(newest.adoptedAt) : undefined) : phase === 'SAFETY' ? t.notStarted : t.notYet;
    const state = phase === shown ? 'current' : newest?.state === 'ADOPTED' ? 'done' : 'upcoming';
    const href = newest && phase !== shown ? `/gezinnen/${dossier.id}/plan${index === 0 ? '' : `?fase=${index + 1}`}` : undefined;
    return { id: phase, title: planPhaseText[phase], status, state, href };
  });
}
