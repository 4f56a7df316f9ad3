import type { ApolloCache, Reference } from '@apollo/client';
import { FactPartsFragmentDoc, type FactPartsFragment } from '@generated/team/graphql';

/** Puts a new fact in the list that was read earlier, so that it is there when somebody comes back to it. */
export function addFactToCache(cache: ApolloCache, dossierId: string, fact: FactPartsFragment): void {
  const ref = cache.writeFragment({ fragment: FactPartsFragmentDoc, fragmentName: 'FactParts', data: fact });
  if (!ref) return;
  cache.modify({
    id: cache.identify({ __typename: 'Dossier', id: dossierId }),
    fields: {
      facts: (known: readonly Reference[] = []) => (known.some((one) => one.__ref === ref.__ref) ? known : [ref, ...known]),
    },
  });
}
