import type { KeyboardEvent } from 'react';

const tabbable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** A row takes Enter and Space for itself; what is inside it needs them first. */
export function keepPresses(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
}

/**
 * A grid is one stop for Tab, and arrows go from row to row. Here Tab also goes on to the next row, so that
 * every button is reached by who only knows Tab.
 */
export function tabOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || !(event.target instanceof HTMLElement)) return;
  const row = event.target.closest<HTMLElement>('[role="row"]');
  if (!row || event.currentTarget.querySelector('[data-dragging]')) return;
  const inside = [...row.querySelectorAll<HTMLElement>(tabbable)];
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="row"]')];
  const next = rows[rows.indexOf(row) + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  // Going back, a row is a stop of its own only when it was the last one with focus; every other one is left from its first button.
  const first = row.tabIndex < 0 ? (inside[0] ?? row) : row;
  const leaves = event.target === (event.shiftKey ? first : (inside.at(-1) ?? row));
  if (!leaves) return;
  event.preventDefault();
  event.stopPropagation();
  (event.shiftKey ? ([...next.querySelectorAll<HTMLElement>(tabbable)].at(-1) ?? next) : next).focus();
}
