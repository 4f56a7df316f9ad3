import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { CheckboxGroup, RadioGroup } from './choice';
import { DateField } from './date-field';
import { dateProblem, fromParts, isDate, toParts } from './date-text';
import { Select, TextField } from './text-field';

const textOf = (ids: string | null) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);

describe('A field', () => {
  it('is named by its label and explained by its description and its error', () => {
    render(<TextField label="Zaaknummer" description="Zes cijfers." error="Vul zes cijfers in." />);
    const input = screen.getByLabelText('Zaaknummer');
    expect(textOf(input.getAttribute('aria-describedby'))).toEqual(['Zes cijfers.', 'Fout: Vul zes cijfers in.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('is required unless it says that it is optional', () => {
    render(
      <>
        <TextField label="Naam" />
        <Select label="Bron" optional options={[]} emptyLabel="Kies een bron" />
      </>,
    );
    expect(screen.getByLabelText('Naam').getAttribute('aria-required')).toBe('true');
    expect(screen.getByLabelText('Bron (optioneel)').getAttribute('aria-required')).toBeNull();
  });

  it('puts its label first, then the description, then the error, then the control', () => {
    const { container } = render(<TextField label="Naam" description="Zoals op het paspoort." error="Vul een naam in." />);
    const field = container.firstElementChild!;
    expect([...field.children].map((child) => child.className.split(' ')[0])).toEqual(['zov-field__label', 'zov-field__description', 'zov-field__error', 'zov-control']);
  });
});

const options = [
  { value: 'a', label: 'Noor' },
  { value: 'b', label: 'Sem' },
];

describe('Groups of choices', () => {
  it('answer the chosen value, and are named by their question', async () => {
    const onValueChange = jest.fn();
    render(<RadioGroup label="Over wie?" options={options} value={null} onValueChange={onValueChange} error="Kies een kind." />);
    expect(screen.getByRole('group', { name: 'Over wie?' })).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Sem'));
    expect(onValueChange).toHaveBeenCalledWith('b');
  });

  it('keep the order of the options, whatever the order of choosing', async () => {
    const onValueChange = jest.fn();
    render(<CheckboxGroup label="Over wie?" options={options} value={['b']} onValueChange={onValueChange} />);
    await userEvent.click(screen.getByLabelText('Noor'));
    expect(onValueChange).toHaveBeenLastCalledWith(['a', 'b']);
    await userEvent.click(screen.getByLabelText('Sem'));
    expect(onValueChange).toHaveBeenLastCalledWith([]);
  });
});

function Birthday({ seen }: { seen: (value: string) => void }) {
  const [value, setValue] = useState('');
  const change = (next: string) => {
    seen(next);
    setValue(next);
  };
  return <DateField label="Geboren" value={value} onChange={change} />;
}

describe('DateField', () => {
  it('answers a day when day, month and year are typed', async () => {
    const seen = jest.fn();
    render(<Birthday seen={seen} />);
    await userEvent.type(screen.getByLabelText('Dag'), '3');
    await userEvent.type(screen.getByLabelText('Maand'), '11');
    await userEvent.type(screen.getByLabelText('Jaar'), '2017');
    expect(seen).toHaveBeenLastCalledWith('2017-11-03');
    expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('3');
  });

  it('leaves what was typed alone, also when the day does not exist', async () => {
    render(<Birthday seen={() => undefined} />);
    await userEvent.type(screen.getByLabelText('Dag'), '31');
    await userEvent.type(screen.getByLabelText('Maand'), '2');
    await userEvent.type(screen.getByLabelText('Jaar'), '2017');
    expect(screen.getByLabelText<HTMLInputElement>('Dag').value).toBe('31');
  });
});

describe('A typed date', () => {
  it('tells what is missing or wrong and how to mend it', () => {
    expect(dateProblem('')).toBe('Vul een datum in.');
    expect(dateProblem('', { required: false })).toBeUndefined();
    expect(dateProblem('3--2017')).toBe('Vul ook de maand in.');
    expect(dateProblem('--2017')).toBe('Vul ook de dag en de maand in.');
    expect(dateProblem('3-11-17')).toBe('Schrijf het jaar met vier cijfers. Bijvoorbeeld 2026.');
    expect(dateProblem('31-2-2017')).toBe('Deze datum bestaat niet. Kijk de dag en de maand na.');
    expect(dateProblem('2017-11-03')).toBeUndefined();
  });

  it('knows leap years and survives the way to its parts and back', () => {
    expect(isDate('2024-02-29')).toBe(true);
    expect(isDate('2023-02-29')).toBe(false);
    expect(fromParts(toParts('2024-02-29'))).toBe('2024-02-29');
    expect(fromParts({ day: '', month: '', year: '' })).toBe('');
  });
});
