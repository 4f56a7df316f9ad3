import { useState } from 'react';
import { Button, Dialog, TextArea } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import type { Outcome } from '../shared/use-act';
import { sharingTexts as texts } from './sharing.texts';

type Props = {
  title: string;
  text: string;
  action: string;
  /** Left out when the act needs no words. */
  withReason?: boolean;
  /** `key` is the same while the same is sent again, and new once it was done or the words changed. */
  onAct: (reason: string, key: string) => Promise<Outcome<unknown>>;
};

/** A button that opens a question: what will happen, why, and then the act. Stays open, with what is wrong, when it is not done. */
export function ReasonDialog({ title, text, action, withReason = true, onAct }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [times, setTimes] = useState(0);
  const keyOf = useKeyOf();

  const show = (isOpen: boolean) => {
    setOpen(isOpen);
    setError(undefined);
    setTrouble(undefined);
  };
  const write = (words: string) => {
    setReason(words);
    setError(undefined);
  };
  const run = async () => {
    const said = reason.trim();
    setTrouble(undefined);
    if (withReason && said === '') return setError(texts.needReason);
    setBusy(true);
    const outcome = await onAct(said, keyOf([times, said]));
    setBusy(false);
    if (outcome.kind === 'refused' || outcome.kind === 'failed') {
      setTrouble(outcome);
      return setError(outcome.kind === 'refused' ? outcome.refusal.fields.map(({ message }) => message).join(' ') || undefined : undefined);
    }
    if (outcome.kind === 'conflict') return setError(texts.overtaken);
    setTimes(times + 1);
    setReason('');
    show(false);
  };

  return (
    <>
      <Button size="small" onClick={() => show(true)}>
        {action}
      </Button>
      <Dialog
        title={title}
        isOpen={open}
        onClose={() => show(false)}
        actions={
          <>
            <Button variant="danger" busy={busy} busyLabel={texts.busy} onClick={run}>
              {action}
            </Button>
            <Button onClick={() => show(false)}>{texts.cancel}</Button>
          </>
        }
      >
        <ActTrouble trouble={trouble} />
        <p>{text}</p>
        {withReason ? <TextArea label={texts.reason} value={reason} error={error} onChange={(event) => write(event.target.value)} /> : error && <p role="status">{error}</p>}
      </Dialog>
    </>
  );
}
