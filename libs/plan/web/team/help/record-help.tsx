import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { RecordHelpDocument } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { DateField, TextArea, dateProblem } from '@zov/ui/plain';
import { problemsOfCourse } from '../../../model/help';
import { AddDialog } from '../act/add-dialog';
import type { Help, PlanDossier } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { helpTexts as t } from './help.texts';

type RecordHelpProps = { help: Help; last: PlanDossier['helpRecords'][number] | undefined; onClose: () => void };

/** When help began and, once it did, when it stopped and why. What was written down before stays. */
export function RecordHelpDialog({ help, last, onClose }: RecordHelpProps) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [form, setForm] = useState({ startedOn: last?.startedOn ?? today(), stoppedOn: last?.stoppedOn ?? '', stopReason: last?.stopReason ?? '' });
  const set = (patch: Partial<typeof form>) => setForm((old) => ({ ...old, ...patch }));
  const course = { ...form, stoppedOn: form.stoppedOn || null };
  const wrong = problemsOfCourse(course, today());
  const problem = (field: string): string => wrong.find((one) => one.field === field)?.message ?? '';
  const errors = [
    { fieldId: 'hulp-begin', field: 'startedOn', message: dateProblem(form.startedOn) ?? problem('startedOn') },
    { fieldId: 'hulp-einde', field: 'stoppedOn', message: dateProblem(form.stoppedOn, { required: false }) ?? problem('stoppedOn') },
    { fieldId: 'hulp-waarom', field: 'stopReason', message: problem('stopReason') },
  ];
  return (
    <AddDialog
      title={t.recordTitle}
      save={t.recordSave}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, helpLineageId: help.lineageId, ...course, stopReason: form.stopReason.trim(), idempotencyKey };
        return (await client.mutate({ mutation: RecordHelpDocument, variables: { input } })).data?.recordHelp;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          <p>{help.kind}</p>
          <DateField id="hulp-begin" label={t.startedOn} value={form.startedOn} onChange={(startedOn) => set({ startedOn })} error={errorOf('startedOn')} />
          <DateField id="hulp-einde" label={t.stoppedOn} optional value={form.stoppedOn} onChange={(stoppedOn) => set({ stoppedOn })} error={errorOf('stoppedOn')} />
          <TextArea id="hulp-waarom" label={t.stopReason} optional rows={3} value={form.stopReason} onChange={(event) => set({ stopReason: event.target.value })} error={errorOf('stopReason')} />
        </>
      )}
    </AddDialog>
  );
}
