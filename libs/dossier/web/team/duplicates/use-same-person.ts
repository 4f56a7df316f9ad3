import { useEffect, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { FindSamePersonDocument, type SomebodyKnownFragment } from '@generated/team/graphql';
import { mayBeSame, type Described } from '@zov/dossier/model/same-person.ts';
import { isDate } from '@zov/ui';

const TYPING_MS = 400;
const LEAST = 2;

export interface Alike { readonly person: SomebodyKnownFragment; readonly likely: boolean }

/** Dutch order, as the search reads a birth date. */
const typedDay = (day: string): string => day.split('-').map(Number).reverse().join('-');

/** Who in the families of the reader may be the one that is typed here; asked once somebody stops typing, and again for another name. */
export function useSamePerson({ callName, surname, birthDate, birthDatePrecision }: Described): readonly Alike[] {
  const client = useApolloClient();
  const [found, setFound] = useState<readonly SomebodyKnownFragment[]>([]);
  const name = `${callName.trim()} ${surname.trim()}`;
  const enough = callName.trim().length >= LEAST && surname.trim().length >= LEAST;
  const day = birthDatePrecision === 'DAY' && birthDate && isDate(birthDate) ? birthDate : '';
  useEffect(() => {
    if (!enough) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      const variables = { name, born: day === '' ? '' : typedDay(day), dated: day !== '' };
      // Without an answer there is no warning; what is typed can be kept all the same.
      client.query({ query: FindSamePersonDocument, variables, fetchPolicy: 'no-cache' }).then(({ data }) => current && setFound([...(data?.byName ?? []), ...(data?.byBirth ?? [])]), () => undefined);
    }, TYPING_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, name, day, enough]);
  const each = new Map((enough ? found : []).map((person) => [person.id, person]));
  return [...each.values()].flatMap((person) => {
    const chance = mayBeSame({ callName, surname, birthDate: birthDate && isDate(birthDate) ? birthDate : null, birthDatePrecision }, person);
    return chance === null ? [] : [{ person, likely: chance === 'LIKELY' }];
  });
}
