import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictCard } from './conflict-card';

function show(theirName?: string) {
  const acts = { onTakeTheirs: jest.fn(), onKeepMine: jest.fn(), onMerge: jest.fn() };
  render(<ConflictCard field="Afspraak 2" theirText="Tot 3 december." myText="Tot 10 december." theirName={theirName} changedAt="2026-11-20T09:24:00Z" {...acts} />);
  return acts;
}

describe('ConflictCard', () => {
  it('shows both texts and takes focus, so that nobody writes on unaware', () => {
    show('Karim');
    expect(screen.getByText('Tot 3 december.')).toBeTruthy();
    expect(screen.getByText('Tot 10 december.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Afspraak 2: Karim schreef hier ook' }));
    expect(screen.getByText('(10:24)')).toBeTruthy();
  });

  it('names nobody when the reader may not know who it was', () => {
    show();
    expect(screen.getByText(/Tekst van iemand anders/)).toBeTruthy();
  });

  it('takes over their text or keeps mine', async () => {
    const acts = show('Karim');
    await userEvent.click(screen.getByRole('button', { name: 'Neem over' }));
    await userEvent.click(screen.getByRole('button', { name: 'Houd mijn tekst' }));
    expect(acts.onTakeTheirs).toHaveBeenCalledTimes(1);
    expect(acts.onKeepMine).toHaveBeenCalledTimes(1);
  });

  it('merges: starts from both texts and gives back what was made of them', async () => {
    const acts = show('Karim');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg samen' }));
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Samengevoegde tekst' });
    expect(area.value).toBe('Tot 3 december.\nTot 10 december.');
    expect(document.activeElement).toBe(area);
    await userEvent.clear(area);
    await userEvent.type(area, 'Tot 7 december.');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar samengevoegde tekst' }));
    expect(acts.onMerge).toHaveBeenCalledWith('Tot 7 december.');
  });

  it('can go back from merging to the choice without losing a text', async () => {
    show('Karim');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg samen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar de keuze' }));
    expect(screen.getByRole('button', { name: 'Neem over' })).toBeTruthy();
    expect(screen.getByText('Tot 10 december.')).toBeTruthy();
  });
});
