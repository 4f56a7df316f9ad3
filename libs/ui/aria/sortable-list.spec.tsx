import { describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { UiProvider } from './provider';
import { reorder } from './reorder';
import { SortableList } from './sortable-list';

const start = [
  { id: 'a', name: 'Ruzie' },
  { id: 'b', name: 'Alleen thuis' },
  { id: 'c', name: 'Drank' },
];

function Board({ onOrder, canReorder }: { onOrder?: (ids: string[]) => void; canReorder?: boolean }) {
  const [items, setItems] = useState(start);
  return (
    <SortableList
      label="Top 3"
      items={items}
      itemId={(item) => item.id}
      itemName={(item) => item.name}
      renderItem={(item) => <span data-testid="name">{item.name}</span>}
      canReorder={canReorder}
      onReorder={(ids) => {
        onOrder?.(ids);
        setItems(ids.map((id) => start.find((item) => item.id === id)!));
      }}
    />
  );
}

const order = () => screen.getAllByTestId('name').map((name) => name.textContent);

describe('SortableList', () => {
  it('moves an item one place up with its button and says where it is now', async () => {
    const onOrder = jest.fn();
    render(<Board onOrder={onOrder} />);
    await userEvent.click(screen.getByRole('button', { name: 'Zet hoger: Drank' }));
    expect(order()).toEqual(['Ruzie', 'Drank', 'Alleen thuis']);
    expect(onOrder).toHaveBeenCalledWith(['a', 'c', 'b']);
    expect(screen.getByText('Drank staat nu op plaats 2 van 3.')).toBeTruthy();
  });

  it('keeps focus on the pressed button, so that pressing again moves on', async () => {
    render(<Board />);
    const user = userEvent.setup();
    act(() => screen.getByRole('button', { name: 'Zet hoger: Drank' }).focus());
    await user.keyboard('{Enter}{Enter}');
    expect(order()).toEqual(['Drank', 'Ruzie', 'Alleen thuis']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Zet hoger: Drank' }));
  });

  it('does nothing at the ends, and says so instead of hiding the button', async () => {
    const onOrder = jest.fn();
    render(<Board onOrder={onOrder} />);
    const up = screen.getByRole('button', { name: 'Zet hoger: Ruzie' });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(up);
    await userEvent.click(screen.getByRole('button', { name: 'Zet lager: Drank' }));
    expect(onOrder).not.toHaveBeenCalled();
  });

  it('moves an item by the keyboard alone: pick up, arrow, put down', async () => {
    render(
      <UiProvider>
        <Board />
      </UiProvider>,
    );
    const user = userEvent.setup();
    act(() => screen.getByRole('button', { name: /Versleep Ruzie/ }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Plaatsen tussen/));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(order()).not.toEqual(['Ruzie', 'Alleen thuis', 'Drank']));
    expect(order().indexOf('Ruzie')).toBeGreaterThan(0);
  });

  it('is an ordinary numbered list for who may not change the order', () => {
    render(<Board canReorder={false} />);
    const list = screen.getByRole('list', { name: 'Top 3' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('reorder', () => {
  it('puts an item before or after another', () => {
    expect(reorder(['a', 'b', 'c'], new Set(['c']), 'a', 'before')).toEqual(['c', 'a', 'b']);
    expect(reorder(['a', 'b', 'c'], new Set(['a']), 'b', 'after')).toEqual(['b', 'a', 'c']);
  });

  it('keeps the order when an item is dropped on itself', () => {
    expect(reorder(['a', 'b'], new Set(['a']), 'a', 'after')).toEqual(['a', 'b']);
  });
});
