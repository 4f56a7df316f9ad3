import { useCallback } from 'react';
import { useMutation } from '@apollo/client/react';
import type { ApolloCache, Reference } from '@apollo/client';
import { FamilyOpinionFragmentDoc, GiveOpinionDocument, type FamilyOpinionFragment, type Stance, type WordsReader } from '@generated/family/graphql';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import type { Draft } from '@zov/access/web/family/portal/drafts';
import { outcomeOf, type Outcome } from '@zov/dossier/web/family/voice/outcome';
import { seenItems, type PlanVersion } from '../our-plan/plan-versions';

/** Adds a new opinion to its version; the same person's earlier ones are no longer current, as on the server. */
function addOpinion(cache: ApolloCache, made: FamilyOpinionFragment): void {
  cache.modify<{ opinions: readonly Reference[] }>({
    id: cache.identify({ __typename: 'PlanVersion', id: made.planVersionId }),
    fields: {
      opinions: (before, { toReference, readField }) => {
        const known = (before as readonly Reference[]).filter((one) => readField('id', one) !== made.id);
        for (const one of known) {
          if (readField('personId', one) === made.personId) cache.modify<FamilyOpinionFragment>({ id: cache.identify(one), fields: { current: () => false } });
        }
        const added = toReference({ __typename: 'PlanOpinion', id: made.id });
        return added ? [...known, added] : known;
      },
    },
  });
  cache.writeFragment({ id: cache.identify({ __typename: 'PlanOpinion', id: made.id }), fragment: FamilyOpinionFragmentDoc, fragmentName: 'FamilyOpinion', data: made });
}

/** Says what the reader thinks of a whole version, bound to exactly what is on the screen. Throws when the server could not be reached. */
export function useGiveOpinion(plan: PlanVersion): (stance: Stance, words: string, key: string, allows: readonly WordsReader[], single?: Draft['items']) => Promise<Outcome> {
  const { dossierId } = usePortal();
  const [give] = useMutation(GiveOpinionDocument);
  return useCallback(
    async (stance, words, key, allows, single = {}) => {
      const items = Object.entries(single).flatMap(([itemId, one]) => (one.stance ? [{ itemId, stance: one.stance as Stance, words: one.words.trim() }] : []));
      const input = { dossierId, planVersionId: plan.id, seen: seenItems(plan), stance, words: words.trim(), items, childAllows: [...allows], idempotencyKey: key };
      const { data } = await give({
        variables: { input },
        update: (cache, result) => {
          const made = result.data?.giveOpinion;
          if (made?.__typename === 'PlanOpinion') addOpinion(cache, made);
        },
      });
      if (!data) throw new Error('The server gave no answer');
      return outcomeOf(data.giveOpinion);
    },
    [dossierId, give, plan],
  );
}
