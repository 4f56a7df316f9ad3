import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { SkipLink, UiProvider } from '@zov/ui';
import { MainNav } from '../shell/navigation';
import { Brand } from '../shell/brand';
import '../theme/all.css';
import { CasePage } from './case-page';
import { FormParts } from './form-parts';
import { LiveParts } from './live-parts';
import { QuietParts } from './quiet-parts';

const pages = { gezin: CasePage, formulier: FormParts, levend: LiveParts, rustig: QuietParts } as const;
const wanted = window.location.hash.slice(1);
const Page = wanted in pages ? pages[wanted as keyof typeof pages] : CasePage;

const items = [
  { href: '/', label: 'Mijn werk' },
  { href: '/gezinnen', label: 'Gezinnen' },
];

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <UiProvider>
      <MemoryRouter initialEntries={['/gezinnen/1/plan']}>
        <div className="zov-shell">
          <SkipLink />
          <header className="zov-header">
            <div className="zov-header__inner">
              <span className="zov-header__brand">
                <Brand />
                Zicht op Veiligheid
              </span>
              <MainNav className="zov-header__nav" items={items} />
            </div>
          </header>
          <main className="zov-main" id="inhoud" tabIndex={-1}>
            <Page />
          </main>
        </div>
      </MemoryRouter>
    </UiProvider>,
  );
}
