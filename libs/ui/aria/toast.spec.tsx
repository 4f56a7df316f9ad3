import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { SortableList } from './sortable-list';
import { ToastRegion, clearToasts, showToast } from './toast';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  act(() => clearToasts());
  jest.useRealTimers();
});

function show(onUndo?: () => void) {
  render(
    <>
      <ToastRegion />
      <input aria-label="Tekst" />
    </>,
  );
  act(() => showToast({ text: 'Afspraak 2 staat nu bovenaan.', onUndo }));
}

describe('Toast', () => {
  it('undoes the act when its button is pressed, and goes away', () => {
    const onUndo = jest.fn();
    show(onUndo);
    fireEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Afspraak 2 staat nu bovenaan.')).toBeNull();
  });

  it('undoes the latest act with Ctrl+Z outside a text field', () => {
    const onUndo = jest.fn();
    show(onUndo);
    fireEvent.keyDown(screen.getByLabelText('Tekst'), { key: 'z', ctrlKey: true });
    expect(onUndo).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it.each(['Zet lager: Ruzie', 'Versleep Drank'])('undoes with Ctrl+Z on "%s", inside a list that takes keys for itself', (name) => {
    const onUndo = jest.fn();
    const item = (text: string) => text;
    render(<SortableList label="Top 3" items={['Ruzie', 'Drank']} itemId={item} itemName={item} renderItem={item} onReorder={() => undefined} />);
    show(onUndo);
    const button = screen.getByRole('button', { name });
    act(() => button.focus());
    fireEvent.keyDown(button, { key: 'z', ctrlKey: true });
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('stays ten seconds', () => {
    show(jest.fn());
    act(() => void jest.advanceTimersByTime(9_500));
    expect(screen.queryByText('Afspraak 2 staat nu bovenaan.')).not.toBeNull();
    act(() => void jest.advanceTimersByTime(1_000));
    expect(screen.queryByText('Afspraak 2 staat nu bovenaan.')).toBeNull();
  });

  it('offers no undo for what cannot be undone', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Sluit melding' }));
    expect(screen.queryByText('Afspraak 2 staat nu bovenaan.')).toBeNull();
  });
});
