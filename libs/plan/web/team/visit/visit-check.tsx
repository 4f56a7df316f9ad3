import { useRef, useState, type SyntheticEvent } from 'react';
import { RecordCheckDocument, type CheckResult } from '@generated/team/graphql';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { ActTrouble, type Trouble } from '@zov/dossier/web/team/shared/act-trouble';
import { today } from '@zov/dossier/web/team/shared/people';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { useProblems } from '@zov/dossier/web/team/shared/use-problems';
import { Button, FormErrorSummary, RadioGroup, StatusBadge, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { resultOptions } from '../check/check.texts';
import type { DueCheck } from './due-checks';
import { visitTexts as t } from './visit.texts';

type Props = { due: DueCheck; dossierId: string; onDone: () => void };

/** One check to do with a thumb: what was agreed, how it went, and what was seen. */
export function VisitCheck({ due: { check, agreement }, dossierId, onDone }: Props) {
  const late = check.plannedOn < today();
  return (
    <li className="plan-visit__item">
      <p>
        <StatusBadge tone={late ? 'warning' : 'neutral'} icon={late ? 'clock' : 'calendar'}>
          {late ? t.missed(check.plannedOn) : check.plannedOn === today() ? t.today : t.planned(check.plannedOn)}
        </StatusBadge>
      </p>
      <h3>{agreement.what}</h3>
      {agreement.checkHow && <p className="zov-subtle">{t.how(agreement.checkHow)}</p>}
      <CheckForm due={{ check, agreement }} dossierId={dossierId} onDone={onDone} />
    </li>
  );
}

function CheckForm({ due: { check, agreement }, dossierId, onDone }: Props) {
  const kept = useKept(`check:${dossierId}:${check.id}`, () => ({ result: '', note: '' }));
  const { result, note } = kept.value;
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems([
    ...(result ? [] : [{ field: 'result', message: t.resultMissing }]), ...(note.trim() ? [] : [{ field: 'note', message: t.noteMissing }]),
  ], `controle-${check.id}`);
  const { run, busy } = useAct(RecordCheckDocument, 'recordCheck');
  const keyOf = useKeyOf();
  const sending = useRef(false);
  const set = (patch: Partial<{ result: string; note: string }>) => {
    Object.keys(patch).forEach(form.changed);
    kept.set((old) => ({ ...old, ...patch }));
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (sending.current || !form.check()) return;
    sending.current = true;
    const content = { id: check.id, baseVersion: check.version, result: result as CheckResult, note: note.trim() };
    const outcome = await run({ input: { ...content, dossierId, idempotencyKey: keyOf(content) } });
    sending.current = false;
    if (outcome.kind === 'done') {
      kept.forget();
      showToast({ text: result === 'NOT_KEPT' ? t.savedFollows : t.saved });
      return onDone();
    }
    if (outcome.kind === 'conflict') return onDone();
    setTrouble(outcome);
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
  };

  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <KeptNotice kept={kept} />
      <RadioGroup id={form.idOf('result')} label={t.result} options={resultOptions} value={result} onValueChange={(value) => set({ result: value })} error={form.errorOf('result')} />
      {result === 'NOT_KEPT' && agreement.ifItFails && <p>{t.ifNotKept(agreement.ifItFails)}</p>}
      <TextArea
        id={form.idOf('note')} label={t.note} description={t.noteHint} rows={3} lang="nl" value={note} error={form.errorOf('note')}
        onChange={(event) => set({ note: event.target.value })} onBlur={() => form.left('note')}
      />
      <Button type="submit" variant="primary" busy={busy} busyLabel={t.saving} aria-label={t.saveOf(agreement.what)}>
        {t.save}
      </Button>
    </form>
  );
}
