import type { CustodyKind } from '@generated/team/graphql';
import { formatDate, formatList } from '@zov/ui/format';
import type { Names } from './people';

interface SomeCustody {
  readonly id: string;
  readonly adultPersonId: string;
  readonly childPersonId: string;
  readonly kind: CustodyKind;
  readonly underInvestigation: boolean;
  readonly fromOn: string;
  readonly untilOn?: string | null;
}

export interface CustodySentence {
  readonly id: string;
  readonly childPersonId: string;
  readonly text: string;
  readonly underInvestigation: boolean;
  readonly ended: boolean;
  /** The rows it is made of. */
  readonly of: readonly { readonly id: string; readonly adultPersonId: string }[];
}

const SHARED: readonly CustodyKind[] = ['JOINT_PARENTAL', 'JOINT_WITH_OTHER'];

const say: Record<CustodyKind, (adults: readonly string[], child: string) => string> = {
  JOINT_PARENTAL: (adults, child) => (adults.length > 1 ? `${formatList(adults)} hebben samen gezag over ${child}` : `${adults[0]} heeft samen met een andere ouder gezag over ${child}`),
  JOINT_WITH_OTHER: (adults, child) => (adults.length > 1 ? `${formatList(adults)} hebben samen gezag over ${child}, als ouder en iemand anders` : `${adults[0]} heeft samen met iemand anders gezag over ${child}`),
  SINGLE_PARENTAL: (adults, child) => `${adults[0]} heeft alleen gezag over ${child}`,
  GUARDIANSHIP: (adults, child) => `${adults[0]} is voogd van ${child}`,
  TEMPORARILY_NONE: (adults, child) => `${adults[0]} heeft tijdelijk geen gezag over ${child}`,
  CANNOT_BE_DETERMINED: (adults, child) => `Het register kan niet bepalen of ${adults[0]} gezag heeft over ${child}`,
};

/** Who has custody over whom, as sentences; the same joint custody of two adults is one sentence. What holds now comes first. */
export function custodySentences(custodies: readonly SomeCustody[], names: Names, today: string): CustodySentence[] {
  const groups = new Map<string, SomeCustody[]>();
  for (const one of custodies) {
    const key = SHARED.includes(one.kind) ? [one.childPersonId, one.kind, one.fromOn, one.untilOn].join() : one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const sentences = [...groups.values()].map((group) => sentenceOf(group, names, today));
  return sentences.sort((a, b) => Number(a.ended) - Number(b.ended));
}

function sentenceOf(group: readonly SomeCustody[], names: Names, today: string): CustodySentence {
  const [first] = group as [SomeCustody];
  const adults = names.each(group.map((one) => one.adultPersonId));
  const until = first.untilOn ? ` tot ${formatDate(first.untilOn)}` : '';
  return {
    id: first.id,
    childPersonId: first.childPersonId,
    text: `${say[first.kind](adults, names.of(first.childPersonId))}, vanaf ${formatDate(first.fromOn)}${until}.`,
    underInvestigation: group.some((one) => one.underInvestigation),
    ended: Boolean(first.untilOn && first.untilOn <= today),
    of: group,
  };
}
