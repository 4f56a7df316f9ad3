import type { OurPlanInLanguageQuery } from '@generated/family/graphql';
import { LANGUAGES, type LanguageCode } from '../../../model/languages';
import { stateOfTranslation, type TranslationState } from '../../../model/translation';

export type Version = NonNullable<OurPlanInLanguageQuery['dossier']>['planVersions'][number];

/** One text of the plan as this reader sees it, with its translation when there is one. */
export interface Passage { readonly id: string; readonly dutch: string; readonly translated: string; readonly state: TranslationState }
export type Part = 'agreements' | 'worries' | 'conditions' | 'net';

/** The languages in which anything of these plans can be read, in their usual order. */
export function languagesOf(versions: readonly Version[]): LanguageCode[] {
  const there = new Set(versions.flatMap(({ translations }) => translations.filter(({ text }) => text !== '').map(({ language }) => language)));
  return (Object.keys(LANGUAGES) as LanguageCode[]).filter((code) => there.has(code));
}

const byPlace = (one: { readonly position: number }, other: { readonly position: number }): number => one.position - other.position;
const byRank = (one: { readonly rank?: number | null }, other: { readonly rank?: number | null }): number => (one.rank ?? 99) - (other.rank ?? 99);

/** A version part by part; a child reads its own text of an agreement, where there is one. */
export function passagesOf(version: Version, language: LanguageCode, child: boolean): Readonly<Record<Part, Passage[]>> {
  const passage = (id: string, familyText: string, childText = ''): Passage => {
    const [field, dutch] = child && childText !== '' ? (['CHILD_TEXT', childText] as const) : (['FAMILY_TEXT', familyText] as const);
    const found = version.translations.find((one) => one.ofItemId === id && one.field === field && one.language === language);
    const state = stateOfTranslation(found, dutch);
    return { id, dutch, state, translated: state === 'NONE' ? '' : (found?.text ?? '') };
  };
  const there = <T extends { readonly state: string }>(items: readonly T[]): T[] => items.filter(({ state }) => state !== 'WITHDRAWN');
  return {
    agreements: there(version.agreements).toSorted(byPlace).map(({ id, familyText, childText }) => passage(id, familyText, childText)),
    worries: there(version.top3Items).toSorted(byRank).map(({ id, familyText }) => passage(id, familyText)),
    conditions: there(version.minimumConditions).map(({ id, familyText }) => passage(id, familyText)),
    net: there(version.safetyNet).toSorted(byPlace).map(({ id, familyText }) => passage(id, familyText)),
  };
}
