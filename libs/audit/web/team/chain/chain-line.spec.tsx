import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { chainDay } from '../testing/log';
import { ChainLine } from './chain-line';
import { chainState } from './chain-state';

const now = new Date('2026-11-20T12:01:00Z');
const show = (...days: ReturnType<typeof chainDay>[]) => render(<ChainLine days={days} failed={false} traceId={undefined} onRetry={() => undefined} />);
afterEach(() => void jest.restoreAllMocks());

describe('The state of the chain', () => {
  it('is signed when each day is signed to its last line', () => {
    expect(chainState([chainDay('2026-11-19', 5, 5), chainDay('2026-11-20', 9, 9)], now)).toMatchObject({ kind: 'signed', latest: { day: '2026-11-20' } });
  });

  it('waits when only the newest lines of today are not signed yet', () => {
    expect(chainState([chainDay('2026-11-20', 9, 7)], now).kind).toBe('waiting');
    expect(chainState([chainDay('2026-11-20', 9, null, null)], now).kind).toBe('waiting');
  });

  it('is behind when that lasts, or when a day that is over was not signed to its end', () => {
    expect(chainState([chainDay('2026-11-20', 9, 7, '2026-11-20T11:00:00Z')], now)).toMatchObject({ kind: 'behind', wrong: [{ day: '2026-11-20' }] });
    expect(chainState([chainDay('2026-11-20', 9, 9), chainDay('2026-11-19', 5, 4)], now)).toMatchObject({ kind: 'behind', wrong: [{ day: '2026-11-19' }] });
  });

  it('is behind when a day ended without any signature, but not in the minutes in which that may still come', () => {
    const never = chainDay('2026-11-19', 5, null, null);
    expect(chainState([never], new Date('2026-11-19T23:59:59Z')).kind).toBe('waiting');
    expect(chainState([never], new Date('2026-11-20T00:05:00Z')).kind).toBe('waiting');
    expect(chainState([never], new Date('2026-11-20T00:05:01Z'))).toMatchObject({ kind: 'behind', wrong: [{ day: '2026-11-19' }] });
  });

  it('keeps five minutes of patience, to the millisecond', () => {
    const day = chainDay('2026-11-20', 9, 7, '2026-11-20T11:55:00Z');
    expect([new Date('2026-11-20T12:00:00.000Z'), new Date('2026-11-20T12:00:00.001Z')].map((at) => chainState([day], at).kind)).toEqual(['waiting', 'behind']);
  });

  it('names every day that is wrong, and gone lines before late signatures', () => {
    const days = [chainDay('2026-11-18', 6, 9), chainDay('2026-11-20', 9, 9), chainDay('2026-11-17', 5, 4), chainDay('2026-11-19', 1, 2)];
    expect(chainState(days, now)).toMatchObject({ kind: 'cut', latest: { day: '2026-11-20' }, wrong: [{ day: '2026-11-18' }, { day: '2026-11-19' }] });
  });

  it('is cut when more was signed than is there', () => {
    expect(chainState([chainDay('2026-11-20', 6, 9)], now)).toMatchObject({ kind: 'cut', wrong: [{ day: '2026-11-20' }] });
  });

  it('is nothing yet without a line', () => {
    expect(chainState([], now)).toEqual({ kind: 'none' });
  });
});

describe('The line on top of the log', () => {
  it('says to which line, and that the check is done elsewhere', () => {
    show(chainDay('2026-11-20', 1284, 1284));
    expect(screen.getByRole('heading', { name: 'Keten verzegeld tot en met regel 1.284, ondertekend op 20-11-2026 13:00:00' })).toBeTruthy();
    expect(screen.getByText('zov audit:verify')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/ongeschonden|bewezen/);
  });

  it.each([
    ['nothing is sealed yet', [], 'Er is nog niets verzegeld', 'Zodra er logregels zijn'],
    ['lines wait', [chainDay('2026-11-20', 1284, 1283, new Date().toISOString())], 'Keten verzegeld tot en met regel 1.284', '1 regel wacht op ondertekening.'],
    ['signing is late', [chainDay('2026-11-19', 5, 4), chainDay('2026-11-18', 5, 4), chainDay('2026-11-20', 9, 9)], 'Het ondertekenen van de keten loopt achter', 'van 19 november 2026 en 18 november 2026.'],
  ])('says in words that %s, without an alarm', (_what, days, title, text) => {
    show(...days);
    expect(screen.getByRole('heading', { name: title }).parentElement?.textContent).toContain(text);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells per day what was sealed and signed, and what is not signed yet', async () => {
    show(chainDay('2026-11-20', 1284, null, null), chainDay('2026-11-19', 5, 5, '2026-11-19T23:30:00Z'));
    await userEvent.click(screen.getByText('Ankerwaarde en stand per dag (2 dagen)'));
    const cells = screen.getAllByRole('row').slice(1).map((found) => within(found).getAllByRole('cell').slice(0, 3).map((cell) => cell.textContent));
    expect(cells).toEqual([['1.284', 'Nog niet', 'Nog niet'], ['5', '5', '20-11-2026 00:30:00']]);
  });

  it('raises the alarm when lines are gone', () => {
    show(chainDay('2026-11-20', 6, 9));
    expect(screen.getByRole('alert').textContent).toContain('Er ontbreken verzegelde regels');
  });

  it('gives the value to keep, also where the browser does not copy', async () => {
    const user = userEvent.setup();
    show(chainDay('2026-11-20', 9, 9), chainDay('2026-11-19', 5, 5));
    await user.click(screen.getByText('Ankerwaarde en stand per dag (2 dagen)'));
    await user.click(screen.getByRole('button', { name: 'Kopieer ankerwaarde' }));
    expect(await screen.findByText('Gekopieerd')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('hash-of-2026-11-20');
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Kopieer hash van 19 nov 2026' }));
    expect(await screen.findByText(/Selecteer de tekst/)).toBeTruthy();
  });

  it('can be asked for again when it failed, and says nothing about the log', async () => {
    const onRetry = jest.fn();
    render(<ChainLine days={undefined} failed traceId="abc-2" onRetry={onRetry} />);
    expect(screen.getByText('abc-2')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Haal de keten opnieuw op' }));
    expect(onRetry).toHaveBeenCalled();
  });
});
