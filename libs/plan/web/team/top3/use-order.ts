import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { OrderTop3Document } from '@generated/team/graphql';
import { showToast } from '@zov/ui';
import { useAct, type Problem } from '../act/use-act';
import { useDrafts } from '../drafts/drafts-context';
import { shownOf, type Top3Item, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { top3Texts as t } from './top3.texts';

type Ordering = {
  /** Items in the order they are shown: the new one at once, the server's when it answered. */
  readonly items: Top3Item[];
  readonly problem: Problem | undefined;
  readonly order: (itemIds: string[], options?: { droppedReason?: string; undo?: boolean }) => Promise<boolean>;
};

/** The order of the Top-3. Shown at once and taken back when the server will not have it; can be undone. */
export function useOrder(version: Version): Ordering {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const drafts = useDrafts();
  const [shown, setShown] = useState<readonly string[]>();
  const { problem, run } = useAct();
  const now = shownOf(version).top3;

  const order: Ordering['order'] = async (itemIds, { droppedReason, undo = true } = {}) => {
    const before = now.map(({ id }) => id);
    if (!droppedReason) setShown(itemIds);
    await drafts.saveNow();
    const done = await run(async (idempotencyKey) => {
      const input = { dossierId: dossier.id, planVersionId: version.id, itemIds, droppedReason, idempotencyKey };
      return (await client.mutate({ mutation: OrderTop3Document, variables: { input } })).data?.orderTop3;
    });
    setShown(undefined);
    if (!done) {
      await refresh();
      return false;
    }
    if (undo) showToast({ text: t.ordered, onUndo: () => void order(before, { undo: false, droppedReason: t.undone }) });
    return true;
  };

  const items = shown ? shown.flatMap((id) => now.filter((item) => item.id === id)) : now;
  return { items, problem, order };
}
