import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formatList } from '@zov/ui/format';
import type { FamilyPeopleFragment } from '@generated/family/graphql';
import { useAddress, type Address } from './address';

export type FamilyPerson = FamilyPeopleFragment['persons'][number];

export type People = {
  /** The reader; undefined when the reader's own row may not be seen. */
  me?: FamilyPerson;
  /** The call name; undefined for somebody the reader may not know of. */
  nameOf: (id: string | null | undefined) => string | undefined;
  /** Who does something: "u", "jij" or the call name. */
  doer: (id: string | null | undefined) => string | undefined;
  /** "u en Saar": the reader first, people who may not be known left out. */
  namesOf: (ids: readonly string[]) => string;
};

const nameless: People = { nameOf: () => undefined, doer: () => undefined, namesOf: () => '' };
const PeopleContext = createContext<People>(nameless);

/** `ownIds` are the persons that the server says the reader is: one in each dossier. */
export function peopleOf(persons: readonly FamilyPerson[], ownIds: readonly string[], address: Address): People {
  const me = persons.find((person) => ownIds.includes(person.id));
  const names = new Map(persons.map((person) => [person.id, person.callName || person.displayName]));
  const self = address === 'CHILD' ? 'jou' : 'u';
  const namesOf = (ids: readonly string[]) => {
    const others = ids.filter((id) => id !== me?.id).flatMap((id) => names.get(id) ?? []);
    return formatList([...(me && ids.includes(me.id) ? [self] : []), ...others]);
  };
  const nameOf = (id: string | null | undefined) => (id ? names.get(id) : undefined);
  const doer = (id: string | null | undefined) => (me && id === me.id ? (address === 'CHILD' ? 'jij' : 'u') : nameOf(id));
  return { me, nameOf, doer, namesOf };
}

/** Gives names to everything below. */
export function PeopleProvider({ persons, ownIds, children }: { persons: readonly FamilyPerson[]; ownIds: readonly string[]; children: ReactNode }) {
  const address = useAddress();
  const people = useMemo(() => peopleOf(persons, ownIds, address), [persons, ownIds, address]);
  return <PeopleContext.Provider value={people}>{children}</PeopleContext.Provider>;
}

export const usePeople = (): People => useContext(PeopleContext);
