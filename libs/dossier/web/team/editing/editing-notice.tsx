import { Notice } from '@zov/ui/plain';
import { editingTexts as texts } from './editing.texts';
import { useEditing, type Item } from './use-editing';

/** Says who else is at work in the item of this form. */
export function EditingNotice({ dossierId, item }: { dossierId: string; item: Item }) {
  const names = [...new Set(useEditing(dossierId, item).filter(({ itemId }) => itemId === item.id).map(({ name }) => name))];
  return (
    <div role="status">
      {names.length > 0 && <Notice tone="info"><p>{texts.here(names)} {texts.safe}</p></Notice>}
    </div>
  );
}
