import type { Option } from '@zov/ui';
import { familyFirst } from '../shared/people';
import type { KeptFamily } from './field-spec';

/** A closed set of words as choices. */
export const optionsOf = (words: Readonly<Record<string, string>>): Option[] => Object.entries(words).map(([value, label]) => ({ value, label }));

/** People of the family as choices, family first. */
export function peopleOptions<F extends KeptFamily>(family: F, circle?: string, fits: (person: F['persons'][number]) => boolean = () => true): Option[] {
  return familyFirst(family.persons).filter((one) => (circle === undefined || one.circle === circle) && fits(one)).map((one) => ({ value: one.id, label: one.displayName }));
}
