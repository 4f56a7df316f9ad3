import { useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Button, Notice } from '@zov/ui/plain';
import { MainNav, NavigationProgress, useRouteFocus, useSession, useSessionActs, type NavItem } from '@zov/ui/shell';
import { PortalFrame } from './portal-frame';
import { SessionDialog } from './session-dialog';

const items: readonly NavItem[] = [
  { href: '/', label: 'Ons plan', icon: 'home' },
  { href: '/zeggen', label: 'Ik wil iets zeggen', icon: 'message' },
  { href: '/helpers', label: 'Wie helpt ons', icon: 'people' },
  { href: '/inzage', label: 'Wie keek', icon: 'eye' },
];

function SignedInAs() {
  const { name } = useSession();
  const { signOut } = useSessionActs();
  const [failed, setFailed] = useState(false);
  return (
    <div className="zov-stack zov-stack--tight">
      <div className="zov-row">
        <span>U bent ingelogd als {name}.</span>
        <Button onClick={async () => setFailed(!(await signOut()))}>Log uit</Button>
      </div>
      {failed && (
        <Notice tone="warning" announce>
          <p>Uitloggen is niet gelukt. Probeer het opnieuw.</p>
        </Notice>
      )}
    </div>
  );
}

/** Round every screen of a signed-in family member. */
export function PortalShell() {
  const { demo } = useSession();
  useRouteFocus();
  return (
    <>
      <PortalFrame demo={demo} nav={<MainNav className="zov-portal-nav" items={items} />} footer={<SignedInAs />}>
        <NavigationProgress />
        <Outlet />
      </PortalFrame>
      <SessionDialog />
      <ScrollRestoration />
    </>
  );
}
