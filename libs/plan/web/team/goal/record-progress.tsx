import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { RecordProgressDocument, type GoalState } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { DateField, RadioGroup, TextArea, dateProblem } from '@zov/ui/plain';
import { GOAL_STATES, problemsOfProgress } from '../../../model/progress';
import { AddDialog } from '../act/add-dialog';
import type { Top3Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { goalStateText, goalTexts as t } from './goal.texts';

const options = GOAL_STATES.map((value) => ({ value, label: goalStateText[value], description: t.hints[value] }));

/** How far a goal is, what somebody sees it by, and on which day. What was judged before stays. */
export function RecordProgressDialog({ item, onClose }: { item: Top3Item; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [form, setForm] = useState({ state: '', reason: '', judgedOn: today() });
  const set = (patch: Partial<typeof form>) => setForm((old) => ({ ...old, ...patch }));
  const wrong = problemsOfProgress(form, today());
  const problem = (field: string): string => wrong.find((one) => one.field === field)?.message ?? '';
  const errors = [
    { fieldId: 'doel-stand', field: 'state', message: form.state ? '' : t.stateMissing },
    { fieldId: 'doel-waaraan', field: 'reason', message: form.state ? problem('reason') : '' },
    { fieldId: 'doel-dag', field: 'judgedOn', message: dateProblem(form.judgedOn) ?? problem('judgedOn') },
  ];
  return (
    <AddDialog
      title={t.dialog}
      save={t.save}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, top3LineageId: item.lineageId, state: form.state as GoalState, reason: form.reason.trim(), judgedOn: form.judgedOn, idempotencyKey };
        return (await client.mutate({ mutation: RecordProgressDocument, variables: { input } })).data?.recordProgress;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          <p>{item.goal}</p>
          <RadioGroup id="doel-stand" label={t.state} options={options} value={form.state} onValueChange={(state) => set({ state })} error={errorOf('state')} />
          <TextArea id="doel-waaraan" label={t.reason} rows={3} value={form.reason} onChange={(event) => set({ reason: event.target.value })} error={errorOf('reason')} optional={form.state === 'RUNNING'} />
          <DateField id="doel-dag" label={t.day} value={form.judgedOn} onChange={(judgedOn) => set({ judgedOn })} error={errorOf('judgedOn')} />
        </>
      )}
    </AddDialog>
  );
}
