import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { Button } from '../plain/button';
import { PlainDialog } from '../plain/plain-dialog';
import { ComboBox } from './combo-box';
import { ConfirmDialog, Dialog } from './dialog';
import { Menu, type MenuGroup } from './menu';
import { UiProvider } from './provider';
import { reorder } from './reorder';
import { SortableList } from './sortable-list';
import { Tabs } from './tabs';
import { clearToasts, showToast } from './toast';

const show = (children: ReactNode) => render(<UiProvider>{children}</UiProvider>);
const focused = () => document.activeElement;
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => act(() => clearToasts()));

describe('A menu', () => {
  const acts = { change: jest.fn<() => void>(), leave: jest.fn<() => void>() };
  const groups: readonly MenuGroup[] = [
    { id: 'roles', title: 'Wissel van rol', items: [{ id: 'change', label: 'Voorzitter', description: 'Regio', icon: 'user', onAction: acts.change }] },
    { id: 'none', title: 'Leeg', items: [] },
    { id: 'leave', items: [{ id: 'sign-out', label: 'Log uit', danger: true, onAction: acts.leave }] },
  ];

  it('opens with the arrow, goes round with it, acts on Enter and gives focus back to its button', async () => {
    acts.leave.mockClear();
    show(<Menu label="Wissel van rol of log uit" groups={groups} />);
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'Wissel van rol of log uit' });
    expect([focused(), button.getAttribute('aria-expanded')]).toEqual([button, 'false']);
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused()?.textContent).toBe('VoorzitterRegio'));
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()?.textContent).toBe('Log uit');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()?.textContent).toBe('VoorzitterRegio');
    await userEvent.keyboard('{End}{Enter}');
    expect([acts.leave.mock.calls.length, acts.change.mock.calls.length]).toEqual([1, 0]);
    await waitFor(() => expect(focused()).toBe(button));
  });

  it('closes with Escape without an act, and finds an item by its first letter', async () => {
    acts.change.mockClear();
    show(<Menu label="Meer" icon="more" iconOnly groups={groups} />);
    await userEvent.click(screen.getByRole('button', { name: 'Meer' }));
    await screen.findByRole('menu', { name: 'Meer' });
    await userEvent.keyboard('l');
    await waitFor(() => expect(focused()?.textContent).toBe('Log uit'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(acts.change).not.toHaveBeenCalled();
    await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: 'Meer' })));
  });

  it('names its groups, shows none that is empty, and is named by what its button says beside its content', async () => {
    show(<Menu label="Wissel van rol of log uit" groups={groups}><span>Sanne Bakker</span></Menu>);
    await userEvent.click(screen.getByRole('button', { name: /Sanne Bakker\s*Wissel van rol of log uit/ }));
    const menu = await screen.findByRole('menu');
    expect(within(menu).getAllByRole('group')).toHaveLength(2);
    expect(within(menu).getByText('Wissel van rol')).toBeTruthy();
    expect(within(menu).queryByText('Leeg')).toBeNull();
  });
});

describe('Tabs', () => {
  it('are gone through with arrows and chosen with Enter only, so that nothing is fetched in passing', async () => {
    const chosen = jest.fn();
    show(<Tabs label="Soorten" onSelect={chosen} items={[{ id: 'a', label: 'Feiten', content: <p>De feiten</p> }, { id: 'b', label: 'Plannen', content: <button>Open plan</button> }]} />);
    chosen.mockClear();
    await userEvent.tab();
    expect(focused()).toBe(screen.getByRole('tab', { name: 'Feiten' }));
    await userEvent.keyboard('{ArrowRight}');
    expect([focused(), chosen.mock.calls.length]).toEqual([screen.getByRole('tab', { name: 'Plannen' }), 0]);
    expect(screen.getByRole('tabpanel', { name: 'Feiten' })).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toHaveBeenLastCalledWith('b');
    await userEvent.tab();
    expect(focused()).toBe(screen.getByRole('button', { name: 'Open plan' }));
  });
});

