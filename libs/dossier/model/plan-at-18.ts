import { LEGAL_AGES, dayOfAge } from '@zov/access/model/legal-ages.ts';

interface Young { readonly id: string; readonly familyRole?: string | null; readonly birthDate?: string | null; readonly birthDatePrecision?: string | null; readonly deceasedOn?: string | null }
interface Plan { readonly kind: string; readonly state: string; readonly aboutPersonIds: readonly string[] }

/** NL: plan bij 18. What is asked of whoever directs: to begin it at sixteen and a half, and to have it ready at seventeen. */
export interface PlanAt18Task { readonly personId: string; readonly step: 'BEGIN' | 'READY'; /** Since when, YYYY-MM-DD. */ readonly on: string }

const READY_AT = 17;

/** Half a year after the day of an age; a day that the month does not have counts as the first of the next. */
export function halfYearAfter(birthDate: string, age: number): string {
  const [year, month, day] = dayOfAge(birthDate, age).split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month + 5, day)).toISOString().slice(0, 10);
}

/** Only where the day of birth is known, and only until eighteen; a plan that was begun or adopted is not asked for again. */
export function plansAt18Due(persons: readonly Young[], plans: readonly Plan[], today: string): PlanAt18Task[] {
  return persons.flatMap(({ id, familyRole, birthDate, birthDatePrecision, deceasedOn }): PlanAt18Task[] => {
    if (familyRole !== 'CHILD' || !birthDate || (birthDatePrecision ?? 'DAY') !== 'DAY' || deceasedOn || today >= dayOfAge(birthDate, LEGAL_AGES.adult)) return [];
    const own = plans.filter((one) => one.kind === 'AT_18' && one.aboutPersonIds.includes(id));
    const [begin, ready] = [halfYearAfter(birthDate, LEGAL_AGES.soleHolder), dayOfAge(birthDate, READY_AT)];
    if (own.some(({ state }) => state === 'ADOPTED')) return [];
    if (today >= ready) return [{ personId: id, step: 'READY', on: ready }];
    return today >= begin && !own.some(({ state }) => state === 'DRAFT' || state === 'SHARED') ? [{ personId: id, step: 'BEGIN', on: begin }] : [];
  });
}
