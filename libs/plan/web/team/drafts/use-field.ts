import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { showToast } from '@zov/ui';
import { sameValue, type Draft, type Field, type FieldValue, type PlanItemType } from './draft';
import { REST_MS } from './draft-store';
import { useDrafts } from './drafts-context';
import { draftsTexts as t } from './drafts.texts';

export type ItemRef = { readonly __typename: PlanItemType; readonly id: string; readonly version: number };

/** The id of a field's control, so that a list of what is missing can bring somebody there. */
export const fieldId = (itemId: string, name: string): string => `${name}-${itemId}`;

export type FieldHandle<Value extends FieldValue> = {
  readonly id: string;
  readonly value: Value;
  readonly draft: Draft | undefined;
  readonly change: (value: Value) => void;
  readonly leave: () => void;
  readonly resolve: (value: FieldValue | undefined) => void;
  readonly drop: () => void;
};

type Options = { readonly label: string; /** Saved at once: choices and ticks. */ readonly atOnce?: boolean };

/** One field that saves itself. Shows what was typed for as long as that is not the server's own text. */
export function useField<Value extends FieldValue>(item: ItemRef, name: string, value: Value, { label, atOnce = false }: Options): FieldHandle<Value> {
  const store = useDrafts();
  const field: Field = { itemType: item.__typename, itemId: item.id, name, version: item.version, value };
  const draft = useSyncExternalStore(store.subscribe, () => store.get(field));
  const latest = useRef(field);
  latest.current = field;
  const began = useRef<{ value: FieldValue }>(null);

  const change = useCallback(
    (next: Value) => {
      began.current ??= { value: store.get(latest.current)?.before ?? latest.current.value };
      store.edit(latest.current, next, atOnce ? 0 : REST_MS);
      if (atOnce) store.leave(latest.current);
    },
    [store, atOnce],
  );

  const leave = useCallback(() => {
    const before = began.current?.value;
    const now = store.get(latest.current)?.value;
    began.current = null;
    store.leave(latest.current);
    if (typeof before === 'string' && before.trim() !== '' && now !== undefined && !sameValue(before, now)) offerUndo(label, () => takeBack(before));
    function takeBack(text: string): void {
      store.edit(latest.current, text, 0);
      store.leave(latest.current);
    }
  }, [store, label]);

  // A field that goes from the page is left, whatever had focus.
  useEffect(() => () => store.leave(latest.current), [store]);

  return {
    id: fieldId(item.id, name),
    value: draft && draft.status !== 'conflict' ? (draft.value as Value) : value,
    draft,
    change,
    leave,
    resolve: (chosen) => store.resolve(latest.current, chosen),
    drop: () => store.drop(latest.current),
  };
}

function offerUndo(label: string, onUndo: () => void): void {
  showToast({ text: t.changed(label), onUndo });
}
