import { StartMonitoringDocument } from '@generated/team/graphql';
import { problemsOfStart } from '@zov/dossier/model/monitoring';
import { today } from '@zov/dossier/web/team/shared/people';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { DateField } from '@zov/ui/plain';
import { FormFrame } from '../gate/form-frame';
import { useGateForm } from '../gate/use-gate-form';
import { monitoringTexts as t } from './monitoring.texts';

/** Veilig Thuis says on which day it handed over; the moments follow from that. */
export function StartForm({ dossierId }: { dossierId: string }) {
  const { run, busy } = useAct(StartMonitoringDocument, 'startMonitoring');
  const part = useGateForm(`toezicht ${dossierId}`, () => ({ handedOverOn: '' }), (draft) => problemsOfStart(draft, today()), 'toezicht');
  const content = () => ({ dossierId, ...part.draft });
  return (
    <FormFrame title={t.start} part={part} busy={busy} send={t.startSend} onSubmit={part.submit(content, (input) => run({ input }))}>
      <p>{t.startNote}</p>
      <DateField id={part.form.idOf('handedOverOn')} label={t.handedOverOn} value={part.draft.handedOverOn} error={part.form.errorOf('handedOverOn')} onChange={(handedOverOn) => part.set({ handedOverOn })} />
    </FormFrame>
  );
}
