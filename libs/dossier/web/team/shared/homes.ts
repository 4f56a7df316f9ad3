import type { Names } from './people';

interface SomeRestriction {
  readonly kind: string;
  /** Null for an objection, which is directed against an organisation. */
  readonly againstPersonId: string | null;
  readonly aboutPersonIds: readonly string[];
  readonly validFrom: string;
  readonly validUntil?: string | null;
}

export const inForce = (period: { validFrom: string; validUntil?: string | null }, now: Date = new Date()): boolean =>
  Date.parse(period.validFrom) <= now.getTime() && (!period.validUntil || Date.parse(period.validUntil) > now.getTime());

/** From whom the whereabouts of these people are kept, by name; empty when from nobody. */
export function hiddenFrom(personIds: readonly string[], restrictions: readonly SomeRestriction[], names: Names): string {
  const against = restrictions.filter((one) => one.kind === 'HIDDEN_WHEREABOUTS' && inForce(one) && one.aboutPersonIds.some((id) => personIds.includes(id)));
  return against.length === 0 ? '' : names.list([...new Set(against.flatMap((one) => one.againstPersonId ?? []))]);
}
