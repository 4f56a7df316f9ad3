import { Outlet, ScrollRestoration } from 'react-router';
import { Dialog } from '@zov/ui';
import { DemoBanner, Link, SkipLink } from '@zov/ui/plain';
import { Brand, MainNav, NavigationProgress, SessionDialog, useRouteFocus, useSession, version } from '@zov/ui/shell';
import { navItems } from './nav-items';
import { PersonMenu } from './person-menu';

const ending = (time: string) => `U deed een tijd niets. Over ${time} loggen wij u uit. Zo kan niemand anders meekijken.`;

/** Round every screen of a professional: the way around, who you are, and what is recorded. */
export function TeamShell() {
  const session = useSession();
  useRouteFocus();
  return (
    <div className="zov-shell">
      <SkipLink />
      {session.demo && <DemoBanner><span>Demogegevens – fictief</span> <Link href="/demo-post">Demo-post</Link></DemoBanner>}
      <header className="zov-header">
        <div className="zov-header__inner">
          <Link href="/" className="zov-header__brand">
            <Brand />
            Zicht op Veiligheid
          </Link>
          <MainNav className="zov-header__nav" items={navItems(session.role)} />
          <PersonMenu />
        </div>
      </header>
      <NavigationProgress />
      <main className="zov-main" id="inhoud" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="zov-footer">
        <div className="zov-footer__inner">
          <p>Wat u hier opent, komt in het logboek. Het gezin kan dat zien.</p>
          <p>Versie {version}</p>
        </div>
      </footer>
      <SessionDialog box={Dialog} title="U wordt bijna uitgelogd" text={ending} />
      <ScrollRestoration />
    </div>
  );
}
