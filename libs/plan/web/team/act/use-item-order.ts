import { useRef, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { OrderItemsDocument } from '@generated/team/graphql';
import { showToast } from '@zov/ui';
import { useDrafts } from '../drafts/drafts-context';
import type { Agreement, NetContact, Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { useAct, type Problem } from './use-act';

type Placed = Agreement | NetContact;
type Row<Item> = { readonly version: Version; readonly itemType: 'AGREEMENT' | 'SAFETY_NET_CONTACT'; readonly now: readonly Item[]; /** Said when it is done. */ readonly done: string };
type Ordering<Item> = { readonly items: Item[]; readonly problem: Problem | undefined; readonly order: (itemIds: string[], undo?: boolean) => Promise<void> };

/** The order of one row of items: shown at once, taken back when the server will not have it; can be undone. */
export function useItemOrder<Item extends Placed>({ version, itemType, now, done: text }: Row<Item>): Ordering<Item> {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const drafts = useDrafts();
  const [shown, setShown] = useState<readonly string[]>();
  const { problem, run } = useAct();
  // Taking back starts from the items as they are by then.
  const again = useRef<(itemIds: string[]) => Promise<void>>(async () => undefined);

  const order = async (itemIds: string[], undo = true): Promise<void> => {
    const before = now.map(({ id }) => id);
    setShown(itemIds);
    await drafts.saveNow();
    const done = await run(async (idempotencyKey) => {
      const input = { dossierId: dossier.id, planVersionId: version.id, itemType, itemIds, idempotencyKey };
      return (await client.mutate({ mutation: OrderItemsDocument, variables: { input } })).data?.orderItems;
    });
    if (!done) await refresh();
    setShown(undefined);
    if (done && undo) showToast({ text, onUndo: () => void again.current(before) });
  };
  again.current = (itemIds) => order(itemIds, false);
  return { items: shown ? shown.flatMap((id) => now.filter((one) => one.id === id)) : [...now], problem, order };
}
