import { useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Button, Notice, PlainDialog } from '@zov/ui/plain';
import { MainNav, NavigationProgress, SessionDialog, useRouteFocus, useSession, useSessionActs, type NavItem } from '@zov/ui/shell';
import { ViewerAddress, useTexts } from '@zov/access/web/family/portal/address';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { PortalFrame } from './portal-frame';
import { doorTexts, shellTexts } from './portal.texts';

const items: readonly NavItem[] = [
  { href: '/', label: portalTexts.ourPlan, icon: 'home' },
  { href: '/zeggen', label: 'Ik wil iets zeggen', icon: 'message' },
  { href: '/helpers', label: 'Wie helpt ons', icon: 'people' },
  { href: '/delen', label: 'Wie krijgt wat', icon: 'people' },
  { href: '/inzage', label: 'Wie keek', icon: 'eye' },
];

function SignedInAs() {
  const t = useTexts(shellTexts);
  const { name } = useSession();
  const { signOut } = useSessionActs();
  const [failed, setFailed] = useState(false);
  return (
    <div className="zov-stack zov-stack--tight zov-no-print">
      <div className="zov-row">
        <span>{t.signedInAs(name)}</span>
        <Button onClick={async () => setFailed(!(await signOut()))}>{doorTexts.signOut}</Button>
      </div>
      {failed && (
        <Notice tone="warning" announce>
          <p>{t.signOutFailed}</p>
        </Notice>
      )}
    </div>
  );
}

function Ending() {
  const t = useTexts(shellTexts);
  return <SessionDialog box={PlainDialog} title={t.endingTitle} text={t.ending} />;
}

/** Round every screen of a signed-in family member, in the words for this reader. */
export function PortalShell() {
  const { demo } = useSession();
  useRouteFocus();
  return (
    <ViewerAddress>
      <PortalFrame demo={demo} nav={<MainNav className="zov-portal-nav" items={items} />} footer={<SignedInAs />}>
        <NavigationProgress />
        <Outlet />
      </PortalFrame>
      <Ending />
      <ScrollRestoration />
    </ViewerAddress>
  );
}
