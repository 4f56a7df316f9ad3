import { beforeEach, describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FormErrorSummary, type FormError } from './form-error-summary';
import { TextField } from './text-field';

const errors: FormError[] = [
  { fieldId: 'wie', message: 'Vul in wie dit doet.' },
  { fieldId: 'wat', message: 'Vul in wat er gebeurt.' },
];

function Form({ found, attempt }: { found: FormError[]; attempt?: number }) {
  return (
    <form>
      <FormErrorSummary errors={found} attempt={attempt} />
      <TextField id="wie" label="Wie" />
      <TextField id="wat" label="Wat" error="Vul in wat er gebeurt." />
    </form>
  );
}

beforeEach(() => void (document.title = 'Afspraak toevoegen'));

describe('FormErrorSummary', () => {
  it('is not there when nothing is wrong', () => {
    render(<Form found={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes focus when it appears and says how many things there are to look at', () => {
    render(<Form found={errors} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByRole('heading', { name: 'Er zijn 2 dingen om na te kijken' })).toBeTruthy();
  });

  it('takes focus again at the next failing attempt', () => {
    const { rerender } = render(<Form found={errors} attempt={1} />);
    screen.getByLabelText('Wie').focus();
    rerender(<Form found={errors} attempt={2} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('leaves focus in the field when something else turns out wrong while somebody types there', () => {
    const { rerender } = render(<Form found={[]} attempt={1} />);
    screen.getByLabelText('Wie').focus();
    rerender(<Form found={errors} attempt={1} />);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Wie'));
  });

  it('brings focus to the field when its line is followed', async () => {
    render(<Form found={errors} />);
    await userEvent.click(screen.getByRole('link', { name: 'Vul in wat er gebeurt.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Wat'));
  });

  it('puts "Fout" in the browser title as long as there are errors', () => {
    const { rerender } = render(<Form found={errors} />);
    expect(document.title).toBe('Fout: Afspraak toevoegen');
    rerender(<Form found={[]} />);
    expect(document.title).toBe('Afspraak toevoegen');
  });
});
