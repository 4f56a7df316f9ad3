import { useRef, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { EditSafetyNetContactDocument } from '@generated/team/graphql';
import { showToast } from '@zov/ui';
import { useAct, type Problem } from '../act/use-act';
import type { NetContact } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { netTexts as t } from './safety-net.texts';

/** The order of calling: shown at once, saved contact by contact, and taken back when that fails. */
export function useNetOrder(now: readonly NetContact[]): { items: NetContact[]; problem: Problem | undefined; order: (ids: string[], undo?: boolean) => Promise<void> } {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [shown, setShown] = useState<readonly string[]>();
  const { problem, run } = useAct();
  // Taking back starts from the contacts as they are by then.
  const again = useRef<(ids: string[]) => Promise<void>>(async () => undefined);

  const order = async (ids: string[], undo = true): Promise<void> => {
    const before = now.map(({ id }) => id);
    setShown(ids);
    let done = true;
    for (const [index, id] of ids.entries()) {
      const contact = now.find((one) => one.id === id);
      if (!done || !contact || contact.position === index + 1) continue;
      const answer = await run(async (idempotencyKey) => {
        const input = { dossierId: dossier.id, id, baseVersion: contact.version, position: index + 1, idempotencyKey };
        return (await client.mutate({ mutation: EditSafetyNetContactDocument, variables: { input } })).data?.editSafetyNetContact;
      });
      done = answer !== undefined;
    }
    await refresh();
    setShown(undefined);
    if (done && undo) showToast({ text: t.ordered, onUndo: () => void again.current(before) });
  };
  again.current = (ids) => order(ids, false);
  const items = shown ? shown.flatMap((id) => now.filter((one) => one.id === id)) : [...now];
  return { items, problem, order };
}
