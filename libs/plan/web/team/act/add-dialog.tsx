import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Dialog } from '@zov/ui';
import { Button, FormErrorSummary } from '@zov/ui/plain';
import { itemsTexts as t } from './items.texts';
import { ProblemNotice } from './problem-notice';
import { useAct, type Done } from './use-act';

/** An empty message means that the field is in order. */
export type FormCheck = { readonly fieldId: string; readonly field: string; readonly message: string };

type AddDialogProps<T extends { __typename: string }> = {
  title: string;
  /** Verb and object on the button. */
  save: string;
  isOpen: boolean;
  onClose: () => void;
  errors: readonly FormCheck[];
  send: (idempotencyKey: string) => Promise<T | null | undefined>;
  onDone: (answer: Done<T>) => void | Promise<void>;
  width?: 'default' | 'wide';
  children: (errorOf: (field: string) => string | undefined) => ReactNode;
};

/** A small form on top of the page that waits for its answer. What was typed stays when it fails or is closed. */
export function AddDialog<T extends { __typename: string }>({ title, save, isOpen, onClose, errors, send, onDone, width, children }: AddDialogProps<T>) {
  const { busy, problem, run, forget } = useAct();
  const [attempt, setAttempt] = useState(0);
  const wrong = attempt > 0 ? errors.filter(({ message }) => message) : [];
  const errorOf = (field: string): string | undefined => wrong.find((one) => one.field === field)?.message ?? problem?.fields.find((one) => one.field === field)?.message;

  const close = () => {
    setAttempt(0);
    forget();
    onClose();
  };
  const submit = async () => {
    setAttempt((count) => count + 1);
    if (busy || errors.some(({ message }) => message)) return;
    const answer = await run(send);
    if (!answer) return;
    close();
    await onDone(answer as Done<T>);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  const actions = (
    <>
      <Button variant="primary" busy={busy} onClick={() => void submit()}>
        {save}
      </Button>
      <Button onClick={close}>{t.cancel}</Button>
    </>
  );
  return (
    <Dialog title={title} isOpen={isOpen} onClose={close} actions={actions} width={width}>
      <div className="zov-form" onKeyDown={onKeyDown}>
        <FormErrorSummary errors={wrong} attempt={attempt} headingLevel={3} />
        {children(errorOf)}
        <ProblemNotice problem={problem} />
      </div>
    </Dialog>
  );
}
