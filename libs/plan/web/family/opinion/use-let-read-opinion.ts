import { useCallback } from 'react';
import { useMutation } from '@apollo/client/react';
import { LetReadOpinionDocument } from '@generated/family/graphql';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { outcomeOf } from '@zov/dossier/web/family/voice/outcome';
import type { LetRead } from '@zov/dossier/web/family/voice/use-let-read';

/** Decides anew who reads an opinion on the plan. Throws when the server could not be reached. */
export function useLetReadOpinion(): LetRead {
  const { dossierId } = usePortal();
  const [letRead] = useMutation(LetReadOpinionDocument);
  return useCallback(
    async (id, allows, key) => {
      const { data } = await letRead({ variables: { input: { dossierId, id, childAllows: [...allows], idempotencyKey: key } } });
      if (!data) throw new Error('The server gave no answer');
      return outcomeOf(data.letReadOpinion);
    },
    [dossierId, letRead],
  );
}
