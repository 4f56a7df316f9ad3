import { useEffect } from 'react';
import { useLazyQuery } from '@apollo/client/react';
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
  const [find, { data }] = useLazyQuery(FindSamePersonDocument, { fetchPolicy: 'no-cache' });
  const name = `${callName.trim()} ${surname.trim()}`;
  const enough = callName.trim().length >= LEAST && surname.trim().length >= LEAST;
  const day = birthDatePrecision === 'DAY' && birthDate && isDate(birthDate) ? birthDate : '';
  useEffect(() => {
    if (!enough) return undefined;
    const variables = { name, born: day === '' ? '' : typedDay(day), dated: day !== '' };
    // Without an answer there is no warning; what is typed can be kept all the same.
    const timer = setTimeout(() => void find({ variables }).catch(() => undefined), TYPING_MS);
    return () => clearTimeout(timer);
  }, [find, name, day, enough]);
  const found: readonly SomebodyKnownFragment[] = enough ? [...(data?.byName ?? []), ...(data?.byBirth ?? [])] : [];
  const each = new Map(found.map((person) => [person.id, person]));
  return [...each.values()].flatMap((person) => {
    const chance = mayBeSame({ callName, surname, birthDate: birthDate && isDate(birthDate) ? birthDate : null, birthDatePrecision }, person);
    return chance === null ? [] : [{ person, likely: chance === 'LIKELY' }];
  });
}
