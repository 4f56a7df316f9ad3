import { useCallback } from 'react';
import { useMutation } from '@apollo/client/react';
import { GiveScoreDocument, LetReadScoreDocument, OwnScoresDocument, type GiveScoreInput } from '@generated/family/graphql';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { outcomeOf, type Outcome } from '@zov/dossier/web/family/voice/outcome';
import type { LetRead } from '@zov/dossier/web/family/voice/use-let-read';

export type Given = Omit<GiveScoreInput, 'dossierId'>;

/** Gives a score, and reads the list anew. Throws when the server could not be reached. */
export function useGiveScore(): (given: Given) => Promise<Outcome> {
  const { dossierId } = usePortal();
  const [give] = useMutation(GiveScoreDocument);
  return useCallback(
    async (given) => {
      const { data } = await give({ variables: { input: { dossierId, ...given } }, refetchQueries: [OwnScoresDocument] });
      if (!data) throw new Error('The server gave no answer');
      return outcomeOf(data.giveScore);
    },
    [dossierId, give],
  );
}

/** Decides anew who reads an own score. Throws when the server could not be reached. */
export function useLetReadScore(): LetRead {
  const { dossierId } = usePortal();
  const [letRead] = useMutation(LetReadScoreDocument);
  return useCallback(
    async (id, allows, key) => {
      const { data } = await letRead({ variables: { input: { dossierId, id, childAllows: [...allows], idempotencyKey: key } } });
      if (!data) throw new Error('The server gave no answer');
      return outcomeOf(data.letReadScore);
    },
    [dossierId, letRead],
  );
}
