import type { PlanPhase } from '@generated/team/graphql';
import { PhaseTracker, type PhaseStep } from '@zov/ui';
import { currentPhase } from '../../../model/current-phase';
import { PHASES, currentVersion, standingText, versionInForce } from '../shared/plan-state';
import { planPhaseText, planStateText } from '../shared/words.texts';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** The three plans in their order, where each stands, and in which phase the family is. */
export function PhasesBlock({ family }: { family: Overview }) {
  const working = currentPhase(family.gateDecisions, family.phaseTurns);
  return <PhaseTracker label={texts.phases} steps={PHASES.map((phase, index) => stepOf(family, phase, index, working))} />;
}

function stepOf(family: Overview, phase: PlanPhase, index: number, working: PlanPhase): PhaseStep {
  const versions = family.planVersions.filter((one) => one.phase === phase);
  const current = currentVersion(versions);
  const inForce = versionInForce(versions);
  const title = planPhaseText[phase];
  if (!current) {
    const before = PHASES[index - 1];
    return { id: phase, title, status: before ? texts.firstEarlier(planPhaseText[before]) : texts.notStarted, state: phase === working ? 'current' : 'upcoming', href: phase === 'SAFETY' ? `/gezinnen/${family.id}/plan` : undefined };
  }
  const shown = inForce ?? current;
  const status = texts.phaseStatus(standingText(shown), shown.number);
  const also = inForce && current.id !== inForce.id ? texts.alsoOpen(planStateText[current.state], current.number) : '';
  return { id: phase, title, status: status + also, state: phase === working ? 'current' : inForce ? 'done' : 'upcoming', href: `/gezinnen/${family.id}/plan${index === 0 ? '' : `?fase=${index + 1}`}` };
}
