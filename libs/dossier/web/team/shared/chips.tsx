import { Icon } from '@zov/ui';

export type Chip = { value: string; label: string };

type Props = { label: string; chips: readonly Chip[]; chosen: readonly string[]; onToggle: (value: string) => void };

/** A question with short answers that can be turned on and off. Nothing turned on means everything; one answer is no question. */
export function Chips({ label, chips, chosen, onToggle }: Props) {
  if (chips.length < 2 && chosen.length === 0) return null;
  return (
    <div className="zov-chips" role="group" aria-label={label}>
      <span className="zov-chips__label" aria-hidden="true">
        {label}
      </span>
      {chips.map((chip) => {
        const on = chosen.includes(chip.value);
        return (
          <button key={chip.value} type="button" className="zov-chip" aria-pressed={on} onClick={() => onToggle(chip.value)}>
            {on && <Icon name="check" />}
            {chip.label}
          </button>
        );
      })}
    </div>
  );
}
