import { useQuery } from '@apollo/client/react';
import { HelpProvidersDocument } from '@generated/team/graphql';
import type { Option } from '@zov/ui/plain';
import { helpTexts as t } from './help.texts';

export interface Providers { readonly options: readonly Option[]; /** Said when there is no list to choose from. */ readonly trouble?: string; readonly nameOf: (id: string) => string }

/** Organisations of the region that may give help; asked only where somebody chooses one. */
export function useProviders(): Providers {
  const { data, error } = useQuery(HelpProvidersDocument);
  const all = data?.partnerOrganisations ?? [];
  return {
    options: all.map(({ id, name }) => ({ value: id, label: name })), trouble: error ? t.providersGone : undefined, nameOf: (id) => all.find((one) => one.id === id)?.name ?? '',
  };
}
