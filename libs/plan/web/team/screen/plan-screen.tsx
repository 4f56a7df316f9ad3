import { useSearchParams } from 'react-router';
import { Card, EmptyState, Notice, PhaseTracker } from '@zov/ui/plain';
import { PlanReader } from '../read/plan-reader';
import { AdoptedPlan } from './adopted-plan';
import { DraftPlan } from './draft-plan';
import { phaseOf, phaseSteps } from './phases';
import { currentOf } from './plan-data';
import { PlanLoader } from './plan-loader';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';
import { StartPlan } from './start-plan';

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
  const { open, adopted } = currentOf(dossier, phase);
  const version = open ?? adopted;
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

function PlanPage() {
  const { dossier } = usePlan();
  const [params] = useSearchParams();
  const phase = phaseOf(params.get('fase'));
  const { open, adopted } = currentOf(dossier, 'SAFETY');
  const showAdopted = adopted && (!open || params.get('versie') === 'geldt');
  return (
    <div className="zov-stack">
      <PhaseTracker steps={phaseSteps(dossier, phase)} label={t.phases} />
      {phase !== 'SAFETY' && <OtherPhase phase={phase} />}
      {phase === 'SAFETY' && !open && !adopted && <NoPlanYet />}
      {phase === 'SAFETY' && showAdopted && <AdoptedPlan key={adopted.id} version={adopted} open={open} />}
      {phase === 'SAFETY' && open && !showAdopted && <DraftPlan key={open.id} version={open} adopted={adopted} />}
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
