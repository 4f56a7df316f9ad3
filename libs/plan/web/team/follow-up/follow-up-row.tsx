import { useRef, useState, type SyntheticEvent } from 'react';
import { CompleteFollowUpDocument, type FollowUpPartsFragment } from '@generated/team/graphql';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { ActTrouble, type Trouble } from '@zov/dossier/web/team/shared/act-trouble';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { useProblems } from '@zov/dossier/web/team/shared/use-problems';
import { Button, FormErrorSummary, StatusBadge, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { isOverdue } from '../../../model/follow-up';
import { followUpTexts as t } from './follow-up.texts';

type Props = { followUp: FollowUpPartsFragment; dossierId: string; /** The words of its agreement. */ what: string; mayFinish: boolean; onDone: () => void };

/** What was agreed for when it fails: who does it, by when, and a short result when it was done. */
export function FollowUpRow({ followUp, dossierId, what, mayFinish, onDone }: Props) {
  const late = isOverdue(followUp, new Date());
  return (
    <li className="plan-visit__item">
      <p className="zov-row">
        <strong>{followUp.what || t.nothingSaid}</strong>
        {late && <StatusBadge tone="warning">{t.overdue}</StatusBadge>}
      </p>
      <p className="zov-subtle">{t.of(what)}</p>
      <p>{followUp.doneAt ? t.done(followUp.doneAt, followUp.doer?.name) : t.dueBy(followUp.dueAt, followUp.owner?.name)}</p>
      {followUp.result && <p className="plan-text">{followUp.result}</p>}
      {!followUp.doneAt && mayFinish && <FinishForm followUp={followUp} dossierId={dossierId} onDone={onDone} />}
    </li>
  );
}

function FinishForm({ followUp, dossierId, onDone }: Pick<Props, 'followUp' | 'dossierId' | 'onDone'>) {
  const kept = useKept(`follow-up:${dossierId}:${followUp.id}`, () => ({ result: '' }));
  const { result } = kept.value;
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(result.trim() ? [] : [{ field: 'result', message: t.resultMissing }], `vervolg-${followUp.id}`);
  const { run, busy } = useAct(CompleteFollowUpDocument, 'completeFollowUp');
  const keyOf = useKeyOf();
  const sending = useRef(false);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (sending.current || !form.check()) return;
    sending.current = true;
    const content = { id: followUp.id, baseVersion: followUp.version, result: result.trim() };
    const outcome = await run({ input: { ...content, dossierId, idempotencyKey: keyOf(content) } });
    sending.current = false;
    if (outcome.kind === 'done') {
      kept.forget();
      showToast({ text: t.saved });
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
      <TextArea
        id={form.idOf('result')} label={t.result} description={t.resultHint} rows={2} lang="nl" value={result} error={form.errorOf('result')}
        onChange={(event) => (form.changed('result'), kept.set(() => ({ result: event.target.value })))} onBlur={() => form.left('result')}
      />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={t.saving}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
