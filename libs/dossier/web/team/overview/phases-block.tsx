import type { PlanPhase } from '@generated/team/graphql';
import { PhaseTracker, type PhaseStep } from '@zov/ui';
import { adoptedVersion, currentVersion, PHASES } from '../shared/plan-state';
import { planPhaseText, planStateText } from '../shared/words.texts';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** The three plans in their order, and where each stands. */
export function PhasesBlock({ family }: { family: Overview }) {
  const working = currentVersion(family.planVersions)?.phase ?? 'SAFETY';
  return <PhaseTracker label={texts.phases} steps={PHASES.map((phase, index) => stepOf(family, phase, index, working))} />;
}

function stepOf(family: Overview, phase: PlanPhase, index: number, working: PlanPhase): PhaseStep {
  const versions = family.planVersions.filter((one) => one.phase === phase);
  const current = currentVersion(versions);
  const adopted = adoptedVersion(versions);
  const title = planPhaseText[phase];
  if (!current) {
    const before = PHASES[index - 1];
    return { id: phase, title, status: before ? texts.firstEarlier(planPhaseText[before]) : texts.notStarted, state: phase === working ? 'current' : 'upcoming', href: phase === 'SAFETY' ? `/gezinnen/${family.id}/plan` : undefined };
  }
  const shown = adopted ?? current;
  const status = texts.phaseStatus(planStateText[shown.state], shown.number, shown.adoptedAt ?? shown.sharedAt);
  const also = adopted && current.id !== adopted.id ? texts.alsoOpen(planStateText[current.state], current.number) : '';
  return { id: phase, title, status: status + also, state: phase === working ? 'current' : 'done', href: `/gezinnen/${family.id}/plan` };
}
