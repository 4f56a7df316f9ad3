import { useState } from 'react';
import { fromParts, toParts, type DateParts, type DateText } from './date-text';
import { FieldGroup, useFieldIds, type FieldTexts } from './field';

export type DateFieldProps = FieldTexts & {
  id?: string;
  name?: string;
  value: DateText;
  onChange: (value: DateText) => void;
  onBlur?: () => void;
  className?: string;
  /** How much of it is asked; of what is not asked the first is kept. */
  precision?: 'DAY' | 'MONTH' | 'YEAR';
  /** For a person's own birth date only: lets the browser fill it in. */
  birthday?: boolean;
};

const parts = [
  { key: 'day', label: 'Dag', length: 2, autoComplete: 'bday-day' },
  { key: 'month', label: 'Maand', length: 2, autoComplete: 'bday-month' },
  { key: 'year', label: 'Jaar', length: 4, autoComplete: 'bday-year' },
] as const;

const digits = (text: string, length: number) => text.replace(/\D/g, '').slice(0, length);

const HIDDEN = { DAY: 0, MONTH: 1, YEAR: 2 } as const;

/** The boxes that are not there are the first day and month of what was typed in the others. */
function wholeDate(typed: DateParts, precision: keyof typeof HIDDEN): DateParts {
  const empty = parts.slice(HIDDEN[precision]).every(({ key }) => typed[key] === '');
  return { ...typed, ...Object.fromEntries(parts.slice(0, HIDDEN[precision]).map(({ key }) => [key, empty ? '' : '1'])) };
}

/**
 * A date typed as day, month and year in three boxes. It never jumps by itself and never corrects what was typed.
 * `value` and `onChange` speak `DateText`; check with `dateProblem`.
 */
export function DateField({ label, description, error, optional, id, name, value, onChange, onBlur, className, birthday, precision = 'DAY' }: DateFieldProps) {
  const ids = useFieldIds({ id, description, error, optional });
  const [typed, setTyped] = useState<DateParts>(() => toParts(value));
  const shown = fromParts(typed) === value ? typed : toParts(value);
  const asked = parts.slice(HIDDEN[precision]);

  const change = (key: keyof DateParts, text: string, length: number) => {
    const next = wholeDate({ ...shown, [key]: digits(text, length) }, precision);
    setTyped(next);
    onChange(fromParts(next));
  };

  return (
    <FieldGroup {...{ label, description, error, optional, ids, className }}>
      <div
        className="zov-date-field"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
        }}
      >
        {asked.map((part, index) => (
          <label className="zov-date-field__part" key={part.key}>
            <span className="zov-date-field__label">{part.label}</span>
            <input
              id={index === 0 ? ids.controlId : `${ids.controlId}-${part.key}`}
              name={name && `${name}-${part.key}`}
              className={`zov-control zov-date-field__input zov-date-field__input--${part.key}`}
              type="text"
              inputMode="numeric"
              autoComplete={birthday ? part.autoComplete : 'off'}
              value={shown[part.key]}
              aria-invalid={error ? true : undefined}
              aria-required={optional ? undefined : true}
              onChange={(event) => change(part.key, event.target.value, part.length)}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
