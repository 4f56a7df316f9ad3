import type { KeyboardEvent, ReactNode } from 'react';
import { TextArea, TextField } from '@zov/ui/plain';
import { RefusedHint, TextConflict, refusalOf } from './field-trouble';
import { useDrafts } from './drafts-context';
import { useField, type ItemRef } from './use-field';

export type DraftTextProps = {
  item: ItemRef;
  name: string;
  value: string;
  label: string;
  description?: ReactNode;
  optional?: boolean;
  /** More lines; without it one line. */
  rows?: number;
  width?: 'short' | 'medium' | 'full';
  /** Shown below the field, made from what stands in it now. */
  hint?: (text: string) => ReactNode;
  /** Empty text is sent as nothing. */
  emptyIsNull?: boolean;
  /** Of the text, when it is not Dutch from left to right. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  inputMode?: 'tel';
};

/** Ctrl+Enter saves at once. */
function useSaveKey() {
  const store = useDrafts();
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void store.saveNow();
  };
}

/** A text that saves itself: after a rest, when the field is left, and on Ctrl+Enter. */
export function DraftText({ item, name, value, label, description, optional, rows, width, hint, emptyIsNull, inputMode, lang = 'nl', dir }: DraftTextProps) {
  const field = useField<string | null>(item, name, emptyIsNull && value === '' ? null : value, { label });
  const onKeyDown = useSaveKey();
  if (field.draft?.conflict) return <TextConflict field={{ ...field, value: field.value ?? '' }} label={label} />;
  const text = field.value ?? '';
  const change = (typed: string) => field.change(emptyIsNull && typed === '' ? null : typed);
  const shared = {
    id: field.id, label, description, optional, error: refusalOf(field), value: text, lang, dir, spellCheck: true,
    onChange: (event: { target: { value: string } }) => change(event.target.value), onBlur: field.leave, onKeyDown,
  };
  return (
    <div className="plan-field">
      {rows ? <TextArea {...shared} rows={rows} /> : <TextField {...shared} width={width} inputMode={inputMode} />}
      {hint?.(text)}
      <RefusedHint field={field} />
    </div>
  );
}
