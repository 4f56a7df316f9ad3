import { useSearchParams } from 'react-router';
import { Card, EmptyState, Notice, PhaseTracker } from '@zov/ui/plain';
import { PlanReader } from '../read/plan-reader';
import { GateLinks } from '../gate/gate-links';
import { AdoptedPlan } from './adopted-plan';
import { DraftPlan } from './draft-plan';
import { phaseOf, phaseSteps } from './phases';
import { currentOf, type Current } from './plan-data';
import { PlanLoader } from './plan-loader';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';
import { StartPlan } from './start-plan';
import { VERSION_PARAM } from './which-version';

function NoPlanYet() {
  const { rights } = usePlan();
  return (
    <Card>
      <EmptyState title={t.emptyTitle} icon="shield" actions={rights.write && <StartPlan label={t.start} primary />}>
        <p>{t.empty}</p>
        {!rights.write && <p>{t.emptyRead}</p>}
      </EmptyState>
    </Card>
  );
}

function OtherPhase({ phase }: { phase: ReturnType<typeof phaseOf> }) {
  const { dossier } = usePlan();
  const { open, waiting, inForce } = currentOf(dossier, phase);
  const version = open ?? inForce ?? waiting;
  if (!version) return <Notice tone="info" title={t.notYet} />;
  return (
    <>
      <Notice tone="neutral">
        <p>{t.otherPhase}</p>
      </Notice>
      <PlanReader version={version} />
    </>
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
  const current = currentOf(dossier, 'SAFETY');
  const which = chosen(current, params.get('versie'));
  return (
    <div className="zov-stack">
      <PhaseTracker steps={phaseSteps(dossier, phase)} label={t.phases} />
      <GateLinks />
      {phase !== 'SAFETY' && <OtherPhase phase={phase} />}
      {phase === 'SAFETY' && !which && <NoPlanYet />}
      {phase === 'SAFETY' && which === 'open' && current.open && <DraftPlan key={current.open.id} version={current.open} current={current} />}
      {phase === 'SAFETY' && (which === 'inForce' || which === 'waiting') && <AdoptedPlan key={current[which]?.id} current={current} which={which} />}
    </div>
  );
}

/** NL: plan. The safety plan to write, share and follow, with the later phases to read. */
export function PlanScreen() {
  return (
    <PlanLoader>
      <PlanPage />
    </PlanLoader>
  );
}
