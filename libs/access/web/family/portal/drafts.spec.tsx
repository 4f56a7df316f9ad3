import { describe, expect, it } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { DraftsProvider, attemptOf, useDraft, useDrafts } from './drafts';

const draft = { choice: 'NOT_RIGHT', words: 'Dit was anders.', about: 'Een afspraak' };

describe('The key of an act', () => {
  it('stays for the same words about the same text, so that sending again counts once', () => {
    const first = attemptOf(draft, 'text-1');
    expect(attemptOf(first, 'text-1').attempt.key).toBe(first.attempt.key);
  });

  it('is another for other words, another choice or another text', () => {
    const first = attemptOf(draft, 'text-1');
    const keys = [attemptOf({ ...first, words: 'Anders.' }, 'text-1'), attemptOf({ ...first, choice: 'RIGHT' }, 'text-1'), attemptOf(first, 'text-2')].map(({ attempt }) => attempt.key);
    expect(new Set([first.attempt.key, ...keys]).size).toBe(4);
  });
});

function Words({ name }: { name: string }) {
  const [found, put] = useDraft(name);
  return (
    <button type="button" onClick={() => put(found ? undefined : draft)}>
      {name}: {found?.words ?? 'leeg'}
    </button>
  );
}

function Count() {
  return <p>{useDrafts().drafts.size} bewaard</p>;
}

describe('Drafts', () => {
  it('outlive the place they were typed in, and are gone when let go', () => {
    const { rerender } = render(<DraftsProvider><Words name="a" /><Count /></DraftsProvider>);
    act(() => screen.getByText('a: leeg').click());
    expect(screen.getByText('a: Dit was anders.')).toBeTruthy();
    rerender(<DraftsProvider><Count /></DraftsProvider>);
    expect(screen.getByText('1 bewaard')).toBeTruthy();
    rerender(<DraftsProvider><Words name="a" /><Count /></DraftsProvider>);
    act(() => screen.getByText('a: Dit was anders.').click());
    expect(screen.getByText('0 bewaard')).toBeTruthy();
  });

  it('of one person are not those of the next', () => {
    const { unmount } = render(<DraftsProvider><Words name="a" /></DraftsProvider>);
    act(() => screen.getByText('a: leeg').click());
    unmount();
    render(<DraftsProvider><Words name="a" /></DraftsProvider>);
    expect(screen.getByText('a: leeg')).toBeTruthy();
  });
});
