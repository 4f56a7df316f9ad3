import type { FactRow } from './fact-words';

/** Which facts are shown; an empty list means all. Lives in the address, so that it can be sent and survives "back". */
export interface FactFilter {
  readonly kind: readonly string[];
  readonly about: readonly string[];
  readonly source: readonly string[];
  readonly organisation: readonly string[];
}

const params = { kind: 'soort', about: 'over', source: 'bron', organisation: 'organisatie' } as const;
export type FilterName = keyof typeof params;

const listOf = (search: URLSearchParams, name: FilterName): string[] => search.getAll(params[name]);

export const readFilter = (search: URLSearchParams): FactFilter => ({
  kind: listOf(search, 'kind'), about: listOf(search, 'about'), source: listOf(search, 'source'), organisation: listOf(search, 'organisation'),
});

/** The address with one choice turned on or off; the rest of the address stays. */
export function toggled(search: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  const chosen = listOf(search, name);
  next.delete(params[name]);
  const wanted = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  wanted.forEach((one) => next.append(params[name], one));
  return next;
}

export function cleared(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  Object.values(params).forEach((param) => next.delete(param));
  return next;
}

export const isFiltering = (filter: FactFilter): boolean => filter.kind.length + filter.about.length + filter.source.length + filter.organisation.length > 0;

/** Within one question any choice will do; all questions together must hold. */
export function factsMatching(facts: readonly FactRow[], filter: FactFilter): FactRow[] {
  const any = (wanted: readonly string[], has: readonly (string | null | undefined)[]): boolean => wanted.length === 0 || has.some((one) => one != null && wanted.includes(one));
  return facts.filter((fact) => any(filter.kind, [fact.kind]) && any(filter.about, fact.aboutPersonIds) && any(filter.source, [fact.sourceKind]) && any(filter.organisation, [fact.sourceOrganisation?.id ?? NO_ORGANISATION]));
}

/** Facts of which no organisation is known to keep them as its own. */
export const NO_ORGANISATION = 'geen';

export interface OrganisationOfFacts {
  readonly id: string;
  /** Empty when no organisation keeps them. */
  readonly name: string;
  readonly facts: readonly FactRow[];
}

/** Facts by the organisation whose record they are, by name; what belongs to none comes last. */
export function byOrganisation(facts: readonly FactRow[]): OrganisationOfFacts[] {
  const groups = new Map<string, OrganisationOfFacts & { facts: FactRow[] }>();
  for (const fact of facts) {
    const { id, name } = fact.sourceOrganisation ?? { id: NO_ORGANISATION, name: '' };
    const group = groups.get(id) ?? { id, name, facts: [] };
    group.facts.push(fact);
    groups.set(id, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.name === '') - Number(b.name === '') || a.name.localeCompare(b.name, 'nl'));
}

/** The address with the facts in another order: under the name of each organisation, or by day. */
export function ordered(search: URLSearchParams, order: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (order === 'organisatie') next.set('per', order);
  else next.delete('per');
  return next;
}
