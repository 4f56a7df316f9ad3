import { useState, type ReactNode } from 'react';
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { Icon } from '../plain/icon';

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

/** Puts `moved` before or after `target`; `moved` keeps its own order. */
export function reorder(ids: readonly string[], moved: ReadonlySet<string>, target: string, position: 'before' | 'after'): string[] {
  if (moved.has(target)) return [...ids];
  const rest = ids.filter((id) => !moved.has(id));
  const at = rest.indexOf(target) + (position === 'after' ? 1 : 0);
  return [...rest.slice(0, at), ...ids.filter((id) => moved.has(id)), ...rest.slice(at)];
}

function Row({ name, index, count, onMove, children }: { name: string; index: number; count: number; onMove: (by: -1 | 1) => void; children: ReactNode }) {
  return (
    <>
      <span className="zov-sortable-list__rank" aria-hidden="true">
        {index + 1}
      </span>
      <div className="zov-sortable-list__content">{children}</div>
      <div className="zov-sortable-list__tools zov-no-print">
        <AriaButton slot="drag" className="zov-sortable-list__tool zov-sortable-list__tool--drag" aria-label={`Versleep ${name}`}>
          <Icon name="drag" />
        </AriaButton>
        <AriaButton className="zov-sortable-list__tool" aria-label={`Zet hoger: ${name}`} onPress={() => index > 0 && onMove(-1)}>
          <Icon name="arrowUp" />
        </AriaButton>
        <AriaButton className="zov-sortable-list__tool" aria-label={`Zet lager: ${name}`} onPress={() => index < count - 1 && onMove(1)}>
          <Icon name="arrowDown" />
        </AriaButton>
      </div>
    </>
  );
}

/** A list in an order that matters: by dragging, by keyboard, and by two buttons that do the same. */
export function SortableList<Item>({ label, items, itemId, itemName, renderItem, onReorder, canReorder = true }: SortableListProps<Item>) {
  const [message, setMessage] = useState('');
  const ids = items.map(itemId);

  const change = (next: string[], moved: string) => {
    if (next.join() === ids.join()) return;
    const item = items.find((candidate) => itemId(candidate) === moved);
    setMessage(item ? `${itemName(item)} staat nu op plaats ${next.indexOf(moved) + 1} van ${next.length}.` : '');
    onReorder(next);
  };
  const move = (id: string, by: -1 | 1) => {
    const neighbour = ids[ids.indexOf(id) + by];
    if (neighbour) change(reorder(ids, new Set([id]), neighbour, by < 0 ? 'before' : 'after'), id);
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

  if (!canReorder) {
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

  return (
    <>
      <GridList className="zov-sortable-list" aria-label={label} dragAndDropHooks={dragAndDropHooks} keyboardNavigationBehavior="tab" disallowTypeAhead>
        {items.map((item, index) => (
          <GridListItem className="zov-sortable-list__item" key={itemId(item)} id={itemId(item)} textValue={itemName(item)}>
            <Row name={itemName(item)} index={index} count={items.length} onMove={(by) => move(itemId(item), by)}>
              {renderItem(item, index)}
            </Row>
          </GridListItem>
        ))}
      </GridList>
      <span className="zov-visually-hidden" role="status">
        {message}
      </span>
    </>
  );
}
