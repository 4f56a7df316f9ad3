import { useState } from 'react';
import { Button, Dialog, TextArea } from '@zov/ui';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import type { Outcome } from '../shared/use-act';
import { sharingTexts as texts } from './sharing.texts';

type Props = {
  title: string;
  text: string;
  action: string;
  /** Left out when the act needs no words. */
  withReason?: boolean;
  onAct: (reason: string) => Promise<Outcome<unknown>>;
};

/** A button that opens a question: what will happen, why, and then the act. Stays open when it is not done. */
export function ReasonDialog({ title, text, action, withReason = true, onAct }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const run = async () => {
    if (withReason && reason.trim() === '') return setError(texts.needReason);
    setBusy(true);
    const outcome = await onAct(reason.trim());
    setBusy(false);
    if (outcome.kind === 'refused' || outcome.kind === 'failed') return setTrouble(outcome);
    setOpen(false);
  };

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {action}
      </Button>
      <Dialog
        title={title}
        isOpen={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button variant="danger" busy={busy} busyLabel={texts.busy} onClick={run}>
              {action}
            </Button>
            <Button onClick={() => setOpen(false)}>{texts.cancel}</Button>
          </>
        }
      >
        <ActTrouble trouble={trouble} />
        <p>{text}</p>
        {withReason && <TextArea label={texts.reason} value={reason} error={error} onChange={(event) => setReason(event.target.value)} />}
      </Dialog>
    </>
  );
}
