import type { ItemType, PlanTranslationsQuery, TranslatedField } from '@generated/team/graphql';
import { stateOfTranslation, type TranslationState } from '../../../model/translation';
import { nameOf, shownOf, type Item, type Version } from '../screen/plan-data';

export type Translation = NonNullable<PlanTranslationsQuery['dossier']>['planVersions'][number]['translations'][number];

/** One Dutch text for the family with its translation in one language, if there is one. */
export interface Slot {
  readonly key: string;
  readonly ofItemType: ItemType;
  readonly itemId: string;
  readonly field: TranslatedField;
  readonly called: string;
  readonly dutch: string;
  readonly translation: Translation | undefined;
  readonly state: TranslationState;
}

const TYPES = { Top3Item: 'TOP3_ITEM', MinimumCondition: 'MINIMUM_CONDITION', Agreement: 'AGREEMENT', SafetyNetContact: 'SAFETY_NET_CONTACT', HelpGiven: 'HELP_GIVEN' } as const satisfies Record<Item['__typename'], ItemType>;

/** Every text of a version that the family reads, in the order of the plan. */
export function slotsOf(version: Version, translations: readonly Translation[], language: string): Slot[] {
  const { top3, conditions, agreements, net } = shownOf(version);
  const texts = [...top3, ...conditions, ...agreements, ...net].flatMap((item) => [
    { item, field: 'FAMILY_TEXT' as const, dutch: item.familyText },
    ...(item.__typename === 'Agreement' ? [{ item, field: 'CHILD_TEXT' as const, dutch: item.childText }] : []),
  ]);
  return texts.filter(({ dutch }) => dutch.trim() !== '').map(({ item, field, dutch }) => {
    const translation = translations.find((one) => one.ofItemId === item.id && one.field === field && one.language === language);
    return { key: `${item.id} ${field}`, ofItemType: TYPES[item.__typename], itemId: item.id, field, called: nameOf(item), dutch, translation, state: stateOfTranslation(translation, dutch) };
  });
}
