import { useKeyOf } from '@zov/ui/use-key-of';
import { describe, expect, it, jest } from '@jest/globals';
import { act, render, renderHook, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActTrouble } from './act-trouble';
import { Chips } from './chips';
import { ScreenState } from './screen-state';
import { useProblems } from './use-problems';

const problem = (field: string) => ({ field, message: `Vul ${field} in.` });

describe('The problems of a form', () => {
  it('are shown for a field that was changed and left, and for all after an attempt', () => {
    const { result } = renderHook(() => useProblems([problem('a'), problem('b')]));
    act(() => result.current.left('a'));
    expect(result.current.errorOf('a')).toBeUndefined();
    act(() => {
      result.current.changed('a');
      result.current.left('a');
    });
    expect([result.current.errorOf('a'), result.current.errorOf('b')]).toEqual(['Vul a in.', undefined]);
    expect(result.current.summary).toEqual([]);
    act(() => void expect(result.current.check()).toBe(false));
    expect(result.current.summary.map(({ fieldId }) => fieldId)).toEqual(['veld-a', 'veld-b']);
    expect(result.current.attempt).toBe(1);
  });

  it('of the server stay until that field changes', () => {
    const { result } = renderHook(() => useProblems([]));
    act(() => result.current.refuse([problem('a'), problem('b')]));
    act(() => result.current.changed('a'));
    expect([result.current.errorOf('a'), result.current.errorOf('b')]).toEqual([undefined, 'Vul b in.']);
    act(() => void expect(result.current.check()).toBe(true));
    expect(result.current.summary).toEqual([]);
  });
});

it('The key of an act stays for the same content and is new for another', () => {
  const { result } = renderHook(() => useKeyOf());
  const first = result.current({ what: 'a' });
  expect(result.current({ what: 'a' })).toBe(first);
  expect(result.current({ what: 'b' })).not.toBe(first);
});

describe('Why an act was not done', () => {
  it('is the explanation of the server with the number to mention', () => {
    render(<ActTrouble trouble={{ kind: 'refused', refusal: { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Nu niet.', correlationId: 'c-1', fields: [] } }} />);
    expect(screen.getByRole('status').textContent).toContain('Nu niet.');
    expect(screen.getByText('c-1')).toBeTruthy();
  });

  it('is that somebody else was first, by name when that may be known', () => {
    const conflict = { __typename: 'EditConflict' as const, itemId: 'i', currentVersion: 3, changedAt: '2026-11-21T09:00:00Z', changedByName: 'Sem', fields: [] };
    const { rerender } = render(<ActTrouble trouble={{ kind: 'conflict', conflict }} />);
    expect(screen.getByRole('status').textContent).toContain('Sem heeft dit net veranderd.');
    rerender(<ActTrouble trouble={{ kind: 'conflict', conflict: { ...conflict, changedByName: null } }} />);
    expect(screen.getByRole('status').textContent).toContain('Iemand anders heeft dit net veranderd.');
  });

  it('is left to the fields when they say it', () => {
    const { container } = render(<ActTrouble trouble={{ kind: 'refused', refusal: { __typename: 'Refused', code: 'BAD_INPUT', message: 'Kijk.', correlationId: 'c', fields: [{ __typename: 'FieldProblem', field: 'a', message: 'Vul in.' }] } }} />);
    expect(container.textContent).toBe('');
  });
});

describe('A screen', () => {
  const reading = (over: object) => ({ data: undefined, failed: false, traceId: undefined, loading: false, retry: jest.fn(), ...over }) as never;
  const show = (over: object) => render(<ScreenState reading={reading(over)}>{(data) => <p>{String(data)}</p>}</ScreenState>);

  it('says that it is loading, and that it failed', async () => {
    const retry = jest.fn();
    const { unmount } = show({});
    expect(screen.getByText('Bezig met laden')).toBeTruthy();
    unmount();
    show({ failed: true, traceId: 'spoor-1', retry });
    expect(screen.getByText('spoor-1')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('keeps what was there when refreshing fails, and says so', () => {
    show({ data: 'De inhoud', failed: true });
    expect(screen.getByText('De inhoud')).toBeTruthy();
    expect(screen.getByText('Vernieuwen is niet gelukt')).toBeTruthy();
  });
});

describe('Chips', () => {
  const two = [{ value: 'a', label: 'Feit' }, { value: 'b', label: 'Mening' }];
  it('say which are on', async () => {
    const onToggle = jest.fn();
    render(<Chips label="Soort" chips={two} chosen={['b']} onToggle={onToggle} />);
    expect(screen.getByRole('group', { name: 'Soort' })).toBeTruthy();
    expect(screen.getAllByRole('button').map((chip) => chip.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    await userEvent.click(screen.getByRole('button', { name: 'Feit' }));
    expect(onToggle).toHaveBeenCalledWith('a');
  });
  it('are left out when there is nothing to choose, unless one is on', () => {
    const { container, rerender } = render(<Chips label="Soort" chips={two.slice(0, 1)} chosen={[]} onToggle={jest.fn()} />);
    expect(container.textContent).toBe('');
    rerender(<Chips label="Soort" chips={two.slice(0, 1)} chosen={['a']} onToggle={jest.fn()} />);
    expect(screen.getByRole('button', { name: 'Feit' })).toBeTruthy();
  });
});
