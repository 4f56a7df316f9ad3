import type { ComponentType, ReactNode } from 'react';
import { Button } from '../plain/button';
import { useSessionActs } from './session-provider';
import { minutesText, useSessionWarning } from './use-session-warning';

type BoxProps = { title: string; isOpen: boolean; onClose: () => void; actions: ReactNode; role: 'alertdialog'; children: ReactNode };

type Props = {
  /** The dialog of this app. */
  box: ComponentType<BoxProps>;
  title: string;
  /** What happens, and in how many minutes. */
  text: (time: string) => string;
};

/** Two minutes before the session ends: stay or go. */
export function SessionDialog({ box: Box, title, text }: Props) {
  const minutesLeft = useSessionWarning();
  const { extend, signOut } = useSessionActs();
  const actions = (
    <>
      <Button variant="primary" onClick={extend}>
        Blijf ingelogd
      </Button>
      <Button onClick={signOut}>Log uit</Button>
    </>
  );
  return (
    <Box title={title} role="alertdialog" isOpen={minutesLeft !== undefined} onClose={extend} actions={actions}>
      <p>{text(minutesText(minutesLeft ?? 2))}</p>
    </Box>
  );
}
