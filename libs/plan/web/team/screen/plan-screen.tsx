import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import type { PlanPhase } from '@generated/team/graphql';
import { Card, EmptyState, PhaseTracker, Skeleton } from '@zov/ui/plain';
import { GateLinks } from '../gate/gate-links';
import { phaseOf, phaseSteps } from './phases';
import { currentOf, type Current } from './plan-data';
import { PlanLoader } from './plan-loader';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';
import { StartPlan } from './start-plan';
import { VERSION_PARAM } from './which-version';

/** What somebody writes in and what holds: of the two, only what is shown is fetched. */
const DraftPlan = lazy(async () => ({ default: (await import('./draft-plan')).DraftPlan }));
const AdoptedPlan = lazy(async () => ({ default: (await import('./adopted-plan')).AdoptedPlan }));
/** Of the family, whatever its plan; comes after it with a question of its own. */
const MilestonesCard = lazy(async () => ({ default: (await import('../milestone/milestones-card')).MilestonesCard }));

function NoPlanYet({ phase }: { phase: PlanPhase }) {
  const { rights } = usePlan();
  return (
    <Card>
      <EmptyState title={t.emptyTitle[phase]} icon="shield" actions={rights.write && <StartPlan phase={phase} label={t.start[phase]} primary />}>
        <p>{t.empty[phase]}</p>
        {!rights.write && <p>{t.emptyRead}</p>}
      </EmptyState>
    </Card>
  );
}

/** What was asked for, and otherwise what is worked on, what holds, or what waits. */
function chosen(current: Current, asked: string | null): keyof Current | undefined {
  const there = (['open', 'inForce', 'waiting'] as const).filter((which) => current[which]);
  return there.find((which) => VERSION_PARAM[which] === asked) ?? there[0];
}

function PlanPage() {
  const { dossier } = usePlan();
  const [params] = useSearchParams();
  const phase = phaseOf(params.get('fase'));
  const current = currentOf(dossier, phase);
  const which = chosen(current, params.get('versie'));
  return (
    <div className="zov-stack">
      <PhaseTracker steps={phaseSteps(dossier, phase)} label={t.phases} />
      <GateLinks />
      {!which && <NoPlanYet phase={phase} />}
      <Suspense fallback={<Skeleton lines={6} />}>
        {which === 'open' && current.open && <DraftPlan key={current.open.id} version={current.open} current={current} />}
        {(which === 'inForce' || which === 'waiting') && <AdoptedPlan key={current[which]?.id} current={current} which={which} />}
      </Suspense>
      <Suspense fallback={null}>
        <MilestonesCard dossierId={dossier.id} />
      </Suspense>
    </div>
  );
}

/** NL: plan. The plans of the three phases, each to write, share and follow. */
export function PlanScreen() {
  return (
    <PlanLoader>
      <PlanPage />
    </PlanLoader>
  );
}
