/** What is typed or known of somebody, as far as it tells whether two are one. */
export interface Described {
  readonly callName: string;
  readonly surname: string;
  readonly birthDate?: string | null;
  readonly birthDatePrecision?: string | null;
}

const plain = (name: string): string => name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const KNOWN_TO: Readonly<Record<string, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };
const known = ({ birthDate, birthDatePrecision }: Described): number => (birthDate ? (KNOWN_TO[birthDatePrecision ?? 'DAY'] ?? 0) : 0);

/**
 * Whether two descriptions may be of one human: likely when name and birth agree, possible when the names agree and a birth is not known,
 * or when only the call name and the whole day of birth do. Another birth is another human, also with the same name.
 */
export function mayBeSame(one: Described, other: Described): 'LIKELY' | 'POSSIBLE' | null {
  if (plain(one.callName) === '' || plain(one.callName) !== plain(other.callName)) return null;
  const shared = Math.min(known(one), known(other));
  const born = shared > 0 && one.birthDate?.slice(0, shared) === other.birthDate?.slice(0, shared);
  if (shared > 0 && !born) return null;
  if (plain(one.surname) === plain(other.surname) && plain(one.surname) !== '') return born ? 'LIKELY' : 'POSSIBLE';
  return born && shared === KNOWN_TO['DAY'] ? 'POSSIBLE' : null;
}
