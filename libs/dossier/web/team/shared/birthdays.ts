import { ageOn, daysBetween } from '@zov/ui/format';
import type { SomePerson } from './people';

const AHEAD_DAYS = 90;
/** Ages at which rights change: own login, own consent, adult (R9, R10). */
const TURNING = [12, 16, 18];

export interface Turning<Person extends SomePerson> {
  readonly person: Person;
  readonly turns: number;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** The day somebody turns an age, in a year without 29 February on 1 March. */
function birthdayAt(birthDate: string, age: number): string {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  return new Date(Date.UTC(year + age, month - 1, day)).toISOString().slice(0, 10);
}

/** Children of the family whose rights change by a birthday within ninety days, the first to come first. */
export function turningSoon<Person extends SomePerson>(people: readonly Person[], today: string): Turning<Person>[] {
  const soon = people.flatMap((person): Turning<Person>[] => {
    if (person.familyRole !== 'CHILD' || person.circle === 'NETWORK' || !person.birthDate || person.deceasedOn) return [];
    const turns = ageOn(person.birthDate, today) + 1;
    const on = birthdayAt(person.birthDate, turns);
    const ahead = daysBetween(today, on);
    return TURNING.includes(turns) && ahead >= 0 && ahead <= AHEAD_DAYS ? [{ person, turns, on }] : [];
  });
  return soon.sort((a, b) => a.on.localeCompare(b.on));
}
