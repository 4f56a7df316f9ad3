import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen as page, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Outlet, RouterProvider, createMemoryRouter, type RouteObject } from 'react-router';
import { provideRequest } from '../testing/browser-request';
import { PageHeader } from '../plain/page-header';
import { PageTitleProvider } from '../plain/page-title';
import { MainNav } from './navigation';
import { BrokenPage, NotFoundPage } from './pages';
import { screen } from './screen';
import { reloadWhenRestored } from './session-events';
import { useRouteFocus } from './use-route-focus';

const items = [
  { href: '/', label: 'Mijn werk' },
  { href: '/gezinnen', label: 'Gezinnen' },
];

function Shell() {
  useRouteFocus();
  return (
    <>
      <MainNav className="nav" items={items} />
      <main>
        <Outlet />
      </main>
    </>
  );
}

function Families() {
  return <PageHeader title="Gezinnen" />;
}

function Family(): never {
  throw new Error('broken');
}

const load = (path: string) => screen(path, () => Promise.resolve({ Families }), 'Families');
const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [{ index: true, element: <PageHeader title="Mijn werk" /> }, load('gezinnen'), { path: 'stuk', element: <Family /> }, { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
];

provideRequest();

const titleOf = (title: string) => `${title} – Zicht`;

function show(path = '/') {
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <PageTitleProvider value={titleOf}>
      <RouterProvider router={router} />
    </PageTitleProvider>,
  );
  return router;
}

afterEach(() => void jest.restoreAllMocks());

describe('Going to another page', () => {
  it('brings focus to its heading and names the browser tab after it', async () => {
    show();
    await userEvent.click(page.getByRole('link', { name: 'Gezinnen' }));
    const heading = await page.findByRole('heading', { name: 'Gezinnen', level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe('Gezinnen – Zicht');
  });

  it('leaves focus alone on the first page', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('says which page of the menu is current, also for the pages below it', () => {
    show('/gezinnen/12/plan');
    expect(page.getByRole('link', { name: 'Gezinnen' }).getAttribute('aria-current')).toBe('page');
    expect(page.getByRole('link', { name: 'Mijn werk' }).getAttribute('aria-current')).toBeNull();
  });

  it('says of a page and one below it that both stand in the menu only that the nearest is current', () => {
    const items = [{ href: '/logboek', label: 'Logboek' }, { href: '/logboek/vier-ogen', label: 'Vier ogen' }];
    const at = (path: string) => <MemoryRouter key={path} initialEntries={[path]}><MainNav className="menu" items={items} /></MemoryRouter>;
    const current = () => page.getAllByRole('link').filter((link) => link.hasAttribute('aria-current')).map((link) => link.textContent);
    const { rerender } = render(at('/logboek/vier-ogen/1'));
    expect(current()).toEqual(['Vier ogen']);
    rerender(at('/logboek/inzagen'));
    expect(current()).toEqual(['Logboek']);
  });

  it('answers an unknown address with the page that also stands for no access', () => {
    show('/bestaat-niet');
    expect(page.getByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });

  it('keeps the menu when a page breaks', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const router = show();
    await act(() => router.navigate('/stuk'));
    expect(page.getByRole('heading', { name: 'Deze pagina werkt nu niet' })).toBeTruthy();
    expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeTruthy();
  });
});

describe('A page from the memory of the back button', () => {
  it('is asked for again', () => {
    const reload = jest.fn();
    reloadWhenRestored(reload);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(reload).not.toHaveBeenCalled();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
