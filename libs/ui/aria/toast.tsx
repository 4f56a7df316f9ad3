import { useEffect } from 'react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from '../plain/button';

export type ToastMessage = {
  text: string;
  /** Takes the act back; leave out when it cannot be taken back. */
  onUndo?: () => void;
};

const shownMs = 10_000;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Says what happened and offers to undo it, for ten seconds that wait while someone points at it or is in it. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: shownMs });
}

/** Removes all messages: at sign-out and role switch. */
export function clearToasts(): void {
  queue.clear();
}

function undo(key: string, message: ToastMessage) {
  queue.close(key);
  message.onUndo?.();
}

const typesText = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Ctrl+Z (or Cmd+Z) outside a text field takes back the latest act that can be; heard first, because grids let no key through. */
function useUndoKey() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey) || typesText(event.target)) return;
      const latest = queue.visibleToasts.find((toast) => toast.content.onUndo);
      if (!latest) return;
      event.preventDefault();
      undo(latest.key, latest.content);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Where messages appear; once in the shell. */
export function ToastRegion() {
  useUndoKey();
  return (
    <AriaToastRegion queue={queue} className="zov-toast-region" aria-label="Meldingen">
      {({ toast }) => (
        <AriaToast toast={toast} className="zov-toast">
          <ToastContent className="zov-toast__content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.onUndo && (
            <Button size="small" icon="undo" onClick={() => undo(toast.key, toast.content)}>
              Maak ongedaan
            </Button>
          )}
          <Button size="small" variant="quiet" icon="close" iconOnly onClick={() => queue.close(toast.key)}>
            Sluit melding
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
