/**
 * What each kind of outbox row brings about: the end of one statement, over `mine`, which holds the row of the outbox for
 * exactly one of all who ever try and is empty for the others. Mark and effect are one statement, so both happen or neither.
 */
export type Effects = Readonly<Record<string, string>>;

/** Marks the row as done and does nothing else. */
const NOTHING = 'select count(*) as done from mine';

/**
 * Nobody is told anything yet. A message about a plan may only leave after the person it goes to has confirmed a channel that is
 * safe for them, and no such channel can be confirmed so far. Until then these rows are only marked, and no row waits to be sent later.
 */
export const effects: Effects = {
  'plan-shared': NOTHING,
  'plan-adopted': NOTHING,
  // Who directs and the officers find it among what waits for them from the same commit on.
  'emergency-opened': NOTHING,
  'access-requested': NOTHING,
  'approval-asked': NOTHING,
  'approval-decided': NOTHING,
};
