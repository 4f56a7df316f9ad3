import { useId, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';

/** What every field has: a visible label, an explanation above the field, an error that says how to repair it. */
export type FieldTexts = {
  label: ReactNode;
  description?: ReactNode;
  error?: string;
  /** Fields are required unless marked; marking puts "(optioneel)" behind the label. */
  optional?: boolean;
};

type FieldIds = { id?: string } & Pick<FieldTexts, 'description' | 'error' | 'optional'>;

/** The ids and aria attributes that tie label, explanation and error to the control. */
export function useFieldIds({ id, description, error, optional }: FieldIds) {
  const generated = useId();
  const controlId = id ?? generated;
  const descriptionId = description ? `${controlId}-description` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  return {
    controlId,
    descriptionId,
    errorId,
    controlProps: {
      id: controlId,
      'aria-describedby': classNames(descriptionId, errorId) || undefined,
      'aria-invalid': error ? true : undefined,
      'aria-required': optional ? undefined : true,
    } as const,
  };
}

export function OptionalMark() {
  return <span className="zov-field__optional"> (optioneel)</span>;
}

export function FieldDescription({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="zov-field__description" id={id}>
      {children}
    </div>
  );
}

/** The word "Fout" is read out, so that the sentence below a field is not taken for an explanation. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="zov-field__error" id={id}>
      <Icon name="warning" />
      <span>
        <span className="zov-visually-hidden">Fout: </span>
        {quoting(children)}
      </span>
    </div>
  );
}

/** Words that an error quotes “like this” stand out: they are what has to change. */
function quoting(text: ReactNode): ReactNode {
  if (typeof text !== 'string' || !text.includes('“')) return text;
  return text.split(/“([^”]*)”/).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part));
}

type FieldProps = FieldTexts & { ids: ReturnType<typeof useFieldIds>; className?: string; children: ReactNode };

/** Label, explanation, control, error: always in this order. */
export function Field({ label, description, error, optional, ids, className, children }: FieldProps) {
  return (
    <div className={classNames('zov-field', error && 'zov-field--invalid', className)}>
      <label className="zov-field__label" htmlFor={ids.controlId}>
        {label}
        {optional && <OptionalMark />}
      </label>
      {description && <FieldDescription id={ids.descriptionId}>{description}</FieldDescription>}
      {error && <FieldError id={ids.errorId}>{error}</FieldError>}
      {children}
    </div>
  );
}

/** A group of controls with one question above it. Its id is the first control's, so that an error link lands there. */
export function FieldGroup({ label, description, error, optional, ids, className, children }: FieldProps) {
  const legendId = `${ids.controlId}-legend`;
  return (
    <fieldset
      className={classNames('zov-field', 'zov-field--group', error && 'zov-field--invalid', className)}
      aria-labelledby={legendId}
      aria-describedby={ids.controlProps['aria-describedby']}
    >
      <legend className="zov-field__label" id={legendId}>
        {label}
        {optional && <OptionalMark />}
      </legend>
      {description && <FieldDescription id={ids.descriptionId}>{description}</FieldDescription>}
      {error && <FieldError id={ids.errorId}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}
