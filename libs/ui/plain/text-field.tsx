import type { InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { classNames } from './class-names';
import { Field, useFieldIds, type FieldTexts } from './field';
import { Icon } from './icon';

type NoPlaceholder = 'placeholder' | 'children' | 'aria-describedby' | 'aria-invalid' | 'aria-required';

export type TextFieldProps = FieldTexts &
  Omit<InputHTMLAttributes<HTMLInputElement>, NoPlaceholder | 'size'> & {
    /** How much text is expected; the width of the box says it too. */
    width?: 'short' | 'medium' | 'full';
    ref?: Ref<HTMLInputElement>;
  };

/** One line of text. Takes what `register()` of a form gives. */
export function TextField({ label, description, error, optional, id, width = 'full', className, ...input }: TextFieldProps) {
  const ids = useFieldIds({ id, description, error, optional });
  return (
    <Field {...{ label, description, error, optional, ids, className }}>
      <input type="text" {...input} {...ids.controlProps} className={classNames('zov-control', `zov-control--${width}`)} />
    </Field>
  );
}

export type TextAreaProps = FieldTexts & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, NoPlaceholder> & { ref?: Ref<HTMLTextAreaElement> };

/** More lines of text; the box grows with what is typed. */
export function TextArea({ label, description, error, optional, id, className, rows = 3, ...input }: TextAreaProps) {
  const ids = useFieldIds({ id, description, error, optional });
  return (
    <Field {...{ label, description, error, optional, ids, className }}>
      <textarea rows={rows} {...input} {...ids.controlProps} className="zov-control zov-control--area" style={{ minBlockSize: `calc(${rows}lh + 1.25rem)` }} />
    </Field>
  );
}

export type Option = { value: string; label: string; description?: string };

export type SelectProps = FieldTexts &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, NoPlaceholder | 'multiple' | 'size'> & {
    options: readonly Option[];
    /** The first, empty choice; leave out when one of the options is always chosen. */
    emptyLabel?: string;
    width?: 'short' | 'medium' | 'full';
    ref?: Ref<HTMLSelectElement>;
  };

/** One choice from a list, with the browser's own list: it works with every keyboard, phone and reader. */
export function Select({ label, description, error, optional, id, options, emptyLabel, width = 'medium', className, ...input }: SelectProps) {
  const ids = useFieldIds({ id, description, error, optional });
  return (
    <Field {...{ label, description, error, optional, ids, className }}>
      <span className={classNames('zov-select', `zov-control--${width}`)}>
        <select {...input} {...ids.controlProps} className="zov-control">
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" />
      </span>
    </Field>
  );
}
