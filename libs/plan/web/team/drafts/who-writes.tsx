import { useCallback, useState, type FocusEvent, type ReactNode } from 'react';
import { editingTexts as texts } from '@zov/dossier/web/team/editing/editing.texts';
import { useEditing, type Item } from '@zov/dossier/web/team/editing/use-editing';
import { Notice } from '@zov/ui/plain';

export interface NamedItem extends Item { readonly name: string }

/** Round everything that is written in: tells colleagues in which item the reader is at work, and shows in which they are. */
export function WhoWrites({ dossierId, items, children }: { dossierId: string; items: readonly NamedItem[]; children: ReactNode }) {
  const [at, setAt] = useState<string>();
  const colleagues = useEditing(dossierId, items.find(({ id }) => id === at)).filter(({ itemId }) => items.some(({ id }) => id === itemId));
  // Controls of an item are named after it, whichever field they are of.
  const onFocus = useCallback(({ target }: FocusEvent<HTMLElement>) => setAt(items.find(({ id }) => target.id.endsWith(id))?.id), [items]);
  const names = [...new Set(colleagues.map(({ name }) => name))];
  return (
    <div className="zov-stack" onFocus={onFocus}>
      <div role="status">
        {names.length > 0 && (
          <Notice tone="info">
            <p>{texts.elsewhere(names)} {texts.safe}</p>
            <ul>{colleagues.map(({ itemId, professionalId, name }) => <li key={`${itemId} ${professionalId}`}>{texts.at(name, items.find(({ id }) => id === itemId)?.name ?? '')}</li>)}</ul>
          </Notice>
        )}
      </div>
      {children}
    </div>
  );
}
