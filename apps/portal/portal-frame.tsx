import type { ReactNode } from 'react';
import { DemoBanner, Icon, SafeExit, SafeExitLink, SkipLink } from '@zov/ui/plain';
import { HelpNow } from './help-now';
import { doorTexts as t } from './portal.texts';

type Props = {
  demo: boolean;
  nav?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** Round every page of a family, signed in or not: the way out on top, help below. */
export function PortalFrame({ demo, nav, footer, children }: Props) {
  return (
    <div className="zov-shell">
      <SkipLink />
      {demo && <DemoBanner />}
      <header className="zov-portal-header">
        <SafeExitLink />
        <div className="zov-portal-header__inner">
          <span className="zov-portal-header__name">
            <Icon name="home" />
            {t.name}
          </span>
          <SafeExit />
        </div>
      </header>
      {nav}
      <main className="zov-portal-main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="zov-portal-footer">
        <div className="zov-portal-footer__inner">
          <HelpNow />
          {footer}
        </div>
      </footer>
    </div>
  );
}
