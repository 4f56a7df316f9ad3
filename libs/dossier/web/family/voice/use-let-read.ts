import { useCallback } from 'react';
import { useMutation } from '@apollo/client/react';
import { LetReadResponseDocument, type WordsReader } from '@generated/family/graphql';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { outcomeOf, type Outcome } from './outcome';

export type LetRead = (id: string, allows: readonly WordsReader[], key: string) => Promise<Outcome>;

/** Decides anew who reads a reaction. Throws when the server could not be reached. */
export function useLetReadResponse(): LetRead {
  const { dossierId } = usePortal();
  const [letRead] = useMutation(LetReadResponseDocument);
  return useCallback(
    async (id, allows, key) => {
      const { data } = await letRead({ variables: { input: { dossierId, id, childAllows: [...allows], idempotencyKey: key } } });
      if (!data) throw new Error('The server gave no answer');
      return outcomeOf(data.letReadResponse);
    },
    [dossierId, letRead],
  );
}
