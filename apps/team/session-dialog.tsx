import { Dialog } from '@zov/ui';
import { Button } from '@zov/ui/plain';
import { minutesText, useSessionActs, useSessionWarning } from '@zov/ui/shell';

/** Two minutes before the session ends: stay or go. */
export function SessionDialog() {
  const minutesLeft = useSessionWarning();
  const { extend, signOut } = useSessionActs();
  return (
    <Dialog
      title="U wordt bijna uitgelogd"
      role="alertdialog"
      isOpen={minutesLeft !== undefined}
      onClose={extend}
      actions={
        <>
          <Button variant="primary" onClick={extend}>
            Blijf ingelogd
          </Button>
          <Button onClick={signOut}>Log uit</Button>
        </>
      }
    >
      <p>U deed een tijd niets. Over {minutesText(minutesLeft ?? 2)} loggen wij u uit. Zo kan niemand anders meekijken.</p>
    </Dialog>
  );
}
