import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { FamiliesDocument, type FamiliesQuery } from '@generated/team/graphql';
import { useReading, type Reading } from '../shared/use-reading';

export const PAGE = 25;

/** The families found, with every page that was asked for so far. */
export function useFamilies(search: string): { reading: Reading<FamiliesQuery>; more: () => Promise<void>; busy: boolean; failed: boolean } {
  const [ask] = useLazyQuery(FamiliesDocument, { fetchPolicy: 'network-only' });
  const reading = useReading(FamiliesDocument, { search: search || null, first: PAGE });
  const [later, setLater] = useState<{ search: string; pages: readonly FamiliesQuery['dossiers'][] }>({ search, pages: [] });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const pages = later.search === search ? later.pages : [];
  const last = pages.at(-1) ?? reading.data?.dossiers;

  const more = async () => {
    if (!last?.endCursor) return;
    setBusy(true);
    // It throws when there is no answer.
    const data = await ask({ variables: { search: search || null, first: PAGE, after: last.endCursor } }).then((answer) => answer.data, () => undefined);
    setBusy(false);
    setFailed(data === undefined);
    if (data) setLater({ search, pages: [...pages, data.dossiers] });
  };

  const data = reading.data && { ...reading.data, dossiers: joined(reading.data.dossiers, pages) };
  return { reading: { ...reading, data }, more, busy, failed };
}

/** A family that moved between pages meanwhile is shown once. */
function joined(first: FamiliesQuery['dossiers'], pages: readonly FamiliesQuery['dossiers'][]): FamiliesQuery['dossiers'] {
  const all = new Map([first, ...pages].flatMap((page) => page.nodes).map((node) => [node.id, node] as const));
  return { ...(pages.at(-1) ?? first), nodes: [...all.values()] };
}
