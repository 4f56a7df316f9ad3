/** What an agreement says of what happens when it is not kept. */
export interface FailsFacts {
  readonly ifItFails: string;
  readonly failsOwnerActorId: string | null;
  readonly failsWithinHours: number | null;
}

/** Hours to act in when the agreement names none. */
export const FOLLOW_UP_HOURS = 48;
const HOUR = 3_600_000;

export interface NewFollowUp { readonly what: string; readonly ownerActorId: string; readonly dueAt: Date }

/** NL: vervolg bij breken. Done by whom the agreement names as long as that person is still here; by whoever directs otherwise. */
export function followUpOf({ ifItFails, failsOwnerActorId, failsWithinHours }: FailsFacts, stillHere: readonly string[], directorId: string, at: Date): NewFollowUp {
  const ownerActorId = failsOwnerActorId !== null && stillHere.includes(failsOwnerActorId) ? failsOwnerActorId : directorId;
  return { what: ifItFails, ownerActorId, dueAt: new Date(at.getTime() + (failsWithinHours ?? FOLLOW_UP_HOURS) * HOUR) };
}

/** A follow-up as far as its standing depends on it; instants as ISO text or as a date. */
export interface FollowUpFacts { readonly dueAt: string | Date; readonly doneAt?: string | Date | null }

/** Not done, and its moment has passed. */
export const isOverdue = ({ dueAt, doneAt }: FollowUpFacts, at: Date): boolean => (doneAt ?? null) === null && new Date(dueAt).getTime() < at.getTime();
