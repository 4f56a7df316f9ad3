import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { AdoptPlanDocument } from '@generated/team/graphql';
import { Button, Card, Checkbox, FormErrorSummary, TextArea } from '@zov/ui/plain';
import { ProblemNotice } from '../act/problem-notice';
import { useAct } from '../act/use-act';
import type { Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { adoptTexts as t } from './adopt.texts';

/** The formal act itself: own words, and a tick that everything was read. Never optimistic. */
export function AdoptForm({ version, onDone }: { version: Version; onDone: () => void }) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const { busy, problem, run } = useAct();
  const [reason, setReason] = useState('');
  const [read, setRead] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const errors = attempt === 0 ? [] : [...(read ? [] : [{ fieldId: 'gelezen', message: t.readMissing }]), ...(reason.trim() ? [] : [{ fieldId: 'reden', message: t.reasonMissing }])];
  const errorOf = (fieldId: string): string | undefined => errors.find((one) => one.fieldId === fieldId)?.message;

  const adopt = async () => {
    setAttempt((count) => count + 1);
    if (!read || !reason.trim()) return;
    const done = await run(async (idempotencyKey) => {
      const input = { dossierId: dossier.id, planVersionId: version.id, baseVersion: version.version, reason: reason.trim(), idempotencyKey };
      return (await client.mutate({ mutation: AdoptPlanDocument, variables: { input } })).data?.adoptPlan;
    });
    await refresh();
    if (done) onDone();
  };
  return (
    <Card title={t.title}>
      <form
        className="zov-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void adopt();
        }}
      >
        <FormErrorSummary errors={errors} attempt={attempt} headingLevel={3} />
        <p>{t.intro}</p>
        <Checkbox id="gelezen" label={t.read} optional={false} checked={read} onChange={(event) => setRead(event.target.checked)} error={errorOf('gelezen')} />
        <TextArea id="reden" label={t.reason} description={t.reasonHint} rows={4} value={reason} onChange={(event) => setReason(event.target.value)} error={errorOf('reden')} />
        <ProblemNotice problem={problem} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" icon="lock" busy={busy} busyLabel={t.busy}>
            {t.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
