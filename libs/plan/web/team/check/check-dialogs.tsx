import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { PlanCheckDocument, RecordCheckDocument, type CheckResult } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { DateField, RadioGroup, TextArea, dateProblem } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import type { Agreement, Check } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { checkTexts as t, resultOptions } from './check.texts';

function dayProblem(day: string, required: boolean): string {
  if (day === '') return required ? t.dayMissing : '';
  return dateProblem(day) ?? (day < today() ? t.dayPast : '');
}

/** When somebody looks whether an agreement is kept. */
export function PlanCheckDialog({ agreement, onClose }: { agreement: Agreement; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [day, setDay] = useState('');
  return (
    <AddDialog
      title={t.planTitle}
      save={t.planSave}
      isOpen
      onClose={onClose}
      errors={[{ fieldId: 'controle-dag', field: 'plannedOn', message: dayProblem(day, true) }]}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, agreementLineageId: agreement.lineageId, plannedOn: day, idempotencyKey };
        return (await client.mutate({ mutation: PlanCheckDocument, variables: { input } })).data?.planCheck;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          <p>{t.planFor(agreement.what)}</p>
          <DateField id="controle-dag" label={t.planOn} value={day} onChange={setDay} error={errorOf('plannedOn')} />
        </>
      )}
    </AddDialog>
  );
}

/** What was seen, and when somebody looks again. */
export function RecordCheckDialog({ check, what, onClose }: { check: Check; what: string; onClose: () => void }) {
  const client = useApolloClient();
  const { dossier, refresh, rights } = usePlan();
  const [result, setResult] = useState('');
  const [note, setNote] = useState('');
  const [next, setNext] = useState('');
  const errors = [
    { fieldId: 'controle-uitkomst', field: 'result', message: result ? '' : t.resultMissing },
    { fieldId: 'controle-zag', field: 'note', message: note.trim() ? '' : t.noteMissing },
    { fieldId: 'controle-volgende', field: 'nextOn', message: dayProblem(next, false) },
  ];
  return (
    <AddDialog
      title={t.recordTitle}
      save={t.recordSave}
      isOpen
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = { dossierId: dossier.id, id: check.id, baseVersion: check.version, result: result as CheckResult, note: note.trim(), nextOn: next || null, idempotencyKey };
        return (await client.mutate({ mutation: RecordCheckDocument, variables: { input } })).data?.recordCheck;
      }}
      onDone={async () => void (await refresh())}
    >
      {(errorOf) => (
        <>
          <p>{t.planFor(what)}</p>
          <RadioGroup id="controle-uitkomst" label={t.result} options={resultOptions} value={result} onValueChange={setResult} error={errorOf('result')} />
          <TextArea id="controle-zag" label={t.note} description={t.noteHint} rows={3} value={note} onChange={(event) => setNote(event.target.value)} error={errorOf('note')} />
          {rights.planCheck && <DateField id="controle-volgende" label={t.next} description={t.nextHint} optional value={next} onChange={setNext} error={errorOf('nextOn')} />}
        </>
      )}
    </AddDialog>
  );
}
