import { useEffect, useId, useRef, type ReactNode } from 'react';
import { SafeExitButton } from './safe-exit';

export type PlainDialogProps = {
  title: string;
  isOpen: boolean;
  /** Called by Escape too. */
  onClose: () => void;
  actions: ReactNode;
  /** `alertdialog` for what cannot wait. */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
};

/**
 * A dialog for families, made by the browser itself: it keeps focus inside and gives it back when it closes.
 * It makes the page below unreachable, so it holds a way out of its own.
 */
export function PlainDialog({ title, isOpen, onClose, actions, role = 'dialog', children }: PlainDialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (!isOpen || !box.current) return undefined;
    const dialog = box.current;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal?.();
    return () => {
      dialog.close?.();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isOpen]);

  if (!isOpen) return null;
  return (
    <dialog
      className="zov-dialog zov-dialog--plain"
      role={role}
      aria-labelledby={titleId}
      ref={box}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="zov-dialog__title" id={titleId}>
        {title}
      </h2>
      <div className="zov-dialog__body">{children}</div>
      <div className="zov-button-row zov-dialog__actions">{actions}</div>
      <div className="zov-dialog__exit">
        <SafeExitButton />
      </div>
    </dialog>
  );
}
