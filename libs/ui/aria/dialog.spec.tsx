import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../plain/button';
import { ConfirmDialog, Dialog } from './dialog';
import { UiProvider } from './provider';

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <UiProvider>
      <Button onClick={() => setOpen(true)}>Voeg afspraak toe</Button>
      <Dialog title="Afspraak toevoegen" isOpen={open} onClose={() => setOpen(false)}>
        <input aria-label="Wie" />
      </Dialog>
    </UiProvider>
  );
}

describe('Dialog', () => {
  it('takes focus inside when it opens and is named by its title', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Voeg afspraak toe' }));
    const dialog = await screen.findByRole('dialog', { name: 'Afspraak toevoegen' });
    expect(dialog.contains(document.activeElement)).toBe(true);
  });

  it('gives focus back to the button that opened it', async () => {
    render(<Page />);
    const opener = screen.getByRole('button', { name: 'Voeg afspraak toe' });
    await userEvent.click(opener);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('stays open when somebody presses beside it, so that no text is lost', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Voeg afspraak toe' }));
    await userEvent.click(document.querySelector('.zov-overlay')!);
    expect(screen.queryByRole('dialog')).not.toBeNull();
  });
});

function Confirm({ onConfirm, onClose }: { onConfirm: () => Promise<void>; onClose: () => void }) {
  return (
    <UiProvider>
      <ConfirmDialog title="Plan vaststellen?" isOpen confirmLabel="Stel plan vast" onConfirm={onConfirm} onClose={onClose}>
        <p>Daarna kan niemand deze versie nog wijzigen.</p>
      </ConfirmDialog>
    </UiProvider>
  );
}

describe('ConfirmDialog', () => {
  it('says that it is busy until the act is done, and only then closes', async () => {
    let finish: () => void = () => undefined;
    const onClose = jest.fn();
    const onConfirm = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    render(<Confirm onConfirm={onConfirm} onClose={onClose} />);
    await userEvent.click(screen.getByRole('button', { name: 'Stel plan vast' }));
    const busy = screen.getByRole('button', { name: 'Bezig…' });
    await userEvent.click(busy);
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
    finish();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });

  it('stays open and explains when the act fails', async () => {
    const onClose = jest.fn();
    render(<Confirm onConfirm={() => Promise.reject(new Error('no'))} onClose={onClose} />);
    await userEvent.click(screen.getByRole('button', { name: 'Stel plan vast' }));
    expect(await screen.findByText('Dit is niet gelukt')).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
  });
});
