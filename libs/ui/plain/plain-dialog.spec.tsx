import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { PlainDialog } from './plain-dialog';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

const onClose = jest.fn();

function Page({ open }: { open: boolean }) {
  return (
    <>
      <button>Ergens</button>
      <PlainDialog title="U wordt bijna uitgelogd" isOpen={open} onClose={onClose} actions={<button>Blijf ingelogd</button>}>
        <p>Over 2 minuten.</p>
      </PlainDialog>
    </>
  );
}

describe('PlainDialog', () => {
  it('is named by its title and holds the way out', () => {
    render(<Page open />);
    expect(screen.getByRole('dialog', { name: 'U wordt bijna uitgelogd' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verlaat deze pagina snel' })).toBeTruthy();
  });

  it('gives focus back to where it was', () => {
    const { rerender } = render(<Page open={false} />);
    screen.getByText('Ergens').focus();
    rerender(<Page open />);
    screen.getByText('Blijf ingelogd').focus();
    rerender(<Page open={false} />);
    expect(document.activeElement).toBe(screen.getByText('Ergens'));
  });

  it('asks its owner to close it when Escape is pressed', () => {
    render(<Page open />);
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
