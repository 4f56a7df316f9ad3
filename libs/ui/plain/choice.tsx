import type { ChangeEvent, InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FieldDescription, FieldError, FieldGroup, useFieldIds, type FieldTexts } from './field';
import { classNames } from './class-names';
import type { Option } from './text-field';

type NativeInput = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'id' | 'value' | 'className' | 'children'>;

export type CheckboxProps = FieldTexts & NativeInput & { id?: string; value?: string; className?: string; ref?: Ref<HTMLInputElement> };

/** One statement to agree with. */
export function Checkbox({ label, description, error, optional = true, id, className, ...input }: CheckboxProps) {
  const ids = useFieldIds({ id, description, error, optional });
  return (
    <div className={classNames('zov-field', error && 'zov-field--invalid', className)}>
      {error && <FieldError id={ids.errorId}>{error}</FieldError>}
      <label className="zov-choice">
        <input {...input} {...ids.controlProps} type="checkbox" className="zov-choice__input" />
        <span className="zov-choice__label">{label}</span>
      </label>
      {description && <FieldDescription id={ids.descriptionId}>{description}</FieldDescription>}
    </div>
  );
}

type ChoiceListProps = {
  type: 'radio' | 'checkbox';
  options: readonly Option[];
  ids: ReturnType<typeof useFieldIds>;
  isChosen?: (value: string) => boolean;
  input: NativeInput & { ref?: Ref<HTMLInputElement> };
};

function ChoiceList({ type, options, ids, isChosen, input }: ChoiceListProps) {
  return (
    <div className="zov-choices">
      {options.map((option, index) => {
        const id = index === 0 ? ids.controlId : `${ids.controlId}-${option.value}`;
        const descriptionId = option.description ? `${id}-option` : undefined;
        return (
          <label className="zov-choice" key={option.value}>
            <input
              {...input}
              id={id}
              type={type}
              value={option.value}
              aria-describedby={descriptionId}
              className="zov-choice__input"
              {...(isChosen && { checked: isChosen(option.value) })}
            />
            <span className="zov-choice__label">
              {option.label}
              {option.description && (
                <span className="zov-choice__description" id={descriptionId}>
                  {option.description}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
}

type GroupProps = FieldTexts & NativeInput & { id?: string; options: readonly Option[]; className?: string; inline?: boolean; ref?: Ref<HTMLInputElement> };

export type RadioGroupProps = GroupProps & {
  /** The chosen value; leave out when a form library holds it. */
  value?: string | null;
  onValueChange?: (value: string) => void;
};

/** One choice, all options in sight. Takes what `register()` gives, or `value` with `onValueChange`. */
export function RadioGroup({ label, description, error, optional, id, options, value, onValueChange, className, inline, ...input }: RadioGroupProps) {
  const ids = useFieldIds({ id, description, error, optional });
  const name = input.name ?? ids.controlId;
  const onChange = onValueChange ? (event: ChangeEvent<HTMLInputElement>) => onValueChange(event.target.value) : input.onChange;
  return (
    <FieldGroup {...{ label, description, error, optional, ids }} className={classNames(inline && 'zov-field--inline', className)}>
      <ChoiceList type="radio" {...{ options, ids }} isChosen={value === undefined ? undefined : (v) => v === value} input={{ ...input, name, onChange }} />
    </FieldGroup>
  );
}

export type CheckboxGroupProps = GroupProps & {
  value?: readonly string[];
  onValueChange?: (value: string[]) => void;
};

/** Any number of choices. The values keep the order of the options. */
export function CheckboxGroup({ label, description, error, optional, id, options, value, onValueChange, className, inline, ...input }: CheckboxGroupProps) {
  const ids = useFieldIds({ id, description, error, optional });
  const toggle = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = new Set(value);
    if (event.target.checked) chosen.add(event.target.value);
    else chosen.delete(event.target.value);
    onValueChange?.(options.map((option) => option.value).filter((v) => chosen.has(v)));
  };
  return (
    <FieldGroup {...{ label, description, error, optional, ids }} className={classNames(inline && 'zov-field--inline', className)}>
      <ChoiceList
        type="checkbox"
        {...{ options, ids }}
        isChosen={value ? (v) => value.includes(v) : undefined}
        input={{ ...input, onChange: onValueChange ? toggle : input.onChange }}
      />
    </FieldGroup>
  );
}

/** The sentence above every form. */
export function RequiredHint({ children }: { children?: ReactNode }) {
  return <p className="zov-subtle">{children ?? 'Vul alle velden in. Als een veld niet verplicht is, staat dit erbij.'}</p>;
}

