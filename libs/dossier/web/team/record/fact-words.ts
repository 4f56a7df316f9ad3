import { formatDate, formatPeriod } from '@zov/ui/format';
import type { FactPartsFragment } from '@generated/team/graphql';
import type { Names } from '../shared/people';
import { sourceKindText, sourceWord } from '../shared/words.texts';
import { recordTexts as texts } from './record.texts';

export type FactRow = FactPartsFragment;

/** "van 3 september 2026 tot en met 5 september 2026", "3 september 2026", or that the day is not known. */
export function whenText(fact: Pick<FactRow, 'happenedOn' | 'happenedUntilOn'>): string {
  if (!fact.happenedOn) return texts.dayUnknown;
  return fact.happenedUntilOn ? formatPeriod(fact.happenedOn, fact.happenedUntilOn) : formatDate(fact.happenedOn);
}

/** Where a statement comes from, with a name when there is one. An empty kind is shielded. */
export function sourceText(fact: Pick<FactRow, 'sourceKind' | 'sourcePersonId' | 'sourceName'>, names: Names): string {
  if (!fact.sourceKind) return texts.sourceShielded;
  const name = fact.sourcePersonId ? names.full(fact.sourcePersonId) : fact.sourceName;
  return name ? `${name} (${sourceWord[fact.sourceKind]})` : sourceKindText[fact.sourceKind];
}

/** What became of a fact whose words are no longer there, and why. */
export function becameText(fact: Pick<FactRow, 'state' | 'changedAt' | 'correctionReason' | 'sourceOrganisation'>): string {
  const reason = fact.correctionReason ?? '';
  return fact.state === 'SPLIT' ? texts.splitOn(fact.changedAt, reason) : texts.withdrawnBy(fact.sourceOrganisation?.name, fact.changedAt, reason);
}

/** The words of a fact, or in their place what became of it. */
export const wordsOfFact = (fact: Pick<FactRow, 'state' | 'what'>): string => (fact.state === 'CURRENT' ? fact.what : fact.state === 'SPLIT' ? texts.split : texts.withdrawn);
