import { RecordMonitoringDocument, type MonitoringResult } from '@generated/team/graphql';
import { MONITORING_RESULTS, problemsOfMonitoring } from '@zov/dossier/model/monitoring';
import { today } from '@zov/dossier/web/team/shared/people';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { formatDate } from '@zov/ui/format';
import { Button, DateField, RadioGroup, Select } from '@zov/ui/plain';
import { PlainDutchHints } from '@zov/ui/plain-dutch';
import { FormFrame, Text } from '../gate/form-frame';
import { useGateForm } from '../gate/use-gate-form';
import { firstWords } from '../screen/plan-data';
import type { Moment, MonitoredFamily } from './monitoring-screen';
import { monitoringTexts as t, resultText } from './monitoring.texts';

const options = MONITORING_RESULTS.map((value) => ({ value, label: resultText[value] }));

/** What Veilig Thuis saw at one moment; once more corrects it. The version is the one this form began with, until somebody else's is on the screen. */
export function RecordForm({ family, moment, onClose }: { family: MonitoredFamily; moment: Moment; onClose: () => void }) {
  const { run, busy } = useAct(RecordMonitoringDocument, 'recordMonitoring');
  const empty = () => ({
    stable: moment.stable ?? '', words: moment.words ?? '', familyText: moment.familyText ?? '', spokenWith: moment.spokenWith ?? '', factId: moment.factId ?? '', doneOn: moment.doneOn ?? today(), baseVersion: moment.version,
  });
  const part = useGateForm(`toezicht ${moment.id}`, empty, (draft) => problemsOfMonitoring(draft, today(), moment.handedOverOn), `toezicht-${moment.id}`);
  const { draft, form, set } = part;
  const content = () => ({
    dossierId: family.id, id: moment.id, baseVersion: draft.baseVersion, stable: draft.stable as MonitoringResult, words: draft.words.trim(), familyText: draft.familyText.trim(), spokenWith: draft.spokenWith.trim(), factId: draft.factId || null, doneOn: draft.doneOn,
  });
  const send = async (input: ReturnType<typeof content> & { idempotencyKey: string }) => {
    const outcome = await run({ input });
    if (outcome.kind === 'conflict') set({ baseVersion: outcome.conflict.currentVersion });
    return outcome;
  };
  const facts = family.facts.map(({ id, what, happenedOn }) => ({ value: id, label: `${happenedOn ? `${formatDate(happenedOn)}: ` : ''}${firstWords(what)}` }));
  const day = formatDate(moment.dueOn);
  return (
    <FormFrame title={moment.state === 'DONE' ? t.correcting(day) : t.record(day)} part={part} busy={busy} send={t.send} onSubmit={part.submit(content, send, onClose)}>
      {moment.state === 'DONE' && <p>{t.correctNote}</p>}
      <RadioGroup id={form.idOf('stable')} label={t.stable} options={options} value={draft.stable} error={form.errorOf('stable')} onValueChange={(stable) => set({ stable })} />
      <Text part={part} name="words" label={t.words} description={t.wordsHelp} />
      <Text part={part} name="familyText" label={t.familyText} description={t.familyTextHelp} />
      <PlainDutchHints text={draft.familyText} />
      <Text part={part} name="spokenWith" label={t.spokenWith} description={t.spokenWithHelp} />
      <Select id={form.idOf('factId')} label={t.fact} optional emptyLabel={t.choose} options={facts} value={draft.factId} error={form.errorOf('factId')} onChange={(event) => set({ factId: event.target.value })} />
      <DateField id={form.idOf('doneOn')} label={t.doneOnLabel} value={draft.doneOn} error={form.errorOf('doneOn')} onChange={(doneOn) => set({ doneOn })} />
      <div>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </FormFrame>
  );
}
