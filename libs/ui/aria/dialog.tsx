import { useState, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../plain/button';
import { Notice } from '../plain/notice';

export type DialogProps = {
  title: string;
  isOpen: boolean;
  /** Escape and the close button call this; a press beside the dialog does not, so that no text is lost. */
  onClose: () => void;
  /** Buttons below the content, the main one first. */
  actions?: ReactNode;
  width?: 'default' | 'wide';
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
};

/** A question or a small form on top of the page. Focus goes in, stays in and comes back. */
export function Dialog({ title, isOpen, onClose, actions, width = 'default', role = 'dialog', children }: DialogProps) {
  return (
    <ModalOverlay className="zov-overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className={`zov-modal zov-modal--${width}`}>
        <AriaDialog className="zov-dialog" role={role}>
          <Heading slot="title" level={2} className="zov-dialog__title">
            {title}
          </Heading>
          <div className="zov-dialog__body">{children}</div>
          {actions && <div className="zov-button-row zov-dialog__actions">{actions}</div>}
          <Button className="zov-dialog__close" variant="quiet" icon="close" iconOnly onClick={onClose}>
            Sluit venster
          </Button>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export type ConfirmDialogProps = Pick<DialogProps, 'title' | 'isOpen' | 'onClose' | 'children'> & {
  /** Verb and object: "Trek afspraak in". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  /** The dialog waits for it, says so, and stays open with an explanation when it fails. */
  onConfirm: () => void | Promise<void>;
};

/** Asks before an act that cannot be undone. Never optimistic: it closes when the act is done. */
export function ConfirmDialog({ confirmLabel, cancelLabel = 'Annuleer', danger, onConfirm, onClose, children, ...rest }: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const close = () => {
    setFailed(false);
    onClose();
  };
  const confirm = async () => {
    setBusy(true);
    setFailed(false);
    try {
      await onConfirm();
      close();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  const actions = (
    <>
      <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={confirm}>
        {confirmLabel}
      </Button>
      <Button onClick={close}>{cancelLabel}</Button>
    </>
  );
  return (
    <Dialog {...rest} role="alertdialog" onClose={close} actions={actions}>
      {children}
      {failed && (
        <Notice tone="warning" announce title="Dit is niet gelukt">
          <p>Er is niets veranderd. Probeer het nog een keer.</p>
        </Notice>
      )}
    </Dialog>
  );
}
