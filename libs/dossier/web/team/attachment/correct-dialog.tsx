import { useState } from 'react';
import { CorrectAttachmentDocument, type AttachmentPartsFragment, type DataClass, type Partner } from '@generated/team/graphql';
import { problemsOfAttachmentCorrection } from '@zov/dossier/model/attachment.ts';
import { Button, Dialog, Notice, RadioGroup, TextField, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { factClasses } from '../shared/rights';
import { useAct } from '../shared/use-act';
import { attachmentTexts as texts } from './attachment.texts';

type Props = { attachment: AttachmentPartsFragment; dossierId: string; partner: Partner | undefined };

/** What a file is and of which class, for who added it. The file itself stays; of another class it is shared anew. */
export function CorrectDialog({ attachment, dossierId, partner }: Props) {
  const before = { title: attachment.title, dataClass: attachment.dataClass ?? 'D3' };
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(before);
  const [error, setError] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [theirs, setTheirs] = useState<readonly string[]>();
  const { run, busy } = useAct(CorrectAttachmentDocument, 'correctAttachment');
  const keyOf = useKeyOf();
  const classes = [...new Set([...factClasses(partner), before.dataClass])].map((value) => ({ value, label: texts.kinds[value] ?? value }));
  const show = (isOpen: boolean) => {
    setOpen(isOpen);
    setDraft(before);
    setError(undefined);
    setTrouble(undefined);
    setTheirs(undefined);
  };
  const save = async () => {
    const changes = { ...(draft.title.trim() === before.title ? {} : { title: draft.title.trim() }), ...(draft.dataClass === before.dataClass ? {} : { dataClass: draft.dataClass as DataClass }) };
    const [problem] = Object.keys(changes).length === 0 ? [{ message: texts.nothingChanged }] : problemsOfAttachmentCorrection(changes);
    setError(problem?.message);
    setTrouble(undefined);
    if (problem) return;
    const input = { dossierId, id: attachment.id, baseVersion: attachment.version, ...changes };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'conflict') return setTheirs(outcome.conflict.fields.map((one) => (one.field === 'dataClass' ? (texts.kinds[one.theirs ?? ''] ?? '') : (one.theirs ?? ''))));
    if (outcome.kind !== 'done') {
      setTrouble(outcome);
      return setError(outcome.kind === 'refused' ? outcome.refusal.fields.map(({ message }) => message).join(' ') || undefined : undefined);
    }
    setOpen(false);
    showToast({ text: texts.corrected });
  };
  return (
    <>
      <Button size="small" aria-label={texts.correctTitle(attachment.title)} onClick={() => show(true)}>{texts.correct}</Button>
      <Dialog
        title={texts.correctTitle(attachment.title)} isOpen={open} onClose={() => show(false)}
        actions={<>
          <Button variant="primary" busy={busy} onClick={save}>{texts.correctSave}</Button>
          <Button onClick={() => show(false)}>{texts.cancel}</Button>
        </>}
      >
        <div className="zov-stack zov-stack--tight">
          <ActTrouble trouble={trouble} />
          {theirs && <Notice tone="warning" announce><p>{texts.overtakenBy(theirs.join(', '))}</p></Notice>}
          <TextField label={texts.what} value={draft.title} error={error} onChange={(event) => setDraft({ ...draft, title: event.target.value })} />
          {classes.length > 1 && <RadioGroup label={texts.dataClass} description={texts.correctClassHelp} options={classes} value={draft.dataClass} onValueChange={(dataClass) => setDraft({ ...draft, dataClass: dataClass as DataClass })} />}
        </div>
      </Dialog>
    </>
  );
}
