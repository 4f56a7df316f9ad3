import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { DemoMailScreen } from './demo-mail-screen';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

type Answer = { status: number; body?: unknown };
function show(...answers: readonly Answer[]) {
  const left = [...answers];
  globalThis.fetch = jest.fn(() => {
    const { status, body } = left.length > 1 ? (left.shift() as Answer) : (left[0] as Answer);
    return Promise.resolve({ ok: status === 200, status, json: () => Promise.resolve(body) } as Response);
  }) as unknown as typeof fetch;
  render(<RouterProvider router={createMemoryRouter([{ path: '/', element: <DemoMailScreen /> }])} />);
}
const MAIL = { id: 'a', at: '2026-11-21T09:00:00Z', to: 'jip-testman@example.nl', subject: 'Er is iets voor u', text: 'Log in om het te lezen' };

describe('The post of the demo', () => {
  it('shows each message with its address and time', async () => {
    show({ status: 200, body: [MAIL] });
    expect(await screen.findByRole('heading', { name: 'Er is iets voor u' })).toBeTruthy();
    expect(screen.getByText('Aan jip-testman@example.nl, 21 november 2026, 10:00')).toBeTruthy();
    expect(screen.getByText('Log in om het te lezen')).toBeTruthy();
  });

  it('says how to get some when there is none', async () => {
    show({ status: 200, body: [] });
    expect(await screen.findByText('Er is nog geen post')).toBeTruthy();
  });

  it('is an address that does not exist outside the demo', async () => {
    show({ status: 404 });
    expect(await screen.findByText(/Deze pagina bestaat niet/)).toBeTruthy();
    expect(screen.queryByText('Demo-post')).toBeNull();
  });

  it('can be tried again', async () => {
    show({ status: 500 }, { status: 200, body: [MAIL] });
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Log in om het te lezen')).toBeTruthy();
  });
});
