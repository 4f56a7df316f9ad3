import type { FamilyFactFragment, ItemType } from '@generated/family/graphql';
import type { Address } from '@zov/access/web/family/portal/address';
import { agreementsInOrder, type PlanVersion } from '@zov/plan/web/family/our-plan/plan-versions';

/** Something that can be spoken of, with the text the reader knows it by. */
export type Item = { type: ItemType; id: string; version: number; text: string };

/** Everything of one version that can be spoken of. */
export function itemsOf(plan: PlanVersion, address: Address): Item[] {
  const agreementText = ({ childText, familyText }: PlanVersion['agreements'][number]) => (address === 'CHILD' && childText ? childText : familyText);
  return [
    ...agreementsInOrder(plan).map((item): Item => ({ type: 'AGREEMENT', id: item.id, version: item.version, text: agreementText(item) })),
    ...plan.top3Items.map((item): Item => ({ type: 'TOP3_ITEM', id: item.id, version: item.version, text: item.familyText })),
    ...plan.minimumConditions.map((item): Item => ({ type: 'MINIMUM_CONDITION', id: item.id, version: item.version, text: item.familyText })),
    ...plan.help.map((item): Item => ({ type: 'HELP_GIVEN', id: item.id, version: item.version, text: item.familyText })),
    ...plan.safetyNet.map((item): Item => ({ type: 'SAFETY_NET_CONTACT', id: item.id, version: item.version, text: `${item.name}. ${item.familyText}`.trim() })),
  ];
}

export const factItems = (facts: readonly FamilyFactFragment[]): Item[] => facts.map(({ id, version, what }) => ({ type: 'FACT', id, version, text: what }));
