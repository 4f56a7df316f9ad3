import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { FromAnalysisDocument } from '@generated/team/graphql';

/** What a new situation begins with. */
export interface Beginning {
  readonly id: string;
  readonly behaviour: string;
  readonly familyText: string;
  readonly aboutPersonIds: readonly string[];
  readonly factIds: readonly string[];
}

/** The sentence of the three columns or of the analysis that the address names by its id, as the beginning of a situation; `forget` takes it from the address. */
export function useFromAnalysis(dossierId: string): { readonly beginning: Beginning | undefined; readonly forget: () => void } {
  const [search, setSearch] = useSearchParams();
  const id = search.get('van');
  const { data } = useQuery(FromAnalysisDocument, { variables: { dossierId }, skip: id === null });
  const row = data?.dossier?.columnStatements.find((one) => one.id === id) ?? data?.dossier?.analysisStatements.find((one) => one.id === id);
  const forget = () => {
    search.delete('van');
    setSearch(search, { replace: true, preventScrollReset: true });
  };
  return { beginning: row && { id: row.id, behaviour: row.text, familyText: 'familyText' in row ? row.familyText : '', aboutPersonIds: row.aboutPersonIds, factIds: row.factIds }, forget };
}
