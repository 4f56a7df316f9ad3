import type { ActorRole, LogAction, Purpose, WhoLookedQuery } from '@generated/family/graphql';

export type LookedRow = WhoLookedQuery['whoLooked']['nodes'][number];

export type Act = { action: LogAction; times: number };

/** What one organisation did on one day, in one role and for one purpose. */
export type Look = {
  key: string;
  organisation: string;
  role: ActorRole;
  purpose?: Purpose | null;
  acts: Act[];
  subjectIds: string[];
};

export type LookedDay = { day: string; looks: Look[] };

const order: readonly LogAction[] = ['EMERGENCY', 'READ', 'SEARCH'];
const place = (action: LogAction) => (order.includes(action) ? order.indexOf(action) : order.length);

/**
 * One reading about three people makes three rows. The family is told how often somebody looked, so per kind of act the
 * person with the most rows counts.
 */
function actsOf(rows: readonly LookedRow[]): Act[] {
  const perPerson = new Map<LogAction, Map<string, number>>();
  for (const { action, subjectPersonId, times } of rows) {
    const counts = perPerson.get(action) ?? new Map<string, number>();
    perPerson.set(action, counts.set(subjectPersonId, (counts.get(subjectPersonId) ?? 0) + times));
  }
  const acts = [...perPerson].map(([action, counts]) => ({ action, times: Math.max(...counts.values()) }));
  return acts.sort((one, other) => place(one.action) - place(other.action));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Rows, newest first, as days with organisations. With more to come, the last day may be incomplete and waits, unless it is the only one. */
export function lookedDays(rows: readonly LookedRow[], hasMore: boolean): LookedDay[] {
  const days = [...groupBy(rows, (row) => row.day)].map(([day, ofDay]) => ({
    day,
    looks: [...groupBy(ofDay, (row) => [row.organisationName, row.role, row.purpose].join('|'))].map(([key, ofLook]) => ({
      key,
      organisation: ofLook[0].organisationName,
      role: ofLook[0].role,
      purpose: ofLook[0].purpose,
      acts: actsOf(ofLook),
      subjectIds: [...new Set(ofLook.map((row) => row.subjectPersonId))],
    })),
  }));
  return hasMore && days.length > 1 ? days.slice(0, -1) : days;
}