describe('A long list of choices', () => {
  const options = [{ value: 'noa', label: 'Noa de Vries' }, { value: 'tim', label: 'Tim de Vries' }, { value: 'oma', label: 'Oma Riet', description: 'Netwerk' }];
  function Who({ error, seen = () => undefined }: { error?: string; seen?: (value: string | null) => void }) {
    const [value, setValue] = useState<string | null>(null);
    return <ComboBox label="Wie" description="Typ een deel van de naam." error={error} options={options} value={value} onValueChange={(next) => (seen(next), setValue(next))} />;
  }

  it('is searched by typing and chosen by keyboard', async () => {
    const seen = jest.fn();
    show(<Who seen={seen} />);
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Wie' });
    await userEvent.type(box, 'vri');
    expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual(['Noa de Vries', 'Tim de Vries']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(seen).toHaveBeenLastCalledWith('tim');
    expect(box.value).toBe('Tim de Vries');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('is required, explained, and says its error; its button has a name', async () => {
    show(<Who error="Kies wie dit doet." />);
    const box = screen.getByRole('combobox', { name: 'Wie' });
    const said = (box.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(said).toEqual(expect.arrayContaining(['Typ een deel van de naam.', 'Kies wie dit doet.']));
    expect([box.getAttribute('aria-invalid'), box.hasAttribute('required') || box.getAttribute('aria-required') === 'true']).toEqual(['true', true]);
    expect(screen.getByRole('button', { name: /Toon de keuzes/ })).toBeTruthy();
  });

  it('keeps no half a name that stands for nobody', async () => {
    const seen = jest.fn();
    show(<><Who seen={seen} /><button>Verder</button></>);
    const box = screen.getByRole<HTMLInputElement>('combobox');
    await userEvent.type(box, 'xyz');
    await userEvent.tab();
    await waitFor(() => expect(box.value).toBe(''));
    expect(seen.mock.calls.filter(([value]) => value !== null)).toEqual([]);
  });
});

describe('A dialog', () => {
  function Page({ wide }: { wide?: boolean }) {
    const [open, setOpen] = useState(false);
    const actions = <><Button variant="primary">Bewaar</Button><Button onClick={() => setOpen(false)}>Annuleer</Button></>;
    return (
      <>
        <Button onClick={() => setOpen(true)}>Voeg toe</Button>
        <a href="/elders">Elders</a>
        <Dialog title="Afspraak toevoegen" isOpen={open} onClose={() => setOpen(false)} width={wide ? 'wide' : 'default'} actions={actions}>
          <input aria-label="Wie" />
        </Dialog>
      </>
    );
  }

  it('keeps Tab inside, forwards and backwards, and hides the page below from a screen reader', async () => {
    show(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Voeg toe' }));
    const dialog = await screen.findByRole('dialog');
    const names = new Set<string>();
    for (let times = 0; times < 8; times += 1) {
      await userEvent.tab({ shift: times > 4 });
      expect(dialog.contains(focused())).toBe(true);
      names.add(focused()?.getAttribute('aria-label') ?? focused()?.textContent ?? '');
    }
    expect([...names].sort()).toEqual(['Annuleer', 'Bewaar', 'Sluit venster', 'Wie']);
    expect([screen.queryByRole('link', { name: 'Elders' }), screen.queryByRole('button', { name: 'Voeg toe' })]).toEqual([null, null]);
  });

  it.each(['Sluit venster', 'Annuleer'])('closes with "%s" and gives focus back', async (name) => {
    show(<Page wide />);
    const opener = screen.getByRole('button', { name: 'Voeg toe' });
    await userEvent.click(opener);
    await userEvent.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(focused()).toBe(opener));
  });

  it('that asks before an act forgets an earlier failure when it is closed, and calls it by its words', async () => {
    function Ask() {
      const [open, setOpen] = useState(true);
      return (
        <>
          <Button onClick={() => setOpen(true)}>Open</Button>
          <ConfirmDialog title="Intrekken?" isOpen={open} onClose={() => setOpen(false)} confirmLabel="Trek in" danger onConfirm={() => Promise.reject(new Error('away'))}>
            <p>Dit kan niet terug.</p>
          </ConfirmDialog>
        </>
      );
    }
    show(<Ask />);
    expect(screen.getByRole('alertdialog', { name: 'Intrekken?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Trek in' }));
    expect((await screen.findByRole('status')).textContent).toContain('Er is niets veranderd.');
    await userEvent.click(screen.getByRole('button', { name: 'Annuleer' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    await screen.findByRole('alertdialog');
    expect(screen.queryByText('Dit is niet gelukt')).toBeNull();
  });

  it('for families holds a way out of its own, and its title names it', () => {
    render(<PlainDialog title="U wordt bijna uitgelogd" role="alertdialog" isOpen onClose={() => undefined} actions={<Button>Blijf</Button>}><p>Over 2 minuten.</p></PlainDialog>);
    const dialog = screen.getByRole('alertdialog', { name: 'U wordt bijna uitgelogd' });
    expect(within(dialog).getByRole('link', { name: 'Verlaat deze pagina snel' })).toBeTruthy();
  });
});

describe('A list in an order that matters', () => {
  const names = ['Ruzie', 'Alleen', 'Drank'];
  const itself = (text: string) => text;
  const List = ({ onReorder = () => undefined }: { onReorder?: (ids: string[]) => void }) => (
    <><button>Voor</button><SortableList label="Top 3" items={names} itemId={itself} itemName={itself} renderItem={(name) => <input aria-label={`Tekst van ${name}`} />} onReorder={onReorder} /><button>Na</button></>
  );

  it('is gone through with Tab alone, row by row, there and back', async () => {
    show(<List />);
    await userEvent.tab();
    const seen: string[] = [];
    for (let times = 0; times < 30 && focused()?.textContent !== 'Na'; times += 1) {
      await userEvent.tab();
      if (focused()?.getAttribute('aria-label')?.startsWith('Zet lager')) seen.push(focused()?.getAttribute('aria-label') ?? '');
    }
    expect(seen).toEqual(['Zet lager: Ruzie', 'Zet lager: Alleen', 'Zet lager: Drank']);
    seen.length = 0;
    for (let times = 0; times < 30 && focused()?.textContent !== 'Voor'; times += 1) {
      await userEvent.tab({ shift: true });
      if (focused()?.getAttribute('aria-label')?.startsWith('Tekst van')) seen.push(focused()?.getAttribute('aria-label') ?? '');
    }
    expect(seen).toEqual(['Tekst van Drank', 'Tekst van Alleen', 'Tekst van Ruzie']);
  });

  it('leaves Enter and the space bar to what is inside a row', async () => {
    show(<List />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Tekst van Alleen' });
    await userEvent.type(field, 'een twee{Enter}');
    expect(field.value).toBe('een twee');
  });

  it('tells where an item stands after moving it, and asks for the new order', async () => {
    const onReorder = jest.fn();
    show(<List onReorder={onReorder} />);
    await userEvent.click(screen.getByRole('button', { name: 'Zet lager: Ruzie' }));
    expect(onReorder).toHaveBeenCalledWith(['Alleen', 'Ruzie', 'Drank']);
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('Ruzie staat nu op plaats 2 van 3.');
  });

  it('keeps the items that are moved together in their own order', () => {
    expect(reorder(['a', 'b', 'c', 'd'], new Set(['d', 'b']), 'a', 'before')).toEqual(['b', 'd', 'a', 'c']);
    expect(reorder(['a', 'b', 'c', 'd'], new Set(['a', 'c']), 'd', 'after')).toEqual(['b', 'd', 'a', 'c']);
  });
});

describe('Messages', () => {
  it('stand in a place with a name, the newest can be taken back first, and all go at once when somebody leaves', () => {
    const [first, second] = [jest.fn(), jest.fn()];
    show(<p>Pagina</p>);
    act(() => {
      showToast({ text: 'Eerste bewaard.', onUndo: first });
      showToast({ text: 'Tweede bewaard.', onUndo: second });
      showToast({ text: 'Dit kan niet terug.' });
    });
    expect(screen.getByRole('region', { name: /Meldingen/ }).textContent).toContain('Tweede bewaard.');
    fireEvent.keyDown(document.body, { key: 'Z', metaKey: true });
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, shiftKey: true });
    fireEvent.keyDown(document.body, { key: 'z' });
    expect(first).not.toHaveBeenCalled();
    act(() => clearToasts());
    expect(screen.queryByText('Eerste bewaard.')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(first).not.toHaveBeenCalled();
  });
});
