import { useApolloClient } from '@apollo/client/react';
import { StartPlanVersionDocument, type PlanPhase } from '@generated/team/graphql';
import { Button } from '@zov/ui/plain';
import { ProblemNotice } from '../act/problem-notice';
import { useAct } from '../act/use-act';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';

/** Begins the first draft of a phase, or the next one from what was adopted. */
export function StartPlan({ phase, label, primary, onStarted }: { phase: PlanPhase; label: string; primary?: boolean; onStarted?: () => void }) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const { busy, problem, run } = useAct();
  const start = async () => {
    const done = await run(async (idempotencyKey) => {
      const input = { dossierId: dossier.id, phase, idempotencyKey };
      return (await client.mutate({ mutation: StartPlanVersionDocument, variables: { input } })).data?.startPlanVersion;
    });
    await refresh();
    if (done) onStarted?.();
  };
  return (
    <>
      <Button variant={primary ? 'primary' : 'secondary'} icon="edit" busy={busy} busyLabel={t.starting} onClick={() => void start()}>
        {label}
      </Button>
      <ProblemNotice problem={problem} />
    </>
  );
}
