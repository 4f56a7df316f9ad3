import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { Icon, type IconName } from '../plain/icon';
import { reorder } from './reorder';
import { keepPresses, tabOn } from './row-keys';

export type SortableListProps<Item> = {
  label: string;
  items: readonly Item[];
  itemId: (item: Item) => string;
  /** The item in a few words: what the buttons and messages call it. */
  itemName: (item: Item) => string;
  renderItem: (item: Item, index: number) => ReactNode;
  /** The new order, as ids. */
  onReorder: (ids: string[]) => void;
  /** Without it the list only shows its order. */
  canReorder?: boolean;
};

type Direction = 'up' | 'down';

const moves: Record<Direction, { by: -1 | 1; icon: IconName; text: string }> = {
  up: { by: -1, icon: 'arrowUp', text: 'Zet hoger' },
  down: { by: 1, icon: 'arrowDown', text: 'Zet lager' },
};

/** Moving a row in the page takes focus away from its button; this gives it back. */
function useKeepFocus() {
  const pressed = useRef<{ id: string; direction: Direction }>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { id, direction } = pressed.current;
    pressed.current = null;
    box.current?.querySelector<HTMLElement>(`[data-move="${direction} ${CSS.escape(id)}"]`)?.focus();
  });
  return { box, remember: (id: string, direction: Direction) => (pressed.current = { id, direction }) };
}

type RowProps = { id: string; name: string; index: number; count: number; onMove: (direction: Direction) => void; children: ReactNode };

function Row({ id, name, index, count, onMove, children }: RowProps) {
  return (
    <>
      <span className="zov-sortable-list__rank" aria-hidden="true">
        {index + 1}
      </span>
      <div className="zov-sortable-list__content" onKeyDown={keepPresses}>
        {children}
      </div>
      <div className="zov-sortable-list__tools zov-no-print" onKeyDown={keepPresses}>
        <AriaButton slot="drag" className="zov-sortable-list__tool zov-sortable-list__tool--drag" aria-label={`Versleep ${name}`}>
          <Icon name="drag" />
        </AriaButton>
        {(['up', 'down'] as const).map((direction) => {
          const atEnd = index === (direction === 'up' ? 0 : count - 1);
          return (
            <button
              key={direction}
              type="button"
              className="zov-sortable-list__tool"
              aria-label={`${moves[direction].text}: ${name}`}
              aria-disabled={atEnd || undefined}
              data-move={`${direction} ${id}`}
              onClick={() => !atEnd && onMove(direction)}
            >
              <Icon name={moves[direction].icon} />
            </button>
          );
        })}
      </div>
    </>
  );
}

function FixedList<Item>({ label, items, itemId, renderItem }: SortableListProps<Item>) {
  return (
    <ol className="zov-sortable-list" aria-label={label}>
      {items.map((item, index) => (
        <li className="zov-sortable-list__item" key={itemId(item)}>
          <span className="zov-sortable-list__rank" aria-hidden="true">
            {index + 1}
          </span>
          <div className="zov-sortable-list__content">{renderItem(item, index)}</div>
        </li>
      ))}
    </ol>
  );
}

/** A list in an order that matters: by dragging, by keyboard, and by two buttons that do the same. */
export function SortableList<Item>(props: SortableListProps<Item>) {
  return props.canReorder === false ? <FixedList {...props} /> : <MovableList {...props} />;
}

function MovableList<Item>({ label, items, itemId, itemName, renderItem, onReorder }: SortableListProps<Item>) {
  const [message, setMessage] = useState('');
  const { box, remember } = useKeepFocus();
  const ids = items.map(itemId);

  const change = (next: string[], moved: string) => {
    if (next.join() === ids.join()) return;
    const item = items.find((candidate) => itemId(candidate) === moved);
    setMessage(item ? `${itemName(item)} staat nu op plaats ${next.indexOf(moved) + 1} van ${next.length}.` : '');
    onReorder(next);
  };
  const move = (id: string, direction: Direction) => {
    const neighbour = ids[ids.indexOf(id) + moves[direction].by];
    if (!neighbour) return;
    remember(id, direction);
    change(reorder(ids, new Set([id]), neighbour, direction === 'up' ? 'before' : 'after'), id);
  };

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    getAllowedDropOperations: () => ['move'],
    renderDropIndicator: (target) => <DropIndicator target={target} className="zov-sortable-list__drop" />,
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      const moved = new Set([...keys].map(String));
      change(reorder(ids, moved, String(target.key), target.dropPosition), [...moved][0] ?? '');
    },
  });

  return (
    <div ref={box} onKeyDownCapture={tabOn}>
      <GridList className="zov-sortable-list" aria-label={label} dragAndDropHooks={dragAndDropHooks} keyboardNavigationBehavior="tab" disallowTypeAhead>
        {items.map((item, index) => (
          <GridListItem className="zov-sortable-list__item" key={itemId(item)} id={itemId(item)} textValue={itemName(item)}>
            <Row id={itemId(item)} name={itemName(item)} index={index} count={items.length} onMove={(direction) => move(itemId(item), direction)}>
              {renderItem(item, index)}
            </Row>
          </GridListItem>
        ))}
      </GridList>
      <span className="zov-visually-hidden" role="status">
        {message}
      </span>
    </div>
  );
}
