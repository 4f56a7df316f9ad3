import type { Option } from '@zov/ui';
import { familyFirst } from '../shared/people';
import type { Family } from './field-spec';

/** A closed set of words as choices. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] => Object.entries(words).map(([value, label]) => ({ value, label }));

/** People of the family as choices, family first. */
export function peopleOptions(family: Family, circle?: string, fits: (person: Family['persons'][number]) => boolean = () => true): Option[] {
  return familyFirst(family.persons).filter((one) => (circle === undefined || one.circle === circle) && fits(one)).map((one) => ({ value: one.id, label: one.displayName }));
}
