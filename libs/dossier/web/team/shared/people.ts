import { ageOn, dayOf, formatDate, formatList } from '@zov/ui/format';

export interface SomePerson {
  readonly id: string;
  readonly displayName: string;
  readonly callName: string;
  readonly birthDate?: string | null;
  readonly birthDatePrecision?: string;
  readonly familyRole?: string | null;
  readonly circle?: string | null;
  readonly deceasedOn?: string | null;
  readonly expectedOn?: string | null;
}

/** The calendar day in the Netherlands. */
export const today = (): string => dayOf(new Date());

/** "Gezin De Vries", also when the team already typed "Gezin" in front. */
export const familyTitle = (name: string): string => (/^(gezin|familie)\b/i.test(name) ? name : `Gezin ${name}`);

const order = ['CHILD', 'MOTHER', 'FATHER', 'STEP_PARENT', 'FOSTER_PARENT', 'GUARDIAN', 'GRANDPARENT', 'RELATIVE', 'OTHER'];
const rank = (person: SomePerson): number => (person.circle === 'NETWORK' ? 100 : 0) + Math.max(order.indexOf(person.familyRole ?? 'OTHER'), 0);

/** Family before network, children first and oldest first. */
export function familyFirst<Person extends SomePerson>(people: readonly Person[]): Person[] {
  return [...people].sort((a, b) => rank(a) - rank(b) || (a.birthDate ?? '9').localeCompare(b.birthDate ?? '9') || a.displayName.localeCompare(b.displayName, 'nl'));
}

/** "9 jaar", "ongeveer 40 jaar", "leeftijd niet bekend" */
export function ageText(person: SomePerson, on: string): string {
  if (person.deceasedOn) return 'overleden';
  if (!person.birthDate && person.expectedOn) return `nog niet geboren, verwacht op ${formatDate(person.expectedOn)}`;
  if (!person.birthDate || person.birthDatePrecision === 'UNKNOWN') return 'leeftijd niet bekend';
  const years = `${ageOn(person.birthDate, on)} jaar`;
  return person.birthDatePrecision === 'YEAR' ? `ongeveer ${years}` : years;
}

/** "13 maart 2017", "maart 2017", "2017"; nothing when it is not known. */
export function bornText({ birthDate, birthDatePrecision }: Pick<SomePerson, 'birthDate' | 'birthDatePrecision'>): string | undefined {
  if (!birthDate || birthDatePrecision === 'UNKNOWN') return undefined;
  if (birthDatePrecision === 'YEAR') return birthDate.slice(0, 4);
  return birthDatePrecision === 'MONTH' ? formatDate(birthDate).replace(/^\S+ /, '') : formatDate(birthDate);
}

/** Names of persons by id. Somebody the reader may not know of is "iemand". */
export class Names {
  private readonly byId: ReadonlyMap<string, SomePerson>;

  constructor(people: readonly SomePerson[]) {
    this.byId = new Map(people.map((person) => [person.id, person]));
  }

  of(id: string | null | undefined): string {
    return (id ? this.byId.get(id)?.callName : undefined) ?? 'iemand';
  }

  full(id: string | null | undefined): string {
    return (id ? this.byId.get(id)?.displayName : undefined) ?? 'iemand';
  }

  /** The names of these people, in the order of the list of people. */
  each(ids: readonly string[]): string[] {
    const known = [...this.byId.values()].filter((person) => ids.includes(person.id)).map((person) => person.callName);
    return known.length < ids.length ? [...known, 'iemand'] : known;
  }

  /** "Noor en Sem"; in the order of the list of people, unknown ones counted once. */
  list(ids: readonly string[]): string {
    return formatList(this.each(ids));
  }
}
