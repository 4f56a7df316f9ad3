import { useCallback } from 'react';
import { useMutation } from '@apollo/client/react';
import type { ApolloCache, Reference } from '@apollo/client';
import { RespondDocument, type ItemType, type ResponseKind, type WordsReader } from '@generated/family/graphql';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { outcomeOf, type Outcome } from './outcome';

export type SpokenItem = { itemType: ItemType; itemId: string; itemVersion: number };

/** Where unsent words about an item are kept. */
export const draftKey = (itemType: ItemType, itemId: string) => `${itemType}:${itemId}`;

/** Puts a new response in front of those of the dossier, where every screen reads them. */
function addResponse(cache: ApolloCache, dossierId: string, response: { __typename: 'Response'; id: string }): void {
  cache.modify<{ responses: readonly Reference[] }>({
    id: cache.identify({ __typename: 'Dossier', id: dossierId }),
    fields: {
      responses: (before, { toReference, readField }) => {
        const added = toReference(response);
        const there = (before as readonly Reference[]).some((one) => readField('id', one) === response.id);
        return added && !there ? [added, ...(before as readonly Reference[])] : before;
      },
    },
  });
}

/** Says something of one item. Throws when the server could not be reached. */
export function useRespond(): (item: SpokenItem, kind: ResponseKind, words: string, key: string, allows: readonly WordsReader[]) => Promise<Outcome> {
  const { dossierId } = usePortal();
  const [respond] = useMutation(RespondDocument);
  return useCallback(
    async (item, kind, words, key, allows) => {
      const input = { dossierId, ...item, kind, words: words.trim(), childAllows: [...allows], idempotencyKey: key };
      const { data } = await respond({
        variables: { input },
        update: (cache, result) => {
          const made = result.data?.respond;
          if (made?.__typename === 'Response') addResponse(cache, dossierId, made);
        },
      });
      if (!data) throw new Error('The server gave no answer');
      return outcomeOf(data.respond);
    },
    [dossierId, respond],
  );
}
