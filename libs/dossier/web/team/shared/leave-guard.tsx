import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { Button, Dialog } from '@zov/ui';
import { troubleTexts as texts } from './act-trouble.texts';

type Props = {
  when: boolean;
  /** Set once the text is safe, right before going on. */
  saved: RefObject<boolean>;
  /** Somebody goes away without saving: what was typed is dropped. */
  onDiscard?: () => void;
};

/** Asks before somebody leaves a page with unsaved text, inside the app and out of it. Steps of the same page are free. */
export function LeaveGuard({ when, saved, onDiscard }: Props) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => when && !saved.current && currentLocation.pathname !== nextLocation.pathname);

  useEffect(() => {
    if (!when) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);

  return (
    <Dialog
      title={texts.leaveTitle}
      role="alertdialog"
      isOpen={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      actions={
        <>
          <Button variant="primary" onClick={() => blocker.reset?.()}>
            {texts.stay}
          </Button>
          <Button
            onClick={() => {
              onDiscard?.();
              blocker.proceed?.();
            }}
          >
            {texts.goAway}
          </Button>
        </>
      }
    >
      <p>{texts.leave}</p>
    </Dialog>
  );
}
