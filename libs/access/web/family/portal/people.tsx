import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formatList } from '@zov/ui/format';
import type { FamilyPeopleFragment } from '@generated/family/graphql';
import { AddressProvider, type Address } from './address';

export type FamilyPerson = FamilyPeopleFragment['persons'][number];

export type People = {
  /** The reader; undefined when the server's answer does not tell. */
  me?: FamilyPerson;
  address: Address;
  /** The call name; undefined for somebody the reader may not know of. */
  nameOf: (id: string | null | undefined) => string | undefined;
  /** Who does something: "u", "jij" or the call name. */
  doer: (id: string | null | undefined) => string | undefined;
  /** "u en Saar": the reader first, people who may not be known left out. */
  namesOf: (ids: readonly string[]) => string;
};

const nameless: People = { address: 'ADULT', nameOf: () => undefined, doer: () => undefined, namesOf: () => '' };
const PeopleContext = createContext<People>(nameless);

/**
 * Finds the reader. The sign-in carries the person's full name; when that does not decide, the reader is the adult whose
 * birth date shows, or the only child: others' birth dates are not shown to a family member.
 */
export function meAmong(persons: readonly FamilyPerson[], viewerName: string): FamilyPerson | undefined {
  const named = persons.filter((person) => person.displayName === viewerName);
  if (named.length === 1) return named[0];
  const own = persons.filter((person) => person.birthDate);
  const adults = own.filter((person) => person.familyRole !== 'CHILD');
  if (adults.length === 1) return adults[0];
  return own.length === 1 ? own[0] : undefined;
}

export function peopleOf(persons: readonly FamilyPerson[], viewerName: string): People {
  const me = meAmong(persons, viewerName);
  const address: Address = me?.familyRole === 'CHILD' ? 'CHILD' : 'ADULT';
  const names = new Map(persons.map((person) => [person.id, person.callName || person.displayName]));
  const self = address === 'CHILD' ? 'jou' : 'u';
  const namesOf = (ids: readonly string[]) => {
    const others = ids.filter((id) => id !== me?.id).flatMap((id) => names.get(id) ?? []);
    return formatList([...(me && ids.includes(me.id) ? [self] : []), ...others]);
  };
  const nameOf = (id: string | null | undefined) => (id ? names.get(id) : undefined);
  const doer = (id: string | null | undefined) => (me && id === me.id ? (address === 'CHILD' ? 'jij' : 'u') : nameOf(id));
  return { me, address, nameOf, doer, namesOf };
}

/** Gives names and the way of speaking to everything below. */
export function PeopleProvider({ persons, viewerName, children }: { persons: readonly FamilyPerson[]; viewerName: string; children: ReactNode }) {
  const people = useMemo(() => peopleOf(persons, viewerName), [persons, viewerName]);
  return (
    <PeopleContext.Provider value={people}>
      <AddressProvider value={people.address}>{children}</AddressProvider>
    </PeopleContext.Provider>
  );
}

export const usePeople = (): People => useContext(PeopleContext);
