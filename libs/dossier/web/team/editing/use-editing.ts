import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { EditingDocument, FamilyFrameDocument } from '@generated/team/graphql';
import { editingTexts as texts } from './editing.texts';

/** Somebody of whom nothing was heard for so long is gone. */
const GONE_MS = 30_000;
const LOOK_MS = 5_000;

export interface Item { readonly type: string; readonly id: string }
export interface Colleague { readonly itemId: string; readonly professionalId: string; readonly name: string }
type Heard = Omit<Colleague, 'name'> & { readonly at: number };

/**
 * Which colleagues are at work in this family now, and where. With an item, says to them that the reader is at work there for as long as
 * the component lives. Nothing of it is kept anywhere.
 */
export function useEditing(dossierId: string, item?: Item): readonly Colleague[] {
  const [heard, setHeard] = useState<readonly Heard[]>([]);
  useSubscription(EditingDocument, {
    variables: { dossierId, itemType: item?.type ?? null, itemId: item?.id ?? null }, ignoreResults: true, onError: () => undefined,
    onData: ({ data: { data } }) => {
      if (!data) return;
      const { itemId, professionalId, working } = data.editing;
      setHeard((old) => [...old.filter((one) => one.professionalId !== professionalId || one.itemId !== itemId), ...(working ? [{ itemId, professionalId, at: Date.now() }] : [])]);
    },
  });
  useEffect(() => {
    const timer = setInterval(() => setHeard((old) => (old.some(isGone) ? old.filter((one) => !isGone(one)) : old)), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const names = useNames(dossierId);
  return heard.map(({ itemId, professionalId }) => ({ itemId, professionalId, name: names.get(professionalId) ?? texts.colleague }));
}

const isGone = ({ at }: Heard): boolean => Date.now() - at > GONE_MS;

/** Names of who works on the family, as the frame round the page read them. */
function useNames(dossierId: string): ReadonlyMap<string, string> {
  const { data } = useQuery(FamilyFrameDocument, { variables: { id: dossierId }, fetchPolicy: 'cache-only' });
  return new Map((data?.dossier?.involvements ?? []).flatMap(({ professional }) => (professional ? [[professional.id, professional.name] as const] : [])));
}
