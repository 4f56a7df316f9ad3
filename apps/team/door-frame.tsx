import type { ReactNode } from 'react';
import { DemoBanner, SkipLink } from '@zov/ui/plain';
import { Brand } from '@zov/ui/shell';

/** Round the pages before somebody works in a role. */
export function DoorFrame({ demo, children }: { demo: boolean; children: ReactNode }) {
  return (
    <div className="zov-shell">
      <SkipLink />
      {demo && <DemoBanner />}
      <header className="zov-header">
        <div className="zov-header__inner">
          <span className="zov-header__brand">
            <Brand />
            Zicht op Veiligheid
          </span>
        </div>
      </header>
      <main className="zov-main zov-main--narrow" id="inhoud" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
